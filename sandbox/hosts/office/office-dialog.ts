import type { AsyncCalls, AsyncMethod } from './async-calls';
import { officeEnums } from './office-enums';
import { officeErrors } from './office-error';
import type { OutlookHost } from './outlook-host';

const { EventType } = officeEnums;

type Handler = (event: object) => void;

/**
 * `Office.context.ui.displayDialogAsync`: a window of the add-in's own origin, over https, one at a time (docs "Handle errors
 * and events in the Office dialog box"). What it opens first must keep to that; where it goes from there is its own affair.
 */
export function displayDialogAsync(calls: AsyncCalls, host: OutlookHost): AsyncMethod<[string]> {
  let open = false;
  return calls.ofMailbox<[string], Partial<Office.Dialog>>(1, async ([url], options) => {
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address?.protocol === 'http:') throw officeErrors.dialogNeedsHttps();
    if (address?.origin !== globalThis.location.origin) throw officeErrors.dialogDomain();
    if (open) throw officeErrors.dialogOpen();
    open = true;
    const window = await host.openDialog(address.href, sizeOf(options));
    if (window === undefined) {
      open = false;
      throw officeErrors.dialogIgnored();
    }
    const handlers = new Map<string, Handler>();
    const end = (): void => {
      open = false;
      window.close();
    };
    window.listen((happened) => {
      if (happened.kind === 'message')
        return handlers.get(EventType.DialogMessageReceived)?.({ message: happened.message, origin: happened.origin });
      open = false;
      handlers.get(EventType.DialogEventReceived)?.({ error: happened.error });
    });
    return {
      close: end,
      addEventHandler: (type: Office.EventType, handler: unknown) => {
        // The enum's runtime values are strings.
        handlers.set(String(type), handler as Handler);
      },
    };
  });
}

/** Percent of the screen; Office.js opens nothing smaller than that asks for, and 99 at most. */
function sizeOf(options: object): { readonly width: number; readonly height: number } {
  const { width, height } = options as { readonly width?: unknown; readonly height?: unknown };
  const percent = (value: unknown): number => (typeof value === 'number' ? Math.min(99, Math.max(1, value)) : 80);
  return { width: percent(width), height: percent(height) };
}
