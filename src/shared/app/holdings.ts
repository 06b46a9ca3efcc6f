import type { Meeting } from '../domain/meeting';
import type { Message, Unmatched } from '../domain/message';
import type { Cursor, Store, StoreChange } from '../storage/store';

/** What is known on this device, in memory and in the store alike. */
export interface Holdings {
  readonly home: Store['home'];
  messages(): readonly Message[];
  meetings(): readonly Meeting[];
  unmatched(): readonly Unmatched[];
  message(id: string): Message | undefined;
  meeting(id: string): Meeting | undefined;
  unmatchedItem(id: string): Unmatched | undefined;
  cursor(source: string): Cursor | undefined;
  cursors(): readonly Cursor[];
  /** Keeps one step: first in the store, whole or not at all, then here. Steps follow one another. Rejects when the store does. */
  commit(change: StoreChange): Promise<void>;
  /** Takes over what another pane wrote. */
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

/**
 * Opens the device's memory of one account. `isClients` says which meetings belong to a client by the records as they are;
 * the titles of the others live as long as the page and are never written down.
 */
export async function openHoldings(store: Store, isClients: (meeting: Meeting) => boolean): Promise<Holdings> {
  const messages = new Map<string, Message>();
  const meetings = new Map<string, Meeting>();
  const unmatched = new Map<string, Unmatched>();
  const cursors = new Map<string, Cursor>();
  let queue: Promise<unknown> = Promise.resolve();

  async function load(): Promise<void> {
    const facts = await store.load();
    const titles = new Map([...meetings].map(([id, m]) => [id, m]));
    for (const map of [messages, meetings, unmatched, cursors]) map.clear();
    for (const m of facts.messages) messages.set(m.id, m);
    for (const m of facts.meetings) meetings.set(m.id, m.title === null ? (titles.get(m.id) ?? m) : m);
    for (const u of facts.unmatched) unmatched.set(u.id, u);
    for (const c of facts.cursors) cursors.set(c.source, c);
  }

  function apply(change: StoreChange): void {
    for (const id of change.remove ?? []) for (const map of [messages, meetings, unmatched]) map.delete(id);
    for (const m of change.putMessages ?? []) messages.set(m.id, m);
    for (const m of change.putMeetings ?? []) meetings.set(m.id, m);
    for (const u of change.putUnmatched ?? []) unmatched.set(u.id, u);
    for (const source of change.removeCursors ?? []) cursors.delete(source);
    for (const cursor of change.putCursors ?? []) cursors.set(cursor.source, cursor);
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
    messages: () => [...messages.values()],
    meetings: () => [...meetings.values()],
    unmatched: () => [...unmatched.values()],
    message: (id) => messages.get(id),
    meeting: (id) => meetings.get(id),
    unmatchedItem: (id) => unmatched.get(id),
    cursor: (source) => cursors.get(source),
    cursors: () => [...cursors.values()],
    commit: (change) =>
      inTurn(async () => {
        const reduced = change.putMeetings?.map((m) => stored(m, isClients));
        await store.commit(reduced === undefined ? change : { ...change, putMeetings: reduced });
        apply(change);
      }),
    reload: () => inTurn(load),
    clear: () =>
      inTurn(async () => {
        await store.clear();
        for (const map of [messages, meetings, unmatched, cursors]) map.clear();
      }),
    close: () => store.close(),
  };
}
