import { spokenName } from '../domain/client';
import { clientOfMeeting } from '../domain/client-meeting';
import { DAY } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import { sidesOf } from '../domain/meeting-sides';
import { sayNumber, sayNumberFirst } from '../domain/say-number';
import { sayMoment } from '../domain/say-time';
import { quotedTitle } from '../domain/say-title';
import type { Snapshot } from '../domain/snapshot';
import { isHeld } from '../domain/touchpoint';
import { meetingEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** Far more of one side than of the other at a client meeting ahead (F12 mirror). */
export const lopsidedMeeting = defineRule({
  id: 'lopsided-meeting',
  subjects: ['meeting'],
  level: 'info',
  onByDefault: false,
  title: 'Many of one side at a meeting, few of the other',
  about:
    'Counts both sides of a client meeting ahead: who accepted on the larger side against everybody who may still come on the smaller. Of a series only the next meeting is looked at.',
  why: 'Equal numbers let a client speak freely; a row of faces on one side feels like a hearing.',
  tips: [13],
  options: { difference: 2, mostPeople: 12, daysAhead: 7 },
  optionLabels: {
    difference: { label: 'People more on one side that are too many' },
    mostPeople: { label: 'People above which a meeting is an event' },
    daysAhead: { label: 'Days looked ahead' },
  },
  says: '“Halden weekly”, tomorrow 10:00: four of us and one of Halden.',
  examples: {
    failed: ['Four of us accepted, and only Tom Reyes of Halden is invited.', 'Four of Halden come, and one of us.'],
    passed: [
      'Two of us and one of Halden.',
      'Three of us accepted, and two of Halden have not answered yet.',
      'A presentation to twenty people.',
    ],
  },
  check(subject, { snapshot, options }): Outcome {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    const ahead = meeting.start > snapshot.now && meeting.start <= snapshot.now + options.daysAhead * DAY;
    if (client === null || !ahead || !isHeld(meeting)) return { outcome: 'inapplicable' };
    if (hasEarlierOfSeries(meeting, snapshot)) return { outcome: 'inapplicable' };
    const { ours, theirs } = sidesOf(meeting, snapshot);
    const all = ours.possible.length + theirs.possible.length;
    if (ours.possible.length === 0 || theirs.possible.length === 0 || all > options.mostPeople)
      return { outcome: 'inapplicable' };
    const wanted = Math.max(1, options.difference);
    // The larger side counts who surely comes, the smaller everybody who may: an answer to come cannot undo the finding.
    const weAreMore = ours.sure.length - theirs.possible.length >= wanted;
    const theyAreMore = theirs.sure.length - ours.possible.length >= wanted;
    if (!weAreMore && !theyAreMore) return { outcome: 'passed', why: 'Both sides are about as many now.' };
    const [us, them] = weAreMore
      ? [ours.sure.length, theirs.possible.length]
      : [ours.possible.length, theirs.sure.length];
    const when = sayMoment(meeting.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    return {
      outcome: 'failed',
      clientId: client.id,
      weight: 'later',
      part: weAreMore ? 'ours' : 'theirs',
      message: `${quotedTitle(meeting.title, 'The meeting')}, ${when}: ${sayNumber(us)} of us and ${sayNumber(them)} of ${spokenName(client)}.`,
      evidence: [meetingEvidence(meeting)],
      measures: [
        { value: String(us), label: weAreMore ? 'of us accepted' : 'of us may come' },
        { value: String(them), label: weAreMore ? 'of the client may come' : 'of the client accepted' },
      ],
      notFound: weAreMore
        ? `${sayNumberFirst(us)} on one side want one who leads.`
        : `Nobody else from your side is invited or left.`,
      acts: [{ kind: 'open', item: { kind: 'meeting', id: meeting.id }, link: meeting.link }],
    };
  },
});

/** Whether another meeting of the series stands between now and this one: one word a series is enough. */
function hasEarlierOfSeries(meeting: Meeting, snapshot: Snapshot): boolean {
  return (
    meeting.seriesId !== null &&
    snapshot.meetings.some(
      (m) => m.seriesId === meeting.seriesId && m.start > snapshot.now && m.start < meeting.start && !m.cancelled,
    )
  );
}
