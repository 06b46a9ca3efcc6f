import { DAY } from '../domain/instant';
import type { Envelope } from '../domain/message';
import { peopleOnMessage } from '../domain/message';
import type { GraphFailure } from '../graph/graph-port';
import type { MessagePage } from '../graph/message-page';
import { requests } from '../graph/requests';
import type { StoreChange } from '../storage/store';
import { knownNames, readAttachmentNames } from './attachment-names';
import { keepMessages, lastWords, oldIdsOf } from './mail-page-change';
import type { FolderName, MailRound } from './mail-round';
import { readMailPage } from './read-mail-page';
import { fateOf } from './removed-mail';
import type { SyncContext } from './sync-context';
import { ABORTED } from './sync-context';

/** What a page changes, not yet kept; or why the page must be read again. */
export type Absorbed =
  | { readonly kind: 'ok'; readonly page: MessagePage; readonly change: StoreChange }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** Whether a mail is a client's by the records as they are now. */
export function isClientMail(context: SyncContext): (message: Envelope) => boolean {
  return (message) => context.belongs(peopleOnMessage(message), message.sentAt);
}

/**
 * The same, with one answer for each mail however long its reading takes: records may change while file names are fetched, and a mail whose text
 * was not read must not be kept as if it had been. It stays a skeleton then, which the next `rematch` finds and fetches again.
 */
export function clientMailOnce(context: SyncContext): (message: Envelope) => boolean {
  const told = new Map<string, boolean>();
  const belongs = isClientMail(context);
  return (message) => {
    const answer = told.get(message.id) ?? belongs(message);
    told.set(message.id, answer);
    return answer;
  };
}

/** File names matter on what we sent around the meetings in view (agenda, minutes, report); older mail goes without. */
export function wantsNames(message: Envelope, context: SyncContext): boolean {
  const since = context.clock.now() - (context.window.calendarDaysBack + 7) * DAY;
  return (
    message.folder === 'sent' && message.hasAttachments && message.attachmentNames === null && message.sentAt >= since
  );
}

/** Works out what one checked page of a folder changes. Asks Graph for file names and for the fate of removed client mail. */
export async function absorbMailPage(
  raw: unknown,
  folder: FolderName,
  round: MailRound,
  context: SyncContext,
): Promise<Absorbed> {
  const { holdings } = context;
  const belongs = clientMailOnce(context);
  const readsText = belongs;
  const first = await readMailPage(raw, { folder, readsText }, context.pace, context.signal);
  if (first === null) return ABORTED;
  const mails = first.lines.flatMap((line) => (line.kind === 'message' ? [line.message] : []));
  const known = knownNames(mails, (id) => holdings.message(id));
  const wanted = mails.filter((m) => context.mailText && !known.has(m.id) && wantsNames(m, context) && belongs(m));
  const fresh = await readAttachmentNames(
    wanted.map((m) => m.id),
    requests.messageAttachments,
    context,
  );
  if (fresh.kind === 'failed') return fresh;
  const names = new Map([...known, ...fresh.names]);
  const named = { folder, readsText, names, before: first };
  const page = names.size === 0 ? first : await readMailPage(raw, named, context.pace, context.signal);
  if (page === null) return ABORTED;

  const words = lastWords(page.lines, round.modified);
  const present = [...words.values()].filter((m) => m !== null);
  const left = [...words].flatMap(([id, m]) => (m === null ? [id] : []));
  // A word about a mail that meanwhile lies in another folder is not this folder's to say.
  const missed = left.filter((id) => holdings.message(id)?.folder === folder);
  const fate = await fateOf(missed, folder, context);
  if (fate.kind === 'failed') return fate;

  const kept = keepMessages([...present, ...fate.elsewhere], belongs, holdings);
  const skeletons = left.filter((id) => holdings.unmatchedItem(id)?.sent === (folder === 'sent'));
  for (const message of present) round.seen?.add(message.id);
  for (const message of fate.elsewhere) round.seen?.add(message.id);
  for (const id of left) if (!fate.elsewhere.some((m) => m.id === id)) round.seen?.delete(id);
  const remove = [...(kept.remove ?? []), ...fate.gone, ...skeletons, ...oldIdsOf(kept.putMessages ?? [], holdings)];
  return { kind: 'ok', page, change: { ...kept, remove } };
}
