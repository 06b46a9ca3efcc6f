import type { ClientId } from './client';
import { isOurs } from './client-meeting';
import { groupByOne } from './group-by';
import { oncePerClient } from './once-per-snapshot';
import type { Snapshot } from './snapshot';
import { workingMinutesBetween } from './working-time';

/** Answers from which a habit is believed (F9). */
const FEWEST = 5;
/** A first mail that nobody answered for so long was taken up anew, not answered: in working minutes, ten days of eight hours. */
const LONGEST = 10 * 8 * 60;

/** How long answers between a client and us usually take, in minutes of the user's working hours; null where fewer than five are known. */
export interface AnswerTimes {
  /** Median of our answers to them. */
  readonly ours: number | null;
  /** Median of theirs to us. */
  readonly theirs: number | null;
}

/** The usual answer times with a client, from the conversations that are kept; kept per snapshot. */
export const answerTimes = oncePerClient(findTimes);

function findTimes(clientId: ClientId, snapshot: Snapshot): AnswerTimes {
  const waits: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  const human = (snapshot.messagesOf.get(clientId) ?? []).filter((m) => !m.facts.automatic && m.from !== null);
  for (const thread of groupByOne(human, (m) => m.conversationId).values()) {
    for (const [i, mail] of thread.entries()) {
      const before = thread[i - 1];
      if (before?.from == null || mail.from === null) continue;
      const side = isOurs(mail.from, snapshot) ? 'ours' : 'theirs';
      if (isOurs(before.from, snapshot) === (side === 'ours')) continue;
      const wait = workingMinutesBetween(before.sentAt, mail.sentAt, snapshot.workingHours);
      if (wait <= LONGEST) waits[side].push(wait);
    }
  }
  return { ours: median(waits.ours), theirs: median(waits.theirs) };
}

function median(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
