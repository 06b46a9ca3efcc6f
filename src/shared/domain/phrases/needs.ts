/** For every bit of a pattern that needs more than one list of literals, the bits of the others: how many, and then these. */
let lists = new Int32Array(1024);
let end = 1;
/** By bit: where in `lists`. */
let places = new Int32Array(1024);
/** By word of bits: those of such patterns. */
let needy = new Int32Array(64);
/** By its literals: the bit of a list. */
const bitsOfLists = new Map<string, number>();

/** The bit of a list of literals; `next`, which is then its own, where none was given to the same list before. */
export function bitOfList(literals: readonly string[], next: number): number {
  const key = literals.toSorted().join('|');
  const known = bitsOfLists.get(key);
  if (known === undefined) bitsOfLists.set(key, next);
  return known ?? next;
}

/** The pattern of this bit needs all of these lists, too. */
export function needAll(bit: number, others: readonly number[]): void {
  lists = longer(lists, end + others.length + 1);
  places = longer(places, bit + 1);
  needy = longer(needy, (bit >> 5) + 1);
  places[bit] = end;
  lists.set([others.length, ...others], end);
  end += others.length + 1;
  needy[bit >> 5] = (needy[bit >> 5] ?? 0) | (1 << (bit & 31));
}

function longer(numbers: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  if (numbers.length >= least) return numbers;
  const grown = new Int32Array(2 * least);
  grown.set(numbers);
  return grown;
}

/**
 * Ends the reading of a part whose `words` of bits begin at `at`: a pattern keeps its bit only where the part has one of each list that it
 * needs. Then one look at its bit tells whether it is to be tried. The whole, whose bits begin at 0, gets the bits of the part as they were.
 */
export function settle(bits: Int32Array, at: number, words: number): void {
  for (let word = 0; word < words; word++) {
    const had = bits[at + word] ?? 0;
    if (had === 0) continue;
    bits[word] = (bits[word] ?? 0) | had;
    let left = had & (needy[word] ?? 0);
    while (left !== 0) {
      const bit = left & -left;
      left ^= bit;
      if (!hasAll(bits, at, places[(word << 5) + 31 - Math.clz32(bit)] ?? 0))
        bits[at + word] = (bits[at + word] ?? 0) & ~bit;
    }
  }
}

function hasAll(bits: Int32Array, at: number, place: number): boolean {
  const last = place + (lists[place] ?? 0);
  for (let i = place + 1; i <= last; i++) {
    const bit = lists[i] ?? 0;
    if ((((bits[at + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  }
  return true;
}
