import { bookKey } from '../domain/book-record';
import type { BookKey } from '../domain/book-record';
import type { HeldRecord } from './client-book';

/** Tags by key: what a cursor remembers of the last look at a book. */
export type SeenTags = ReadonlyMap<BookKey, string>;

/** A cursor's tags. Anything that is not a cursor of ours counts as “never looked”. */
export function tagsOf(cursor: string | null): SeenTags {
  if (cursor === null) return new Map();
  try {
    const parsed: unknown = JSON.parse(cursor);
    if (typeof parsed !== 'object' || parsed === null) return new Map();
    return new Map(Object.entries(parsed).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** The cursor that remembers these tags. */
export function cursorOf(tags: SeenTags): string {
  return JSON.stringify(Object.fromEntries(tags));
}

/** A record that is no longer in the book: everybody who held it should let go. Its tag is empty: it does not exist. */
export function goneRecord(key: BookKey): HeldRecord | null {
  const slash = key.indexOf('/');
  const kind = key.slice(0, slash);
  if (kind !== 'client' && kind !== 'handover' && kind !== 'answers' && kind !== 'settings') return null;
  return { record: { kind, id: key.slice(slash + 1), fields: {}, stamps: {}, removed: true }, etag: '' };
}

/** What changed between the look that `cursor` remembers and what is held now, and the new cursor. */
export function changesSince(
  cursor: string | null,
  held: readonly HeldRecord[],
): { readonly records: readonly HeldRecord[]; readonly cursor: string } {
  const seen = tagsOf(cursor);
  const now = new Map(held.map((h) => [bookKey(h.record), h.etag]));
  const gone = [...seen.keys()].filter((key) => !now.has(key)).flatMap((key) => goneRecord(key) ?? []);
  return { records: [...held.filter((h) => seen.get(bookKey(h.record)) !== h.etag), ...gone], cursor: cursorOf(now) };
}
