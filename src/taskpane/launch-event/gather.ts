/** What is looked at in Office.js's `AsyncResult`. */
export interface Answered<T> {
  readonly status: unknown;
  readonly value: T;
}

/** Starts one asynchronous Office.js call with the callback it is given. May throw: hosts do. */
export type Call<T> = (callback: (result: Answered<T>) => void) => void;

/** A call that answers at once: for what a client does not have. */
export function given<T>(value: T): Call<T> {
  return (callback) => callback({ status: 'succeeded', value });
}

/** Calls by the name their value gets. */
export type Calls<Values> = { readonly [Name in keyof Values]: Call<Values[Name]> };

/** Calls of one item that a host runs at the same time (learn.microsoft.com, Outlook add-in API limits). */
const AT_ONCE = 3;

/**
 * Makes the calls, at most three at once, and hands all their values to `done`. `failed` comes instead, once, when a call throws or
 * fails, or when `done` throws. Calls that answer twice count once; one that never answers is the event's own timer's matter.
 * Callbacks instead of promises: the oldest runtimes know no more.
 */
export function gather<Values extends object>(
  calls: Calls<Values>,
  done: (values: Values) => void,
  failed: () => void,
): void {
  const names = Object.keys(calls) as (keyof Values)[];
  const values: Partial<Values> = {};
  let next = 0;
  let open = names.length;
  let over = false;

  function fail(): void {
    if (over) return;
    over = true;
    failed();
  }
  function start(name: keyof Values): void {
    let answered = false;
    try {
      calls[name]((result) => {
        if (answered || over) return;
        answered = true;
        if (result.status !== 'succeeded') fail();
        else {
          values[name] = result.value;
          open -= 1;
          proceed();
        }
      });
    } catch {
      fail();
    }
  }
  function proceed(): void {
    if (over) return;
    if (open === 0) {
      over = true;
      try {
        done(values as Values);
      } catch {
        failed();
      }
      return;
    }
    while (!over && next < names.length && next - (names.length - open) < AT_ONCE) {
      const name = names[next];
      next += 1;
      if (name !== undefined) start(name);
    }
  }
  proceed();
}
