/** Longest subject, title, place or name kept, in UTF-16 units: Outlook itself stops at 255. */
export const LINE_MAX = 255;

/** Longest mail or invitation text looked at, in UTF-16 units: what follows is quoted history. */
export const TEXT_MAX = 200_000;

/** Longest id of Graph we accept, in UTF-16 units (real ones stay under 250). */
export const ID_MAX = 1024;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Control characters, and the marks that turn text around so that a name reads as another (bidi overrides and isolates).
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Whether a string is nothing but printable ASCII; `spaced`: with single spaces between its words and none around them. */
function isPlain(value: string, spaced: boolean): boolean {
  let space = spaced;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit < 32 || unit > 126) return false;
    if (spaced && unit === 32 && space) return false;
    space = unit === 32;
  }
  return !spaced || !space || value === '';
}

/** Cuts a string after `max` UTF-16 units, never inside a character. */
export function cutText(value: string, max: number): string {
  if (value.length <= max) return value;
  const last = value.charCodeAt(max - 1);
  return value.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** Foreign text as one printable line: no control or direction-changing characters, single spaces, bounded. '' for anything else. */
export function lineOf(value: unknown, max: number = LINE_MAX): string {
  if (typeof value !== 'string') return '';
  // Most lines are; the three patterns below are for the others.
  if (value.length <= max && isPlain(value, true)) return value;
  const cut = cutText(value, max * 4)
    .replace(UNPRINTABLE, ' ')
    .replace(LONE_SURROGATE, '\uFFFD');
  return cutText(cut.split(/\s/).filter(Boolean).join(' '), max);
}

/** An opaque id exactly as the service gave it, null when it is empty, too long or holds anything unprintable. */
export function idOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > ID_MAX) return null;
  if (isPlain(value, false)) return value;
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
