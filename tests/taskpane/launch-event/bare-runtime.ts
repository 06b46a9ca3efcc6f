import { createContext, runInContext } from 'node:vm';
import type { StandIn } from './stand-in';

/** Takes from a fresh JavaScript context what came after ES2016, and stops its clock. The oldest classic Outlook has no more. */
const OLDER = `
  [Object, ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy'],
   Array.prototype, ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
   String.prototype, ['at', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed'],
   this, ['console', 'Promise', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry',
          'AggregateError', 'BigInt', 'Iterator']
  ].forEach(function (part, i, all) {
    if (i % 2 === 1) part.forEach(function (name) { delete all[i - 1][name]; });
  });
  Date.now = function () { return NOW; };
  delete this.globalThis;
`;

/** What ended an event, and when on the runtime's own clock (milliseconds after the event). */
export interface Ending {
  readonly options: Office.SmartAlertsEventCompletedOptions | undefined;
  readonly at: number;
}

/** A bundle that runs in a bare context with nothing but the stand-in and timers. */
export interface BareRuntime {
  /** Raises an event and lets time pass until nothing is left to wait for. Gives every ending: exactly one is right. */
  raise(action: string, completed?: (options: unknown, n: number) => void): readonly Ending[];
}

/** Runs the bundle's text. Without `timers` the runtime has no `setTimeout`. */
export function bareRuntime(text: string, stand: StandIn, now: number, timers = true): BareRuntime {
  const alarms: { readonly at: number; readonly run: () => void }[] = [];
  let time = 0;
  const setTimeout = (run: () => void, ms: number): number => alarms.push({ at: time + ms, run });
  const context = createContext({ Office: stand.office, NOW: now, ...(timers ? { setTimeout } : {}) });
  runInContext(OLDER, context);
  runInContext(text, context, { timeout: 5_000 });
  return {
    raise: (action, completed) => {
      const endings: Ending[] = [];
      time = 0;
      alarms.length = 0;
      const event = {
        completed: (options?: Office.SmartAlertsEventCompletedOptions) => {
          endings.push({ options, at: time });
          completed?.(options, endings.length);
        },
      };
      stand.handlers.get(action)?.(event);
      stand.deliver();
      for (const { at, run } of alarms.toSorted((a, b) => a.at - b.at)) {
        time = at;
        run();
        stand.deliver();
      }
      return endings;
    },
  };
}
