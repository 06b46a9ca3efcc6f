import type { BookKey, BookRecord } from '../domain/book-record';

/** A record as the book holds it, with the tag that a conditional write needs. */
export interface HeldRecord {
  readonly record: BookRecord;
  readonly etag: string;
}

/** What a conditional write ended in. `conflict`: someone else wrote; `theirs` is what stands there now. */
export type PutResult =
  | { readonly kind: 'saved'; readonly etag: string }
  | { readonly kind: 'conflict'; readonly theirs: HeldRecord | null }
  | { readonly kind: 'failed'; readonly failure: BookFailure };

/** Why the book could not be read or written. `retryAfterMs` when the service said how long to wait. */
export interface BookFailure {
  readonly kind: 'offline' | 'not-allowed' | 'busy' | 'full' | 'broken';
  readonly retryAfterMs?: number;
}

/** Either a value or why there is none. */
export type BookResult<T> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'failed'; readonly failure: BookFailure };

/**
 * Where what people write is kept: one port, several homes (memory, this device, OneDrive app folder; design §6).
 * One contract test runs over all of them (`tests/storage/client-book.contract.ts`).
 */
export interface ClientBook {
  /** Says where it is kept, for Settings: “on this device”, “in your OneDrive”. */
  readonly home: 'memory' | 'device' | 'onedrive';
  list(): Promise<BookResult<readonly HeldRecord[]>>;
  get(key: BookKey): Promise<BookResult<HeldRecord | null>>;
  /** Writes when the stored tag is still `ifMatch` (`null` = must not exist yet). Idempotent for the same content. */
  put(record: BookRecord, ifMatch: string | null): Promise<PutResult>;
  /** Records changed since `cursor` (null = all) and the cursor to ask with next time. */
  changes(
    cursor: string | null,
  ): Promise<BookResult<{ readonly records: readonly HeldRecord[]; readonly cursor: string }>>;
  /** Earlier versions, newest first; empty where the home keeps none. */
  history(key: BookKey): Promise<BookResult<readonly HeldRecord[]>>;
  /** Removes everything (forget everything). */
  clear(): Promise<BookResult<null>>;
}
