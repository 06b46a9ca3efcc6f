import type { IDBPDatabase } from 'idb';
import { databaseName, isFull, openDatabase, removeDatabase } from './database';
import type { DeviceNotice, Opened } from './database';
import { appendStep, readFacts, rewriteFacts, wipeFacts } from './fact-database';
import { readNews } from './fact-news';
import { NO_PLACES, placesAfter, samePlaces } from './log-place';
import type { LogPlaces } from './log-place';
import { createMemoryStore } from './memory-store';
import type { Cursor, Store } from './store';

/** Schema of the facts. A device with another version reads everything anew: facts are rebuildable. */
const VERSION = 1;

/** What the store may be told. */
export interface IndexedDbStoreOptions {
  /** Hears why the store keeps things in memory only. */
  readonly onNotice?: (notice: DeviceNotice) => void;
  /** Milliseconds until an open that never answers counts as refused. */
  readonly limitMs?: number;
}

function makeLogs(db: IDBPDatabase): void {
  for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
  for (const name of ['messages', 'meetings', 'unmatched']) db.createObjectStore(name, { autoIncrement: true });
  db.createObjectStore('cursors', { keyPath: 'source' });
}

/**
 * The device's store of one account in IndexedDB (`accountKey` = tenant, user and host partition). One commit is one
 * transaction: data and cursor together or not at all. Each commit appends one step per kind, so small changes stay
 * small whatever the mailbox. Where the browser keeps nothing it is a memory store from the start; when the device
 * runs full or another window upgrades, it goes on in memory (`home` changes) and says so through `onNotice`.
 */
export async function openIndexedDbStore(accountKey: string, options: IndexedDbStoreOptions = {}): Promise<Store> {
  const notify = options.onNotice ?? ((): void => undefined);
  let mirror = createMemoryStore();
  let mirrorIsWhole = false;
  let db: IDBPDatabase | null = null;
  /** How far the mirror goes; null before the first load. */
  let places: LogPlaces | null = null;
  let sources: ReadonlySet<string> = new Set();

  const open = (): Promise<Opened> =>
    openDatabase({
      name: databaseName('facts', accountKey),
      version: VERSION,
      upgrade: makeLogs,
      onGone: (why) => {
        if (db === null) return;
        db = null;
        notify(
          why === 'upgrade'
            ? { kind: 'reload-needed' }
            : { kind: 'memory-only', why: why === 'removal' ? 'full' : 'refused' },
        );
      },
      ...(options.limitMs === undefined ? {} : { limitMs: options.limitMs }),
    });

  let opened = await open();
  if (opened.kind === 'newer') {
    await removeDatabase(databaseName('facts', accountKey)); // an older Mainstay on newer facts: read them again
    opened = await open();
  }
  if (opened.kind !== 'open') {
    notify({ kind: 'memory-only', why: opened.kind === 'no-answer' ? 'no-answer' : 'refused' });
    return mirror;
  }
  db = opened.db;

  /** From here on in memory, with all that is known. A mirror that never was whole keeps no cursor: it vouches for nothing. */
  async function goOnInMemory(error: unknown): Promise<void> {
    const dying = db;
    db = null;
    if (dying !== null && !mirrorIsWhole) {
      const facts = await readFacts(dying).catch(() => null);
      if (facts !== null) mirror = createMemoryStore(facts.facts);
      mirrorIsWhole = facts !== null;
    }
    if (dying !== null && isFull(error)) await wipeFacts(dying).catch(() => undefined); // the room is for people's words
    dying?.close();
    if (dying !== null) notify({ kind: 'memory-only', why: isFull(error) ? 'full' : 'refused' });
  }

  /** Writes a long log anew. What is known stays known when no other window wrote in between. */
  async function rewrite(from: IDBPDatabase): Promise<void> {
    const { before, after } = await rewriteFacts(from);
    if (places !== null && samePlaces(places, before)) places = after;
  }

  function namesOf(cursors: readonly Cursor[] = []): readonly string[] {
    return cursors.map((cursor) => cursor.source);
  }

  return {
    get home() {
      return db === null ? 'memory' : 'indexed-db';
    },
    load: async () => {
      if (db === null) return mirror.load();
      try {
        const read = await readFacts(db);
        mirror = createMemoryStore(read.facts);
        mirrorIsWhole = true;
        ({ places } = read);
        sources = new Set(namesOf(read.facts.cursors));
        if (read.rewrite) void rewrite(db).catch(() => undefined); // the long log stays until the next time
        return read.facts;
      } catch (error) {
        await goOnInMemory(error);
        return mirror.load();
      }
    },
    news: async () => {
      if (db === null || places === null) return null;
      try {
        const read = await readNews(db, places);
        if (read === null) return null;
        const { change, cursors } = read;
        const now = new Set(namesOf(cursors));
        const news = { ...change, putCursors: cursors, removeCursors: [...sources].filter((name) => !now.has(name)) };
        await mirror.commit(news);
        ({ places } = read);
        sources = now;
        return news;
      } catch {
        return null; // a load says what is wrong with the database
      }
    },
    commit: async (change) => {
      if (db !== null) {
        try {
          const keys = await appendStep(db, change);
          if (places !== null) places = placesAfter(places, keys);
          sources = new Set([...sources, ...namesOf(change.putCursors)]);
        } catch (error) {
          await goOnInMemory(error);
        }
      }
      await mirror.commit(db === null && !mirrorIsWhole ? { ...change, putCursors: [] } : change);
    },
    clear: async () => {
      await mirror.clear();
      if (db !== null) await wipeFacts(db).catch(goOnInMemory);
      places = NO_PLACES;
      sources = new Set();
      mirrorIsWhole = true;
    },
    close: () => {
      const closing = db;
      db = null;
      closing?.close();
    },
  };
}
