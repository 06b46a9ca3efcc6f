import { GraphError } from './graph-error';

/** Exchange serves this many requests of one app and mailbox at once (graph.md §0.8, §3.1). */
export const mostAtOnce = 4;

/** Counts the requests in flight for each app and mailbox, and refuses those beyond the limit with 429 and `Retry-After: 1`. */
export class ConcurrencyGate {
  readonly #inFlight = new Map<string, number>();

  /** Takes a place; the returned function gives it back. Throws 429 `ApplicationThrottled` when all are taken. */
  enter(appId: string, mailboxId: string): () => void {
    const key = `${appId}#${mailboxId}`;
    const taken = this.#inFlight.get(key) ?? 0;
    if (taken >= mostAtOnce)
      throw new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
        'Retry-After': '1',
      });
    this.#inFlight.set(key, taken + 1);
    return () => {
      this.#inFlight.set(key, (this.#inFlight.get(key) ?? 1) - 1);
    };
  }
}
