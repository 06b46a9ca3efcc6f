/** How many codes there are: the gap, 26 letters, 10 digits and the underscore. */
export const WORD_CODES = 38;

/** The letters of a literal by their code: a space stands for every gap. */
const LETTERS = ' abcdefghijklmnopqrstuvwxyz0123456789_';

/** Code of each ASCII character: letters in either case and digits are themselves, all else is a gap. */
export const CODE_OF_ASCII = new Uint8Array(128);
for (let code = 1; code < WORD_CODES; code++) {
  CODE_OF_ASCII[LETTERS.charCodeAt(code)] = code;
  CODE_OF_ASCII[LETTERS.charAt(code).toUpperCase().charCodeAt(0)] = code;
}

/** A character (UTF-16 unit) as literals hold it: small letter, digit, underscore, or a space for all that is none of them. */
export function plainLetter(unit: number): string {
  return LETTERS.charAt(unit < 128 ? (CODE_OF_ASCII[unit] ?? 0) : 0);
}
