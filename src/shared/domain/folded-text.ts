const ACCENTED = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿß’‘´`œ';
const PLAIN = "aaaaaaceeeeiiiinoooooouuuuyys''''o";

/**
 * The text in lower case, without accents, with plain apostrophes, and of the same length: what is found in it stands at the same
 * place in the text. So patterns need no more than ASCII, also where regular expressions are those of ES5.
 */
export function folded(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const lower = text.charAt(i).toLowerCase();
    const one = lower.length === 1 ? lower : ' ';
    const at = one > '\u007f' || one === '`' ? ACCENTED.indexOf(one) : -1;
    plain += at >= 0 ? PLAIN.charAt(at) : one === '\u00a0' ? ' ' : one;
  }
  return plain;
}

/** What is no letter or digit, in ES5: ASCII and Latin-1 marks, general punctuation, symbols, CJK and full-width marks. */
const BETWEEN =
  /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\uff00-\uff0f]+/;

/** The words of a text, lower case without accents, one space around each: `' halden foods '`. For looking whole words up. */
export function spacedWords(text: string): string {
  return ` ${folded(text)
    .split(BETWEEN)
    .filter((word) => word !== '')
    .join(' ')} `;
}
