import type { Client } from '../domain/client';
import { DAY } from '../domain/instant';
import { clientsOf } from '../domain/item-match';
import type { Message } from '../domain/message';
import { calledName, isPutToMe, waitingAsk } from '../domain/reply-clock';
import { sayMoment } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { workingMinutesBetween } from '../domain/working-time';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A client's question to the user that waits longer than agreed (F9, we owe). */
export const unansweredClientMail = defineRule({
  id: 'unanswered-client-mail',
  subjects: ['received-message'],
  level: 'warning',
  // On real mail it speaks more often than three times in a hundred, for answers that went by telephone are not seen.
  onByDefault: false,
  title: 'Client waiting for an answer',
  about:
    'Looks for the last question or request of a client in a thread, put to you, that nobody on your side answered in the thread, under its subject or at a meeting since.',
  why: 'An answer in time, even a short one, is what a client remembers.',
  tips: [22, 24],
  options: { hours: 8, daysBack: 14 },
  optionLabels: {
    hours: { label: 'Working hours until an answer', unit: 'hours' },
    daysBack: { label: 'Days a mail is looked at' },
  },
  says: 'Dana has been waiting since Tuesday 14:10.',
  examples: {
    failed: ['“Could you send the new quote?” from Dana, Tuesday 14:10; it is Thursday.'],
    passed: [
      'A colleague answered Dana.',
      '“Thanks, noted.”',
      'You are only in Cc.',
      'You met Dana since.',
      'You wrote to Dana under the same subject since.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const mail = subject.value;
    const client = clientOf(mail, snapshot);
    if (client === null || mail.from === null || !isPutToMe(mail, snapshot)) return { outcome: 'inapplicable' };
    if (mail.sentAt < snapshot.now - options.daysBack * DAY)
      return { outcome: 'inapplicable', why: 'It is too long ago for a reminder.' };
    const ask = waitingAsk(mail, client, snapshot);
    if (ask === null || ask.side !== 'we') return { outcome: 'passed', why: 'It is answered.' };
    const waited = workingMinutesBetween(mail.sentAt, snapshot.now, snapshot.workingHours);
    if (waited <= options.hours * 60) return { outcome: 'passed', why: 'There is time left to answer.' };
    const since = sayMoment(mail.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    return {
      outcome: 'failed',
      weight: waited <= 3 * options.hours * 60 ? 'today' : 'this-week',
      clientId: client.id,
      at: mail.sentAt,
      message: `${calledName(mail.from, client)} has been waiting since ${since}.`,
      strong: since,
      evidence: [
        {
          kind: 'message',
          id: mail.id,
          at: mail.sentAt,
          quote: ask.quote,
          by: mail.from.name,
          ...(mail.link === null ? {} : { link: mail.link }),
        },
      ],
      measures: [{ value: `${Math.floor(waited / 60)} working hours`, label: `${options.hours} are agreed` }],
      acts: [{ kind: 'reply', messageId: mail.id }],
    };
  },
});

/** The client of the writer. */
function clientOf(mail: Message, snapshot: Snapshot): Client | null {
  const match = snapshot.matchOf(mail);
  const id = match.ties.find((tie) => tie.address === mail.from?.address)?.clientId;
  return id === undefined || !clientsOf(match).includes(id) ? null : (snapshot.clients.get(id) ?? null);
}
