import { CODE_OF_ASCII, GAP_CODE } from './word-code';

/** Numbers of a node. */
const NODE = 4;
const NO_PIECE = 0;

/**
 * Pieces of words in plain form (see `literals.ts`), a gap standing for a word's edge: “ sign” begins a word, “ed ” ends one. All those
 * in a word are found by going down a tree of letters from each of its letters. Nodes lie in one array, as many letters differ early on.
 */
export class PieceTrie {
  /** By node: its letter, its first child, its next sibling, and the number of the piece that ends there, or 0. */
  #nodes = new Int32Array(NODE * 1024);
  #count = 1;
  #pieces = 0;

  /** The number of a piece, counted from 1; a new one where it was not there. */
  add(piece: string): number {
    let node = 0;
    for (let at = 0; at < piece.length; at++) {
      const code = CODE_OF_ASCII[piece.charCodeAt(at)] ?? GAP_CODE;
      node = this.#child(node, code) ?? this.#grow(node, code);
    }
    const known = this.#nodes[NODE * node + 3] ?? NO_PIECE;
    if (known !== NO_PIECE) return known;
    this.#nodes[NODE * node + 3] = ++this.#pieces;
    return this.#pieces;
  }

  /** The numbers of all pieces in a word (letters in either case and digits), each once. */
  in(word: string): readonly number[] {
    const found: number[] = [];
    // One gap stands before the word, one behind.
    for (let start = -1; start < word.length; start++) {
      let node: number | null = 0;
      for (let at = start; at <= word.length; at++) {
        const code = at < 0 || at === word.length ? GAP_CODE : (CODE_OF_ASCII[word.charCodeAt(at)] ?? GAP_CODE);
        node = this.#child(node, code);
        if (node === null) break;
        const piece = this.#nodes[NODE * node + 3] ?? NO_PIECE;
        if (piece !== NO_PIECE && !found.includes(piece)) found.push(piece);
      }
    }
    return found;
  }

  #child(node: number, code: number): number | null {
    const nodes = this.#nodes;
    let child = nodes[NODE * node + 1] ?? 0;
    while (child !== 0 && nodes[NODE * child] !== code) child = nodes[NODE * child + 2] ?? 0;
    return child === 0 ? null : child;
  }

  #grow(node: number, code: number): number {
    const child = this.#count++;
    if (NODE * this.#count > this.#nodes.length) {
      const longer = new Int32Array(2 * this.#nodes.length);
      longer.set(this.#nodes);
      this.#nodes = longer;
    }
    this.#nodes.set([code, 0, this.#nodes[NODE * node + 1] ?? 0, NO_PIECE], NODE * child);
    this.#nodes[NODE * node + 1] = child;
    return child;
  }
}
