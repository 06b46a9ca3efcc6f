/** `/sandbox/office.js`: stands in the place of Microsoft's Office.js in the product's pages. */
import type { NestedAppAuthBridge } from '../sign-in/naa-bridge';
import { bridgeOf, officeInOutlook, officeOutsideOutlook } from './office';
import type { OutlookHost } from './outlook-host';

declare global {
  interface Window {
    /** Set by the Outlook-like page. */
    outlookHost?: OutlookHost;
    nestedAppAuthBridge?: NestedAppAuthBridge;
  }
}

function surroundingHost(): OutlookHost | undefined {
  try {
    return window.parent === window ? undefined : window.parent.outlookHost;
  } catch {
    return undefined;
  }
}

const host = surroundingHost();
Object.assign(window, { Office: host === undefined ? officeOutsideOutlook() : officeInOutlook(host) });
const bridge = host === undefined ? undefined : bridgeOf(host);
if (bridge !== undefined) window.nestedAppAuthBridge = bridge;
// Real Office.js takes these away (docs "Develop Office Add-ins with Angular/React": use hash or memory routing).
Object.assign(window.history, { pushState: null, replaceState: null });
