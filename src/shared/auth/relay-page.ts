import { runPopupRelay } from '@azure/msal-browser/popup-relay';

/** Entry of `relay.html`: opens Microsoft's sign-in from a top-level window, because a cross-site frame may not (MSAL PR #8687). */
async function relay(): Promise<void> {
  await runPopupRelay({ allowedAuthorityOrigins: ['https://login.microsoftonline.com'] });
}

// Somebody who opens the page by hand gets MSAL's error, thrown before it gives a promise.
void relay().catch(() => {
  document.body.textContent = 'You can close this window.';
});
