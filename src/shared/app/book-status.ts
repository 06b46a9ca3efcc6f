import type { Outbox } from '../storage/outbox';
import type { BookStatus } from './session';

const NO_BOOK: BookStatus = { home: 'memory', saving: 'saved', savedAt: null, conflicts: [] };

/** Where what people wrote stands, as surfaces say it; null before a book is open. */
export function bookStatus(status: ReturnType<Outbox['status']> | undefined, online: boolean): BookStatus {
  if (status === undefined) return NO_BOOK;
  const { home, saving, savedAt, conflicts, storing } = status;
  // Without a network a write under way only waits; the door itself finds out after its last try.
  const waits = saving === 'saving' && home === 'onedrive' && !online;
  return { home, saving: storing ? 'saving' : waits ? 'waiting' : saving, savedAt, conflicts };
}
