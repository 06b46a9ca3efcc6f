import type { BookRecord, Json } from '../domain/book-record';
import type { Instant } from '../domain/instant';
import type { HeldRecord } from './client-book';

/** A field's value with who wrote it and when. */
export interface Written {
  readonly value: Json;
  readonly by: string;
  readonly at: Instant;
}

/** A field on its way to the book. */
export interface PendingField extends Written {
  /** What stood there when it was typed; left out = nothing. The common ancestor of a merge. */
  readonly base?: Json;
  /** Values already sent whose answer never came: found in the book, they are our own and no conflict. */
  readonly sent: readonly Json[];
  /** Somebody else's value of the same field: both are shown, ours waits until one is chosen. */
  readonly theirs?: Written;
}

/** One record as the outbox knows it: what the book last said, and what was typed since. Plain JSON, kept on the device. */
export interface OutboxEntry {
  readonly kind: BookRecord['kind'];
  readonly id: string;
  readonly base: HeldRecord | null;
  readonly pending: { readonly [field: string]: PendingField };
  /** The record is to be emptied for good (forget): wins over everything but what is typed afterwards. */
  readonly erase?: true;
}

/** The record's removal travels as a field of this name; no real field starts with `@`. */
export const REMOVED = '@removed';

/** A record nothing is known of yet. */
export function newEntry(kind: BookRecord['kind'], id: string): OutboxEntry {
  return { kind, id, base: null, pending: {} };
}

/** A field's value in the book as last heard; undefined = not there. */
export function baseValue(entry: OutboxEntry, field: string): Json | undefined {
  const record = entry.base?.record;
  if (record === undefined || entry.erase) return undefined;
  return field === REMOVED ? (record.removed ?? false) : record.fields[field];
}

/** Types a field. Typing over an unsent value keeps the ancestor and what may have been sent. */
export function setField(entry: OutboxEntry, field: string, written: Written): OutboxEntry {
  const before = entry.pending[field];
  const ancestor = before ? before.base : baseValue(entry, field);
  const field2: PendingField = {
    ...written,
    sent: before?.sent ?? [],
    ...(ancestor === undefined ? {} : { base: ancestor }),
    ...(before?.theirs === undefined ? {} : { theirs: before.theirs }),
  };
  return { ...entry, pending: { ...entry.pending, [field]: field2 } };
}

function overlay(entry: OutboxEntry, fields: readonly (readonly [string, Written])[]): BookRecord {
  const base = entry.erase ? undefined : entry.base?.record;
  const values: Record<string, Json> = { ...base?.fields };
  const stamps: Record<string, BookRecord['stamps'][string]> = { ...base?.stamps };
  let removed = entry.erase ?? base?.removed ?? false;
  for (const [name, { value, by, at }] of fields) {
    if (name === REMOVED) {
      removed = value === true;
    } else {
      values[name] = value;
      stamps[name] = { by, at };
    }
  }
  return { kind: entry.kind, id: entry.id, fields: values, stamps, ...(removed ? { removed: true } : {}) };
}

/** The record with everything typed in it: what a surface shows. */
export function viewOf(entry: OutboxEntry): BookRecord {
  return overlay(entry, Object.entries(entry.pending));
}

/** The record to send now, null when nothing waits. Fields in conflict keep the book's value. */
export function recordToSend(entry: OutboxEntry): BookRecord | null {
  const ready = Object.entries(entry.pending).filter(([, field]) => field.theirs === undefined);
  return ready.length === 0 && entry.erase === undefined ? null : overlay(entry, ready);
}

/** Whether anything is still to be sent. */
export function isWaiting(entry: OutboxEntry): boolean {
  return entry.erase !== undefined || Object.values(entry.pending).some((field) => field.theirs === undefined);
}

/** Forgets all that was typed and asks for the record to be emptied. */
export function eraseEntry(entry: OutboxEntry): OutboxEntry {
  return { kind: entry.kind, id: entry.id, base: entry.base, pending: {}, erase: true };
}

/** Moves the entry to a book that has nothing of it: everything known is to be sent, keeping who wrote it. */
export function moveEntry(entry: OutboxEntry): OutboxEntry {
  const view = viewOf(entry);
  const pending: Record<string, PendingField> = {};
  for (const [name, value] of Object.entries(view.fields)) {
    const stamp = view.stamps[name] ?? { by: '', at: 0 };
    pending[name] = { value, ...stamp, sent: [] };
  }
  if (view.removed) pending[REMOVED] = { value: true, by: '', at: 0, sent: [] };
  return { ...newEntry(entry.kind, entry.id), pending, ...(entry.erase ? { erase: true as const } : {}) };
}
