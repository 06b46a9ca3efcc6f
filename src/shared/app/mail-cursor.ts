import type { Instant } from '../domain/instant';
import type { MessagePage } from '../graph/message-page';
import type { Cursor, StoreChange } from '../storage/store';
import type { Holdings } from './holdings';
import type { FolderName, MailRound } from './mail-round';
import { DELTA_LIMIT, againSource, filedSource, mailSince, mailSource, olderSource } from './mail-round';
import type { SyncContext } from './sync-context';

/** When the oldest mail of a page came in, or `before` where that is earlier; null when neither is known. */
export function oldestOf(page: MessagePage, before: Instant | null): Instant | null {
  let least = before;
  for (const line of page.lines) {
    if (line.kind === 'removed' || line.receivedAt === null) continue;
    least = least === null ? line.receivedAt : Math.min(least, line.receivedAt);
  }
  return least;
}

/** Less of the window than this tells nothing of the rest. */
const LEAST_SHARE = 0.05;

/**
 * About how many mails of a folder lie within the window, to two digits: what was read, by the share of its days that it reaches back. Asking
 * Graph would cost a request before the first page, and its answer counts the mail of all years. Null while too little was read to tell.
 */
export function aboutInAll(read: number, oldest: Instant | null, context: SyncContext): number | null {
  if (oldest === null || read === 0) return null;
  const now = context.clock.now();
  const share = (now - oldest) / (now - mailSince(context));
  if (!(share >= LEAST_SHARE)) return null;
  const about = read / Math.min(1, share);
  const digit = 10 ** Math.max(0, Math.floor(Math.log10(about)) - 1);
  return Math.max(read, Math.round(about / digit) * digit);
}

/** Where a page leaves its round: at the next link, or, with the round done, at a delta link. */
export function cursorAfter(page: MessagePage, round: MailRound, context: SyncContext): Cursor {
  const now = context.clock.now();
  const { cursor } = round;
  if (cursor.round === 'delta') return { ...cursor, link: page.nextLink ?? page.deltaLink, asOf: now, to: now };
  const read = cursor.read + page.lines.filter((line) => line.kind !== 'removed').length;
  const from = oldestOf(page, cursor.from);
  const reached: Cursor = { ...cursor, read, total: aboutInAll(read, from, context), from, to: now, asOf: now };
  if (page.deltaLink === null) return { ...reached, link: round.resumable ? page.nextLink : null };
  const done: Cursor = { ...reached, round: 'delta', link: page.deltaLink };
  return read >= DELTA_LIMIT ? done : { ...done, from: mailSince(context), total: read, complete: true };
}

/** Mail of a folder that a whole new round did not meet: it is no longer there. Nothing, when the round's beginning is not known. */
export function unseen(folder: FolderName, seen: ReadonlySet<string> | null, holdings: Holdings): readonly string[] {
  if (seen === null) return [];
  const messages = holdings.messages().filter((m) => m.folder === folder);
  const skeletons = holdings.unmatched().filter((u) => u.kind === 'message' && u.sent === (folder === 'sent'));
  return [...messages, ...skeletons].map((item) => item.id).filter((id) => !seen.has(id));
}

/** The step that ends a first round: either all is read, or the delta stopped at its limit and older mail is still to come. */
export function closeRound(folder: FolderName, next: Cursor, round: MailRound, context: SyncContext): StoreChange {
  const other = !context.mailText;
  const removeCursors = [mailSource, olderSource, againSource].map((source) => source(folder, other));
  removeCursors.push(filedSource(other));
  if (next.complete) return { putCursors: [next], removeCursors, remove: unseen(folder, round.seen, context.holdings) };
  return { putCursors: [next, olderCursor(folder, next, mailSince(context), context)], removeCursors };
}

/** A cursor of its own for a stretch of the folder of `main` that is yet to be read as a plain list. */
export function stretchCursor(
  main: Cursor,
  stretch: {
    readonly source: string;
    readonly from: Instant;
    readonly to: Instant | null;
    readonly total: number | null;
  },
): Cursor {
  return { ...main, ...stretch, link: null, round: 'first', complete: false, read: 0 };
}

/** A cursor for mail between `since` and the oldest that `main` has read. */
export function olderCursor(folder: FolderName, main: Cursor, since: Instant, context: SyncContext): Cursor {
  const source = olderSource(folder, context.mailText);
  return stretchCursor(main, { source, from: since, to: main.from, total: null });
}
