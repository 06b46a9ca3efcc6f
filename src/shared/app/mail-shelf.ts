import type { Instant } from '../domain/instant';
import type { Message, Unmatched } from '../domain/message';
import { createDayIndex } from './day-index';
import { createUnsortedMail } from './unsorted-mail';

/** Mail to be held against the client records. */
export interface UnsortedItems {
  readonly messages: readonly Message[];
  readonly unmatched: readonly Unmatched[];
  /** Says that every one of them was dealt with. */
  done(): void;
}

/** The mails and skeletons held in memory, and where to find among them what a run needs, whatever the size of the mailbox. */
export interface MailShelf {
  readonly messages: ReadonlyMap<string, Message>;
  readonly unmatched: ReadonlyMap<string, Unmatched>;
  putMessage(message: Message): void;
  putUnmatched(item: Unmatched): void;
  /** Takes away what stands under an id: a mail, a skeleton or both. */
  remove(id: string): void;
  clear(): void;
  /** Client mails of that Message-ID. */
  named(internetMessageId: string): readonly Message[];
  /** Mails and skeletons of mails from before `limit`. */
  before(limit: Instant): readonly (Message | Unmatched)[];
  /** What was not yet sorted by these client records, told by their identity: everything at first, later what came since. */
  unsorted(records: object): UnsortedItems;
}

/** An empty shelf. */
export function createMailShelf(): MailShelf {
  const messages = new Map<string, Message>();
  const unmatched = new Map<string, Unmatched>();
  const messageDays = createDayIndex();
  const unmatchedDays = createDayIndex();
  const names = new Map<string, Set<string>>();
  const unsorted = createUnsortedMail();

  function found<T>(ids: readonly string[], among: ReadonlyMap<string, T>): readonly T[] {
    return ids.flatMap((id) => among.get(id) ?? []);
  }

  function takeMessage(id: string): void {
    const old = messages.get(id);
    if (old === undefined) return;
    messages.delete(id);
    messageDays.remove(id, old.sentAt);
    const { internetMessageId: name } = old;
    if (name === null) return;
    const ids = names.get(name);
    ids?.delete(id);
    if (ids?.size === 0) names.delete(name);
  }

  function takeUnmatched(id: string): void {
    const old = unmatched.get(id);
    if (old === undefined) return;
    unmatched.delete(id);
    unmatchedDays.remove(id, old.at);
  }

  return {
    messages,
    unmatched,
    putMessage: (message) => {
      takeMessage(message.id);
      messages.set(message.id, message);
      messageDays.put(message.id, message.sentAt);
      unsorted.kept(message.id);
      const { internetMessageId: name } = message;
      if (name === null) return;
      const ids = names.get(name);
      if (ids === undefined) names.set(name, new Set([message.id]));
      else ids.add(message.id);
    },
    putUnmatched: (item) => {
      takeUnmatched(item.id);
      unmatched.set(item.id, item);
      unmatchedDays.put(item.id, item.at);
      unsorted.kept(item.id);
    },
    remove: (id) => {
      takeMessage(id);
      takeUnmatched(id);
      unsorted.gone(id);
    },
    clear: () => {
      for (const held of [messages, unmatched, messageDays, unmatchedDays, names]) held.clear();
      unsorted.forget();
    },
    named: (internetMessageId) => found([...(names.get(internetMessageId) ?? [])], messages),
    before: (limit) => [
      ...found(messageDays.before(limit), messages).filter((m) => m.sentAt < limit),
      ...found(unmatchedDays.before(limit), unmatched).filter((u) => u.kind === 'message' && u.at < limit),
    ],
    unsorted: (records) => {
      const { ids, done } = unsorted.look(records);
      return {
        messages: ids === null ? [...messages.values()] : found(ids, messages),
        unmatched: ids === null ? [...unmatched.values()] : found(ids, unmatched),
        done,
      };
    },
  };
}
