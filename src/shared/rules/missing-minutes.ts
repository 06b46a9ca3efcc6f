import { spokenName } from '../domain/client';
import { clientDeclined, clientOfMeeting } from '../domain/client-meeting';
import { DAY } from '../domain/instant';
import { isMinutesOf, mailsAfter, minutesDue } from '../domain/minutes-search';
import type { Meeting } from '../domain/meeting';
import { sayDay, sayMoment } from '../domain/say-time';
import type { Snapshot } from '../domain/snapshot';
import { workingDaysBetween } from '../domain/working-time';
import type { Evidence, Weight } from './finding';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** A client meeting that is over, whose minutes have not gone out by the due time (F4). */
export const missingMinutes = defineRule({
  id: 'missing-minutes',
  subjects: ['meeting'],
  level: 'warning',
  title: 'Client meeting without minutes',
  about:
    'Looks in Sent Items for minutes, notes, a recap or an action list to somebody at the client, by the end of the next working day.',
  why: 'Minutes play back what was agreed while everybody still remembers it the same way.',
  tips: [13, 45],
  options: { minMinutes: 0, daysBack: 90 },
  optionLabels: {
    minMinutes: { label: 'Shortest meeting that needs minutes', unit: 'minutes' },
    daysBack: { label: 'Days after which a meeting is left in peace' },
  },
  says: 'Minutes of Tuesday’s meeting with Halden have not gone out.',
  examples: {
    failed: ['A call on Tuesday, nothing sent to the client by Wednesday evening.'],
    passed: [
      'A mail “Recap of our call” went to the client.',
      'The meeting was cancelled, declined or did not happen.',
    ],
    cantTell: ['Sent Items have not been read back to the meeting.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    if (client === null || meeting.private || meeting.allDay || meeting.end <= meeting.start)
      return { outcome: 'inapplicable' };
    if (meeting.cancelled) return { outcome: 'inapplicable', why: 'The meeting was cancelled.' };
    if (meeting.myResponse === 'declined') return { outcome: 'inapplicable', why: 'You declined the meeting.' };
    if (clientDeclined(meeting, snapshot))
      return { outcome: 'inapplicable', why: `${spokenName(client)} declined the meeting.` };
    const due = minutesDue(meeting, client, snapshot);
    if (snapshot.now < due || snapshot.now - meeting.end > options.daysBack * DAY)
      return { outcome: 'inapplicable', why: 'Minutes are not due now.' };
    for (const answer of snapshot.answersAbout(meeting.id)) {
      if (answer.kind === 'did-not-happen') return { outcome: 'inapplicable', why: 'The meeting did not happen.' };
      if (answer.kind === 'minutes-elsewhere') return { outcome: 'passed', why: 'The minutes are kept elsewhere.' };
    }
    const mails = mailsAfter(meeting, due, snapshot);
    if (mails.some((mail) => isMinutesOf(mail, meeting, client, snapshot)))
      return { outcome: 'passed', why: 'The minutes went out.' };

    const { zone } = snapshot.workingHours;
    const day = sayDay(meeting.start, snapshot.now, zone, snapshot.locale);
    const base = { clientId: client.id, at: due, evidence: [evidenceOf(meeting)] as const };
    const unread = mails.find((mail) => !mail.facts.textRead);
    if (!sentWasRead(meeting, snapshot) || unread) {
      const why = unread ? 'the text of sent mail may not be read yet' : 'Sent Items are not read that far back yet';
      return {
        ...base,
        outcome: 'cantTell',
        weight: 'later',
        message: `Cannot see whether minutes of ${possessive(day)} meeting with ${spokenName(client)} went out: ${why}.`,
      };
    }
    return {
      ...base,
      outcome: 'failed',
      weight: weightOf(due, snapshot),
      message: `Minutes of ${possessive(day)} meeting with ${spokenName(client)} have not gone out.`,
      notFound: `No minutes, notes or action list from your side to anyone of ${spokenName(client)} at the meeting.`,
      measures: [{ value: sayMoment(due, snapshot.now, zone, snapshot.locale), label: 'they were due' }],
      acts: [
        { kind: 'draft-minutes', meetingId: meeting.id },
        { kind: 'minutes-elsewhere', meetingId: meeting.id },
        { kind: 'did-not-happen', meetingId: meeting.id },
      ],
    };
  },
});

function sentWasRead(meeting: Meeting, { reach }: Snapshot): boolean {
  return reach.sent.complete || (reach.sent.from !== null && reach.sent.from <= meeting.start);
}
function possessive(day: string): string {
  return `${/^\d/.test(day) ? `the ${day}` : day}’s`.replace(/^the (.*)’s$/, 'the $1');
}
/** Memory fades fast: up to two working days late it hurts today, up to ten this week. */
function weightOf(due: number, snapshot: Snapshot): Weight {
  const late = workingDaysBetween(due, snapshot.now, snapshot.workingHours);
  return late <= 2 ? 'today' : late <= 10 ? 'this-week' : 'later';
}
function evidenceOf(meeting: Meeting): Evidence {
  return {
    kind: 'meeting',
    id: meeting.id,
    at: meeting.start,
    ...(meeting.title === null || meeting.title === '' ? {} : { quote: meeting.title.slice(0, 160) }),
    ...(meeting.link === null ? {} : { link: meeting.link }),
  };
}
