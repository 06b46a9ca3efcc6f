import type { Instant } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import type { Message, Unmatched } from '../domain/message';
import type { Cursor, Store, StoreChange } from '../storage/store';
import { createMailShelf } from './mail-shelf';
import type { UnsortedItems } from './mail-shelf';

/** What is known on this device, in memory and in the store alike. */
export interface Holdings {
  readonly home: Store['home'];
  messages(): readonly Message[];
  meetings(): readonly Meeting[];
  unmatched(): readonly Unmatched[];
  message(id: string): Message | undefined;
  meeting(id: string): Meeting | undefined;
  unmatchedItem(id: string): Unmatched | undefined;
  /** Client mails of one Message-ID. */
  messagesNamed(internetMessageId: string): readonly Message[];
  /** Mails, and skeletons of mails, sent before `limit`. */
  mailBefore(limit: Instant): readonly (Message | Unmatched)[];
  /** Mail that was not yet held against these client records: all of it at first, then what was kept since the look before was `done`. */
  unsorted(records: object): UnsortedItems;
  cursor(source: string): Cursor | undefined;
  cursors(): readonly Cursor[];
  /** Keeps one step: first in the store, whole or not at all, then here. Steps follow one another. Rejects when the store does. */
  commit(change: StoreChange): Promise<void>;
  /** Takes over what another pane wrote: its steps alone where the store can tell them, else everything. */
  reload(): Promise<void>;
  /** Forgets everything, in the store too. */
  clear(): Promise<void>;
  close(): void;
}

/** What goes to disk of a meeting: without a client only what re-matching and gaps need (design §3). */
function stored(meeting: Meeting, isClients: (meeting: Meeting) => boolean): Meeting {
  if (meeting.private || meeting.hold || isClients(meeting)) return meeting;
  const agenda = { grade: 'unknown', quote: null, digest: null } as const;
  return { ...meeting, title: null, location: null, attachmentNames: null, agenda, link: null };
}

/** Whether two states of a meeting say the same. Both were made field by field in one order, so their texts tell. */
function sameMeeting(a: Meeting | undefined, b: Meeting): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

/** Whether a change changes anything. */
function isEmpty(change: StoreChange): boolean {
  return Object.values(change).every((list: readonly unknown[] | undefined) => (list ?? []).length === 0);
}

/**
 * Opens the device's memory of one account. `isClients` says which meetings belong to a client by the records as they are;
 * the titles of the others live as long as the page and are never written down.
 */
export async function openHoldings(store: Store, isClients: (meeting: Meeting) => boolean): Promise<Holdings> {
  const mail = createMailShelf();
  const meetings = new Map<string, Meeting>();
  /** Meetings as the store has them: some without their titles. */
  const kept = new Map<string, Meeting>();
  const cursors = new Map<string, Cursor>();
  let queue: Promise<unknown> = Promise.resolve();

  function forget(): void {
    for (const held of [mail, meetings, kept, cursors]) held.clear();
  }

  function apply(change: StoreChange): void {
    for (const id of change.remove ?? []) {
      mail.remove(id);
      meetings.delete(id);
      kept.delete(id);
    }
    for (const m of change.putMessages ?? []) mail.putMessage(m);
    // A meeting that says the same stays the same object: what was worked out for it still holds.
    for (const m of change.putMeetings ?? []) if (!sameMeeting(meetings.get(m.id), m)) meetings.set(m.id, m);
    for (const u of change.putUnmatched ?? []) mail.putUnmatched(u);
    for (const source of change.removeCursors ?? []) cursors.delete(source);
    for (const cursor of change.putCursors ?? []) cursors.set(cursor.source, cursor);
  }

  /** Titles that the store must not keep live on here. */
  function withTitles(stored: readonly Meeting[], known: ReadonlyMap<string, Meeting>): readonly Meeting[] {
    return stored.map((m) => (m.title === null ? (known.get(m.id) ?? m) : m));
  }

  async function load(): Promise<void> {
    const facts = await store.load();
    const putMeetings = withTitles(facts.meetings, new Map(meetings));
    forget();
    apply({ putMessages: facts.messages, putMeetings, putUnmatched: facts.unmatched, putCursors: facts.cursors });
    for (const m of facts.meetings) kept.set(m.id, m);
  }

  async function catchUp(): Promise<void> {
    const news = await store.news();
    if (news === null) return load();
    apply({ ...news, putMeetings: withTitles(news.putMeetings ?? [], meetings) });
    for (const m of news.putMeetings ?? []) kept.set(m.id, m);
  }

  /** One after the other, whatever became of the one before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = queue.then(work, work);
    queue = next;
    return next;
  }

  await load();
  return {
    get home() {
      return store.home;
    },
    messages: () => [...mail.messages.values()],
    meetings: () => [...meetings.values()],
    unmatched: () => [...mail.unmatched.values()],
    message: (id) => mail.messages.get(id),
    meeting: (id) => meetings.get(id),
    unmatchedItem: (id) => mail.unmatched.get(id),
    messagesNamed: (internetMessageId) => mail.named(internetMessageId),
    mailBefore: (limit) => mail.before(limit),
    unsorted: (records) => mail.unsorted(records),
    cursor: (source) => cursors.get(source),
    cursors: () => [...cursors.values()],
    commit: (change) =>
      inTurn(async () => {
        // Most of a calendar is as it was at the last run: only what the store would have otherwise is written.
        const gone = new Set(change.remove);
        const last = change.putMeetings && new Map(change.putMeetings.map((m) => [m.id, stored(m, isClients)]));
        const fresh = last && [...last.values()].filter((m) => gone.has(m.id) || !sameMeeting(kept.get(m.id), m));
        const written = fresh === undefined ? change : { ...change, putMeetings: fresh };
        if (!isEmpty(written)) await store.commit(written);
        apply(change);
        for (const m of fresh ?? []) kept.set(m.id, m);
      }),
    reload: () => inTurn(catchUp),
    clear: () =>
      inTurn(async () => {
        await store.clear();
        forget();
      }),
    close: () => store.close(),
  };
}
