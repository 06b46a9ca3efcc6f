import type { Instant } from './instant';

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One record of what people write. Fields are merged one by one when two devices or people changed the same record,
 * so a field is the smallest thing that can be in conflict (design §6).
 * - `client`   id = client id; fields of `Client`
 * - `handover` id = client id; one field per section (`HandoverSection`), plus `to`, `lastDay`; in one that
 *   was taken over `received` (mail id), `receivedFrom`, `receivedName`, `receivedLastDay`, `read/…` and `acknowledged`
 * - `answers`  id = client id or `none`; one field per finding key or item (`FindingState`, `Answer`)
 * - `settings` id = `rules` | `hours` | `matching` | `app`; one field per setting
 */
export interface BookRecord {
  readonly kind: 'client' | 'handover' | 'answers' | 'settings';
  readonly id: string;
  readonly fields: { readonly [name: string]: Json };
  /** Who wrote each field last, and when: shown beside notes. */
  readonly stamps: { readonly [name: string]: { readonly by: string; readonly at: Instant } };
  /** True for a record that was removed: kept as a tombstone so that other devices hear of it. */
  readonly removed?: boolean;
}

/** `kind/id`: the record's name everywhere. */
export type BookKey = string;

/** The name of a record. */
export function bookKey(record: Pick<BookRecord, 'kind' | 'id'>): BookKey {
  return `${record.kind}/${record.id}`;
}

/** Format of a record's file: JSON of `{ "mainstay": 1, ...BookRecord }` at `/mainstay/<kind>/<id>.json` of the app folder. */
export const BOOK_FORMAT = 1;
