import { KnownWords, LETTERS_A_NUMBER, LONGEST_KNOWN } from './known-words';
import { MARKS } from './literals';
import { PiecePairs } from './piece-pairs';
import { PieceTrie } from './piece-trie';
import { CODE_BITS, CODE_OF_ASCII, GAP_CODE } from './word-code';

/** Two letters beyond ASCII that a pattern without regard to case takes for `s` and `k`. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;
/** What stands behind the last letter. */
const SPACE = 32;
/** The marks of `MARKS`, by their codes. */
const QUESTION = 63;
const PLUS = 43;
/** Numbers at the head of a record. */
const HEAD = 3;

/**
 * Finds all literals of all patterns in one pass over a text, word by word: what a word tells is worked out when it is first met and kept
 * (see `KnownWords`), so that a text costs one look a word, however many literals there are. A literal of two words (“ sign off”) stands
 * where one word ends as its first piece does, and the next begins as the second. Literals may be added at any time.
 */
export class LiteralScanner {
  readonly #pieces = new PieceTrie();
  /** By piece: the bits of the literal that it is. */
  readonly #single: (number[] | undefined)[] = [];
  /** Numbers of literals of two words, and by them their bits; none is 0. */
  readonly #pairs = new PiecePairs();
  readonly #double: number[][] = [[]];
  /** The bits of marks (`MARKS`), by their codes. */
  readonly #marks: (number[] | undefined)[] = [];
  readonly #firsts = new Set<number>();
  readonly #seconds = new Set<number>();
  /** Records: how many bits there are, how many first pieces and how many second ones, and behind it these. */
  readonly #words = new KnownWords();
  /** Whether literals came since words were met. */
  #stale = false;
  /** The record of the last word, 0 before the first. */
  #last = 0;

  /** From now on looks for `literal` (plain form, see `literals.ts`; parts of at most two words, or a mark), to set the bit of that number. */
  add(literal: string, bit: number): void {
    if (MARKS.has(literal)) {
      (this.#marks[literal.charCodeAt(0)] ??= []).push(bit);
      return;
    }
    this.#stale = true;
    const gap = literal.indexOf(' ', 1);
    if (gap < 0 || gap === literal.length - 1) {
      (this.#single[this.#pieces.add(literal)] ??= []).push(bit);
      return;
    }
    if (literal.slice(gap + 1, -1).includes(' ')) throw new RangeError('A literal of too many words');
    const first = this.#pieces.add(literal.slice(0, gap + 1));
    const second = this.#pieces.add(literal.slice(gap));
    this.#firsts.add(first);
    this.#seconds.add(second);
    const known = this.#pairs.find(first, second);
    if (known === 0) this.#pairs.set(first, second, this.#double.push([bit]) - 1);
    else this.#double[known]?.push(bit);
  }

  /** Begins with a new text: nothing stands before its first part. */
  begin(): void {
    this.#last = 0;
    if (this.#stale || this.#words.isFull) this.#words.clear();
    this.#stale = false;
  }

  /**
   * Reads a text's next part and sets, from `at` on, the bits of the literals that end in it. False when it holds letters that are not
   * followed here: then nothing can be told of the text.
   */
  read(text: string, bits: Int32Array, at: number): boolean {
    let first = 0;
    let second = 0;
    let third = 0;
    let length = 0;
    for (let i = 0; i <= text.length; i++) {
      const unit = i < text.length ? text.charCodeAt(i) : SPACE;
      const code = unit < 128 ? (CODE_OF_ASCII[unit] ?? GAP_CODE) : GAP_CODE;
      if (code !== GAP_CODE) {
        if (length < LETTERS_A_NUMBER) first = (first << CODE_BITS) | code;
        else if (length < 2 * LETTERS_A_NUMBER) second = (second << CODE_BITS) | code;
        else third = (third << CODE_BITS) | code;
        length++;
        continue;
      }
      if (unit === LONG_S || unit === KELVIN) return false;
      if (unit === QUESTION || unit === PLUS) for (const bit of this.#marks[unit] ?? []) setBit(bits, at, bit);
      if (length === 0) continue;
      let record = length > LONGEST_KNOWN ? 0 : this.#words.find(first, second, third);
      if (record === 0) {
        record = this.#words.add(this.#recordOf(text.slice(i - length, i)));
        if (length <= LONGEST_KNOWN) this.#words.keep(first, second, third, record);
      }
      this.#mark(record, bits, at);
      this.#last = record;
      first = 0;
      second = 0;
      third = 0;
      length = 0;
    }
    return true;
  }

  /** Sets the bits of a word, and of what it makes together with the last one. */
  #mark(record: number, bits: Int32Array, at: number): void {
    const { records } = this.#words;
    const own = record + HEAD;
    const firsts = own + (records[record] ?? 0);
    const seconds = firsts + (records[record + 1] ?? 0);
    const end = seconds + (records[record + 2] ?? 0);
    for (let i = own; i < firsts; i++) setBit(bits, at, records[i] ?? 0);
    if (end === seconds || this.#last === 0) return;
    const begun = this.#last + HEAD + (records[this.#last] ?? 0);
    const begunEnd = begun + (records[this.#last + 1] ?? 0);
    for (let one = begun; one < begunEnd; one++)
      for (let other = seconds; other < end; other++) {
        const literal = this.#pairs.find(records[one] ?? 0, records[other] ?? 0);
        if (literal !== 0) for (const bit of this.#double[literal] ?? []) setBit(bits, at, bit);
      }
  }

  #recordOf(word: string): readonly number[] {
    const pieces = this.#pieces.in(word);
    const own = new Set(pieces.flatMap((piece) => this.#single[piece] ?? []));
    const firsts = pieces.filter((piece) => this.#firsts.has(piece));
    const seconds = pieces.filter((piece) => this.#seconds.has(piece));
    return [own.size, firsts.length, seconds.length, ...own, ...firsts, ...seconds];
  }
}

function setBit(bits: Int32Array, at: number, bit: number): void {
  const word = at + (bit >> 5);
  bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
}
