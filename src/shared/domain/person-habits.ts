import type { Instant } from './instant';
import { HOUR } from './instant';
import type { Message } from './message';
import type { Address } from './person';
import type { Snapshot } from './snapshot';
import { minuteOfDay } from './zoned-time';
import { workingMinutesBetween } from './working-time';

/** How somebody at a client usually answers, from the mails that are kept. Null parts are not known well enough. */
export interface PersonHabits {
  /** Median time to an answer in minutes of the user's working hours, over at least three answers. */
  readonly answerMinutes: number | null;
  readonly answers: number;
  /** Usual hours of writing in minutes after midnight, rounded to half hours: the middle four fifths of at least eight mails. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  /** Mails by this person that are kept, and meetings with them since the first kept item. */
  readonly mails: number;
  readonly meetings: number;
}

const FEWEST_ANSWERS = 3;
const FEWEST_MAILS = 8;

/** Habits of one person, by address; times in `zone` (the client's when it is known). */
export function personHabits(address: Address, zone: string, snapshot: Snapshot): PersonHabits {
  const written = snapshot.messages.filter((m) => m.from?.address === address && !m.facts.automatic);
  const waits: number[] = [];
  for (const mail of written) {
    const asked = askedBefore(mail, address, snapshot);
    if (asked !== null) waits.push(workingMinutesBetween(asked, mail.sentAt, snapshot.workingHours));
  }
  const minutes = written.map((m) => minuteOfDay(m.sentAt, zone)).sort((a, b) => a - b);
  const meetings = snapshot.meetings.filter(
    (m) =>
      !m.cancelled &&
      m.end <= snapshot.now &&
      m.attendees.some((a) => a.address === address && a.response !== 'declined'),
  );
  return {
    answerMinutes: waits.length >= FEWEST_ANSWERS ? median(waits) : null,
    answers: waits.length,
    hours: minutes.length >= FEWEST_MAILS ? usualHours(minutes) : null,
    mails: written.length,
    meetings: meetings.length,
  };
}

/** When the mail that this one answers was sent: the last of ours to this person in the thread, with nothing of theirs in between. */
function askedBefore(mail: Message, address: Address, snapshot: Snapshot): Instant | null {
  const thread = snapshot.conversation.get(mail.conversationId) ?? [];
  const earlier = thread.filter((m) => m.sentAt < mail.sentAt && !m.facts.automatic);
  const last = earlier.at(-1);
  if (!last || last.from?.address === address || !last.to.some((p) => p.address === address)) return null;
  return snapshot.me.addresses.includes(last.from?.address ?? '') ? last.sentAt : null;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function usualHours(minutes: readonly number[]): { readonly from: number; readonly to: number } {
  const at = (share: number) => minutes[Math.min(minutes.length - 1, Math.floor(share * minutes.length))] ?? 0;
  return { from: Math.floor(at(0.1) / 30) * 30, to: Math.min(24 * 60, Math.ceil(at(0.9) / 30) * 30) };
}

/** The habit in words: “Usually answers the same day”; null when it is not known. Eight working hours are a day. */
export function sayAnswerHabit(answerMinutes: number | null): string | null {
  if (answerMinutes === null) return null;
  const hours = (answerMinutes * 60_000) / HOUR;
  if (hours <= 1) return 'usually answers within an hour';
  if (hours <= 4) return 'usually answers the same day';
  if (hours <= 8) return 'usually answers within a day';
  return `usually answers within ${Math.ceil(hours / 8)} working days`;
}
