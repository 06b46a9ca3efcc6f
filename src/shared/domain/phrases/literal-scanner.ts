import { MAX_LITERAL, partShare } from './literals';
import type { PlainCodes } from './plain-codes';
import { CODE_BITS, CODE_OF_ASCII, NO_CODE } from './word-code';

/** So many letters in a row tell that a literal may stand there; of a shorter one, four. */
const LONG = 6;
const SHORT = 4;
const LONG_MASK = 2 ** (LONG * CODE_BITS) - 1;
const SHORT_MASK = 2 ** (SHORT * CODE_BITS) - 1;
/** Tells the number of four letters from that of six. */
const IS_SHORT = LONG_MASK + 1;
/** At most so many letters of a literal stand before its gram, and as many behind. */
const BESIDE = MAX_LITERAL - LONG;

/**
 * Where in a gram's hash stand its word in the table of bits, the two bits that it has there (a Bloom filter of blocks), and its place in that of
 * links; what spreads them is 2^32 by the golden ratio (Knuth).
 */
const WORD_HASH = 32 - 13;
const ONE_BIT = WORD_HASH - 5;
const OTHER_BIT = ONE_BIT - 5;
const LINK_HASH = 32 - 15;
const SPREAD = 0x9e3779b1;

const MAX_LINKS = 0xffff;
/** Numbers of a link: the next link of the same hash, its gram, the letters beside it, which of them count, and the literal. */
const LINK = 5;

/**
 * Finds all literals of all patterns in one pass over a text. Of each literal the six letters that stand least often in running text are
 * looked for, by two bits of a table that fits into a processor's cache; only where they stand the rest is compared (a q-gram filter,
 * after Wu and Manber, 1994). An automaton over as many literals is ten times as large, and waits for memory at every letter.
 * Literals may be added at any time.
 */
export class LiteralScanner {
  /** By hash: the bits of all grams that have it. */
  readonly #bits = new Int32Array(1 << (32 - WORD_HASH));
  /** By hash: the first link, or 0. */
  readonly #first = new Uint16Array(1 << (32 - LINK_HASH));
  #links = new Int32Array(LINK * 1024);
  #linkCount = 1;
  /** By literal: words of bits and, behind each word, the bits to set there. */
  readonly #marks: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();

  /** From now on looks for `literal` (plain form, see `literals.ts`; two to nine letters), to set the bit of that number. */
  add(literal: string, bit: number): void {
    if (literal.length > MAX_LITERAL) throw new RangeError('A literal of too many letters');
    const known = this.#numbers.get(literal);
    if (known !== undefined) {
      this.#marks[known] = marked(this.#marks[known] ?? [], bit);
      return;
    }
    const number = this.#marks.push(marked([], bit)) - 1;
    this.#numbers.set(literal, number);
    const size = literal.length < LONG ? Math.min(SHORT, literal.length) : LONG;
    const start = rarest(literal, size);
    const end = start + size;
    const gram = packed(literal, start, end);
    const beside =
      (packed(literal, start - BESIDE, start) << (BESIDE * CODE_BITS)) | packed(literal, end, end + BESIDE);
    const counts =
      (counting(literal, start - BESIDE, start) << (BESIDE * CODE_BITS)) | counting(literal, end, end + BESIDE);
    if (size === LONG) this.#link(gram, beside, counts, number);
    // Before a literal of less than four letters anything may stand.
    else
      for (let before = 0; before < 1 << ((SHORT - size) * CODE_BITS); before++)
        this.#link(IS_SHORT | (before << (size * CODE_BITS)) | gram, beside, counts, number);
  }

  #link(gram: number, beside: number, counts: number, literal: number): void {
    const link = this.#linkCount++;
    if (link > MAX_LINKS) throw new RangeError('More literals than links can be counted');
    if (LINK * this.#linkCount > this.#links.length) {
      const longer = new Int32Array(2 * this.#links.length);
      longer.set(this.#links);
      this.#links = longer;
    }
    const hash = Math.imul(gram, SPREAD);
    const first = hash >>> LINK_HASH;
    this.#links.set([this.#first[first] ?? 0, gram, beside, counts, literal], LINK * link);
    this.#first[first] = link;
    const word = hash >>> WORD_HASH;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (hash >>> ONE_BIT)) | (1 << (hash >>> OTHER_BIT));
  }

  /** Sets in `bits`, from `at` on and from `whole` on, what the codes from `start` up to `end` hold; behind `end` others may stand. */
  scan({ codes }: PlainCodes, start: number, end: number, bits: Int32Array, at: number, whole: number): void {
    const table = this.#bits;
    let gram = 0;
    for (let i = start - LONG + 1; i < start; i++) gram = (gram << CODE_BITS) | (codes[i] ?? 0);
    for (let i = start; i < end; i++) {
      gram = ((gram << CODE_BITS) | (codes[i] ?? 0)) & LONG_MASK;
      const four = (gram & SHORT_MASK) | IS_SHORT;
      const long = Math.imul(gram, SPREAD);
      const short = Math.imul(four, SPREAD);
      const longs = table[long >>> WORD_HASH] ?? 0;
      const shorts = table[short >>> WORD_HASH] ?? 0;
      if (((longs >>> (long >>> ONE_BIT)) & (longs >>> (long >>> OTHER_BIT)) & 1) === 1)
        this.#compare(gram, LONG, codes, i + 1, bits, at, whole);
      if (((shorts >>> (short >>> ONE_BIT)) & (shorts >>> (short >>> OTHER_BIT)) & 1) === 1)
        this.#compare(four, SHORT, codes, i + 1, bits, at, whole);
    }
  }

  /** Compares the literals of a gram of `size` letters that ends before `end`. */
  #compare(
    gram: number,
    size: number,
    codes: Uint8Array,
    end: number,
    bits: Int32Array,
    at: number,
    whole: number,
  ): void {
    const links = this.#links;
    let beside = -1;
    for (let link = this.#first[Math.imul(gram, SPREAD) >>> LINK_HASH] ?? 0; link !== 0;) {
      const place = LINK * link;
      link = links[place] ?? 0;
      if (links[place + 1] !== gram) continue;
      if (beside < 0) beside = besideOf(codes, end - size, end);
      if (((beside ^ (links[place + 2] ?? 0)) & (links[place + 3] ?? 0)) !== 0) continue;
      const marks = this.#marks[links[place + 4] ?? 0] ?? [];
      for (let i = 0; i < marks.length; i += 2) {
        const word = marks[i] ?? 0;
        const mask = marks[i + 1] ?? 0;
        bits[at + word] = (bits[at + word] ?? 0) | mask;
        bits[whole + word] = (bits[whole + word] ?? 0) | mask;
      }
    }
  }
}

/** The codes before `start` and from `end` on as one number. */
function besideOf(codes: Uint8Array, start: number, end: number): number {
  let beside = 0;
  for (let i = start - BESIDE; i < start; i++) beside = (beside << CODE_BITS) | (codes[i] ?? 0);
  for (let i = end; i < end + BESIDE; i++) beside = (beside << CODE_BITS) | (codes[i] ?? 0);
  return beside;
}

/** Letters of a literal as one number; 0 stands for those it has not. */
function packed(literal: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++)
    letters = (letters << CODE_BITS) | (at < 0 ? 0 : (CODE_OF_ASCII[literal.charCodeAt(at)] ?? 0));
  return letters;
}

/** Which of them it has. */
function counting(literal: string, from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits = (bits << CODE_BITS) | (at < 0 || at >= literal.length ? 0 : NO_CODE);
  return bits;
}

/** Words and their bits with one more bit. */
function marked(marks: readonly number[], bit: number): readonly number[] {
  const more = [...marks];
  let at = 0;
  while (at < more.length && more[at] !== bit >> 5) at += 2;
  more[at] = bit >> 5;
  more[at + 1] = (more[at + 1] ?? 0) | (1 << (bit & 31));
  return more;
}

/** Where the letters begin, so many, that stand least often in running text. */
function rarest(literal: string, size: number): number {
  let found = 0;
  for (let at = 1; at + size <= literal.length; at++)
    if (partShare(literal.slice(at, at + size)) < partShare(literal.slice(found, found + size))) found = at;
  return found;
}
