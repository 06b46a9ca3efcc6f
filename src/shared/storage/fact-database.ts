import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { LOGS, LONG_LOG, foldLog, packLog } from './fact-log';
import type { LogName } from './fact-log';
import { NO_PLACES, placesOf } from './log-place';
import type { LogPlaces, NewKeys } from './log-place';
import { isCursor, isMeeting, isMessage, isUnmatched } from './stored-shape';
import type { StoreChange, StoredFacts } from './store';

const ALL = [...LOGS, 'cursors'] as const;

/** What the database holds, and whether it is worth writing anew (a long log or a damaged row). */
export interface ReadFacts {
  readonly facts: StoredFacts;
  readonly rewrite: boolean;
  readonly places: LogPlaces;
}

interface Raw {
  readonly messages: readonly unknown[];
  readonly meetings: readonly unknown[];
  readonly unmatched: readonly unknown[];
  readonly cursors: readonly unknown[];
  readonly places: LogPlaces;
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
    places: raw.places,
    rewrite: damaged || LOGS.some((name) => raw[name].length > LONG_LOG),
  };
}

async function readRaw(tx: IDBPTransaction<unknown, (typeof ALL)[number][], 'readonly' | 'readwrite'>): Promise<Raw> {
  const [[messages = [], meetings = [], unmatched = [], cursors = []], keys] = await Promise.all([
    Promise.all(ALL.map((name) => tx.objectStore(name).getAll())),
    Promise.all(LOGS.map((name) => tx.objectStore(name).getAllKeys())),
  ]);
  const [messageKeys = [], meetingKeys = [], unmatchedKeys = []] = keys;
  const places = placesOf({ messages: messageKeys, meetings: meetingKeys, unmatched: unmatchedKeys });
  return { messages, meetings, unmatched, cursors, places };
}

/** Reads everything in one transaction. */
export async function readFacts(db: IDBPDatabase): Promise<ReadFacts> {
  return understand(await readRaw(db.transaction([...ALL], 'readonly')));
}

type Write = IDBPTransaction<unknown, (typeof ALL)[number][], 'readwrite'>;

/** Runs `work` in one transaction over all object stores. A write refused at once (an unclonable value) undoes the earlier ones too. */
async function inOneWrite(
  db: IDBPDatabase,
  work: (tx: Write, expect: (write: Promise<unknown>) => void) => void | Promise<void>,
): Promise<void> {
  const tx: Write = db.transaction([...ALL], 'readwrite', { durability: 'relaxed' });
  const writes: Promise<unknown>[] = [];
  const expect = (write: Promise<unknown>): void => {
    write.catch(() => undefined); // heard below, unless the work itself throws first
    writes.push(write);
  };
  expect(tx.done);
  try {
    await work(tx, expect);
    await Promise.all(writes);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already undone by the refused write itself.
    }
    throw error;
  }
}

/**
 * Applies one change in one transaction: removals, then rows, then cursors. Nothing of it stays when any part fails. Gives the keys of the
 * steps written.
 */
export async function appendStep(db: IDBPDatabase, change: StoreChange): Promise<NewKeys> {
  const keys: Partial<Record<LogName, number>> = {};
  const remove = change.remove ?? [];
  const rows: Readonly<Record<LogName, readonly unknown[]>> = {
    messages: change.putMessages ?? [],
    meetings: change.putMeetings ?? [],
    unmatched: change.putUnmatched ?? [],
  };
  await inOneWrite(db, (tx, expect) => {
    for (const name of LOGS) {
      if (remove.length === 0 && rows[name].length === 0) continue;
      const added = tx.objectStore(name).add({ remove, put: rows[name] });
      expect(added.then((key) => (keys[name] = Number(key))));
    }
    const cursors = tx.objectStore('cursors');
    for (const source of change.removeCursors ?? []) expect(cursors.delete(source));
    for (const cursor of change.putCursors ?? []) expect(cursors.put(cursor));
  });
  return keys;
}

/** Places before and after logs were written anew. */
export interface Rewritten {
  readonly before: LogPlaces;
  readonly after: LogPlaces;
}

/** Writes the logs anew in whole chunks, in one transaction that reads them itself, so that no step of another window is lost. */
export async function rewriteFacts(db: IDBPDatabase): Promise<Rewritten> {
  let before = NO_PLACES;
  const keys: Record<LogName, number[]> = { messages: [], meetings: [], unmatched: [] };
  await inOneWrite(db, async (tx, expect) => {
    const { facts, places } = understand(await readRaw(tx));
    before = places;
    for (const name of LOGS) {
      expect(tx.objectStore(name).clear());
      for (const step of packLog<unknown>(facts[name])) {
        const added = tx.objectStore(name).add(step);
        expect(added.then((key) => keys[name].push(Number(key))));
      }
    }
    expect(tx.objectStore('cursors').clear());
    for (const cursor of facts.cursors) expect(tx.objectStore('cursors').put(cursor));
  });
  return { before, after: placesOf(keys) };
}

/** Empties all object stores in one transaction. */
export async function wipeFacts(db: IDBPDatabase): Promise<void> {
  await inOneWrite(db, (tx, expect) => {
    for (const name of ALL) expect(tx.objectStore(name).clear());
  });
}
