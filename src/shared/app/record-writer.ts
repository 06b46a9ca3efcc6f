import type { BookRecord, Json } from '../domain/book-record';
import { bookKey } from '../domain/book-record';
import type { Fields } from './field-shapes';
import type { Undo } from './session';
import type { SessionCore } from './session-core';

type Kind = BookRecord['kind'];

/** One record's fields to write; `removed` takes the record away or brings it back. */
export interface RecordChange {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Fields;
  readonly removed?: boolean;
}

/** The way back that does nothing. */
export const NO_UNDO: Undo = { undo: () => undefined };

function same(a: Json | undefined, b: Json): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b);
}

/**
 * Writes records through the outbox, only the fields that differ, and shows them at once. The way back restores exactly the
 * fields written, whatever else changed meanwhile. What is written before the account is open waits for it.
 */
export function writeRecords(core: SessionCore, changes: readonly RecordChange[]): Undo {
  const outbox = core.live.account?.doors.outbox;
  if (outbox === undefined) return writeLater(core, changes);
  const back: RecordChange[] = [];
  const records = outbox.records();
  for (const change of changes) {
    const before = records.get(bookKey(change));
    const gone = before === undefined || before.removed === true;
    const names = Object.keys(change.fields).filter((name) => !same(before?.fields[name], change.fields[name] ?? null));
    back.push({
      kind: change.kind,
      id: change.id,
      fields: Object.fromEntries(names.map((name) => [name, before?.fields[name] ?? null])),
      ...(change.removed === undefined && !gone ? {} : { removed: gone }),
    });
    for (const name of names) outbox.write(change.kind, change.id, name, change.fields[name] ?? null);
    const removed = change.removed ?? false;
    if (before !== undefined && removed !== (before.removed === true))
      outbox.setRemoved(change.kind, change.id, removed);
  }
  core.bookChanged();
  return {
    undo: () => {
      writeRecords(core, back);
    },
  };
}

function writeLater(core: SessionCore, changes: readonly RecordChange[]): Undo {
  let undo: Undo | null = null;
  let calledOff = false;
  core.live.early.push(() => {
    if (!calledOff) undo = writeRecords(core, changes);
  });
  return {
    undo: () => {
      calledOff = true;
      undo?.undo();
    },
  };
}
