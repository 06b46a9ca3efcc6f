const SPREAD = 0x9e3779b1;
const SECOND_SPREAD = 0x85ebca6b;
/** Numbers of a pair: its pieces, and where its bits are. */
const PAIR = 3;

/** As many bits, one to a pair, tell of nearly all others that they are none, and fit into a processor's nearest cache. */
const SIEVE_BITS = 18;

/** Literals of two words: an open table by the numbers of their pieces, each number above 0. */
export class PiecePairs {
  readonly #sieve = new Int32Array(2 ** (SIEVE_BITS - 5));
  #table = new Int32Array(PAIR * 1024);
  #count = 0;

  /** The number kept for two pieces in a row; 0 where there is none. */
  find(first: number, second: number): number {
    const hash = hashOf(first, second) >>> (32 - SIEVE_BITS);
    if ((((this.#sieve[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) === 0) return 0;
    return this.#table[this.#place(this.#table, first, second) + 2] ?? 0;
  }

  /** Keeps a number above 0 for them. */
  set(first: number, second: number, number: number): void {
    if (2 * PAIR * ++this.#count > this.#table.length) this.#grow();
    const hash = hashOf(first, second) >>> (32 - SIEVE_BITS);
    this.#sieve[hash >>> 5] = (this.#sieve[hash >>> 5] ?? 0) | (1 << (hash & 31));
    this.#table.set([first, second, number], this.#place(this.#table, first, second));
  }

  #grow(): void {
    const table = new Int32Array(4 * this.#table.length);
    for (let at = 0; at < this.#table.length; at += PAIR) {
      const pair = this.#table.subarray(at, at + PAIR);
      if (pair[0] !== 0) table.set(pair, this.#place(table, pair[0] ?? 0, pair[1] ?? 0));
    }
    this.#table = table;
  }

  /** Where the pair stands, or may be put. */
  #place(table: Int32Array, first: number, second: number): number {
    const slots = table.length / PAIR;
    let slot = (hashOf(first, second) >>> 8) & (slots - 1);
    for (;;) {
      const held = table[PAIR * slot] ?? 0;
      if (held === 0 || (held === first && table[PAIR * slot + 1] === second)) return PAIR * slot;
      slot = (slot + 1) & (slots - 1);
    }
  }
}

function hashOf(first: number, second: number): number {
  return Math.imul(first ^ Math.imul(second, SECOND_SPREAD), SPREAD);
}
