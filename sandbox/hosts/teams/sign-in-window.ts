import type { TeamsClient } from './teams-context';
import { initialized, parseTeamsRequest } from './teams-message';

/** What the app's sign-in window said, as teams-js takes it: success and its text, or the reason. */
export type SignInWindowAnswer = readonly [succeeded: boolean, text: string];

/** Milliseconds between two looks whether the person closed the window; browsers do not tell. */
const watchEvery = 300;

/**
 * Opens the window of `authentication.authenticate` and waits until its page says how it went. The page talks teams-js to
 * this window, in the frame context `authentication`. Closing it gives `CancelledByUser`, as Teams words it.
 */
export function openSignInWindow(
  url: string,
  size: { readonly width: number; readonly height: number },
  client: TeamsClient,
): Promise<SignInWindowAnswer> {
  const opened = window.open(url, 'teams-sign-in', `popup,width=${size.width},height=${size.height}`);
  if (opened === null) return Promise.resolve([false, 'FailedToOpenWindow']);
  return new Promise((resolve) => {
    const end = (answer: SignInWindowAnswer): void => {
      window.removeEventListener('message', listen);
      clearInterval(watch);
      opened.close();
      resolve(answer);
    };
    const listen = ({ source, origin, data }: MessageEvent): void => {
      if (source !== opened || origin !== new URL(url).origin) return;
      const request = parseTeamsRequest(data);
      switch (request?.func) {
        case 'initialize':
          opened.postMessage(
            { id: request.id, uuidAsString: request.uuidAsString, args: initialized('authentication', client) },
            origin,
          );
          return;
        case 'authentication.authenticate.success':
          return end([true, text(request.args[0])]);
        case 'authentication.authenticate.failure':
          return end([false, text(request.args[0])]);
        default:
      }
    };
    const watch = setInterval(() => {
      if (opened.closed) end([false, 'CancelledByUser']);
    }, watchEvery);
    window.addEventListener('message', listen);
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
