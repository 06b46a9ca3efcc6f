import type { Address } from './person';

/** Longest address that SMTP can carry: 64 for the local part, 255 for the domain, and the `@` (RFC 5321 §4.5.3.1). */
const MAX_LENGTH = 320;
/** Invisible characters that mail programs leave around a pasted address. */
const INVISIBLE_EDGES = /^[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+|[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+$/g;
const NOT_IN_LOCAL = /[\s<>(),;:\\\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;
const MARK = { plus: 43, dash: 45, dot: 46, at: 64, underscore: 95 } as const;
const DOMAIN = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;

/**
 * The one form of a domain: lower case, without `@` or a final dot, international names in ASCII (punycode).
 * Null when it is no domain.
 */
export function normalizeDomain(raw: string): string | null {
  let domain = raw.slice(0, MAX_LENGTH).replace(INVISIBLE_EDGES, '').toLowerCase();
  if (domain.startsWith('@')) domain = domain.slice(1);
  if (domain.endsWith('.')) domain = domain.slice(0, -1);
  if (/[^\u0000-\u007F]/.test(domain)) {
    try {
      domain = new URL(`http://${domain}/`).hostname;
    } catch {
      return null;
    }
  }
  if (domain.length === 0 || domain.length > 255 || domain.includes('..') || !DOMAIN.test(domain)) return null;
  return domain;
}

/**
 * The one form of an address: trimmed, lower case, domain in ASCII, `+tags` kept (F1 step 1).
 * Null for what is no SMTP address: empty, Exchange legacy names (`/O=…`), X.400, broken or over 320 characters.
 */
export function normalizeAddress(raw: string): Address | null {
  const plain = plainAddress(raw);
  if (plain !== null) return plain;
  if (raw.length > 4 * MAX_LENGTH) return null;
  let text = raw.replace(INVISIBLE_EDGES, '');
  if (text.endsWith('>')) {
    const open = text.lastIndexOf('<');
    if (open >= 0) text = text.slice(open + 1, -1).trim();
  }
  if (/^(?:mailto|smtp):/i.test(text)) text = text.slice(text.indexOf(':') + 1);
  if (text.length === 0 || text.length > MAX_LENGTH || text.startsWith('/')) return null;
  const at = text.lastIndexOf('@');
  if (at <= 0) return null;
  const local = normalizeLocalPart(text.slice(0, at));
  const domain = normalizeDomain(text.slice(at + 1));
  if (local === null || domain === null) return null;
  const address = `${local}@${domain}`;
  return address.length > MAX_LENGTH ? null : address;
}

/**
 * An address that needs nothing but small letters, as nearly all do; null for all others. Both parts begin with a letter or digit, the domain
 * ends with one and has no two dots in a row.
 */
function plainAddress(raw: string): Address | null {
  if (raw.length > 255) return null;
  let at = -1;
  let small = true;
  let before: number = MARK.at;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) {
      before = 0;
      continue;
    }
    if (unit >= 65 && unit <= 90) {
      small = false;
      before = 0;
      continue;
    }
    const domain = at >= 0;
    if (unit === MARK.at ? domain || i === 0 : unit !== MARK.dot && unit !== MARK.dash && (domain || !isTagMark(unit)))
      return null;
    if (before === MARK.at || (domain && unit === MARK.dot && before === MARK.dot)) return null;
    if (unit === MARK.at) at = i;
    before = unit;
  }
  if (at < 0 || before !== 0) return null;
  return small ? raw : raw.toLowerCase();
}

function isTagMark(unit: number): boolean {
  return unit === MARK.plus || unit === MARK.underscore;
}

function normalizeLocalPart(raw: string): string | null {
  const local = raw.normalize('NFC').toLowerCase();
  const quoted = local.length >= 2 && local.startsWith('"') && local.endsWith('"');
  if (quoted) return /[\r\n\0]/.test(local) ? null : local;
  return local.length === 0 || NOT_IN_LOCAL.test(local) || local.includes('@') ? null : local;
}

/** The domain of a normalised address. */
export function domainOf(address: Address): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The address without its `+tag`: mail to both reaches the same person at most providers. For comparing people, never for matching clients. */
export function withoutTag(address: Address): Address {
  const at = address.lastIndexOf('@');
  const plus = address.indexOf('+');
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
}
