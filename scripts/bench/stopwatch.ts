/**
 * Processor time of this process in milliseconds since `before`. On a machine that others use too, time on the wall
 * stretches long work more than short work, which would bend the ratios.
 */
function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Processor milliseconds of the least disturbed of `runs` runs (at least 2); the first, cold one does not count. */
export function fastest(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < Math.max(2, runs); run++) {
    const before = process.cpuUsage();
    work();
    if (run > 0) best = Math.min(best, spentSince(before));
  }
  return best;
}

/** The same for work that waits; `prepare` runs before each run and is not counted. */
export async function fastestOf(
  runs: number,
  prepare: (run: number) => void,
  work: () => Promise<unknown>,
): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < Math.max(2, runs); run++) {
    prepare(run);
    const before = process.cpuUsage();
    await work();
    if (run > 0) best = Math.min(best, spentSince(before));
  }
  return best;
}
