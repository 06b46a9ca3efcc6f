import { assertNever } from '../domain/assert-never';
import { spokenName, type Client } from '../domain/client';
import { isOurs } from '../domain/client-meeting';
import { allReadBackTo, realTouches } from '../domain/contact-cadence';
import { feedbackMoment, lastFeedback, type FeedbackMoment } from '../domain/feedback-moment';
import { DAY, type Instant } from '../domain/instant';
import type { Person } from '../domain/person';
import { count, sayDay } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf, daysBetween, instantOf, isCivilDate } from '../domain/zoned-time';
import type { Evidence } from './finding';
import { meetingEvidence, messageEvidence, touchEvidence } from './item-evidence';
import { defineRule, type Outcome } from './rule';

/** A client that nobody has asked how we do, at a moment made for it or for long (tip 31). */
export const feedbackDue = defineRule({
  id: 'feedback-due',
  subjects: ['client'],
  level: 'info',
  // Feedback asked for by telephone or over lunch is not known here.
  onByDefault: false,
  title: 'Feedback due',
  about:
    'Looks for moments to ask a client how we do: work that went live, a milestone, the end of a row of meetings, an account that changed hands, a renewal ahead, or 90 days without the question; and for a mail of ours that asks it or a meeting named as a feedback talk or review since.',
  why: 'A client who is asked says what could still be put right; one who is not tells others.',
  tips: [31],
  options: { afterDays: 5, withinDays: 30, renewalDays: 60, days: 90, contacts: 5 },
  optionLabels: {
    afterDays: { label: 'Days after a milestone from which it speaks' },
    withinDays: { label: 'Days after a milestone until which it speaks' },
    renewalDays: { label: 'Days before a renewal' },
    days: { label: 'Days without the question' },
    contacts: { label: 'Mails and meetings in that time that make regular contact' },
  },
  says: '“The new shop is live” was on 9 March: a good time to ask Halden how it went.',
  examples: {
    failed: [
      '“The new shop is live.” two weeks ago, and no mail since that asks how it went.',
      '“Relaunch weekly” was held for the eighth and last time last week.',
      'Sam Lind took Halden over two weeks ago.',
      'Halden renews in 40 days, and was last asked in autumn.',
      'Twelve mails with Halden in 90 days, and nobody asked how we do.',
    ],
    passed: [
      '“What could we do better?” in a mail of last week.',
      '“Quarterly review” with Halden is planned in two weeks.',
      'The shop went live yesterday.',
      'Two mails with Halden in 90 days.',
    ],
    cantTell: ['Mail and calendar have not been read back 90 days.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const client = snapshot.clients.get(subject.value);
    if (client === undefined) return { outcome: 'inapplicable' };
    const { now } = snapshot;
    const touches = realTouches(client.id, snapshot).filter((t) => t.at > now - options.days * DAY && t.at <= now);
    const last = touches.at(-1);
    if (last === undefined || touches.length < options.contacts)
      return { outcome: 'inapplicable', why: `There is little contact with ${spokenName(client)} at all.` };
    const asked = lastFeedback(client, options.withinDays, snapshot);
    const moment = feedbackMoment(client, now - options.withinDays * DAY, now - options.afterDays * DAY, snapshot);
    const renewal = renewalOf(client, options.renewalDays, snapshot);
    const since = moment?.at ?? now - (renewal === null ? options.days : options.renewalDays) * DAY;
    if (asked !== null && asked >= since)
      return { outcome: 'passed', why: `${spokenName(client)} was asked how we do, or a review is planned.` };
    if (moment === null && !allReadBackTo(snapshot, since))
      return {
        outcome: 'cantTell',
        clientId: client.id,
        part: 'feedback',
        message: `Cannot tell when ${spokenName(client)} was asked how we do: mail and calendar are not read back that far.`,
        evidence: [],
      };
    const to = personOf(client, snapshot);
    return {
      outcome: 'failed',
      clientId: client.id,
      part: moment === null ? 'feedback' : `feedback|${moment.at}`,
      message: sentenceOf(client, moment, renewal, options.days, snapshot),
      evidence: [moment === null ? touchEvidence(last) : momentEvidence(moment)],
      measures: [{ value: count(touches.length, 'contact'), label: `in ${options.days} days` }],
      notFound: `No mail to ${spokenName(client)} that asks how we do, and no feedback talk or review, held or planned.`,
      acts: to === null ? [] : [{ kind: 'ask-for-feedback', to }],
    };
  },
});

function sentenceOf(
  client: Client,
  moment: FeedbackMoment | null,
  renewal: Instant | null,
  days: number,
  { now, workingHours, locale }: Snapshot,
): string {
  const name = spokenName(client);
  const on = (at: Instant): string => {
    const day = sayDay(at, now, workingHours.zone, locale);
    return /^(?:today|tomorrow|yesterday)$/.test(day) ? day : `on ${day}`;
  };
  if (moment?.kind === 'owner')
    return `${name} was handed over to ${moment.to} ${on(moment.at)}: a good time to ask how we do.`;
  if (moment !== null) {
    const what = moment.kind === 'live' ? moment.quote : (moment.meeting.title ?? 'The meeting');
    const words = what.replace(/[.!…]{1,3}$/, '');
    const short = words.length <= 70 ? words : `${words.slice(0, 68).trimEnd()}…`;
    return `“${short}” ${moment.kind === 'series' ? 'came to its end' : 'was'} ${on(moment.at)}: a good time to ask ${name} how it went.`;
  }
  return renewal === null
    ? `Nobody has asked ${name} how we do in ${days} days.`
    : `${name} renews ${on(renewal)}: a good time to ask how we do.`;
}

function momentEvidence(moment: FeedbackMoment): Evidence {
  switch (moment.kind) {
    case 'live':
      return messageEvidence(moment.message, moment.quote);
    case 'milestone':
    case 'series':
      return meetingEvidence(moment.meeting);
    case 'owner':
      return { kind: 'person', id: moment.to, by: moment.to, at: moment.at };
    default:
      return assertNever(moment);
  }
}

/** Noon of the day on which the contract renews, when that is near. */
function renewalOf({ renewal }: Client, days: number, { now, workingHours }: Snapshot): Instant | null {
  if (renewal === undefined || !isCivilDate(renewal)) return null;
  const ahead = daysBetween(civilDateOf(now, workingHours.zone), renewal);
  return ahead < 0 || ahead > days ? null : instantOf(renewal, 12 * 60, workingHours.zone);
}

/** Whom to ask: the client's person who wrote last. */
function personOf(client: Client, snapshot: Snapshot): Person | null {
  const mail = (snapshot.messagesOf.get(client.id) ?? []).findLast(
    (m) => m.from !== null && !m.facts.automatic && !isOurs(m.from, snapshot) && m.sentAt <= snapshot.now,
  );
  return mail?.from ?? null;
}
