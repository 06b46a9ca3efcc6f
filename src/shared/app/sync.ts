import { DAY } from '../domain/instant';
import type { FolderName } from './mail-round';
import { mailSince } from './mail-round';
import { rematch } from './rematch';
import { syncCalendar } from './sync-calendar';
import type { SourceOutcome, SyncContext } from './sync-context';
import { syncMailAgain } from './sync-mail-again';
import { syncMailFolder } from './sync-mail-folder';

const FOLDERS: readonly FolderName[] = ['inbox', 'sent'];

/** The sources of a run; `rematch` is mail fetched again because the client records changed, `again` because the reader reads more of it now. */
export type SourceName = 'calendar' | FolderName | 'rematch' | 'again';

/** What may be read. */
export interface Readable {
  readonly calendar: boolean;
  readonly mail: boolean;
}

/** How each source that was read ended. */
export type SyncReport = ReadonlyMap<SourceName, SourceOutcome>;

/** A store that refuses a step (full, gone) ends its source and nothing else. */
async function guarded(work: Promise<SourceOutcome>): Promise<SourceOutcome> {
  try {
    return await work;
  } catch {
    return { kind: 'failed', failure: { kind: 'broken', code: 'notKept' } };
  }
}

/** Takes away mail that has grown older than the window. */
async function forgetOld(context: SyncContext): Promise<void> {
  const limit = mailSince(context) - DAY;
  const old = context.holdings.mailBefore(limit);
  if (old.length > 0) await context.holdings.commit({ remove: old.map((item) => item.id) });
}

/** Reads everything that may be read once: calendar and both folders side by side, each for itself when another fails. */
export async function syncAll(context: SyncContext, readable: Readable): Promise<SyncReport> {
  const runs: (readonly [SourceName, Promise<SourceOutcome>])[] = [];
  if (readable.calendar) runs.push(['calendar', guarded(syncCalendar(context))]);
  if (readable.mail) for (const folder of FOLDERS) runs.push([folder, guarded(syncMailFolder(folder, context))]);
  const report = new Map<SourceName, SourceOutcome>();
  for (const [source, run] of runs) report.set(source, await run);
  if (!readable.mail) return report;
  report.set('rematch', await guarded(rematch(context)));
  report.set('again', await guarded(syncMailAgain(context)));
  await forgetOld(context).catch(() => undefined);
  return report;
}
