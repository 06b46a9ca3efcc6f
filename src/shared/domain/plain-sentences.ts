const MAX_TEXT = 20_000;
const MAX_SENTENCE = 600;
/** A line at least this long that ends in no mark was broken by the mail program. */
const WRAPPED = 50;

/**
 * The sentences of a short text, in ES5: lines that were only wrapped are joined, then cut at marks that a space follows. Abbreviations
 * cut too much; that is borne, for readers of it look at a sentence and the next. At most `most` of 600 characters; the rest is not read.
 */
export function plainSentences(text: string, most: number): readonly string[] {
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    open
      .replace(/([.!?\u2026]["')\u201d\u00bb]?)[ \t\u00a0]+/g, '$1\n')
      .split('\n')
      .forEach((part) => {
        const sentence = part.replace(/[\s\u00a0]+/g, ' ').trim();
        if (sentence !== '' && found.length < most) found.push(sentence.slice(0, MAX_SENTENCE));
      });
    open = '';
  };
  text
    .slice(0, MAX_TEXT)
    .split(/\r?\n|\r/)
    .forEach((raw) => {
      const line = raw.trim();
      const goesOn = open.length >= WRAPPED && !/[.!?:;]$/.test(open) && /^[a-z\u00df-\u00ff(]/.test(line);
      if (!goesOn) close();
      open = goesOn ? `${open} ${line}` : line;
    });
  close();
  return found;
}
