/**
 * How mail programs and their users frame a mail in one language. Tried on raw lines (capitals, accents or none) of every mail, for a
 * German one may quote a French one. Parts of patterns: the callers anchor and join them.
 */
export interface MailLayout {
  /** A closing that stands alone on its line. */
  readonly signOff: RegExp;
  /** Begins the line a telephone puts under a mail. */
  readonly device: RegExp;
  /** Stands in a disclaimer and nowhere else. */
  readonly disclaimer: RegExp;
  /** Begins the block by which a meeting is joined. */
  readonly joinStart: RegExp;
  /** Begins a line of that block. */
  readonly joinLine: RegExp;
}

/** One pattern for the same part of several languages, between what anchors it. */
export function oneOf(parts: readonly RegExp[], before = '', behind = ''): RegExp {
  return new RegExp(`${before}(?:${parts.map((part) => part.source).join('|')})${behind}`, 'i');
}
