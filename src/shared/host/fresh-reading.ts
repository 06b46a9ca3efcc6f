/**
 * Makes a reading that runs once at a time and is never older than the question: who asks while one runs gets the one after it,
 * shared with everybody else who asks meanwhile, because what the first has read already may have changed since.
 */
export function freshReading<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let following: Promise<T> | null = null;

  function start(): Promise<T> {
    following = null;
    const mine = read().finally(() => {
      if (following === null) running = null;
    });
    running = mine;
    return mine;
  }

  return () => {
    if (running === null) return start();
    following ??= running.then(start, start);
    return following;
  };
}
