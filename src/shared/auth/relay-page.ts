import { runPopupRelay } from '@azure/msal-browser/popup-relay';

/** Entry of `relay.html`: opens Microsoft's sign-in from a top-level window, because a cross-site frame may not (MSAL PR #8687). */
void Promise.resolve(runPopupRelay({ allowedAuthorityOrigins: ['https://login.microsoftonline.com'] })).catch(() => {
  document.body.textContent = 'You can close this window.';
});
