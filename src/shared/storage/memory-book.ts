import { bookKey } from '../domain/book-record';
import type { BookKey } from '../domain/book-record';
import type { BookResult, ClientBook, HeldRecord } from './client-book';
import { sameRecord } from './json-equal';

interface Shelf {
  /** Newest last. */
  readonly versions: HeldRecord[];
  changedAt: number;
}

function ok<T>(value: T): Promise<BookResult<T>> {
  return Promise.resolve({ kind: 'ok', value });
}

/** A book that lives as long as the page: for tests and for a browser that keeps nothing. */
export function createMemoryBook(): ClientBook {
  const shelves = new Map<BookKey, Shelf>();
  let turn = 0;

  const current = (shelf: Shelf | undefined): HeldRecord | null => shelf?.versions.at(-1) ?? null;
  const since = (from: number): HeldRecord[] =>
    [...shelves.values()].filter((shelf) => shelf.changedAt > from).flatMap((shelf) => shelf.versions.slice(-1));

  return {
    home: 'memory',
    list: () => ok(since(0)),
    get: (key) => ok(current(shelves.get(key))),
    put: (record, ifMatch) => {
      const key = bookKey(record);
      const shelf = shelves.get(key) ?? { versions: [], changedAt: 0 };
      const held = current(shelf);
      if (held && sameRecord(held.record, record)) return Promise.resolve({ kind: 'saved', etag: held.etag });
      if ((held?.etag ?? null) !== ifMatch) return Promise.resolve({ kind: 'conflict', theirs: held });
      turn += 1;
      const etag = `m${turn}`;
      shelf.versions.push({ record, etag });
      shelf.changedAt = turn;
      shelves.set(key, shelf);
      return Promise.resolve({ kind: 'saved', etag });
    },
    changes: (cursor) => ok({ records: since(cursor === null ? 0 : Number(cursor)), cursor: String(turn) }),
    history: (key) => ok([...(shelves.get(key)?.versions ?? [])].reverse()),
    clear: () => {
      shelves.clear();
      return ok(null);
    },
  };
}
