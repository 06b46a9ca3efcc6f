/**
 * Runs `work` once for all who ask under the same key while it runs: three panes' parts that want the same token
 * make one request. A settled run is forgotten, so the next caller starts afresh.
 */
export function createSingleFlight<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = running.get(key);
    if (known) return known;
    const run = work().finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}
