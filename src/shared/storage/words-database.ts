import type { IDBPDatabase } from 'idb';
import { databaseName, isFull, openDatabase, removeDatabase } from './database';
import type { DeviceNotice } from './database';
import { createLocalKeyValue, createMemoryKeyValue, workingLocalStorage } from './key-value';
import type { KeyValue } from './key-value';

/** Schema of the words. Never rebuilt: a newer one on the device is left alone. */
const VERSION = 1;
/** `book`: records kept on this device; `outbox`: what is on its way to the book. */
const SHELVES = ['book', 'outbox'] as const;
/** One shelf of the words database. */
export type Shelf = (typeof SHELVES)[number];

/** What opening the words of an account may be told. */
export interface WordsOptions {
  readonly onNotice?: (notice: DeviceNotice) => void;
  readonly limitMs?: number;
}

function onShelf(db: IDBPDatabase, shelf: Shelf, accountKey: string): KeyValue {
  async function update(key: string, change: (old: unknown) => unknown): Promise<unknown> {
    const tx = db.transaction(shelf, 'readwrite', { durability: 'strict' });
    const done = tx.done;
    done.catch(() => undefined); // awaited below; a throw in between must not leave it unheard
    const value = change(await tx.store.get(key));
    await Promise.all([value === undefined ? tx.store.delete(key) : tx.store.put(value, key), done]);
    return value;
  }
  return {
    home: 'device',
    all: async () => {
      const tx = db.transaction(shelf, 'readonly');
      const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return new Map(keys.map((key, i) => [String(key), values[i] as unknown]));
    },
    get: (key) => db.get(shelf, key) as Promise<unknown>,
    update: async (key, change) => {
      try {
        return await update(key, change);
      } catch (error) {
        if (!isFull(error)) throw error;
        await removeDatabase(databaseName('facts', accountKey)); // facts can be read again, words cannot
        return update(key, change);
      }
    },
    clear: () => db.clear(shelf),
    close: () => db.close(),
  };
}

/**
 * Opens one shelf of the account's words on this device: IndexedDB, else `localStorage`, else memory with a notice.
 * When the device is full, the account's facts are thrown away before a word is refused.
 */
export async function openWords(accountKey: string, shelf: Shelf, options: WordsOptions = {}): Promise<KeyValue> {
  const notify = options.onNotice ?? ((): void => undefined);
  const opened = await openDatabase({
    name: databaseName('words', accountKey),
    version: VERSION,
    upgrade: (db) => {
      for (const name of SHELVES) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
    },
    onGone: () => notify({ kind: 'reload-needed' }),
    ...(options.limitMs === undefined ? {} : { limitMs: options.limitMs }),
  });
  if (opened.kind === 'open') return onShelf(opened.db, shelf, accountKey);
  if (opened.kind === 'newer') notify({ kind: 'reload-needed' });
  const local = workingLocalStorage();
  if (local !== null) return createLocalKeyValue(local, `mainstay-${shelf}-${accountKey}/`);
  if (opened.kind !== 'newer') notify({ kind: 'memory-only', why: opened.kind });
  return createMemoryKeyValue();
}
