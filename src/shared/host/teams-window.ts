import { app, authentication } from '@microsoft/teams-js';
import type { HostWindow, HostWindowResult } from './host-window';
import { ownPage, windowAnswer } from './host-window';

/** Size of the window in pixels, as Microsoft's samples have it. */
const SIZE = { width: 600, height: 535 };
/** teams-js' word for a window that the user closed (learn.microsoft.com, authentication flow in tabs). */
const CLOSED = 'CancelledByUser';

function refusal(error: unknown): HostWindowResult {
  const said = error instanceof Error ? error.message : '';
  if (said === CLOSED) return { kind: 'closed' };
  return { kind: 'failed', code: said === 'FailedToOpenWindow' ? 'blocked' : 'teams_window' };
}

/** Teams' sign-in window (`authentication.authenticate`). Call it after teams-js has started. */
export function teamsWindow(): HostWindow {
  return {
    kind: 'teams-authenticate',
    open: async (url, signal) => {
      const page = ownPage(url);
      if (page === null) return { kind: 'failed', code: 'link_refused' };
      if (signal.aborted) return { kind: 'closed' };
      // Teams offers no way to close its window from here: ended by us, its answer is just not waited for.
      const ended = new Promise<HostWindowResult>((resolve) => {
        signal.addEventListener('abort', () => resolve({ kind: 'closed' }), { once: true });
      });
      return Promise.race([authentication.authenticate({ url: page, ...SIZE }).then(windowAnswer, refusal), ended]);
    },
  };
}

/** For the page inside Teams' window: hands `text` to the tab that opened it; Teams then closes the window. Rejects when Teams does not answer. */
export async function answerTeamsWindow(text: string): Promise<void> {
  await app.initialize();
  authentication.notifySuccess(text);
}
