import type { ClientProfile } from './client-profile';
import type { OfficeFault } from './office-fault';
import { OfficeError, officeErrors } from './office-error';

/** What a caller put between the fixed arguments and the callback. */
export interface CallOptions {
  readonly asyncContext?: unknown;
  readonly coercionType?: unknown;
  readonly isInline?: unknown;
  readonly bodyMode?: unknown;
}

/** A method in the manner of Office.js: fixed arguments, then options and callback, both optional. */
export type AsyncMethod<Args extends readonly unknown[]> = (...given: [...Args, ...unknown[]]) => void;

/** Calls of `item.*Async` that may be under way at once (docs "Limits for activation and JavaScript API for Outlook add-ins"). */
const concurrentCalls = 3;

/** Turns plain functions into methods that call back later, count the calls under way and play the scripted faults. */
export class AsyncCalls {
  private underWay = 0;
  private count = 0;

  /** `later` runs a function after so many milliseconds; tests hand in their own. */
  constructor(
    readonly profile: ClientProfile,
    private readonly fault?: OfficeFault,
    private readonly later: (run: () => void, milliseconds: number) => void = (run, milliseconds) =>
      void setTimeout(run, milliseconds),
  ) {}

  /** A method of an item: counted against the three allowed at once, and subject to the scripted fault. */
  ofItem<Args extends readonly unknown[], Result>(
    arity: Args['length'],
    run: (args: Args, options: CallOptions) => Result | Promise<Result>,
  ): AsyncMethod<Args> {
    return (...given) => {
      const { args, options, callback } = split<Args>(given, arity);
      this.count += 1;
      const { fault } = this;
      if (fault?.kind === 'silent' && this.count % fault.every === 0) return;
      const delay = fault?.kind === 'slow' ? fault.milliseconds : 0;
      if (this.underWay >= concurrentCalls)
        return this.settle(Promise.reject(officeErrors.tooManyCalls()), options, callback, 0);
      this.underWay += 1;
      const refused = fault?.kind === 'error' && this.count % fault.every === 0;
      const result = refused ? Promise.reject(officeErrors.internal()) : invoke(() => run(args, options));
      this.settle(result, options, callback, delay, () => {
        this.underWay -= 1;
      });
    };
  }

  /** A method of something else than an item: not counted, never faulted. */
  ofMailbox<Args extends readonly unknown[], Result>(
    arity: Args['length'],
    run: (args: Args, options: CallOptions) => Result | Promise<Result>,
  ): AsyncMethod<Args> {
    return (...given) => {
      const { args, options, callback } = split<Args>(given, arity);
      this.settle(
        invoke(() => run(args, options)),
        options,
        callback,
        0,
      );
    };
  }

  private settle(
    result: Promise<unknown>,
    options: CallOptions,
    callback: Callback | undefined,
    delay: number,
    done?: () => void,
  ): void {
    const finish = (answer: object): void =>
      this.later(() => {
        done?.();
        callback?.({ asyncContext: options.asyncContext, diagnostics: undefined, ...answer });
      }, delay);
    result.then(
      (value) => finish({ status: 'succeeded', value, error: undefined }),
      (error: unknown) => {
        const { code, name, message } = error instanceof OfficeError ? error : officeErrors.internal();
        finish({ status: 'failed', value: undefined, error: { code, name, message } });
      },
    );
  }
}

type Callback = (result: object) => void;

async function invoke<Result>(run: () => Result | Promise<Result>): Promise<Result> {
  return run();
}

function split<Args extends readonly unknown[]>(
  given: readonly unknown[],
  arity: number,
): { args: Args; options: CallOptions; callback: Callback | undefined } {
  const tail = given.slice(arity);
  const options = tail.find((one) => typeof one === 'object' && one !== null) ?? {};
  const callback = tail.find((one) => typeof one === 'function') as Callback | undefined;
  // The fixed arguments are what the typed signature says; a caller who breaks it meets the checks of the method itself.
  return { args: given.slice(0, arity) as unknown as Args, options, callback };
}
