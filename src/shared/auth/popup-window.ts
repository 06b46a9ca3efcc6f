import type { AuthWindow } from './auth-window';

/**
 * MSAL's own popup; in nested app auth the same call shows the host's sign-in. Called from a click: browsers block it otherwise.
 * A popup that was called off in our page may still be open, so the new one takes its place.
 */
export const popupWindow: AuthWindow = {
  name: 'popup',
  ask: ({ client }, { scopes, ...rest }) =>
    client.acquireTokenPopup({ ...rest, scopes: [...scopes], overrideInteractionInProgress: true }),
};
