import type { TakeAction } from '../domain/take-action';
import type { Listeners } from './listeners';
import type { OfficeCalls, OfficeQueue } from './office-calls';
import { itemMark, openOfficeItem } from './office-item';
import { readBodyText } from './item-fields';
import { hearTakeAction } from './opened-for';

/** What changed beside the pane. */
export type ItemChange = 'item' | 'recipients' | 'time' | 'content';

/** Milliseconds between two looks at what is being written: Outlook has no event for typing. */
const LOOK_MS = 1_000;

/** What the watch needs of its surroundings. */
export interface OutlookWatch {
  readonly mailbox: Office.Mailbox;
  readonly queue: OfficeQueue;
  readonly changes: Listeners<ItemChange>;
  readonly actions: Listeners<TakeAction>;
}

function subjectOf(calls: OfficeCalls, subject: Office.Subject): Promise<string | null> {
  return calls.call<string>((callback) => subject.getAsync(callback)).catch(() => null);
}

/**
 * Watches what is open: the host's own events, and once a second while the pane is visible a look at the item's mark
 * (some hosts miss `ItemChanged`) and at the words of a draft. Returns the way to stop.
 */
export function watchOutlook({ mailbox, queue, changes, actions }: OutlookWatch): () => void {
  let mark = itemMark(mailbox);
  let words: string | null = null;
  let looking = false;
  let stopped = false;

  function listenToItem(): void {
    const item = openOfficeItem(mailbox)?.item;
    if (item === undefined || typeof item.addHandlerAsync !== 'function') return; // before Mailbox 1.7
    const mine = mark;
    const unlessLeft = (change: ItemChange) => (): void => {
      if (!stopped && mark === mine) changes.tell(change);
    };
    const hear = (type: Office.EventType, heard: () => void): void =>
      void queue.reads.call<void>((callback) => item.addHandlerAsync(type, heard, callback)).catch(() => undefined);
    hear(Office.EventType.RecipientsChanged, unlessLeft('recipients'));
    if (item.itemType === Office.MailboxEnums.ItemType.Appointment)
      hear(Office.EventType.AppointmentTimeChanged, unlessLeft('time'));
    hearTakeAction(queue.reads, mailbox, (action) => {
      if (!stopped && mark === mine) actions.tell(action);
    });
  }

  function switchItem(): void {
    if (stopped) return;
    mark = itemMark(mailbox);
    words = null;
    queue.leave();
    listenToItem();
    changes.tell('item');
  }

  async function readWords(): Promise<string | null> {
    const open = openOfficeItem(mailbox);
    if (open?.kind !== 'message-compose' && open?.kind !== 'meeting-organizer') return null;
    const [subject, text] = await Promise.all([
      subjectOf(queue.reads, open.item.subject),
      readBodyText(queue.reads, open.item.body),
    ]);
    return subject === null || text === null ? null : `${subject}\n${text}`;
  }

  async function look(): Promise<void> {
    if (stopped || looking || document.visibilityState === 'hidden') return;
    if (itemMark(mailbox) !== mark) {
      switchItem();
      return;
    }
    looking = true;
    try {
      const before = mark;
      const now = await readWords();
      if (stopped || now === null || before !== mark) return;
      const changed = words !== null && words !== now;
      words = now;
      if (changed) changes.tell('content');
    } catch {
      // The item was left while it was read: the next look sees the new one.
    } finally {
      looking = false;
    }
  }

  const lookNow = (): void => void look();
  const timer = setInterval(lookNow, LOOK_MS);
  window.addEventListener('focus', lookNow);
  document.addEventListener('visibilitychange', lookNow);
  if (typeof mailbox.addHandlerAsync === 'function') mailbox.addHandlerAsync(Office.EventType.ItemChanged, switchItem);
  listenToItem();
  lookNow();
  return () => {
    stopped = true;
    clearInterval(timer);
    window.removeEventListener('focus', lookNow);
    document.removeEventListener('visibilitychange', lookNow);
    if (typeof mailbox.removeHandlerAsync === 'function')
      mailbox.removeHandlerAsync(Office.EventType.ItemChanged, () => undefined);
  };
}
