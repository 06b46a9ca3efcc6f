/** The marks that close what each of them opens, in English, German, French and Spanish. An apostrophe is no quote. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
]);
const MARKS = /["“„«»]/g;
/** Longer than any saying; it bounds the look for the closing mark. */
const MAX_QUOTED = 1000;
/** Fewer are a name, a title or a word that is stressed. */
const MIN_WORDS = 3;
/** What the writer puts into quotes as his own: “My question is: …”, “Unsere Bitte: …”. Small letters. */
const OWN_WORDS =
  /(?:my|our|the|one|this|following|meine|unsere|die|eine|folgende|ma|notre|la|une|mi|nuestra|una) (?:\S{1,20} )?(?:question|request|query|proposal|suggestion|frage|bitte|anfrage|demande|pregunta|petición|solicitud)\b[^.!?]{0,30}$/;

/**
 * The text with what somebody says in it blanked: He said: “…”. Quotes of fewer than three words stand (names, titles), and so does what
 * the writer announces as a question or request of his own, or puts into quotes as a whole. A quote ends at a blank line or after 1,000
 * characters. Linear.
 */
export function withoutQuotedSpeech(text: string): string {
  let kept = '';
  let from = 0;
  MARKS.lastIndex = 0;
  for (let mark = MARKS.exec(text); mark !== null; mark = MARKS.exec(text)) {
    const start = mark.index;
    if (!opens(text, start)) continue;
    const end = closingOf(text, start, CLOSES.get(mark[0]) ?? '');
    if (end < 0) continue;
    MARKS.lastIndex = end + 1;
    if (isOwn(text, start, end)) continue;
    kept += `${text.slice(from, start + 1)}…`;
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** A mark that opens stands behind a space or another mark, and before a word; one behind a figure means inches. */
function opens(text: string, at: number): boolean {
  return /^$|[\s([{:,;–—-]/.test(text.charAt(at - 1)) && !/^$|[\n\r.,;!?)]/.test(text.charAt(at + 1));
}

/** Where the quote that opens at `start` closes; -1 where it does not. */
function closingOf(text: string, start: number, closing: string): number {
  const bound = Math.min(text.length, start + MAX_QUOTED);
  for (let at = start + 1; at < bound; at++) {
    const character = text.charAt(at);
    if (character === '\n' && /^\s*\n/.test(text.slice(at + 1, at + 40))) return -1;
    if (!closing.includes(character)) continue;
    if (character !== '"') return at;
    if (!/\s/.test(text.charAt(at - 1)) && !/[\p{L}\d]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

function isOwn(text: string, start: number, end: number): boolean {
  if (
    text
      .slice(start + 1, end)
      .trim()
      .split(/\s+/, MIN_WORDS).length < MIN_WORDS
  )
    return true;
  if (OWN_WORDS.test(text.slice(Math.max(0, start - 80), start).toLowerCase())) return true;
  return start < 200 && !/\p{L}/u.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end, end + 400));
}
