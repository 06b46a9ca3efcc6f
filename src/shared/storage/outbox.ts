import type { BookKey, BookRecord, Json } from '../domain/book-record';
import type { Instant } from '../domain/instant';
import type { BookFailure, BookResult, ClientBook, HeldRecord } from './client-book';
import type { KeyValue } from './key-value';
import type { Written } from './outbox-entry';
import type { Tabs } from './tabs';

type Kind = BookRecord['kind'];

/** A field written by two people: both values, until one is chosen. */
export interface FieldConflict {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  readonly mine: Written;
  readonly theirs: Written;
}

/** Where what was typed stands. */
export interface OutboxStatus {
  readonly home: ClientBook['home'];
  /** `waiting`: the book could not be reached; it is kept here and tried again. */
  readonly saving: 'saved' | 'saving' | 'waiting';
  readonly savedAt: Instant | null;
  readonly conflicts: readonly FieldConflict[];
  readonly failure: BookFailure | null;
  /** False: the device refuses to keep it, so it lives in this window until the book has it. */
  readonly onDevice: boolean;
  /** True while what was just typed is on its way into the device's storage. */
  readonly storing: boolean;
  /** Another window of this account moved the records to another home: hand that book to `moveTo`. */
  readonly movedTo: ClientBook['home'] | null;
}

/** What the outbox works with. */
export interface OutboxParts {
  readonly book: ClientBook;
  /** The account's `outbox` shelf (`openWords`). */
  readonly device: KeyValue;
  /** Who types here: address of the signed-in person, or a name for this device before sign-in. */
  readonly by: string;
  readonly clock: () => Instant;
  readonly tabs?: Tabs;
  /** Milliseconds of quiet after a keystroke before the record is sent; default 800. */
  readonly settleMs?: number;
  /** Runs `work` after `ms`; gives the way to call it off. Default `setTimeout`. */
  readonly schedule?: (ms: number, work: () => void) => () => void;
  readonly random?: () => number;
}

/** The durable way of everything typed to its book (design §6): kept on the device until the book has it. */
export interface Outbox {
  /** Reads the device's entries. Edits before it resolves are kept too. */
  open(): Promise<void>;
  /** All records, unsent edits included, removed ones too. */
  records(): ReadonlyMap<BookKey, BookRecord>;
  status(): OutboxStatus;
  write(kind: Kind, id: string, field: string, value: Json): void;
  setRemoved(kind: Kind, id: string, removed: boolean): void;
  /** Empties a record for good, with its versions where the book can. */
  erase(kind: Kind, id: string): void;
  resolve(conflict: FieldConflict, keep: 'mine' | 'theirs'): void;
  /** Asks the book what others changed. */
  refresh(): Promise<BookFailure | null>;
  /** Sends what waits now, for example when the network is back. */
  flush(): Promise<void>;
  /** Gives everything another home: all records go there, merged with what it holds; the old home is emptied afterwards. */
  moveTo(book: ClientBook): Promise<void>;
  history(kind: Kind, id: string): Promise<BookResult<readonly HeldRecord[]>>;
  /** Forgets everything: book and device. */
  clear(): Promise<BookResult<null>>;
  subscribe(listener: () => void): () => void;
  stop(): void;
}
