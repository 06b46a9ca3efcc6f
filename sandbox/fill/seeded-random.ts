/** A stream of numbers that is the same for the same seed. */
export interface SeededRandom {
  /** Number from 0 (included) to 1 (not included). */
  next(): number;
  /** Whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state, good enough to lay out mail, fast enough for millions. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from');
      return found;
    },
  };
}
