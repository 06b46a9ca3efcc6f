import { deleteDB, openDB } from 'idb';
import type { IDBPDatabase } from 'idb';

/** What a person should know of the device's memory. */
export type DeviceNotice =
  /** Kept until the page is closed: the browser refuses, does not answer, or has no room. */
  | { readonly kind: 'memory-only'; readonly why: 'refused' | 'no-answer' | 'full' }
  /** Another window runs a newer Mainstay; this one has to be loaded again before it can keep anything. */
  | { readonly kind: 'reload-needed' };

/** How to open a database. */
export interface DatabaseOptions {
  readonly name: string;
  readonly version: number;
  /** Makes the object stores that version `from` does not have yet. 0 = a new database. */
  upgrade(db: IDBPDatabase, from: number): void;
  /** The connection was closed under us: for a newer version, for removal, or by the browser. */
  onGone(why: 'upgrade' | 'removal' | 'closed'): void;
  /** Milliseconds until an open that never fires counts as refused (Safari and private windows do that); default 4 s. */
  readonly limitMs?: number;
}

/** An open database, or why there is none. `newer`: written by a later version of Mainstay. */
export type Opened =
  { readonly kind: 'open'; readonly db: IDBPDatabase } | { readonly kind: 'refused' | 'no-answer' | 'newer' };

/** Milliseconds an open may take. */
const OPEN_LIMIT_MS = 4_000;

/** Whether an error is the browser saying that there is no room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Names of the two databases of an account: facts can be read again, words cannot. */
export function databaseName(kind: 'facts' | 'words', accountKey: string): string {
  return `mainstay-${kind}-${accountKey}`;
}

/**
 * Opens a database and never throws or hangs: a browser that refuses, gives null or never answers is a value.
 * An open connection closes itself when another window wants to upgrade or remove the database.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Opened> {
  let late = false;
  const opening = open(options, () => late);
  const limit = new Promise<Opened>((resolve) => {
    setTimeout(() => {
      late = true;
      resolve({ kind: 'no-answer' });
    }, options.limitMs ?? OPEN_LIMIT_MS);
  });
  return Promise.race([opening, limit]);
}

async function open(options: DatabaseOptions, isLate: () => boolean): Promise<Opened> {
  try {
    const db = await openDB(options.name, options.version, {
      upgrade: (database, from) => options.upgrade(database, from),
      blocking: (_current, next, event) => {
        // The event's target is the connection; idb types it loosely.
        (event.target as IDBDatabase).close();
        options.onGone(next === null ? 'removal' : 'upgrade');
      },
      terminated: () => options.onGone('closed'),
    });
    if (isLate()) {
      db.close();
      return { kind: 'no-answer' };
    }
    return { kind: 'open', db };
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'VersionError' ? 'newer' : 'refused' };
  }
}

/** Removes a database; open connections of other windows close by themselves. Does nothing where it cannot. */
export async function removeDatabase(name: string): Promise<void> {
  try {
    await deleteDB(name);
  } catch {
    // Nothing to remove, or a browser that keeps nothing: either way it is not there.
  }
}
