/** Longest subject, title, place or name kept, in UTF-16 units: Outlook itself stops at 255. */
export const LINE_MAX = 255;

/** Longest mail or invitation text looked at, in UTF-16 units: what follows is quoted history. */
export const TEXT_MAX = 200_000;

/** Longest id of Graph we accept, in UTF-16 units (real ones stay under 250). */
export const ID_MAX = 1024;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Control characters, and the marks that turn text around so that a name reads as another (bidi overrides and isolates).
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Cuts a string after `max` UTF-16 units, never inside a character. */
export function cutText(value: string, max: number): string {
  if (value.length <= max) return value;
  const last = value.charCodeAt(max - 1);
  return value.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** Foreign text as one printable line: no control or direction-changing characters, single spaces, bounded. '' for anything else. */
export function lineOf(value: unknown, max: number = LINE_MAX): string {
  if (typeof value !== 'string') return '';
  const cut = cutText(value, max * 4)
    .replace(UNPRINTABLE, ' ')
    .replace(LONE_SURROGATE, '\uFFFD');
  return cutText(cut.split(/\s/).filter(Boolean).join(' '), max);
}

/** An opaque id exactly as the service gave it, null when it is empty, too long or holds anything unprintable. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > ID_MAX) return null;
  return value.search(UNPRINTABLE) === -1 && value.search(LONE_SURROGATE) === -1 ? value : null;
}

/** A link to show, only when it is https with a host and no credentials in it; else null. */
export function httpsLink(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 4096) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
