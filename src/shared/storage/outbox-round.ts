import { bookKey } from '../domain/book-record';
import type { BookKey } from '../domain/book-record';
import type { BookFailure, ClientBook } from './client-book';
import { newEntry, recordToSend } from './outbox-entry';
import type { OutboxMemory } from './outbox-memory';
import { acceptHome, afterSaved, markSent } from './outbox-merge';

/** Times a record is merged and sent again before the others get their turn. */
const MOST_MERGES = 6;
const STILL_BUSY: BookFailure = { kind: 'busy' };

/** Sends one record until the book has it. Null when it does. */
async function sendOne(key: BookKey, book: ClientBook, memory: OutboxMemory): Promise<BookFailure | null> {
  for (let merges = 0; merges < MOST_MERGES; merges += 1) {
    await memory.change(key, (entry) => entry && markSent(entry));
    const entry = memory.entry(key);
    const record = entry === undefined ? null : recordToSend(entry);
    if (entry === undefined || record === null) return null;
    const result = await book.put(record, entry.base?.etag ?? null);
    switch (result.kind) {
      case 'saved':
        await memory.change(key, (now) => now && afterSaved(now, record, result.etag, entry.erase === true));
        return null;
      case 'conflict':
        await memory.change(key, (now) => now && acceptHome(now, result.theirs));
        break;
      default:
        return result.failure;
    }
  }
  return STILL_BUSY;
}

/**
 * Sends everything that waits. Stops at the first failure that would meet the next record too (no network, no room);
 * a record that cannot be written by itself does not hold up the others. Null when the book has everything.
 */
export async function sendAll(book: ClientBook, memory: OutboxMemory, saved: () => void): Promise<BookFailure | null> {
  let failure: BookFailure | null = null;
  for (const key of memory.waiting()) {
    const failed = await sendOne(key, book, memory);
    if (failed === null) saved();
    else if (failed.kind === 'broken') failure = failed;
    else return failed;
  }
  return failure;
}

/** Takes in what changed in the book since `cursor`. Gives the new cursor, or why not; the old one then still holds. */
export async function takeIn(
  book: ClientBook,
  memory: OutboxMemory,
  cursor: string | null,
): Promise<
  { readonly kind: 'ok'; readonly cursor: string } | { readonly kind: 'failed'; readonly failure: BookFailure }
> {
  const changes = await book.changes(cursor);
  if (changes.kind === 'failed') return changes;
  for (const held of changes.value.records) {
    const { kind, id } = held.record;
    await memory.change(bookKey(held.record), (entry) => acceptHome(entry ?? newEntry(kind, id), held));
  }
  return { kind: 'ok', cursor: changes.value.cursor };
}
