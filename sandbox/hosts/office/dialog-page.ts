import { isSetSupported, type ClientProfile } from './client-profile';
import { officeEnums } from './office-enums';
import { invalidArgument } from './office-error';
import type { OfficeStandIn } from './office';

/** What a page in a dialog can do for its opener. */
export interface DialogOpener {
  messageParent(message: string): void;
}

/** Office.js in a window that `displayDialogAsync` opened: ready, without a mailbox, with a way to its opener (docs "Use the Office dialog API"). */
export function officeInDialog(profile: ClientProfile, opener: DialogOpener): OfficeStandIn {
  const info = { host: 'Outlook', platform: profile.platform, addin: null };
  const messageParent = (message: unknown, options?: { readonly targetOrigin?: string }): void => {
    if (typeof message !== 'string' && typeof message !== 'boolean') throw invalidArgument('message');
    const target = options?.targetOrigin;
    // A target that is not the opener's page gets nothing, and no error either.
    if (target === undefined || target === '*' || target === globalThis.location.origin)
      opener.messageParent(String(message));
  };
  return {
    ...officeEnums,
    context: {
      requirements: {
        isSetSupported: (set: string, version?: string | number) => isSetSupported(profile, set, version),
      },
      ui: { messageParent } as Partial<Office.UI> as Office.UI,
    },
    initialize: undefined,
    actions: { associate: () => undefined },
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}
