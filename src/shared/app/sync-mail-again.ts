import { READER_VERSION } from '../domain/facts/reader-version';
import type { Instant } from '../domain/instant';
import type { Cursor } from '../storage/store';
import { oldestOf, stretchCursor } from './mail-cursor';
import type { FolderName } from './mail-round';
import { againSource, filedSource, freshRound, mailSince, mailSource } from './mail-round';
import { createOlderPages } from './older-pages';
import { NEXT_PAGE } from './page-guard';
import { readFiledAgain } from './read-filed-again';
import type { SourceOutcome, SyncContext } from './sync-context';
import { DONE } from './sync-context';

/** Pages of one folder that a run reads again; then it ends, so that what is new comes first in the next one. */
const PAGES_A_RUN = 10;
const FOLDERS: readonly FolderName[] = ['inbox', 'sent'];

/** Where the second reading of a folder stands: begun now, or by an earlier run; null when all of it was read by this version or a later one. */
async function stretch(folder: FolderName, context: SyncContext): Promise<Cursor | null> {
  const { holdings, mailText } = context;
  const main = holdings.cursor(mailSource(folder, mailText));
  const source = againSource(folder, mailText);
  const under = holdings.cursor(source);
  if (main === undefined || (main.reader ?? 1) >= READER_VERSION) {
    // A round begun anew read everything by this version meanwhile.
    if (under !== undefined) await holdings.commit({ removeCursors: [source] });
    return null;
  }
  if (!main.complete || main.round !== 'delta') return null;
  if (under?.reader === READER_VERSION) return under;
  const kept = holdings.messages().filter((m) => m.folder === folder).length;
  const rest = holdings.unmatched().filter((u) => u.kind === 'message' && u.sent === (folder === 'sent')).length;
  const now = context.clock.now();
  const again = stretchCursor(main, { source, from: mailSince(context), to: now, total: kept + rest });
  const begun: Cursor = { ...again, reader: READER_VERSION };
  // Mail that was filed away lies in neither folder; it is asked for by its id, once both folders are through.
  const filed = holdings.messages().filter((m) => m.folder === 'other').length;
  const later: Cursor = { ...begun, source: filedSource(mailText), total: filed };
  await holdings.commit({ putCursors: filed > 0 ? [begun, later] : [begun] });
  return begun;
}

/** Reads some pages of a folder again, newest first. Each page and the place it leads to are kept in one step. */
async function readFolderAgain(folder: FolderName, context: SyncContext): Promise<SourceOutcome> {
  let under: Cursor | null = await stretch(folder, context);
  if (under === null) return DONE;
  const { holdings, mailText } = context;
  const nextPage = createOlderPages(folder, freshRound(folder, context), NEXT_PAGE, context);
  for (let pages = 0; pages < PAGES_A_RUN;) {
    // From the oldest mail that was reached, where a link is lost.
    const until: Instant = under.to ?? context.clock.now();
    const absorbed = await nextPage(under);
    if (absorbed.kind === 'failed') return absorbed;
    const { page, change } = absorbed;
    const read: number = under.read + page.lines.length;
    under = { ...under, link: page.nextLink, read, to: oldestOf(page, until), asOf: context.clock.now() };
    const main = holdings.cursor(mailSource(folder, mailText));
    if (main === undefined) return DONE;
    const ends = page.nextLink === null;
    await holdings.commit({
      ...change,
      ...(ends
        ? { putCursors: [{ ...main, reader: READER_VERSION }], removeCursors: [under.source] }
        : { putCursors: [under] }),
    });
    context.onStep();
    if (ends) return DONE;
    pages += 1;
  }
  return DONE;
}

/**
 * Reads mail again that an older version of the reader read: in the plain list of each folder, newest first, some pages a run, so that new
 * mail is never kept waiting; then what was filed away, by its id. What is shown meanwhile is what was known before. A run that is killed or
 * fails leaves everything as it was and goes on where it stopped.
 */
export async function syncMailAgain(context: SyncContext): Promise<SourceOutcome> {
  for (const folder of FOLDERS) {
    const outcome = await readFolderAgain(folder, context);
    if (outcome.kind === 'failed') return outcome;
  }
  const { holdings, mailText } = context;
  const open = FOLDERS.some((folder) => holdings.cursor(againSource(folder, mailText)) !== undefined);
  return open ? DONE : readFiledAgain(context);
}
