/** Why an Office.js call gave nothing: `code` is the host's number or one of ours (`timeout`, `left`); never a message. */
export class OfficeCallError extends Error {
  constructor(readonly code: string) {
    super(`Office call failed: ${code}`);
    this.name = 'OfficeCallError';
  }
}

/** Starts one asynchronous Office.js call with the callback it is given. May throw: a host does for bad arguments. */
export type OfficeCall<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** Office.js calls as promises, in the manner hosts bear. */
export interface OfficeCalls {
  /** At most three under way (a host refuses the fourth), 5 s each, once more after 5001 or silence. Rejects with `OfficeCallError`. */
  call<T>(start: OfficeCall<T>): Promise<T>;
}

/** The one queue of a pane, with two ways in. */
export interface OfficeQueue {
  /** Reading the open item: worth nothing once another one is open. */
  readonly reads: OfficeCalls;
  /** Doing something for the user: goes on to its end whatever is open. */
  readonly acts: OfficeCalls;
  /** Another item is open: whoever still reads the old one hears `left` at once. */
  leave(): void;
}

/** Calls of `item.*Async` that a host runs at the same time (learn.microsoft.com, Outlook add-in API limits). */
const AT_ONCE = 3;
/** Milliseconds until a call that never comes back is given up. */
const LIMIT_MS = 5_000;
/** The same while a host owes as many answers as it gives at once: it hangs, and nobody waits for it long. */
const HANGING_LIMIT_MS = 1_000;
/** The host's “internal error”, which goes away by itself. */
const INTERNAL_ERROR = '5001';

interface Waiting {
  run(): void;
  refuse(error: OfficeCallError): void;
}

/** The queue of one pane. `limitMs` is the patience for one call. */
export function createOfficeQueue(limitMs = LIMIT_MS): OfficeQueue {
  let underWay = 0;
  /** Given up but never answered: the host still counts them, so others must make room. One always goes. */
  let hung = 0;
  let queue: readonly Waiting[] = [];
  let readers = new Set<Waiting>();

  const isHanging = (): boolean => hung >= AT_ONCE;
  const patience = (): number => (isHanging() ? Math.min(limitMs, HANGING_LIMIT_MS) : limitMs);

  function next(): void {
    const [first, ...rest] = queue;
    if (first === undefined || underWay >= Math.max(1, AT_ONCE - hung)) return;
    queue = rest;
    underWay += 1;
    first.run();
  }

  function once<T>(start: OfficeCall<T>, isRead: boolean): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let phase: 'under-way' | 'hung' | 'over' = 'under-way';
      const free = (to: 'hung' | 'over'): void => {
        if (phase === 'over') return;
        if (phase === 'under-way') underWay -= 1;
        else hung -= 1;
        if (to === 'hung') hung += 1;
        phase = to;
        readers.delete(waiting);
        next();
      };
      const waiting: Waiting = {
        refuse: reject,
        run: () => {
          const timer = setTimeout(() => {
            reject(new OfficeCallError('timeout'));
            free('hung');
          }, patience());
          const settle = (done: () => void): void => {
            clearTimeout(timer);
            done();
            free('over');
          };
          try {
            start((result) =>
              settle(() => {
                if (result.error) reject(new OfficeCallError(String(result.error.code)));
                else resolve(result.value);
              }),
            );
          } catch {
            settle(() => reject(new OfficeCallError('refused')));
          }
        },
      };
      if (isRead) readers.add(waiting);
      queue = [...queue, waiting];
      next();
    });
  }

  const calls = (isRead: boolean): OfficeCalls => ({
    call: async (start) => {
      try {
        return await once(start, isRead);
      } catch (error) {
        const passing = error instanceof OfficeCallError && (error.code === INTERNAL_ERROR || error.code === 'timeout');
        if (!passing || isHanging()) throw error;
        return once(start, isRead);
      }
    },
  });
  return {
    reads: calls(true),
    acts: calls(false),
    leave: () => {
      const left = readers;
      readers = new Set();
      queue = queue.filter((waiting) => !left.has(waiting)); // those under way keep their place until the host answers
      for (const waiting of left) waiting.refuse(new OfficeCallError('left'));
    },
  };
}
