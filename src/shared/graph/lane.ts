import type { Instant } from '../domain/instant';

/** Requests of one mailbox under way at once: Outlook allows 4 per app, one is left for others (graph.md 0.8). */
export const LANE_WIDTH = 3;

/** Cross-page locks as browsers have them (`navigator.locks`), the part we use. */
export interface PageLocks {
  request<T>(
    name: string,
    options: { readonly ifAvailable?: boolean },
    work: (lock: unknown) => Promise<T>,
  ): Promise<T>;
}

/** The one way to Graph for a mailbox: at most three at a time, all of them held back while the service asks for rest. */
export interface Lane {
  /** Runs `work` when a place is free. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Nothing may be sent before this instant. */
  readonly pausedUntil: Instant;
  /** Holds the lane back until then; an earlier end never shortens a later one. */
  pause(until: Instant): void;
}

/**
 * Makes the lane of one mailbox. With `locks` its places are shared by every pane and tab of this browser; without them
 * each page has its own three.
 */
export function createLane(name: string, locks: PageLocks | null): Lane {
  let running = 0;
  let pausedUntil = 0;
  let turn = 0;
  const waiting: (() => void)[] = [];

  async function acrossPages<T>(work: () => Promise<T>): Promise<T> {
    if (locks === null) return work();
    for (let place = 0; place < LANE_WIDTH; place++) {
      let ran: { readonly value: T } | null = null;
      await locks.request(`${name}/${place}`, { ifAvailable: true }, async (lock) => {
        if (lock !== null) ran = { value: await work() };
      });
      if (ran !== null) return (ran as { readonly value: T }).value;
    }
    turn = (turn + 1) % LANE_WIDTH;
    return locks.request(`${name}/${turn}`, {}, work);
  }

  return {
    get pausedUntil() {
      return pausedUntil;
    },
    pause: (until) => {
      pausedUntil = Math.max(pausedUntil, until);
    },
    run: async (work) => {
      if (running >= LANE_WIDTH) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await acrossPages(work);
      } finally {
        // The place passes straight on to the next in line, so a newcomer cannot slip in between.
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
