const SPREAD = 0x9e3779b1;
const SECOND_SPREAD = 0x85ebca6b;
/** Numbers of a pair: its pieces, and where its bits are. */
const PAIR = 3;

/** Literals of two words: an open table by the numbers of their pieces, each number above 0. */
export class PiecePairs {
  #table = new Int32Array(PAIR * 1024);
  #count = 0;

  /** The number kept for two pieces in a row; 0 where there is none. */
  find(first: number, second: number): number {
    return this.#table[this.#place(this.#table, first, second) + 2] ?? 0;
  }

  /** Keeps a number above 0 for them. */
  set(first: number, second: number, number: number): void {
    if (2 * PAIR * ++this.#count > this.#table.length) this.#grow();
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
    let slot = (Math.imul(first ^ Math.imul(second, SECOND_SPREAD), SPREAD) >>> 8) & (slots - 1);
    for (;;) {
      const held = table[PAIR * slot] ?? 0;
      if (held === 0 || (held === first && table[PAIR * slot + 1] === second)) return PAIR * slot;
      slot = (slot + 1) & (slots - 1);
    }
  }
}
