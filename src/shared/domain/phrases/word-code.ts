/** How many codes there are: the gap, 26 letters, and one for all digits. */
const WORD_CODES = 28;
/** The code of all that is neither letter nor digit. */
export const GAP_CODE = 0;
/** Bits that hold any code. */
export const CODE_BITS = 5;
/** The code of no character. */
export const NO_CODE = 2 ** CODE_BITS - 1;

const LETTERS = ' abcdefghijklmnopqrstuvwxyz0';

/** Code of each ASCII character: a letter in either case, a digit, or the gap (0) that all others are. */
export const CODE_OF_ASCII = new Uint8Array(128);
for (let code = 1; code < WORD_CODES; code++) {
  CODE_OF_ASCII[LETTERS.charCodeAt(code)] = code;
  CODE_OF_ASCII[LETTERS.charAt(code).toUpperCase().charCodeAt(0)] = code;
}
for (const digit of '123456789') CODE_OF_ASCII[digit.charCodeAt(0)] = WORD_CODES - 1;

/** A character (UTF-16 unit) in the plain form of literals: a small letter, `0` for every digit, a space for what is none of them. */
export function plainLetter(unit: number): string {
  return LETTERS.charAt(unit < 128 ? (CODE_OF_ASCII[unit] ?? 0) : 0);
}
