import { spokenName } from '../domain/client';
import { DAY } from '../domain/instant';
import { clientsOf } from '../domain/item-match';
import { askedPerson, calledName, waitingAsk } from '../domain/reply-clock';
import { sayDay } from '../domain/say-time';
import { workingDaysBetween } from '../domain/working-time';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Our question to a client without an answer (F9, they owe). */
export const unansweredRequest = defineRule({
  id: 'unanswered-request',
  subjects: ['sent-message'],
  level: 'info',
  // A question that was answered by telephone cannot be told from one that was not.
  onByDefault: false,
  title: 'Question to a client without an answer',
  about:
    'Looks for your last question or request in a thread with a client that nobody there answered in the thread, under its subject or at a meeting since.',
  why: 'A friendly word in time keeps a question from becoming a delay.',
  tips: [23, 26],
  options: { workingDays: 3, daysBack: 30 },
  optionLabels: {
    workingDays: { label: 'Time until an answer', unit: 'working days' },
    daysBack: { label: 'Days a mail is looked at' },
  },
  says: 'No word from Dana yet on what you asked on Tuesday.',
  examples: {
    failed: ['“Could you send the logo?” to Dana on Tuesday; it is the next Monday.'],
    passed: [
      'Dana answered.',
      'Somebody else at Halden answered.',
      'You wrote “Thanks, got it” since.',
      'You met Dana since.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const mail = subject.value;
    const id = clientsOf(snapshot.matchOf(mail))[0];
    const client = id === undefined ? undefined : snapshot.clients.get(id);
    const who = client === undefined ? null : askedPerson(mail, client, snapshot);
    if (client === undefined || who === null || mail.facts.automatic) return { outcome: 'inapplicable' };
    if (mail.sentAt < snapshot.now - options.daysBack * DAY)
      return { outcome: 'inapplicable', why: 'It is too long ago for a reminder.' };
    const ask = waitingAsk(mail, client, snapshot);
    if (ask === null || ask.side !== 'they') return { outcome: 'passed', why: `${spokenName(client)} answered.` };
    const waited = workingDaysBetween(mail.sentAt, snapshot.now, snapshot.workingHours);
    if (waited <= options.workingDays) return { outcome: 'passed', why: 'There is time left to answer.' };
    const day = sayDay(mail.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    return {
      outcome: 'failed',
      weight: 'this-week',
      clientId: client.id,
      at: mail.sentAt,
      message: `No word from ${calledName(who, client)} yet on what you asked on ${day}.`,
      strong: day,
      evidence: [
        {
          kind: 'message',
          id: mail.id,
          at: mail.sentAt,
          quote: ask.quote,
          ...(mail.link === null ? {} : { link: mail.link }),
        },
        { kind: 'person', id: who.address, by: who.name },
      ],
      measures: [{ value: `${waited} working days`, label: `${options.workingDays} are usual` }],
      acts: [{ kind: 'reply', messageId: mail.id }],
    };
  },
});
