/** Height of a line of words in the day strip, CSS pixels. */
export const LINE = 16;

/** One block of the day: where its words would stand, in pixels, and whether they stay when there is no room (a client's do). */
export interface DayLine {
  readonly top: number;
  readonly keep: boolean;
}

/**
 * Where the words of the day stand, none on another: each at its block's top or just below the line before; “now” (its wish in pixels, null
 * outside the day) below what has begun. The words of a block that need not stay go (null) where there is no room for them.
 */
export function dayLines(
  blocks: readonly DayLine[],
  now: number | null,
): { readonly blocks: readonly (number | null)[]; readonly now: number | null } {
  let free = -Infinity;
  let said: number | null = null;
  const place = (wish: number): number => {
    const at = Math.max(wish, free);
    free = at + LINE;
    return at;
  };
  // A block begins at its words' top, a little above its line; the middle of the words of “now” is its line.
  const begun = (top: number): boolean => now !== null && top <= now + LINE / 2;
  const tops = blocks.map(({ top, keep }, i) => {
    if (now !== null && said === null && !begun(top)) said = place(now);
    const next = blocks.slice(i + 1).find((block) => block.keep);
    const at = Math.max(top, free);
    if (!keep && (at - top > LINE || (next !== undefined && next.top - at < LINE))) return null;
    return place(top);
  });
  return { blocks: tops, now: now === null ? null : (said ?? place(now)) };
}
