/** How panes and tabs of one account on one device keep out of each other's way. */
export interface Tabs {
  /** Runs `work` while no other window of this account runs under the same name; takes over when that window dies. */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Tells the other windows. Values must be plain data. */
  tell(message: unknown): void;
  /** Hears the other windows. Returns the way to stop. */
  onTold(listener: (message: unknown) => void): () => void;
  close(): void;
}

/** One after the other within this window: also what is left where the browser has no Web Locks. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(work, work);
    last = run.catch(() => undefined);
    return run;
  };
}

/** A window that has no others: tests, and browsers without BroadcastChannel. */
export function createLoneTab(): Tabs {
  const queues = new Map<string, ReturnType<typeof createQueue>>();
  return {
    exclusively: (name, work) => {
      const queue = queues.get(name) ?? createQueue();
      queues.set(name, queue);
      return queue(work);
    },
    tell: () => undefined,
    onTold: () => () => undefined,
    close: () => undefined,
  };
}

/**
 * The windows of one account (`accountKey`) on this device: Web Locks for turns (the browser frees a dead window's lock
 * at once), BroadcastChannel for news. Without either, each window is alone: conditional writes keep that safe too.
 */
export function createTabs(accountKey: string): Tabs {
  const lone = createLoneTab();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`mainstay-${accountKey}`);
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  return {
    exclusively: (name, work) =>
      lone.exclusively(name, async () =>
        locks === undefined ? work() : await locks.request(`mainstay-${accountKey}-${name}`, () => work()),
      ),
    tell: (message) => channel?.postMessage(message),
    onTold: (listener) => {
      const hear = (event: MessageEvent): void => listener(event.data);
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    close: () => channel?.close(),
  };
}
