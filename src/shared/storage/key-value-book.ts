import { bookKey } from '../domain/book-record';
import { changesSince } from './book-changes';
import { toBookRecord } from './book-file';
import type { BookFailure, BookResult, ClientBook, HeldRecord, PutResult } from './client-book';
import { isFull } from './database';
import { sameRecord } from './json-equal';
import type { KeyValue } from './key-value';

/** Earlier versions kept of one record. */
const VERSIONS = 20;

function toHeld(value: unknown): HeldRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const etag: unknown = Reflect.get(value, 'etag');
  const record = toBookRecord(Reflect.get(value, 'record'));
  return record !== null && typeof etag === 'string' ? { record, etag } : null;
}

/** Newest last. Damaged versions are left out. */
function versionsIn(value: unknown): readonly HeldRecord[] {
  return Array.isArray(value) ? value.flatMap((version) => toHeld(version) ?? []) : [];
}

function failureOf(error: unknown): BookFailure {
  return { kind: isFull(error) ? 'full' : 'broken' };
}

async function attempt<T>(work: () => Promise<T>): Promise<BookResult<T>> {
  try {
    return { kind: 'ok', value: await work() };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

/** A book over values by key: the one in memory and the one on this device. Versions of a record stand in one value, oldest first. */
export function createKeyValueBook(values: KeyValue): ClientBook {
  const newest = async (): Promise<readonly HeldRecord[]> =>
    [...(await values.all()).values()].flatMap((value) => versionsIn(value).slice(-1));

  return {
    home: values.home,
    list: () => attempt(newest),
    get: (key) => attempt(async () => versionsIn(await values.get(key)).at(-1) ?? null),
    put: async (record, ifMatch) => {
      let result: PutResult = { kind: 'conflict', theirs: null };
      try {
        await values.update(bookKey(record), (old) => {
          const versions = versionsIn(old);
          const held = versions.at(-1) ?? null;
          if (held && sameRecord(held.record, record)) {
            result = { kind: 'saved', etag: held.etag };
            return old;
          }
          if ((held?.etag ?? null) !== ifMatch) {
            result = { kind: 'conflict', theirs: held };
            return old;
          }
          const etag = crypto.randomUUID();
          result = { kind: 'saved', etag };
          return [...versions, { record, etag }].slice(-VERSIONS);
        });
        return result;
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    },
    changes: (cursor) => attempt(async () => changesSince(cursor, await newest())),
    history: (key) => attempt(async () => [...versionsIn(await values.get(key))].reverse()),
    clear: () => attempt(async () => (await values.clear(), null)),
  };
}
