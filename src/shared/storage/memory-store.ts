import type { Meeting } from '../domain/meeting';
import type { Message, Unmatched } from '../domain/message';
import type { Cursor, Store, StoreChange, StoredFacts } from './store';

/** Nothing stored yet. */
export const NO_FACTS: StoredFacts = { messages: [], meetings: [], unmatched: [], cursors: [] };

/**
 * A store that lives as long as the page: for tests, and where the browser keeps nothing.
 * `start` is what it holds in the beginning.
 */
export function createMemoryStore(start: StoredFacts = NO_FACTS): Store {
  const messages = new Map<string, Message>(start.messages.map((m) => [m.id, m]));
  const meetings = new Map<string, Meeting>(start.meetings.map((m) => [m.id, m]));
  const unmatched = new Map<string, Unmatched>(start.unmatched.map((u) => [u.id, u]));
  const cursors = new Map<string, Cursor>(start.cursors.map((c) => [c.source, c]));

  function apply(change: StoreChange): void {
    for (const id of change.remove ?? []) for (const map of [messages, meetings, unmatched]) map.delete(id);
    for (const m of change.putMessages ?? []) messages.set(m.id, m);
    for (const m of change.putMeetings ?? []) meetings.set(m.id, m);
    for (const u of change.putUnmatched ?? []) unmatched.set(u.id, u);
    for (const source of change.removeCursors ?? []) cursors.delete(source);
    for (const cursor of change.putCursors ?? []) cursors.set(cursor.source, cursor);
  }

  return {
    home: 'memory',
    load: () =>
      Promise.resolve({
        messages: [...messages.values()],
        meetings: [...meetings.values()],
        unmatched: [...unmatched.values()],
        cursors: [...cursors.values()],
      }),
    news: () => Promise.resolve(null),
    commit: (change) => {
      apply(change);
      return Promise.resolve();
    },
    clear: () => {
      for (const map of [messages, meetings, unmatched, cursors]) map.clear();
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
