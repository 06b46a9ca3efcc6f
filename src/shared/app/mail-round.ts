import type { Instant } from '../domain/instant';
import { READER_VERSION } from '../domain/facts/reader-version';
import { DAY } from '../domain/instant';
import type { MailFolder } from '../graph/requests';
import type { Cursor } from '../storage/store';
import type { SyncContext } from './sync-context';

/** The two folders read, as messages name them. */
export type FolderName = 'inbox' | 'sent';

/** The folder as Graph names it. */
export function graphFolder(folder: FolderName): MailFolder {
  return folder === 'inbox' ? 'inbox' : 'sentitems';
}

/** A filtered delta gives at most this many mails and then ends as if there were no more (docs: delta-query-messages). */
export const DELTA_LIMIT = 5_000;

/** The cursor's name of a folder. Reading with and without text are different rounds: a link fixes the fields it was made with. */
export function mailSource(folder: FolderName, mailText: boolean): string {
  return mailText ? folder : `${folder}-headers`;
}

/** The cursor's name of what lies beyond the delta's reach. */
export function olderSource(folder: FolderName, mailText: boolean): string {
  return `${mailSource(folder, mailText)}-older`;
}

/** What the cursor of mail that is read again is named by, at the end. */
export const AGAIN = '-again';

/** The cursor's name of a folder that is read again because the reader reads more now. */
export function againSource(folder: FolderName, mailText: boolean): string {
  return `${mailSource(folder, mailText)}${AGAIN}`;
}

/** The cursor's name of client mail that was filed away and is read again. */
export function filedSource(mailText: boolean): string {
  return `${mailText ? 'filed' : 'filed-headers'}${AGAIN}`;
}

/** One walk through a folder, from its first page or from where the last run stopped. */
export interface MailRound {
  /** How far it has come, as it is kept. */
  readonly cursor: Cursor;
  /** The page to ask for next; null for the first. Kept in the cursor only where a killed round may go on. */
  readonly link: string | null;
  /** Ids met since the round's first page; null when the round was begun by an earlier run, whose ids are not known. */
  readonly seen: Set<string> | null;
  /** Whether a killed round goes on at its link. A round over data we already have starts again, so that what is gone is noticed. */
  readonly resumable: boolean;
  readonly modified: Map<string, Instant>;
}

/** Start of the mail window. */
export function mailSince(context: SyncContext): Instant {
  return context.clock.now() - context.window.mailDaysBack * DAY;
}

/** A round from the first page on. */
export function freshRound(folder: FolderName, context: SyncContext): MailRound {
  const { holdings } = context;
  const known =
    holdings.messages().some((m) => m.folder === folder) ||
    holdings.unmatched().some((u) => u.kind === 'message' && u.sent === (folder === 'sent'));
  const cursor: Cursor = {
    source: mailSource(folder, context.mailText),
    link: null,
    round: 'first',
    complete: false,
    read: 0,
    total: null,
    from: null,
    to: null,
    asOf: null,
    reader: READER_VERSION,
  };
  return { cursor, link: null, seen: new Set(), resumable: !known, modified: new Map() };
}

/** The round to go on with: a saved link's, or a fresh one. */
export function openRound(folder: FolderName, context: SyncContext): MailRound {
  const cursor = context.holdings.cursor(mailSource(folder, context.mailText));
  if (cursor === undefined || cursor.link === null) return freshRound(folder, context);
  return { cursor, link: cursor.link, seen: null, resumable: true, modified: new Map() };
}
