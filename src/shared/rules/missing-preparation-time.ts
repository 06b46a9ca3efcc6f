import { spokenName, type Client } from '../domain/client';
import { clientDeclined, clientOfMeeting } from '../domain/client-meeting';
import { decisionMakers, isAmong } from '../domain/decision-makers';
import { saysDecision } from '../domain/decision-title';
import { MINUTE } from '../domain/instant';
import { peopleOf, type Meeting } from '../domain/meeting';
import { preparationRoom } from '../domain/preparation-room';
import { saysReview } from '../domain/review-title';
import { roomProblems, USUAL_ROOM } from '../domain/room-around';
import { sayGap, sayMoment } from '../domain/say-time';
import { quotedTitle } from '../domain/say-title';
import type { Snapshot } from '../domain/snapshot';
import { isHeld } from '../domain/touchpoint';
import { startOfDayBefore } from '../domain/working-time';
import { meetingEvidence } from './item-evidence';
import { defineRule } from './rule';
import type { Outcome } from './rule';

/** An important client meeting is near, and no stretch of time is left to prepare it (F2, tips 13, 49). */
export const missingPreparationTime = defineRule({
  id: 'missing-preparation-time',
  subjects: ['meeting'],
  level: 'info',
  onByDefault: false,
  title: 'No time left to prepare a client meeting',
  about:
    'From one working day before a review, a meeting to decide or one with somebody who decides, looks for a free stretch or a block to prepare in your working hours. What the flag on room around meetings already says is not said again.',
  why: 'A meeting that matters is half won before it begins.',
  tips: [13, 49],
  options: { minutes: 30, daysBefore: 1, everyMeeting: false },
  optionLabels: {
    minutes: { label: 'Time wanted to prepare', unit: 'minutes' },
    daysBefore: { label: 'Looked at ahead by', unit: 'working days' },
    everyMeeting: { label: 'Every client meeting, not only those that matter' },
  },
  says: 'There are no free 30 minutes to prepare “Quarterly review” with Halden, tomorrow 10:00.',
  examples: {
    failed: ['The review is tomorrow 10:00, and both days are full to the last 20 minutes.'],
    passed: [
      'The afternoon before has a free hour.',
      'A block “Prep Halden” is in the calendar.',
      'A weekly with the day-to-day contact.',
    ],
    cantTell: ['The calendar has not been read.'],
  },
  check(subject, { snapshot, options }): Outcome {
    const meeting = subject.value;
    const client = clientOfMeeting(meeting, snapshot);
    if (client === null || !isHeld(meeting) || clientDeclined(meeting, snapshot)) return { outcome: 'inapplicable' };
    const looked = startOfDayBefore(meeting.start, options.daysBefore, snapshot.workingHours);
    if (meeting.start <= snapshot.now || snapshot.now < looked) return { outcome: 'inapplicable' };
    if (!options.everyMeeting && !matters(meeting, client, snapshot)) return { outcome: 'inapplicable' };
    if (isToldAlready(meeting, snapshot)) return { outcome: 'inapplicable' };
    const { longest, workingMinutes, block } = preparationRoom(meeting, snapshot.now, snapshot);
    if (block) return { outcome: 'passed', why: 'There is a block to prepare now.' };
    const free = longest === null ? 0 : (longest.end - longest.start) / MINUTE;
    if (free >= options.minutes) return { outcome: 'passed', why: 'There is time to prepare now.' };
    if (workingMinutes < options.minutes) return { outcome: 'inapplicable', why: 'The meeting is about to begin.' };
    const when = sayMoment(meeting.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
    const what = `${quotedTitle(meeting.title)} with ${spokenName(client)}, ${when}`;
    const base = { clientId: client.id, evidence: [meetingEvidence(meeting)] as const };
    if (!snapshot.reach.calendar.complete)
      return {
        ...base,
        outcome: 'cantTell',
        message: `Cannot tell whether there is time to prepare ${what}: the calendar is not wholly read.`,
      };
    return {
      ...base,
      outcome: 'failed',
      weight: 'today',
      message: `There are no free ${options.minutes} minutes to prepare ${what}.`,
      measures: [
        { value: sayGap(free), label: 'is the longest stretch' },
        { value: sayGap(options.minutes), label: 'wanted' },
      ],
      acts: [
        ...(longest && free >= 5
          ? [{ kind: 'hold' as const, meetingId: meeting.id, purpose: 'prepare' as const, ...longest }]
          : []),
        { kind: 'open', item: { kind: 'meeting', id: meeting.id }, link: meeting.link },
      ],
    };
  },
});

function matters(meeting: Meeting, client: Client, snapshot: Snapshot): boolean {
  const title = meeting.title ?? '';
  if (saysDecision(title) || saysReview(title)) return true;
  const people = peopleOf(meeting);
  return decisionMakers(client, meeting.start, snapshot).some((p) => isAmong(p, people, client));
}

/** Whether the flag on room around meetings speaks of the time before this one, as it comes. */
function isToldAlready(meeting: Meeting, snapshot: Snapshot): boolean {
  return [...roomProblems(snapshot, USUAL_ROOM).values()]
    .flat()
    .some((p) => (p.kind === 'run' ? p.run.meetings.some((m) => m.id === meeting.id) : p.later.id === meeting.id));
}
