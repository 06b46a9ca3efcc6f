import { DAY } from '../domain/instant';
import type { Cursor } from '../storage/store';
import { aboutInAll, oldestOf, olderCursor, unseen } from './mail-cursor';
import type { FolderName, MailRound } from './mail-round';
import { mailSince, mailSource, olderSource } from './mail-round';
import { createOlderPages } from './older-pages';
import { NEXT_PAGE } from './page-guard';
import type { SourceOutcome, SyncContext } from './sync-context';
import { DONE } from './sync-context';

/** The stretch still to be read: one left over from before, or one that a longer window asks for. */
async function stretch(folder: FolderName, context: SyncContext): Promise<Cursor | null> {
  const { holdings } = context;
  const waiting = holdings.cursor(olderSource(folder, context.mailText));
  const main = holdings.cursor(mailSource(folder, context.mailText));
  if (waiting !== undefined || main === undefined) return waiting ?? null;
  const since = mailSince(context);
  if (main.round !== 'delta' || main.from === null || main.from - since <= DAY) return null;
  const older = olderCursor(folder, main, since, context);
  await holdings.commit({ putCursors: [{ ...main, complete: false }, older] });
  return older;
}

/**
 * Reads what the delta of a folder does not give: mail beyond its 5,000, and mail of a window that was made longer. A plain list
 * between two instants, newest first, that goes on where it was stopped, in pages of as many mails as the delta had in the end (`largest`). With
 * it the folder is complete.
 */
export async function syncOlderMail(
  folder: FolderName,
  round: MailRound,
  context: SyncContext,
  largest: number = NEXT_PAGE,
): Promise<SourceOutcome> {
  let older = await stretch(folder, context);
  if (older === null) return DONE;
  const nextPage = createOlderPages(folder, round, largest, context);
  for (;;) {
    const absorbed = await nextPage(older);
    if (absorbed.kind === 'failed') return absorbed;
    const { page, change } = absorbed;
    const main = context.holdings.cursor(mailSource(folder, context.mailText));
    if (main === undefined) return DONE;
    const now = context.clock.now();
    const inAll = main.read + page.lines.length;
    const total = aboutInAll(inAll, oldestOf(page, main.from), context);
    const read = { ...main, read: inAll, total, asOf: now };
    older = { ...older, link: page.nextLink, read: older.read + page.lines.length, asOf: now };
    if (page.nextLink !== null) {
      await context.holdings.commit({ ...change, putCursors: [read, older] });
      context.onStep();
      continue;
    }
    const whole = { ...read, complete: true, from: older.from, total: read.read };
    // Only a round that began in this run knows all that is there; its ids and this stretch's together are the folder.
    const gone = round.cursor.round === 'first' ? unseen(folder, round.seen, context.holdings) : [];
    await context.holdings.commit({
      ...change,
      putCursors: [whole],
      removeCursors: [older.source],
      remove: [...(change.remove ?? []), ...gone],
    });
    context.onStep();
    return DONE;
  }
}
