import type { Message, Unmatched } from '../domain/message';
import type { NamesById } from '../graph/message-page';
import { normalizeMessage } from '../graph/normalize-message';
import { readMany } from '../graph/read-many';
import { requests } from '../graph/requests';
import { isClientMail, wantsNames } from './absorb-mail-page';
import { readAttachmentNames } from './attachment-names';
import { skeletonOf } from './mail-page-change';
import type { SourceOutcome, SyncContext } from './sync-context';
import { DONE } from './sync-context';

/** Mails fetched between two steps that are kept: one batch. */
const CHUNK = 20;

/** What is a client's no longer keeps its skeleton only. */
async function letGo(messages: readonly Message[], context: SyncContext): Promise<void> {
  const belongs = isClientMail(context);
  const strangers = messages.filter((message) => !belongs(message));
  if (strangers.length === 0) return;
  await context.holdings.commit({ remove: strangers.map((m) => m.id), putUnmatched: strangers.map(skeletonOf) });
  context.onStep();
}

/**
 * Follows a change of the client records: mail that turned out to be a client's is fetched again by id, newest first; mail
 * that is none any more is cut down to its skeleton. Goes on where it stopped when it is run again. Mail that was sorted by the same records
 * before is not looked at again.
 */
export async function rematch(context: SyncContext): Promise<SourceOutcome> {
  const unsorted = context.holdings.unsorted(context.records());
  await letGo(unsorted.messages, context);
  const found = unsorted.unmatched
    .filter((item) => item.kind === 'message' && context.belongs(item.people, item.at))
    .sort((a, b) => b.at - a.at);
  for (let start = 0; start < found.length; start += CHUNK) {
    const outcome = await fetchAgain(found.slice(start, start + CHUNK), context);
    if (outcome.kind === 'failed') return outcome;
  }
  unsorted.done();
  return DONE;
}

function mailOf(item: Unmatched, raw: unknown, names: NamesById, text: boolean): readonly Message[] {
  const attachmentNames = names.get(item.id);
  const folder = item.sent ? 'sent' : 'inbox';
  const mail = normalizeMessage(raw, {
    folder,
    readsText: () => text,
    ...(attachmentNames === undefined ? {} : { attachmentNames }),
  });
  return mail.kind === 'ok' && mail.value.id === item.id ? [mail.value] : [];
}

async function fetchAgain(items: readonly Unmatched[], context: SyncContext): Promise<SourceOutcome> {
  const wanted = items.map((item) => [item.id, requests.message(item.id, context.mailText)] as const);
  const results = await readMany(context.graph, context.clock, wanted, context.signal);
  const found: { readonly item: Unmatched; readonly raw: unknown }[] = [];
  const remove: string[] = [];
  for (const item of items) {
    const result = results.get(item.id);
    if (result === undefined) continue;
    if (result.kind === 'failed' && result.failure.kind !== 'not-found' && result.failure.kind !== 'rejected')
      return result;
    remove.push(item.id);
    if (result.kind === 'ok') found.push({ item, raw: result.value });
  }
  const read = (names: NamesById, text: boolean): readonly Message[] =>
    found.flatMap(({ item, raw }) => mailOf(item, raw, names, text));
  const filed = context.mailText ? read(new Map(), false).filter((m) => wantsNames(m, context)) : [];
  const names = await readAttachmentNames(
    filed.map((m) => m.id),
    requests.messageAttachments,
    context,
  );
  if (names.kind === 'failed') return names;
  const put = read(names.names, true);
  await context.holdings.commit({ remove, putMessages: put.filter(isClientMail(context)) });
  context.onStep();
  return DONE;
}
