import { answerTimes } from '../domain/answer-times';
import { chaseDraft, languageOf } from '../domain/chase-draft';
import { chaseStep, sayChaseStep, type ChaseStep } from '../domain/chase-step';
import { spokenName, type Client } from '../domain/client';
import { awayNotice } from '../domain/decision-makers';
import { twoFreeSlots, zoneOfClient } from '../domain/free-slots';
import { DAY } from '../domain/instant';
import { clientsOf } from '../domain/item-match';
import type { OpenAsk } from '../domain/open-with-client';
import type { Person } from '../domain/person';
import { askedPerson, calledName } from '../domain/reply-clock';
import { saySlots } from '../domain/say-slots';
import { count, sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { waitingMails } from '../domain/waiting-mails';
import { workingDaysBetween } from '../domain/working-time';
import type { Act } from './finding';
import { messageEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Our question to a client without an answer (F9, they owe), and the next step: a reminder, a call, somebody who decides. */
export const unansweredRequest = defineRule({
  id: 'unanswered-request',
  subjects: ['sent-message'],
  level: 'info',
  title: 'Question to a client without an answer',
  about:
    'Looks for your last question or request to a client that has had no word since from the one you asked: in the thread, under its subject, in another mail to you or at a meeting. The first reminder is a mail, the second a call, the third goes to somebody who decides.',
  why: 'A friendly word in time keeps a question from becoming a delay; the same words again do not.',
  tips: [23, 26, 17],
  options: { workingDays: 3, daysBack: 30, usual: true },
  optionLabels: {
    workingDays: { label: 'Time until an answer', unit: 'working days' },
    daysBack: { label: 'Days a mail is looked at' },
    usual: { label: 'Where a client’s usual answer time is known, twice that (2 to 10 working days)' },
  },
  says: 'No word from Dana yet on what you asked on Tuesday.',
  examples: {
    failed: [
      '“Could you send the logo?” to Dana on Tuesday; it is the next Monday.',
      'Two mails to Dana about the logo, the last a week ago: a call may be quicker.',
    ],
    passed: [
      'Dana answered.',
      'Somebody else at Halden answered.',
      'Dana wrote about something else since.',
      'You wrote “Thanks, got it” since.',
      'You met Dana since.',
      'Dana is away and said so.',
      'Dana usually takes a week.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const mail = subject.value;
    if (mail.facts.ask === null) return { outcome: 'inapplicable' };
    if (mail.sentAt < snapshot.now - options.daysBack * DAY)
      return { outcome: 'inapplicable', why: 'It is too long ago for a reminder.' };
    const id = clientsOf(snapshot.matchOf(mail))[0];
    const client = id === undefined ? undefined : snapshot.clients.get(id);
    if (client === undefined) return { outcome: 'inapplicable' };
    const who = askedPerson(mail, client, snapshot);
    if (who === null || mail.facts.automatic) return { outcome: 'inapplicable' };
    const ask = waitingMails(client, snapshot).forThem.find(({ message }) => message === mail);
    if (ask === undefined) return { outcome: 'passed', why: `${spokenName(client)} answered.` };
    const asPerson = { ...who, roles: [], copy: 'impactful', topics: [] } as const;
    const notice = awayNotice(asPerson, client, snapshot.now, snapshot);
    if (notice !== null && notice.sentAt >= mail.sentAt) return { outcome: 'passed', why: `${who.name} is away.` };
    const usual = options.usual ? answerTimes(client.id, snapshot).theirs : null;
    const allowed =
      usual === null ? options.workingDays : Math.min(10, Math.max(2, Math.ceil((2 * usual) / DAY_MINUTES)));
    const waited = workingDaysBetween(mail.sentAt, snapshot.now, snapshot.workingHours);
    if (waited <= allowed) return { outcome: 'passed', why: 'There is time left for an answer.' };
    const day = sayDay(mail.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    const said = /^(?:yesterday|today)$/.test(day) ? day : `on ${day}`;
    const step = chaseStep(mail, who, client, snapshot);
    return {
      outcome: 'failed',
      clientId: client.id,
      weight: waited > 3 * allowed ? 'this-week' : 'later',
      at: mail.sentAt,
      message: sayChaseStep(step, calledName(who, client), said, client),
      strong: step.kind === 'decider' ? step.decider.name : day,
      evidence: [messageEvidence(mail, ask.quote), { kind: 'person', id: who.address, by: who.name }],
      measures: [
        {
          value: count(waited, 'working day'),
          label: usual === null ? `${allowed} are usual` : `${allowed} are twice their usual`,
        },
        ...(step.kind === 'remind' ? [] : [{ value: count(step.mails, 'mail'), label: 'without an answer' }]),
      ],
      acts: actsOf(step, ask, who, client, snapshot),
    };
  },
});

/** Eight working hours. */
const DAY_MINUTES = 8 * 60;

function actsOf(step: ChaseStep, ask: OpenAsk, who: Person, client: Client, snapshot: Snapshot): readonly Act[] {
  const language = languageOf(client.language ?? 'en');
  const zone = zoneOfClient(client, snapshot);
  const slots = step.kind === 'remind' ? null : twoFreeSlots(client, 15, snapshot);
  const text = chaseDraft(step, {
    language,
    name: calledName(who, client),
    askedAt: ask.message.sentAt,
    zone,
    quote: ask.quote,
    slots: slots === null ? null : saySlots(slots, { language, zone, ownZone: snapshot.workingHours.zone }),
  });
  const reply: Act = { kind: 'reply', messageId: ask.message.id, text };
  return step.kind === 'decider'
    ? [{ kind: 'forward', messageId: ask.message.id, people: [step.decider] }, reply]
    : [reply];
}
