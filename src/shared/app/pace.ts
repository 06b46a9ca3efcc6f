/** Milliseconds of work at a stretch: well below the 50 ms that count as a long task (goal P3), on a laptop four times as slow too. */
export const BUDGET_MS = 8;

/** The pace of long work on the page: some milliseconds at a stretch, then the window does what waits. */
export interface Pace {
  /** Whether the stretch under way has used up its time. */
  due(): boolean;
  /** Ends the stretch; resolves when the window has had its turn, with a new one begun. */
  rest(): Promise<void>;
}

/** Lets the window do what waits: a message to itself, because timers of a window in the background come once a second. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A pace whose first stretch begins now. `now` gives milliseconds that never run backwards; `turn` resolves after the window's turn. */
export function createPace(
  now: () => number = () => performance.now(),
  turn: () => Promise<void> = breathe,
  budgetMs: number = BUDGET_MS,
): Pace {
  let began = now();
  return {
    due: () => now() - began >= budgetMs,
    rest: async () => {
      await turn();
      began = now();
    },
  };
}

/** Runs work that says where it may be interrupted, at that pace. Null when, after a rest, nobody wants the outcome any more. */
export async function inTurns<T>(
  steps: Iterator<void, T, void>,
  pace: Pace,
  wanted: () => boolean = () => true,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (!pace.due()) continue;
    await pace.rest();
    if (!wanted()) return null;
  }
}

/** What `make` gives of each item, one after the other at that pace. */
export async function eachInTurns<T, R>(items: Iterable<T>, make: (item: T) => R, pace: Pace): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) {
    if (pace.due()) await pace.rest();
    made.push(make(item));
  }
  return made;
}
