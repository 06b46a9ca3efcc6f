import type { AuthWindow, HostWindow } from './auth-window';
import type { MsalApp } from './msal-app';
import { WindowError } from './window-error';

let closed = 0;

/** Tells MSAL that nothing came back, so that the next sign-in may begin. Each call needs a fragment of its own: MSAL remembers answers by it. */
async function giveUp({ client }: MsalApp): Promise<void> {
  closed += 1;
  const nothing = { hash: `#closed=${String(closed)}`, navigateToLoginRequestUrl: false };
  await client.handleRedirectPromise(nothing).catch(() => null);
}

/**
 * Sign-in in a window that the host opens on our own page. MSAL makes the address and keeps proof key, state and nonce in this page's
 * session; only the authorization code travels through the window, and it is worth nothing without the proof key. No storage is
 * shared with the window, so partitioned storage (Outlook on the web, Teams) does not matter.
 */
export function hostCodeWindow(host: HostWindow): AuthWindow {
  return {
    name: host.name,
    ask: async (app, request, signal) => {
      await giveUp(app);
      const address = await app.redirectAddress({ ...request, scopes: [...request.scopes], redirectUri: host.page });
      const answer = await host.open(`${host.page}#go=${encodeURIComponent(address)}`, signal);
      if (answer.kind !== 'answered') {
        await giveUp(app);
        throw new WindowError(answer.kind === 'failed' ? 'popup_window_error' : 'user_cancelled');
      }
      const result = await app.client.handleRedirectPromise({
        hash: answer.text,
        navigateToLoginRequestUrl: false,
      });
      if (result === null) throw new WindowError('no_server_response');
      return result;
    },
  };
}
