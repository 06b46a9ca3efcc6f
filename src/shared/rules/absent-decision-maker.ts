import { spokenName, type Client, type Contact } from '../domain/client';
import { clientDeclined, clientOfMeeting } from '../domain/client-meeting';
import { awayNotice, decisionMakers, deputyIn, isAmong } from '../domain/decision-makers';
import { DAY } from '../domain/instant';
import type { Attendee, Meeting } from '../domain/meeting';
import { sayMoment } from '../domain/say-time';
import { quotedTitle } from '../domain/say-title';
import type { Snapshot } from '../domain/snapshot';
import { isHeld } from '../domain/touchpoint';
import { startOfDayBefore } from '../domain/working-time';
import { meetingEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Who decides was invited and does not come, or has not answered shortly before (F12 quorum). */
export const absentDecisionMaker = defineRule({
  id: 'absent-decision-maker',
  subjects: ['meeting'],
  level: 'warning',
  onByDefault: false,
  title: 'Decision-maker not coming to a meeting',
  about:
    'Looks at meetings of yours ahead to which somebody who decides is required: they declined, or have not answered one working day before, and nobody else who decides comes.',
  why: 'A meeting without the person who decides is often held twice.',
  tips: [13, 41],
  options: { daysAhead: 14, answerDays: 1, unanswered: true },
  optionLabels: {
    daysAhead: { label: 'Days looked ahead' },
    answerDays: { label: 'An answer is wanted ahead by', unit: 'working days' },
    unanswered: { label: 'Speak of missing answers, too' },
  },
  says: 'Dana Fox, who decides at Halden, declined “Quarterly review”, tomorrow 10:00.',
  examples: {
    failed: [
      'Dana Fox declined the quarterly review; Tom Reyes accepted.',
      'The review is tomorrow, and Dana Fox has not answered.',
    ],
    passed: [
      'Another person who decides accepted.',
      'Dana Fox is optional.',
      'Dana Fox named a deputy, who comes.',
      'Somebody else organises: their answers are not known here.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    // Only the organizer's own copy of an invitation holds the answers of the others.
    if (client === null || !meeting.mine || !isHeld(meeting)) return { outcome: 'inapplicable' };
    if (meeting.start <= snapshot.now || meeting.start > snapshot.now + options.daysAhead * DAY)
      return { outcome: 'inapplicable' };
    if (clientDeclined(meeting, snapshot))
      return { outcome: 'inapplicable', why: `${spokenName(client)} declined the meeting.` };
    const invited = decisionMakers(client, meeting.start, snapshot).flatMap((contact) => {
      const attendee = meeting.attendees.find((a) => a.type !== 'resource' && isAmong(contact, [a], client));
      return attendee ? [{ contact, attendee }] : [];
    });
    if (invited.some(({ attendee: { response } }) => response === 'accepted' || response === 'tentative'))
      return { outcome: 'passed', why: 'Somebody who decides comes now.' };
    const required = invited.filter(({ attendee }) => attendee.type === 'required');
    const declined = required.filter(({ attendee }) => attendee.response === 'declined');
    const soon = snapshot.now >= startOfDayBefore(meeting.start, options.answerDays, snapshot.workingHours);
    const open = required.filter(({ attendee }) => attendee.response !== 'declined');
    const first = open.length > 0 ? (soon && options.unanswered ? open[0] : undefined) : declined[0];
    if (first === undefined) return { outcome: 'inapplicable' };
    return deputyComes(first.contact, client, meeting, snapshot)
      ? { outcome: 'passed', why: `A deputy of ${first.contact.name} comes.` }
      : tell(first, client, meeting, snapshot);
  },
});

function deputyComes(contact: Contact, client: Client, meeting: Meeting, snapshot: Snapshot): boolean {
  const notice = awayNotice(contact, client, snapshot.now, snapshot);
  const deputy = notice && deputyIn(notice, contact, client);
  return (
    deputy !== null &&
    isAmong(
      deputy,
      meeting.attendees.filter((a) => a.response !== 'declined'),
      client,
    )
  );
}

function tell(
  { contact, attendee }: { readonly contact: Contact; readonly attendee: Attendee },
  client: Client,
  meeting: Meeting,
  snapshot: Snapshot,
): Outcome {
  const declined = attendee.response === 'declined';
  const when = sayMoment(meeting.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
  const near = meeting.start - snapshot.now < 2 * DAY;
  const what = `${quotedTitle(meeting.title)}, ${when}`;
  return {
    outcome: 'failed',
    clientId: client.id,
    level: declined ? 'warning' : 'info',
    weight: near && declined ? 'today' : 'this-week',
    part: contact.address,
    strong: contact.name,
    message: `${contact.name}, who decides at ${spokenName(client)}, ${declined ? 'declined' : 'has not answered'} ${what}.`,
    evidence: [meetingEvidence(meeting), { kind: 'person', id: contact.address, by: contact.name }],
    notFound: `Nobody else who decides at ${spokenName(client)} accepted.`,
    acts: [{ kind: 'open', item: { kind: 'meeting', id: meeting.id }, link: meeting.link }],
  };
}
