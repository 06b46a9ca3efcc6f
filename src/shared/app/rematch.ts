import type { Message, Unmatched } from '../domain/message';
import { normalizeMessage } from '../graph/normalize-message';
import { readMany } from '../graph/read-many';
import { requests } from '../graph/requests';
import { isClientMail } from './absorb-mail-page';
import { skeletonOf } from './mail-page-change';
import type { SourceOutcome, SyncContext } from './sync-context';
import { DONE } from './sync-context';

/** Mails fetched between two steps that are kept: one batch. */
const CHUNK = 20;

/** What is a client's no longer keeps its skeleton only. */
async function letGo(context: SyncContext): Promise<void> {
  const belongs = isClientMail(context);
  const strangers = context.holdings.messages().filter((message) => !belongs(message));
  if (strangers.length === 0) return;
  await context.holdings.commit({ remove: strangers.map((m) => m.id), putUnmatched: strangers.map(skeletonOf) });
  context.onStep();
}

/**
 * Follows a change of the client records: mail that turned out to be a client's is fetched again by id, newest first; mail
 * that is none any more is cut down to its skeleton. Goes on where it stopped when it is run again.
 */
export async function rematch(context: SyncContext): Promise<SourceOutcome> {
  await letGo(context);
  const found = context.holdings
    .unmatched()
    .filter((item) => item.kind === 'message' && context.belongs(item.people, item.at))
    .sort((a, b) => b.at - a.at);
  for (let start = 0; start < found.length; start += CHUNK) {
    const outcome = await fetchAgain(found.slice(start, start + CHUNK), context);
    if (outcome.kind === 'failed') return outcome;
  }
  return DONE;
}

async function fetchAgain(items: readonly Unmatched[], context: SyncContext): Promise<SourceOutcome> {
  const wanted = items.map((item) => [item.id, requests.message(item.id, context.mailText)] as const);
  const results = await readMany(context.graph, context.clock, wanted, context.signal);
  const put: Message[] = [];
  const remove: string[] = [];
  for (const item of items) {
    const result = results.get(item.id);
    if (result === undefined) continue;
    if (result.kind === 'failed') {
      if (result.failure.kind !== 'not-found' && result.failure.kind !== 'rejected') return result;
      remove.push(item.id);
      continue;
    }
    const mail = normalizeMessage(result.value, { folder: item.sent ? 'sent' : 'inbox' });
    remove.push(item.id);
    if (mail.kind === 'ok' && mail.value.id === item.id) put.push(mail.value);
  }
  await context.holdings.commit({ remove, putMessages: put.filter(isClientMail(context)) });
  context.onStep();
  return DONE;
}
