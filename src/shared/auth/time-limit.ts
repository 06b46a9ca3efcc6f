/** Thrown when something did not answer in time; `code` is safe to show. */
export class TimeLimitError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'TimeLimitError';
  }
}

/** `work`, or a `TimeLimitError` with `code` after `ms` milliseconds: MSAL waits for a silent bridge for ever. */
export function withTimeLimit<T>(work: Promise<T>, ms: number, code: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeLimitError(code)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
