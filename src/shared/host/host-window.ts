/** What became of a window of the host: `closed` by the user or by us, `failed` with the host's number or one of ours. */
export type HostWindowResult =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly code: string };

/**
 * A top-level window that the host opens for a page of ours: the way to sign in where neither the sign-in bridge nor a
 * popup works. The page answers with one text (`answerDialog`, `answerTeamsWindow`).
 */
export interface HostWindow {
  readonly kind: 'office-dialog' | 'teams-authenticate';
  /**
   * Opens `url` (https, our own origin, else `failed: link_refused`) and waits for its answer, however long the user
   * takes; `signal` ends the wait as `closed`. One window at a time. Never rejects.
   */
  open(url: string, signal: AbortSignal): Promise<HostWindowResult>;
}

/** Longest answer that is taken, in characters: an authorization response is far shorter. */
const LONGEST_ANSWER = 16_000;

/** The address as it may be opened in a window of the host, null for another origin or anything but https. */
export function ownPage(url: string): string | null {
  try {
    const parsed = new URL(url, window.location.href);
    return parsed.protocol === 'https:' && parsed.origin === window.location.origin ? parsed.href : null;
  } catch {
    return null;
  }
}

/** An answer of a page of ours, checked for size and kind. */
export function windowAnswer(text: unknown): HostWindowResult {
  return typeof text === 'string' && text.length <= LONGEST_ANSWER
    ? { kind: 'answered', text }
    : { kind: 'failed', code: 'bad_answer' };
}
