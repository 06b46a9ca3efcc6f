import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Entry of `redirect.html`: hands the answer of the sign-in window to the page that waits for it. Nothing else runs there. */
void broadcastResponseToMainFrame().catch(() => {
  document.body.textContent = 'You can close this window.';
});
