import { parseTakeAction } from '../domain/take-action';
import type { TakeAction } from '../domain/take-action';
import type { OfficeCalls } from './office-calls';
import { openOfficeItem } from './office-item';

/** Both read and compose items have these, the types name them on some only (Mailbox 1.8 and 1.15). */
interface Invoked {
  getInitializationContextAsync?(callback: (result: Office.AsyncResult<string>) => void): void;
  addHandlerAsync?(
    type: Office.EventType,
    handler: (event: { readonly initializationContextData?: unknown }) => void,
    callback: (result: Office.AsyncResult<void>) => void,
  ): void;
}

function invoked(mailbox: Office.Mailbox): Invoked | undefined {
  return openOfficeItem(mailbox)?.item as Invoked | undefined;
}

/** What a Smart Alert or infobar opened the pane for on the open item; null for nothing, foreign data, old hosts and failures. */
export async function openedFor(calls: OfficeCalls, mailbox: Office.Mailbox): Promise<TakeAction | null> {
  const item = invoked(mailbox);
  if (typeof item?.getInitializationContextAsync !== 'function') return null;
  try {
    const text = await calls.call<string>((callback) => item.getInitializationContextAsync?.(callback));
    return parseTakeAction(text);
  } catch {
    return null; // hosts say “no context” with an error (9020); an item that was left needs no answer
  }
}

/** Hears that the user chose “Take action” while the pane was open (Mailbox 1.15), for the item that is open now. */
export function hearTakeAction(calls: OfficeCalls, mailbox: Office.Mailbox, tell: (action: TakeAction) => void): void {
  const type = Office.EventType.InitializationContextChanged as Office.EventType | undefined;
  const item = invoked(mailbox);
  if (type === undefined || typeof item?.addHandlerAsync !== 'function') return;
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.15')) return;
  const hear = ({ initializationContextData: text }: { readonly initializationContextData?: unknown }): void => {
    const action = typeof text === 'string' ? parseTakeAction(text) : null;
    if (action !== null) tell(action);
  };
  void calls.call<void>((callback) => item.addHandlerAsync?.(type, hear, callback)).catch(() => undefined);
}
