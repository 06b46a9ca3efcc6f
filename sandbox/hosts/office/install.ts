/** `/sandbox/office.js`: stands in the place of Microsoft's Office.js in the product's pages. */
import type { NestedAppAuthBridge } from '../sign-in/naa-bridge';
import { officeInDialog, type DialogOpener } from './dialog-page';
import type { ClientProfile } from './client-profile';
import { bridgeOf, officeInOutlook, officeOutsideOutlook } from './office';
import type { OutlookHost } from './outlook-host';

declare global {
  interface Window {
    /** Set by the Outlook-like page. */
    outlookHost?: OutlookHost;
    /** The host for a hidden frame in which a handler of an event runs; `undefined` for the pane. */
    outlookEventHost?: (frame: object) => OutlookHost | undefined;
    /** What a window opened by the add-in needs of the page that opened it. */
    outlookDialogOpener?: (window: object) => (DialogOpener & { readonly profile: ClientProfile }) | undefined;
    nestedAppAuthBridge?: NestedAppAuthBridge;
  }
}

function surroundingHost(): OutlookHost | undefined {
  try {
    if (window.parent === window) return undefined;
    return window.parent.outlookEventHost?.(window) ?? window.parent.outlookHost;
  } catch {
    return undefined;
  }
}

function dialogOpener(): ReturnType<NonNullable<Window['outlookDialogOpener']>> {
  try {
    return (window.opener as Window | null)?.outlookDialogOpener?.(window);
  } catch {
    return undefined;
  }
}

const host = surroundingHost();
const opener = dialogOpener();
Object.assign(window, {
  Office:
    opener !== undefined
      ? officeInDialog(opener.profile, opener)
      : host === undefined
        ? officeOutsideOutlook()
        : officeInOutlook(host),
});
const bridge = host === undefined ? undefined : bridgeOf(host);
if (bridge !== undefined) window.nestedAppAuthBridge = bridge;
// Real Office.js takes these away (docs "Develop Office Add-ins with Angular/React": use hash or memory routing).
Object.assign(window.history, { pushState: null, replaceState: null });
