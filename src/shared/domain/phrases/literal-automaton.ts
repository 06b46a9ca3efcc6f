import { CODE_OF_ASCII, WORD_CODES } from './word-code';

/** Two letters beyond ASCII that a pattern without regard to case takes for `s` and `k`. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** States are counted in 16 bits, which halves the table. */
const MAX_STATES = 0x10000;

/**
 * Finds all literals of all patterns in one walk over a text (Aho and Corasick, 1975). A table holds the next state for every state and
 * letter, so that the walk never turns back: one look at the table for each character, however many literals there are.
 */
export class LiteralAutomaton {
  /** The number of the next state. */
  readonly #next: Uint16Array;
  /** 1 for each state in which a literal ends. */
  readonly #ends: Uint8Array;
  /** Of each state that ends a literal: the bits to set there. */
  readonly #bits: readonly (readonly number[] | undefined)[];
  /** The same, once it was needed: words of the bits and, behind each word, its bits. */
  readonly #marks: (readonly number[])[] = [];
  /** The state behind a gap: where every text begins. */
  readonly start: number;

  /** `literals` in plain form (see `literals.ts`), each with the numbers of the bits that it sets. */
  constructor(literals: ReadonlyMap<string, readonly number[]>) {
    let size = 1;
    for (const text of literals.keys()) size += text.length;
    const rows = new Uint16Array(size * WORD_CODES);
    const found: (readonly number[] | undefined)[] = [undefined];
    for (const [text, bits] of literals) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const place = state * WORD_CODES + (CODE_OF_ASCII[text.charCodeAt(at)] ?? 0);
        if (rows[place] === 0) {
          rows[place] = found.length;
          found.push(undefined);
        }
        state = rows[place] ?? 0;
      }
      found[state] = bits;
    }
    if (found.length > MAX_STATES) throw new RangeError('More literals than states can be counted');
    this.#next = linked(rows.subarray(0, found.length * WORD_CODES), found);
    this.#bits = found;
    this.#ends = Uint8Array.from(found, (bits) => (bits === undefined ? 0 : 1));
    this.start = this.#next[0] ?? 0;
  }

  /**
   * Sets in `bits`, from `at` on and from `whole` on, what `text` holds. `state` is `start`, or what the walk over the text before gave.
   * Gives the state behind the text and a gap; -1 when it holds letters that are not followed here: then nothing can be told.
   */
  walk(text: string, state: number, bits: Int32Array, at: number, whole: number): number {
    const next = this.#next;
    const ends = this.#ends;
    let place = state;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let code = 0;
      if (unit < 128) code = CODE_OF_ASCII[unit] ?? 0;
      else if (unit === LONG_S || unit === KELVIN) return -1;
      place = next[place * WORD_CODES + code] ?? 0;
      if (ends[place] === 1) this.#mark(place, bits, at, whole);
    }
    place = next[place * WORD_CODES] ?? 0;
    if (ends[place] === 1) this.#mark(place, bits, at, whole);
    return place;
  }

  #mark(state: number, bits: Int32Array, at: number, whole: number): void {
    const marks = (this.#marks[state] ??= marksOf(this.#bits[state] ?? []));
    for (let i = 0; i < marks.length; i += 2) {
      const word = marks[i] ?? 0;
      const mask = marks[i + 1] ?? 0;
      bits[at + word] = (bits[at + word] ?? 0) | mask;
      bits[whole + word] = (bits[whole + word] ?? 0) | mask;
    }
  }
}

/**
 * The table with a way on from every state: where a literal breaks off, its longest end that begins another one goes on. A state that
 * such an end leads to ends what that one ends.
 */
function linked(rows: Uint16Array, found: (readonly number[] | undefined)[]): Uint16Array {
  const states = found.length;
  const next = new Uint16Array(rows.length);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  for (let head = 0, tail = 1; head < states; head++) {
    const state = queue[head] ?? 0;
    const from = state * WORD_CODES;
    const other = (shorter[state] ?? 0) * WORD_CODES;
    for (let code = 0; code < WORD_CODES; code++) {
      const child = rows[from + code] ?? 0;
      const otherwise = state === 0 ? 0 : (next[other + code] ?? 0);
      next[from + code] = child === 0 ? otherwise : child;
      if (child === 0) continue;
      shorter[child] = otherwise;
      const ends = found[otherwise];
      if (ends !== undefined) found[child] = [...(found[child] ?? []), ...ends];
      queue[tail++] = child;
    }
  }
  // A gap behind a gap is the same gap.
  for (let from = 0; from < next.length; from += WORD_CODES) {
    const gap = (next[from] ?? 0) * WORD_CODES;
    next[gap] = gap / WORD_CODES;
  }
  return next;
}

function marksOf(bits: readonly number[]): readonly number[] {
  const words = new Map<number, number>();
  for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...words].flat();
}
