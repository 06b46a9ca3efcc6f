import type { BookRecord, Json } from '../domain/book-record';
import type { HeldRecord } from './client-book';
import { jsonEqual } from './json-equal';
import { mergeField } from './merge-field';
import { REMOVED, baseValue } from './outbox-entry';
import type { OutboxEntry, PendingField, Written } from './outbox-entry';

/** Values that may have been sent, remembered per field. */
const MOST_SENT = 20;

function sameMaybe(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : jsonEqual(a, b);
}

function rebased(field: PendingField, base: Json | undefined, sent: readonly Json[]): PendingField {
  const { value, by, at } = field;
  return { value, by, at, sent, ...(base === undefined ? {} : { base }) };
}

/** Switches rather than words: the same person's later choice replaces the earlier one without asking. */
function laterChoiceWins(kind: BookRecord['kind'], mine: Written, theirs: Written): boolean {
  return (kind === 'answers' || kind === 'settings') && mine.by === theirs.by;
}

/** One pending field after hearing what stands in the book; null = it is there or was replaced by a later choice. */
function reconcile(
  kind: BookRecord['kind'],
  name: string,
  mine: PendingField,
  theirs: Written | undefined,
): PendingField | null {
  if (theirs === undefined) return rebased(mine, undefined, mine.sent);
  if (jsonEqual(theirs.value, mine.value)) return null;
  if (name === REMOVED) return rebased(mine, theirs.value, []); // two values only: whoever still wants the other one wants it knowingly
  if (sameMaybe(theirs.value, mine.base)) return rebased(mine, mine.base, mine.sent);
  if (mine.sent.some((value) => jsonEqual(value, theirs.value))) return rebased(mine, theirs.value, mine.sent);
  const merged = mergeField(mine.base, mine.value, theirs.value);
  if (merged !== undefined) {
    return jsonEqual(merged, theirs.value) ? null : rebased({ ...mine, value: merged }, theirs.value, []);
  }
  if (laterChoiceWins(kind, mine, theirs)) return theirs.at > mine.at ? null : rebased(mine, theirs.value, []);
  return { ...mine, theirs };
}

/**
 * Takes in what the book holds now (null = nothing), field by field against what was typed (three-way: ancestor, mine,
 * theirs). Undefined = nothing is known or waiting any more.
 */
export function acceptHome(entry: OutboxEntry, held: HeldRecord | null): OutboxEntry | undefined {
  const there = held === null || held.etag === '' ? null : held;
  const next: OutboxEntry = { ...entry, base: there };
  const pending: Record<string, PendingField> = {};
  for (const [name, mine] of Object.entries(entry.pending)) {
    const value = baseValue(next, name);
    const stamp = there?.record.stamps[name] ?? { by: '', at: 0 };
    const kept = reconcile(entry.kind, name, mine, value === undefined ? undefined : { value, ...stamp });
    if (kept !== null) pending[name] = kept;
  }
  if (there === null && Object.keys(pending).length === 0) return undefined;
  return { ...next, pending };
}

/** Notes, before it happens, which values go out, so that a lost answer is understood later. */
export function markSent(entry: OutboxEntry): OutboxEntry {
  const pending = Object.entries(entry.pending).map(([name, field]): [string, PendingField] => {
    const known = field.theirs !== undefined || field.sent.some((value) => jsonEqual(value, field.value));
    return [name, known ? field : { ...field, sent: [...field.sent, field.value].slice(-MOST_SENT) }];
  });
  return { ...entry, pending: Object.fromEntries(pending) };
}

/**
 * The book has `record` under `etag`: what it holds no longer waits; what was typed meanwhile does.
 * `erased`: the record went out as an erasure.
 */
export function afterSaved(entry: OutboxEntry, record: BookRecord, etag: string, erased: boolean): OutboxEntry {
  const base: HeldRecord = { record, etag };
  const next: OutboxEntry = { kind: entry.kind, id: entry.id, base, pending: {} };
  const pending: Record<string, PendingField> = {};
  for (const [name, field] of Object.entries(entry.pending)) {
    const stored = baseValue(next, name);
    if (field.theirs !== undefined) pending[name] = field;
    else if (!sameMaybe(stored, field.value)) pending[name] = rebased(field, stored, []);
  }
  return { ...next, pending, ...(entry.erase && !erased ? { erase: true as const } : {}) };
}

/** A person chose between two values of a field. Does nothing when `theirs` is no longer what was shown. */
export function chooseValue(entry: OutboxEntry, field: string, theirs: Written, keep: 'mine' | 'theirs'): OutboxEntry {
  const mine = entry.pending[field];
  if (mine?.theirs === undefined || !jsonEqual(mine.theirs.value, theirs.value)) return entry;
  const { [field]: _chosen, ...others } = entry.pending;
  return { ...entry, pending: keep === 'theirs' ? others : { ...others, [field]: rebased(mine, theirs.value, []) } };
}

/** Fields written by two people, both values. */
export function conflictsIn(
  entry: OutboxEntry,
): readonly { readonly field: string; readonly mine: Written; readonly theirs: Written }[] {
  return Object.entries(entry.pending).flatMap(([field, { value, by, at, theirs }]) =>
    theirs === undefined || field === REMOVED ? [] : [{ field, mine: { value, by, at }, theirs }],
  );
}
