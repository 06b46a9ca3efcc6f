import type { HostWindow, HostWindowResult } from './host-window';
import { ownPage, windowAnswer } from './host-window';

/** “The dialog box was closed by the user” (learn.microsoft.com, dialog error codes). */
const CLOSED_BY_USER = 12_006;
/** The user chose not to let the window open. */
const IGNORED = 12_009;
/** Size of the window in percent of the screen: room for Microsoft's sign-in page. */
const SIZE = { height: 60, width: 30 };

function openDialog(url: string): Promise<Office.Dialog | HostWindowResult> {
  return new Promise((resolve) => {
    try {
      // The host asks before it opens the window (`promptBeforeOpen`): the click may be too long ago for the browser.
      Office.context.ui.displayDialogAsync(url, SIZE, (result) => {
        const code = result.error as { readonly code: number } | null | undefined;
        if (!code) resolve(result.value);
        else resolve(code.code === IGNORED ? { kind: 'closed' } : { kind: 'failed', code: String(code.code) });
      });
    } catch {
      resolve({ kind: 'failed', code: 'refused' });
    }
  });
}

function answerOf(dialog: Office.Dialog, signal: AbortSignal): Promise<HostWindowResult> {
  return new Promise((resolve) => {
    const close = (): void => {
      dialog.close();
      resolve({ kind: 'closed' });
    };
    signal.addEventListener('abort', close);
    const end = (result: HostWindowResult): void => {
      signal.removeEventListener('abort', close);
      resolve(result);
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
      if (!('message' in said)) return;
      // Hosts before DialogOrigin 1.1 do not say where a message comes from; only pages of our own domain can send there.
      if (said.origin !== undefined && said.origin !== window.location.origin) return;
      dialog.close();
      end(windowAnswer(said.message));
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (said) => {
      if (!('error' in said)) return;
      end(said.error === CLOSED_BY_USER ? { kind: 'closed' } : { kind: 'failed', code: String(said.error) });
    });
    if (signal.aborted) close();
  });
}

/** Outlook's dialog (`displayDialogAsync`, DialogApi 1.1); null where the host has none. Call it after `Office.onReady`. */
export function officeDialog(): HostWindow | null {
  const ui = Office.context.ui as Partial<Office.UI> | undefined;
  if (typeof ui?.displayDialogAsync !== 'function') return null;
  return {
    kind: 'office-dialog',
    open: async (url, signal) => {
      const page = ownPage(url);
      if (page === null) return { kind: 'failed', code: 'link_refused' };
      if (signal.aborted) return { kind: 'closed' };
      const dialog = await openDialog(page);
      return 'kind' in dialog ? dialog : answerOf(dialog, signal);
    },
  };
}

/** For the page inside the dialog: hands `text` to the pane that opened it, which then closes the dialog. Rejects when Office.js cannot. */
export async function answerDialog(text: string): Promise<void> {
  await Office.onReady();
  const named = Office.context.requirements.isSetSupported('DialogOrigin', '1.1');
  if (named) Office.context.ui.messageParent(text, { targetOrigin: window.location.origin });
  else Office.context.ui.messageParent(text);
}
