import { bookKey } from '../domain/book-record';
import type { BookKey } from '../domain/book-record';
import { toBookRecord } from './book-file';
import type { ClientBook } from './client-book';
import type { KeyValue } from './key-value';
import type { OutboxEntry, PendingField } from './outbox-entry';

/** Where the entries' last word came from, and how far the book has been followed. */
export interface OutboxPlace {
  readonly home: ClientBook['home'];
  readonly cursor: string | null;
}

/** A change of one entry; undefined in or out = no such entry. */
export type EntryChange = (entry: OutboxEntry | undefined) => OutboxEntry | undefined;

/** The outbox as it stands on the device. */
export interface OutboxShelf {
  load(): Promise<{ readonly entries: ReadonlyMap<BookKey, OutboxEntry>; readonly place: OutboxPlace | null }>;
  read(key: BookKey): Promise<OutboxEntry | undefined>;
  change(key: BookKey, change: EntryChange): Promise<OutboxEntry | undefined>;
  setPlace(place: OutboxPlace): Promise<void>;
  clear(): Promise<void>;
}

/** The place stands beside the entries under a name no record can have. */
const PLACE = '@place';

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPending(value: unknown): value is PendingField {
  return (
    isRow(value) &&
    'value' in value &&
    typeof value['by'] === 'string' &&
    typeof value['at'] === 'number' &&
    Array.isArray(value['sent'])
  );
}

/** An entry out of a stored value. Damaged parts are left out one by one: what is whole is never thrown away with them. */
function toEntry(value: unknown): OutboxEntry | undefined {
  if (!isRow(value)) return undefined;
  const named = toBookRecord({ kind: value['kind'], id: value['id'], fields: {}, stamps: {} });
  if (named === null) return undefined;
  const held = value['base'];
  const record = isRow(held) ? toBookRecord(held['record']) : null;
  const etag = isRow(held) ? held['etag'] : null;
  const pending = isRow(value['pending']) ? value['pending'] : {};
  return {
    kind: named.kind,
    id: named.id,
    base: record !== null && typeof etag === 'string' ? { record, etag } : null,
    pending: Object.fromEntries(
      Object.entries(pending).filter((pair): pair is [string, PendingField] => isPending(pair[1])),
    ),
    ...(value['erase'] === true ? { erase: true as const } : {}),
  };
}

function toPlace(value: unknown): OutboxPlace | null {
  if (!isRow(value)) return null;
  const { home, cursor } = value;
  if (home !== 'memory' && home !== 'device' && home !== 'onedrive') return null;
  return { home, cursor: typeof cursor === 'string' ? cursor : null };
}

/** The outbox over values by key. Rejects where those do (no room on the device). */
export function createOutboxShelf(values: KeyValue): OutboxShelf {
  return {
    load: async () => {
      const all = await values.all();
      const entries = new Map<BookKey, OutboxEntry>();
      for (const [key, value] of all) {
        const entry = key === PLACE ? undefined : toEntry(value);
        if (entry !== undefined) entries.set(bookKey(entry), entry);
      }
      return { entries, place: toPlace(all.get(PLACE)) };
    },
    read: async (key) => toEntry(await values.get(key)),
    change: async (key, change) => toEntry(await values.update(key, (old) => change(toEntry(old)))),
    setPlace: async (place) => {
      await values.update(PLACE, () => place);
    },
    clear: () => values.clear(),
  };
}
