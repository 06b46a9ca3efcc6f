import type { Instant } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import type { Message, Unmatched } from '../domain/message';

/** How far one source has been read; written in the same transaction as the data it vouches for. */
export interface Cursor {
  readonly source: string;
  /** Where to go on: a nextLink while a round runs, a deltaLink after it. */
  readonly link: string | null;
  readonly round: 'first' | 'delta';
  readonly complete: boolean;
  readonly read: number;
  readonly total: number | null;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly asOf: Instant | null;
  /** Version of the reader by which all that it vouches for was read; missing: from before versions were counted. */
  readonly reader?: number;
}

/** All that is kept on the device for one account. Rebuildable: losing it costs a read, nothing more. */
export interface StoredFacts {
  readonly messages: readonly Message[];
  readonly meetings: readonly Meeting[];
  readonly unmatched: readonly Unmatched[];
  readonly cursors: readonly Cursor[];
}

/** One step of a sync: applied whole or not at all, cursor and data together. */
export interface StoreChange {
  readonly putMessages?: readonly Message[];
  readonly putMeetings?: readonly Meeting[];
  readonly putUnmatched?: readonly Unmatched[];
  /** Ids of messages, meetings and unmatched items that are gone. */
  readonly remove?: readonly string[];
  readonly putCursors?: readonly Cursor[];
  readonly removeCursors?: readonly string[];
}

/** The device's memory of derived facts, one per account (tenant + user + host partition). */
export interface Store {
  readonly home: 'memory' | 'indexed-db';
  load(): Promise<StoredFacts>;
  /**
   * What was written since the store was last looked at or written to, by other windows above all, as one change on top of what was known
   * then: rows as they are now, ids that went, all cursors. Null where that cannot be told and everything must be loaded.
   */
  news(): Promise<StoreChange | null>;
  commit(change: StoreChange): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}
