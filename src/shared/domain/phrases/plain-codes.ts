import { CODE_OF_ASCII, GAP_CODE, NO_CODE } from './word-code';

/** Two letters beyond ASCII that a pattern without regard to case takes for `s` and `k`. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** Codes that stand before the first letter, so that what is compared there needs no look at where the text begins. */
const LEAD = 16;
/** As many stand behind the last one. */
const TAIL = 16;

/** Text in plain form (see `literals.ts`), each letter as its code: gaps are one, and one stands before and behind every part. */
export class PlainCodes {
  /** Made longer as needed and used for one text after the other. */
  codes = new Uint8Array(1 << 14).fill(NO_CODE, 0, LEAD);
  /** Where the first part's codes stand. */
  readonly start = LEAD + 1;
  /** Where the next part's codes will stand. */
  end = 0;

  /** Begins with no text. */
  clear(): void {
    this.codes[LEAD] = GAP_CODE;
    this.end = LEAD + 1;
  }

  /** Adds a part of text behind those before; false when it holds letters that are not followed here: then nothing can be told of the text. */
  add(text: string): boolean {
    if (this.end + text.length + 1 + TAIL > this.codes.length) this.#grow(this.end + text.length + 1 + TAIL);
    const codes = this.codes;
    let end = this.end;
    let gap = true;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const code = unit < 128 ? (CODE_OF_ASCII[unit] ?? GAP_CODE) : GAP_CODE;
      if (code !== GAP_CODE) {
        codes[end++] = code;
        gap = false;
      } else {
        if (!gap) codes[end++] = GAP_CODE;
        gap = true;
        if (unit === LONG_S || unit === KELVIN) return false;
      }
    }
    if (!gap) codes[end++] = GAP_CODE;
    // What an earlier text left stands behind no text; the next part writes over it.
    for (let i = 0; i < TAIL; i++) codes[end + i] = NO_CODE;
    this.end = end;
    return true;
  }

  #grow(least: number): void {
    const longer = new Uint8Array(2 * least);
    longer.set(this.codes.subarray(0, this.end));
    this.codes = longer;
  }
}
