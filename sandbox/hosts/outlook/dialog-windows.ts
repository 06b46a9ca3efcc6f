import type { ClientProfile } from '../office/client-profile';
import type { DialogOpener } from '../office/dialog-page';
import type { DialogHappened, DialogWindow } from '../office/outlook-host';
import type { OutlookController } from './outlook-controller';

const openers = new WeakMap<object, DialogOpener & { readonly profile: ClientProfile }>();

/** What a window that the add-in opened needs of this page; `undefined` for windows it did not open. */
export function dialogOpenerOf(window: object): (DialogOpener & { readonly profile: ClientProfile }) | undefined {
  return openers.get(window);
}

/** Milliseconds between two looks whether the person closed the window; browsers do not tell. */
const watchEvery = 300;

/**
 * Opens a window for the add-in. On the web Outlook asks first, because the click may be too long ago for the browser;
 * `undefined` when the person ignores that.
 */
export async function openDialogWindow(
  page: OutlookController,
  profile: ClientProfile,
  url: string,
  size: { readonly width: number; readonly height: number },
): Promise<DialogWindow | undefined> {
  const opened = await new Promise<Window | null | undefined>((resolve) => {
    const open = (): Window | null => window.open(url, 'mainstay-dialog', features(size));
    if (profile.name !== 'web') return resolve(open());
    page.set({
      windowAsked: (allowed) => {
        page.set({ windowAsked: undefined });
        resolve(allowed ? open() : undefined);
      },
    });
  });
  return opened === null || opened === undefined ? undefined : dialogWindow(opened, profile);
}

function dialogWindow(opened: Window, profile: ClientProfile): DialogWindow {
  const listeners = new Set<(happened: DialogHappened) => void>();
  const tell = (happened: DialogHappened): void => listeners.forEach((listener) => listener(happened));
  openers.set(opened, {
    profile,
    messageParent: (message) => tell({ kind: 'message', message, origin: location.origin }),
  });
  const watch = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(watch);
    tell({ kind: 'event', error: 12_006 });
  }, watchEvery);
  return {
    listen: (listener) => void listeners.add(listener),
    close: () => {
      clearInterval(watch);
      opened.close();
    },
  };
}

function features({ width, height }: { readonly width: number; readonly height: number }): string {
  const { availWidth, availHeight } = window.screen;
  return `popup,width=${Math.round((availWidth * width) / 100)},height=${Math.round((availHeight * height) / 100)}`;
}
