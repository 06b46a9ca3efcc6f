import { backoffMs, mayRepeat } from './retry-policy';
import type { GraphClock, GraphResult } from './graph-port';
import { httpsLink } from './bounded-text';
import type { Fetch } from './transport-step';

/** Largest file read this way, in UTF-16 units: records of the book are a few KB. */
const FILE_MAX = 5_000_000;
const TRIES = 4;

/**
 * The text behind a pre-authenticated link that Graph gave. No token goes with it, redirects are not followed, and only https
 * is read. A link that has run out (401, 403, 404) is `not-found`: ask Graph for a fresh one.
 */
export async function downloadText(
  link: string,
  fetcher: Fetch,
  signal: AbortSignal | null,
  clock: GraphClock,
): Promise<GraphResult<string>> {
  const address = httpsLink(link);
  if (address === null) return { kind: 'failed', failure: { kind: 'broken', code: 'foreignLink' } };
  for (let attempt = 0; ; attempt++) {
    if (signal?.aborted === true) return { kind: 'failed', failure: { kind: 'aborted' } };
    let status = 0;
    try {
      const response = await fetcher(address, {
        method: 'GET',
        signal,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
      });
      status = response.status;
      if (response.ok) {
        const text = await response.text();
        if (text.length > FILE_MAX) return { kind: 'failed', failure: { kind: 'broken', code: 'tooLarge' } };
        return { kind: 'ok', value: text, etag: response.headers.get('etag') };
      }
    } catch {
      status = 0;
    }
    if (attempt + 1 < TRIES && (status === 0 || mayRepeat(status, true))) {
      await clock.sleep(backoffMs(attempt, clock), signal ?? undefined);
      continue;
    }
    if (status === 0) return { kind: 'failed', failure: { kind: 'offline' } };
    const gone = status === 401 || status === 403 || status === 404;
    return {
      kind: 'failed',
      failure: gone ? { kind: 'not-found', code: `http${status}` } : { kind: 'broken', code: `http${status}` },
    };
  }
}
