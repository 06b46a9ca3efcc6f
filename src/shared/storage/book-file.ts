import { BOOK_FORMAT } from '../domain/book-record';
import type { BookRecord, Json } from '../domain/book-record';

/** Longest file taken for a record: a client's notes of years are far below; anything larger is not ours. */
export const LONGEST_FILE = 4_000_000;

const KINDS: readonly string[] = ['client', 'handover', 'answers', 'settings'] satisfies readonly BookRecord['kind'][];

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKind(value: unknown): value is BookRecord['kind'] {
  return typeof value === 'string' && KINDS.includes(value);
}

function isStamp(value: unknown): value is BookRecord['stamps'][string] {
  return (
    isRow(value) && typeof value['by'] === 'string' && typeof value['at'] === 'number' && Number.isFinite(value['at'])
  );
}

/** A record out of an already parsed value; null when it is not one. Stamps that are none are left out. */
export function toBookRecord(value: unknown): BookRecord | null {
  if (!isRow(value)) return null;
  const { kind, id, fields, stamps, removed } = value;
  if (!isKind(kind) || typeof id !== 'string' || id === '' || !isRow(fields) || !isRow(stamps)) return null;
  const good = Object.entries(stamps).filter((pair): pair is [string, BookRecord['stamps'][string]] =>
    isStamp(pair[1]),
  );
  return {
    kind,
    id,
    // Comes from JSON.parse, so it can only hold JSON values.
    fields: fields as { readonly [name: string]: Json },
    stamps: Object.fromEntries(good.map(([name, { by, at }]) => [name, { by, at }])),
    ...(removed === true ? { removed: true } : {}),
  };
}

/** The text of a record's file. */
export function toFile(record: BookRecord): string {
  return JSON.stringify({ mainstay: BOOK_FORMAT, ...record });
}

/** The record in a file's text; null when it is no file of this format (a newer one is never taken for an old one). */
export function fromFile(text: string): BookRecord | null {
  if (text.length > LONGEST_FILE) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return isRow(parsed) && parsed['mainstay'] === BOOK_FORMAT ? toBookRecord(parsed) : null;
  } catch {
    return null;
  }
}
