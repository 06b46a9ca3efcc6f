import type { IDBPDatabase } from 'idb';
import { LOGS, LONG_LOG, foldLog, packLog } from './fact-log';
import type { LogName } from './fact-log';
import { isCursor, isMeeting, isMessage, isUnmatched } from './stored-shape';
import type { StoreChange, StoredFacts } from './store';

const ALL = [...LOGS, 'cursors'] as const;

/** What the database holds, and whether it is worth writing anew (a long log or a damaged row). */
export interface ReadFacts {
  readonly facts: StoredFacts;
  readonly rewrite: boolean;
}

interface Raw {
  readonly messages: readonly unknown[];
  readonly meetings: readonly unknown[];
  readonly unmatched: readonly unknown[];
  readonly cursors: readonly unknown[];
}

/** Facts from the stored logs. After a damaged row no cursor is trusted: the sources are read again from the start. */
function understand(raw: Raw): ReadFacts {
  const messages = foldLog(raw.messages, isMessage);
  const meetings = foldLog(raw.meetings, isMeeting);
  const unmatched = foldLog(raw.unmatched, isUnmatched);
  const damaged = messages.damaged || meetings.damaged || unmatched.damaged || !raw.cursors.every(isCursor);
  return {
    facts: {
      messages: messages.rows,
      meetings: meetings.rows,
      unmatched: unmatched.rows,
      cursors: damaged ? [] : raw.cursors.filter(isCursor),
    },
    rewrite: damaged || LOGS.some((name) => raw[name].length > LONG_LOG),
  };
}

/** Reads everything in one transaction. */
export async function readFacts(db: IDBPDatabase): Promise<ReadFacts> {
  const tx = db.transaction(ALL, 'readonly');
  const [messages = [], meetings = [], unmatched = [], cursors = []] = await Promise.all(ALL.map((name) => tx.objectStore(name).getAll()));
  return understand({ messages, meetings, unmatched, cursors });
}

/** Applies one change in one transaction: removals, then rows, then cursors. Nothing of it stays when any part fails. */
export async function appendStep(db: IDBPDatabase, change: StoreChange): Promise<void> {
  const remove = change.remove ?? [];
  const rows: Readonly<Record<LogName, readonly unknown[]>> = {
    messages: change.putMessages ?? [],
    meetings: change.putMeetings ?? [],
    unmatched: change.putUnmatched ?? [],
  };
  const tx = db.transaction(ALL, 'readwrite', { durability: 'relaxed' });
  // The steps must be awaited with the transaction: a refused write rejects both.
  const writes: Promise<unknown>[] = [];
  for (const name of LOGS) {
    if (remove.length > 0 || rows[name].length > 0) writes.push(tx.objectStore(name).add({ remove, put: rows[name] }));
  }
  const cursors = tx.objectStore('cursors');
  for (const source of change.removeCursors ?? []) writes.push(cursors.delete(source));
  for (const cursor of change.putCursors ?? []) writes.push(cursors.put(cursor));
  await Promise.all([...writes, tx.done]);
}

/** Writes the logs anew in whole chunks, in one transaction that reads them itself, so that no step of another window is lost. */
export async function rewriteFacts(db: IDBPDatabase): Promise<void> {
  const tx = db.transaction(ALL, 'readwrite', { durability: 'relaxed' });
  const [messages = [], meetings = [], unmatched = [], cursors = []] = await Promise.all(ALL.map((name) => tx.objectStore(name).getAll()));
  const { facts } = understand({ messages, meetings, unmatched, cursors });
  const writes: Promise<unknown>[] = [];
  for (const name of LOGS) {
    writes.push(tx.objectStore(name).clear());
    for (const step of packLog<unknown>(facts[name])) writes.push(tx.objectStore(name).add(step));
  }
  writes.push(tx.objectStore('cursors').clear());
  for (const cursor of facts.cursors) writes.push(tx.objectStore('cursors').put(cursor));
  await Promise.all([...writes, tx.done]);
}

/** Empties all object stores in one transaction. */
export async function wipeFacts(db: IDBPDatabase): Promise<void> {
  const tx = db.transaction(ALL, 'readwrite');
  await Promise.all([...ALL.map((name) => tx.objectStore(name).clear()), tx.done]);
}
