import { requests } from '../graph/requests';
import type { Cursor } from '../storage/store';
import type { Absorbed } from './absorb-mail-page';
import { absorbMailPage } from './absorb-mail-page';
import type { FolderName, MailRound } from './mail-round';
import { graphFolder, mailSince } from './mail-round';
import { createPageGuard, smallerPage } from './page-guard';
import type { SyncContext } from './sync-context';

/** Reads the next page of the stretch that a cursor stands for. */
export type OlderPages = (place: Cursor) => Promise<Absorbed>;

/**
 * Reads a plain list of a folder's mail between the two instants of a cursor, newest first, in pages of `largest` mails. A link that Graph
 * no longer knows is given up for the instants, a page too big for it is asked for in smaller ones; an endless list fails.
 */
export function createOlderPages(
  folder: FolderName,
  round: MailRound,
  largest: number,
  context: SyncContext,
): OlderPages {
  const walk: MailRound = { ...round, cursor: { ...round.cursor, round: 'first' } };
  const guard = createPageGuard();
  let pageSize = largest;
  return async ({ link: known, from, to }) => {
    let link = known;
    for (;;) {
      const request =
        link === null
          ? requests.olderMessages(
              graphFolder(folder),
              from ?? mailSince(context),
              to ?? context.clock.now(),
              context.mailText,
              pageSize,
            )
          : requests.olderMessagesAt(link, context.mailText);
      const answer = await context.graph.get({ ...request, signal: context.signal });
      if (answer.kind === 'failed') {
        const { failure } = answer;
        const lost = link !== null && (failure.kind === 'expired' || failure.kind === 'rejected');
        const smaller = failure.kind === 'broken' && failure.tooBig === true ? smallerPage(pageSize) : null;
        if (!lost && smaller === null) return answer;
        pageSize = smaller ?? pageSize;
        link = null;
        continue;
      }
      const absorbed = await absorbMailPage(answer.value, folder, walk, context);
      if (absorbed.kind === 'failed' || guard.accepts(absorbed.page.nextLink, absorbed.page.lines.length))
        return absorbed;
      return { kind: 'failed', failure: { kind: 'broken', code: 'endlessPages' } };
    }
  };
}
