import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { adminConsentAnswer } from './admin-consent-answer';

const CLOSE = 'You can close this window.';

/** Entry of `redirect.html`: hands the answer of the sign-in window to the page that waits for it, or thanks an administrator. Nothing else runs there. */
function run(): void {
  const thanks = adminConsentAnswer(window.location.search);
  if (thanks !== null) {
    document.body.textContent = thanks;
    return;
  }
  void broadcastResponseToMainFrame().catch(() => {
    document.body.textContent = CLOSE;
  });
}

run();
