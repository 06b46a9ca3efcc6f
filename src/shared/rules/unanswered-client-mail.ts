import { answerTimes } from '../domain/answer-times';
import { spokenName, type Client } from '../domain/client';
import { DAY, type Instant } from '../domain/instant';
import { clientsOf } from '../domain/item-match';
import type { Message } from '../domain/message';
import type { OpenAsk } from '../domain/open-with-client';
import { calledName } from '../domain/reply-clock';
import { count, sayMoment } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { waitingMails } from '../domain/waiting-mails';
import { workingMinutesBetween } from '../domain/working-time';
import type { Evidence } from './finding';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A client's question to the user that waits longer than agreed (F9, we owe). */
export const unansweredClientMail = defineRule({
  id: 'unanswered-client-mail',
  subjects: ['received-message'],
  level: 'warning',
  title: 'Client waiting for an answer',
  about:
    'Looks for the last question or request of a client in a thread, put to you by somebody you write with, that has had no word since: in the thread, under its subject, in another mail to them or at a meeting. One for each client, the one that has waited longest.',
  why: 'An answer in time, even a short one, is what a client remembers.',
  tips: [22, 24],
  options: { hours: 8, daysBack: 14, usual: true },
  optionLabels: {
    hours: { label: 'Working hours until an answer', unit: 'hours' },
    daysBack: { label: 'Days a mail is looked at' },
    usual: { label: 'Where you usually take longer with a client, twice the usual time' },
  },
  says: 'Dana has been waiting since Tuesday 14:10.',
  examples: {
    failed: ['“Could you send the new quote?” from Dana, Tuesday 14:10; it is Thursday.'],
    passed: [
      'A colleague answered Dana.',
      '“Thanks, noted.”',
      '“Let me know if you have any questions.”',
      'You are only in Cc, or one of many.',
      'You met Dana since, or wrote to her about something else.',
      'A newsletter asks: “Are you ready for spring?”',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const mail = subject.value;
    if (mail.from === null || mail.facts.ask === null) return { outcome: 'inapplicable' };
    if (mail.sentAt < snapshot.now - options.daysBack * DAY)
      return { outcome: 'inapplicable', why: 'It is too long ago for a reminder.' };
    const client = clientOf(mail, snapshot);
    if (client === null) return { outcome: 'inapplicable' };
    const waiting = waitingMails(client, snapshot).forUs;
    if (!waiting.some((ask) => ask.message === mail))
      return { outcome: 'passed', why: 'It is answered, or there is time left.' };
    const usual = options.usual ? answerTimes(client.id, snapshot).ours : null;
    const allowed = Math.max(options.hours * 60, Math.min(2 * (usual ?? 0), MOST_ALLOWED));
    const late = waiting.filter(
      ({ message }) =>
        message.sentAt >= snapshot.now - options.daysBack * DAY && waitedMinutes(message.sentAt, snapshot) > allowed,
    );
    const own = late.find((ask) => ask.message === mail);
    if (own === undefined) return { outcome: 'passed', why: 'It is answered, or there is time left.' };
    const [first, ...others] = late;
    if (first !== own) return { outcome: 'passed', why: `It is told with an earlier mail from ${spokenName(client)}.` };
    const waited = waitedMinutes(mail.sentAt, snapshot);
    const since = sayMoment(mail.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    return {
      outcome: 'failed',
      weight: waited <= 3 * allowed ? 'today' : 'this-week',
      clientId: client.id,
      at: mail.sentAt,
      message: `${calledName(mail.from, client)} has been waiting since ${since}.`,
      strong: since,
      evidence: [proofOf(own), ...others.slice(0, 3).map(proofOf)],
      measures: [
        {
          value: `${Math.floor(waited / 60)} working hours`,
          label: `${Math.round(allowed / 60)} are ${usual !== null && allowed > options.hours * 60 ? 'twice the usual' : 'agreed'}`,
        },
        ...(usual === null ? [] : [{ value: hoursSaid(usual), label: 'your usual answer' }]),
        ...(others.length === 0 ? [] : [{ value: count(others.length, 'more mail'), label: 'waiting, too' }]),
      ],
      acts: [{ kind: 'reply', messageId: mail.id }],
    };
  },
});

/** However slow the habit: after three working days of eight hours somebody waits. In working minutes. */
const MOST_ALLOWED = 3 * 8 * 60;

function waitedMinutes(since: Instant, { now, workingHours }: Snapshot): number {
  return workingMinutesBetween(since, now, workingHours);
}

function hoursSaid(minutes: number): string {
  return minutes < 60 ? 'within an hour' : count(Math.round(minutes / 60), 'working hour');
}

function proofOf({ message, quote }: OpenAsk): Evidence {
  return {
    kind: 'message',
    id: message.id,
    at: message.sentAt,
    quote,
    ...(message.from === null ? {} : { by: message.from.name }),
    ...(message.link === null ? {} : { link: message.link }),
  };
}

/** The client of the writer. */
function clientOf(mail: Message, snapshot: Snapshot): Client | null {
  const match = snapshot.matchOf(mail);
  const id = match.ties.find((tie) => tie.address === mail.from?.address)?.clientId;
  return id === undefined || !clientsOf(match).includes(id) ? null : (snapshot.clients.get(id) ?? null);
}
