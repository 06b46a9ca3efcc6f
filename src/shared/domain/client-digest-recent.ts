import type { DigestBlock, DigestThread } from './client-digest';
import { decisionMakers, isAmong } from './decision-makers';
import type { Instant } from './instant';
import { DAY } from './instant';
import { busyMeetings } from './intervals';
import { clientsOf } from './item-match';
import type { Meeting } from './meeting';
import { peopleOnMessage } from './message';
import type { Message } from './message';
import { conversationMark } from './short-mark';
import type { Snapshot } from './snapshot';

/** How far back a reply still counts as one, and how far ahead one plans. */
const BACK = 30 * DAY;
const AHEAD = 14 * DAY;
/** Most conversations that are worth a look; a digest has room for some hundreds. */
const MOST_THREADS = 400;

/** Conversations with clients of the last 30 days, newest first, those that say something: a decider was on the latest mail, or was left out on purpose. */
export function digestThreads(snapshot: Snapshot, at: Instant): readonly DigestThread[] {
  const threads: { readonly at: Instant; readonly thread: DigestThread }[] = [];
  for (const [id, mails] of snapshot.conversation) {
    const last = mails.findLast((m) => !m.facts.automatic && m.sentAt <= at);
    if (last === undefined || last.sentAt < at - BACK) continue;
    const leftOut = snapshot
      .answersAbout(id)
      .some((a) => a.kind === 'left-out-on-purpose' || a.kind === 'not-impactful');
    const onLast = leftOut ? [] : decidersOn(last, at, snapshot);
    if (leftOut || onLast.length > 0)
      threads.push({ at: last.sentAt, thread: { mark: conversationMark(id), onLast, leftOut } });
  }
  return threads
    .toSorted((a, b) => b.at - a.at || (a.thread.mark < b.thread.mark ? -1 : 1))
    .slice(0, MOST_THREADS)
    .map((one) => one.thread);
}

function decidersOn(mail: Message, at: Instant, snapshot: Snapshot): readonly string[] {
  const people = peopleOnMessage(mail);
  return clientsOf(snapshot.matchOf(mail)).flatMap((id) => {
    const client = snapshot.clients.get(id);
    if (client === undefined) return [];
    return decisionMakers(client, at, snapshot)
      .filter((p) => isAmong(p, people, client))
      .map((p) => p.address);
  });
}

/** Time taken up in the next 14 days, each span once, by start. Nothing but times: private entries too. */
export function digestBusy(meetings: readonly Meeting[], at: Instant): readonly DigestBlock[] {
  const blocks: DigestBlock[] = [];
  for (const { start, end } of busyMeetings(meetings)) {
    if (end <= at || start >= at + AHEAD) continue;
    const last = blocks.at(-1);
    if (last !== undefined && last.start === start && last.end === end) continue;
    blocks.push({ start, end });
  }
  return blocks;
}
