import type { GraphRequest, GraphResult } from '../graph/graph-port';
import { requests } from '../graph/requests';
import { absorbMailPage } from './absorb-mail-page';
import { closeRound, cursorAfter } from './mail-cursor';
import type { FolderName, MailRound } from './mail-round';
import { freshRound, graphFolder, mailSince, openRound } from './mail-round';
import { createPageGuard } from './page-guard';
import { createPageSize } from './page-size';
import type { SourceOutcome, SyncContext } from './sync-context';
import { syncOlderMail } from './sync-older-mail';

/** A place forgotten this often in one run is trouble of the service, not bad luck. */
const RESTARTS_MAX = 5;

function nextPage(folder: FolderName, round: MailRound, pageSize: number, context: SyncContext): Promise<GraphResult> {
  const { mailText } = context;
  const request: GraphRequest =
    round.link === null
      ? requests.messages(graphFolder(folder), mailSince(context), mailText, pageSize)
      : requests.messagesAt(round.link, mailText, pageSize);
  return context.graph.get({ ...request, signal: context.signal });
}

/**
 * Reads one mail folder by delta, newest first, page by page; a page and the place to go on from are kept in one step. Goes on
 * where a killed run stopped, begins anew when the service has forgotten the place (410), then reads what a filtered delta
 * leaves out, and takes away what a whole new round did not meet.
 */
export async function syncMailFolder(folder: FolderName, context: SyncContext): Promise<SourceOutcome> {
  let round = openRound(folder, context);
  const size = createPageSize(round.link === null);
  let restarts = 0;
  const guard = createPageGuard();
  for (;;) {
    const asked = context.clock.now();
    const answer = await nextPage(folder, round, size.now(), context);
    if (answer.kind === 'failed') {
      const { failure } = answer;
      const lost = failure.kind === 'expired' || (failure.kind === 'rejected' && round.link !== null);
      if (lost && restarts < RESTARTS_MAX) {
        restarts += 1;
        round = freshRound(folder, context);
      } else if (failure.kind !== 'broken' || failure.tooBig !== true || !size.tooBig()) return answer;
      continue;
    }
    size.answered(answer.value, context.clock.now() - asked);
    const absorbed = await absorbMailPage(answer.value, folder, round, context);
    if (absorbed.kind === 'failed') return absorbed;
    const { page, change } = absorbed;
    if (!guard.accepts(page.nextLink, page.lines.length))
      return { kind: 'failed', failure: { kind: 'broken', code: 'endlessPages' } };
    const next = cursorAfter(page, round, context);
    const ends = page.deltaLink !== null && round.cursor.round === 'first';
    const last = ends ? closeRound(folder, next, round, context) : { putCursors: [next] };
    await context.holdings.commit({ ...change, ...last, remove: [...(change.remove ?? []), ...(last.remove ?? [])] });
    context.onStep();
    if (page.deltaLink !== null) return syncOlderMail(folder, round, context, size.now());
    round = { ...round, cursor: next, link: page.nextLink };
  }
}
