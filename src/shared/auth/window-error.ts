/** Thrown when a host's window ends without an answer; `errorCode` is one that `classifyError` knows and safe to show. */
export class WindowError extends Error {
  constructor(readonly errorCode: string) {
    super(errorCode);
    this.name = 'WindowError';
  }
}
