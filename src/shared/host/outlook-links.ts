import { openInNewTab } from './browser-host';
import type { HostResult } from './host';
import { itemLink, safeLink } from './mail-deep-link';
import type { OfficeCalls } from './office-calls';

/** Opens an https link in the user's browser, outside the pane's frame where the client can (OpenBrowserWindowApi 1.1). */
export function openInBrowser(link: string | null): Promise<HostResult> {
  const safe = safeLink(link);
  if (safe === null) return Promise.resolve({ kind: 'failed', code: 'link_refused' });
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return openInNewTab(safe);
  Office.context.ui.openBrowserWindow(safe);
  return Promise.resolve({ kind: 'done' });
}

/** Opens an item in Outlook itself by its REST id, on the web where the client refuses. */
export async function openItemInOutlook(
  calls: OfficeCalls,
  mailbox: Office.Mailbox,
  kind: 'message' | 'meeting',
  id: string,
  link: string | null,
): Promise<HostResult> {
  const fallback = (): Promise<HostResult> => openInBrowser(safeLink(link) ?? itemLink(kind, id));
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.9')) return fallback();
  try {
    const own = mailbox.convertToEwsId(id, Office.MailboxEnums.RestVersion.v2_0);
    if (kind === 'message') await calls.call<void>((callback) => mailbox.displayMessageFormAsync(own, callback));
    else await calls.call<void>((callback) => mailbox.displayAppointmentFormAsync(own, callback));
    return { kind: 'done' };
  } catch {
    return fallback();
  }
}
