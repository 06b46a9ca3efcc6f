import type { Envelope, Message, Unmatched } from '../domain/message';
import type { NamesById } from '../graph/message-page';
import { normalizeMessage } from '../graph/normalize-message';
import { readMany } from '../graph/read-many';
import { requests } from '../graph/requests';
import { clientMailOnce, isClientMail, wantsNames } from './absorb-mail-page';
import { readAttachmentNames } from './attachment-names';
import { keepMessages, skeletonOf } from './mail-page-change';
import type { Pace } from './pace';
import { createPace, eachInTurns, inTurns } from './pace';
import type { SourceOutcome, SyncContext } from './sync-context';
import { ABORTED, DONE } from './sync-context';

const NO_NAMES: NamesById = new Map();
/** Mails fetched between two steps that are kept: one batch. */
const CHUNK = 20;

/** What is a client's no longer keeps its skeleton only. */
async function letGo(messages: readonly Message[], pace: Pace, context: SyncContext): Promise<void> {
  const belongs = isClientMail(context);
  const strangers = await inTurns(
    sifted(messages, (message) => !belongs(message)),
    pace,
    () => goesOn(context),
  );
  if (strangers === null || strangers.value.length === 0) return;
  const { value } = strangers;
  await context.holdings.commit({ remove: value.map((m) => m.id), putUnmatched: value.map(skeletonOf) });
  context.onStep();
}

/** Items that pass, looked at in small steps: all of a mailbox may be held against the records here. */
function* sifted<T>(items: readonly T[], passes: (item: T) => boolean): Generator<void, T[], void> {
  const found: T[] = [];
  for (const item of items) {
    if (passes(item)) found.push(item);
    yield;
  }
  return found;
}

function goesOn({ signal }: SyncContext): boolean {
  return !signal.aborted;
}

/**
 * Follows a change of the client records: mail that turned out to be a client's is fetched again by id, newest first; mail
 * that is none any more is cut down to its skeleton. Goes on where it stopped when it is run again. Mail that was sorted by the same records
 * before is not looked at again.
 */
export async function rematch(context: SyncContext): Promise<SourceOutcome> {
  const pace = context.pace ?? createPace();
  const unsorted = context.holdings.unsorted(context.records());
  await letGo(unsorted.messages, pace, context);
  const isFound = (item: Unmatched): boolean => item.kind === 'message' && context.belongs(item.people, item.at);
  const sift = await inTurns(sifted(unsorted.unmatched, isFound), pace, () => goesOn(context));
  if (sift === null || !goesOn(context)) return ABORTED;
  const found = sift.value.sort((a, b) => b.at - a.at);
  for (let start = 0; start < found.length; start += CHUNK) {
    // Records may have changed since: what is no client's any more is not asked for.
    const outcome = await fetchAgain(found.slice(start, start + CHUNK).filter(isFound), pace, context);
    if (outcome.kind === 'failed') return outcome;
  }
  unsorted.done();
  return DONE;
}

function mailOf(
  item: Unmatched,
  raw: unknown,
  names: NamesById,
  readsText: (message: Envelope) => boolean,
): readonly Message[] {
  const attachmentNames = names.get(item.id);
  const folder = item.sent ? 'sent' : 'inbox';
  const mail = normalizeMessage(raw, {
    folder,
    readsText,
    ...(attachmentNames === undefined ? {} : { attachmentNames }),
  });
  return mail.kind === 'ok' && mail.value.id === item.id ? [mail.value] : [];
}

/** Fetches some mails that are a client's by the records of the moment; one that meanwhile is none stays a skeleton, its text unread. */
async function fetchAgain(items: readonly Unmatched[], pace: Pace, context: SyncContext): Promise<SourceOutcome> {
  if (items.length === 0) return DONE;
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
  const filed = context.mailText
    ? found.flatMap(({ item, raw }) => mailOf(item, raw, NO_NAMES, () => false)).filter((m) => wantsNames(m, context))
    : [];
  const names = await readAttachmentNames(
    filed.map((m) => m.id),
    requests.messageAttachments,
    context,
  );
  if (names.kind === 'failed') return names;
  const belongs = clientMailOnce(context);
  const mails = await eachInTurns(found, ({ item, raw }) => mailOf(item, raw, names.names, belongs), pace);
  if (!goesOn(context)) return ABORTED;
  const kept = keepMessages(mails.flat(), belongs, context.holdings);
  const stays = new Set(kept.putUnmatched?.map((item) => item.id));
  await context.holdings.commit({ ...kept, remove: remove.filter((id) => !stays.has(id)) });
  context.onStep();
  return DONE;
}
