import type { ClientDigest, DigestBlock, DigestClient, DigestDecider, DigestThread } from './client-digest';
import { DIGEST_VERSION } from './client-digest';
import type { Instant } from './instant';
import { DAY, MINUTE } from './instant';

/** A digest that was not renewed for this long says nothing any more: people and clients have changed. */
const TOO_OLD = 30 * DAY;

/** What became of reading a digest. Every failure means: let the mail go. */
export type DecodedDigest =
  | { readonly kind: 'ok'; readonly digest: ClientDigest }
  | { readonly kind: 'missing' }
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'too-old' };

/**
 * Reads what `encodeDigest` wrote. Takes anything, for roaming settings hold anything, and never throws; needs no more than the
 * ES5 of the event runtime: no `Intl`, no iterators. `now` tells what is too old.
 */
export function decodeDigest(text: unknown, now: Instant): DecodedDigest {
  if (text === undefined || text === null || text === '') return { kind: 'missing' };
  if (typeof text !== 'string') return { kind: 'corrupt' };
  let raw: unknown;
  try {
    raw = JSON.parse(swapQuotes(text));
  } catch {
    return { kind: 'corrupt' };
  }
  if (!isObject(raw)) return { kind: 'corrupt' };
  const version = raw['v'];
  if (typeof version === 'number' && version > DIGEST_VERSION) return { kind: 'newer' };
  const writtenAt = numberIn(raw['w'], null);
  if (version !== DIGEST_VERSION || writtenAt === null || !Array.isArray(raw['c'])) return { kind: 'corrupt' };
  if (now - writtenAt * MINUTE > TOO_OLD) return { kind: 'too-old' };
  return { kind: 'ok', digest: digestIn(raw, writtenAt * MINUTE) };
}

/**
 * Quotes would be escaped once more where the settings are stored, two characters for one: a circumflex stands for a quote and
 * the other way round. The same call swaps back.
 */
export function swapQuotes(text: string): string {
  return text.replace(/["^]/g, (c) => (c === '"' ? '^' : '"'));
}

interface Raw {
  readonly [key: string]: unknown;
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
function texts(value: unknown): readonly string[] {
  return list(value).filter((one): one is string => typeof one === 'string');
}
function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
function numberIn<Other>(value: unknown, other: Other): number | Other {
  return typeof value === 'number' && isFinite(value) ? value : other;
}

function digestIn(raw: Raw, writtenAt: Instant): ClientDigest {
  const clients = list(raw['c']).map((one) => clientIn(list(one)));
  const asOf = numberIn(raw['a'], null);
  return {
    writtenAt,
    ownAddresses: texts(raw['m']),
    ownDomains: texts(raw['o']),
    never: texts(raw['n']),
    choices: list(raw['h']).map((one) => ({ address: textIn(list(one)[0]), client: numberIn(list(one)[1], -1) })),
    clients,
    threads: list(raw['t']).map((one) => threadIn(list(one), clients)),
    busy: Array.isArray(raw['b']) ? blocksIn(raw['b'], writtenAt) : null,
    busyAsOf: asOf === null ? null : asOf * MINUTE,
    rulesOff: texts(raw['x']),
    options: optionsIn(raw['p']),
    right: texts(raw['r']),
  };
}

/**
 * `[id, name, names, domains, addresses, deciders, never, group, rules off]`, empty ends left out. A name that is
 * the client's in lower case is written 1, an address at its first domain without the domain.
 */
function clientIn(raw: readonly unknown[]): DigestClient {
  const name = textIn(raw[1]);
  const domains = texts(raw[3]);
  const home = domains[0] ?? '';
  const whole = (address: string): string => (address.charAt(address.length - 1) === '@' ? address + home : address);
  return {
    id: textIn(raw[0]),
    name,
    names: texts(list(raw[2]).map((one) => (one === 1 ? name.toLowerCase() : one))),
    domains,
    addresses: texts(raw[4]).map(whole),
    deciders: list(raw[5])
      .map((one) => deciderIn(list(one), whole))
      .filter((one) => one.addresses.length > 0),
    never: texts(raw[6]),
    group: textIn(raw[7]) || null,
    rulesOff: texts(raw[8]),
  };
}

/** `[name, addresses, topics, deputy]`. */
function deciderIn(raw: readonly unknown[], whole: (address: string) => string): DigestDecider {
  const deputy = textIn(raw[3]);
  return {
    name: textIn(raw[0]),
    addresses: texts(raw[1]).map(whole),
    topics: texts(raw[2]),
    deputy: deputy === '' ? null : whole(deputy),
  };
}

/** `[mark, client × decider pairs, 1 for left out]`. */
function threadIn(raw: readonly unknown[], clients: readonly DigestClient[]): DigestThread {
  const pairs = list(raw[1]);
  const onLast: string[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const address = clients[numberIn(pairs[i], -1)]?.deciders[numberIn(pairs[i + 1], -1)]?.addresses[0];
    if (address !== undefined) onLast.push(address);
  }
  return { mark: textIn(raw[0]), onLast, leftOut: raw[2] === 1 };
}

/** Minutes: from the block before (the first: from `writtenAt`) to the start, then how long. */
function blocksIn(raw: readonly unknown[], writtenAt: Instant): readonly DigestBlock[] {
  const blocks: DigestBlock[] = [];
  let start = writtenAt;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    start += numberIn(raw[i], 0) * MINUTE;
    blocks.push({ start, end: start + numberIn(raw[i + 1], 0) * MINUTE });
  }
  return blocks;
}

function optionsIn(raw: unknown): ClientDigest['options'] {
  const options: { [name: string]: number | boolean } = {};
  if (isObject(raw))
    Object.keys(raw).forEach((name) => {
      const value = raw[name];
      if (name !== '__proto__' && (typeof value === 'boolean' || numberIn(value, null) !== null))
        options[name] = value as number | boolean;
    });
  return options;
}
