import { assertNever } from '../domain/assert-never';
import { spokenName } from '../domain/client';
import { clientOfMeeting } from '../domain/client-meeting';
import { MINUTE } from '../domain/instant';
import type { Meeting } from '../domain/meeting';
import { roomProblems, USUAL_ROOM } from '../domain/room-around';
import type { PairProblem, RunProblem } from '../domain/room-around';
import { quotedTitle } from '../domain/say-title';
import { count, sayDay, sayGap, sayTime } from '../domain/say-time';
import { sayNumber, sayNumberFirst } from '../domain/say-number';
import type { Snapshot } from '../domain/snapshot';
import { civilDateOf } from '../domain/zoned-time';
import type { Act } from './finding';
import { defineRule } from './rule';
import type { Failed } from './rule';

/** No room before or after a client meeting: overlap, on end, too tight, or a run (F2). */
export const backToBackMeetings = defineRule({
  id: 'back-to-back-meetings',
  subjects: ['meeting'],
  level: 'warning',
  title: 'No room around a client meeting',
  about:
    'Looks for overlaps, meetings on end, too little time to prepare or reflect, and long runs around client meetings still ahead.',
  why: 'Without a gap there is no time to prepare, to write down what was agreed, or to arrive calmly.',
  tips: [13, 49],
  options: USUAL_ROOM,
  optionLabels: {
    prepMinutes: { label: 'Time wanted before a client meeting', unit: 'minutes' },
    reflectMinutes: { label: 'Time wanted after a client meeting', unit: 'minutes' },
    travelMinutes: { label: 'Time between two places', unit: 'minutes' },
    runMeetings: { label: 'Meetings in a row that make a run', unit: 'meetings' },
    runMinutes: { label: 'Length without a gap that makes a run', unit: 'minutes' },
  },
  says: '“Halden weekly” ends when “Budget” begins: no minute to reset.',
  examples: {
    failed: [
      '“Halden weekly” 10:00–11:00, then “Budget” 11:00–11:30.',
      'Three meetings 9:00–12:00 without a gap, one of them with Halden.',
    ],
    passed: [
      '“Halden weekly” 10:00–10:45, then “Budget” 11:00–11:30.',
      '“Halden weekly” beside an all-day entry or one shown as free.',
    ],
  },
  check(subject, { snapshot, options }) {
    const problems = roomProblems(snapshot, options).get(subject.value.id);
    if (problems) return problems.map((p) => (p.kind === 'run' ? tellRun(p, snapshot) : tellPair(p, snapshot)));
    return clientOfMeeting(subject.value, snapshot) === null
      ? { outcome: 'inapplicable' }
      : { outcome: 'passed', why: 'There is room around this meeting now.' };
  },
});

function tellPair(problem: PairProblem, snapshot: Snapshot): Failed {
  const { kind, subject, client, earlier, later, gap, need } = problem;
  const other = subject.id === earlier.id ? later : earlier;
  return {
    outcome: 'failed',
    clientId: client.id,
    level: kind === 'tight' ? 'info' : 'warning',
    weight: kind === 'tight' ? 'later' : weightOf(subject, snapshot),
    part: `${subject.id === earlier.id ? 'after' : 'before'}-${other.id}`,
    message: sayPair(problem, snapshot),
    evidence: [evidenceOf(subject), evidenceOf(other)],
    measures: [
      { value: gap < 0 ? `${sayGap(gap)} shared` : sayGap(gap), label: 'between them' },
      { value: sayGap(need), label: problem.travel ? 'wanted to travel' : 'wanted' },
    ],
    acts: actsFor(problem),
    at: subject.start,
  };
}

function sayPair({ kind, earlier, later, gap, subject, travel }: PairProblem, snapshot: Snapshot): string {
  const day = sayDay(subject.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale);
  switch (kind) {
    case 'overlap':
      return `${name(earlier)} and ${name(later)} overlap by ${sayGap(gap)} ${on(day)}.`;
    case 'back-to-back':
      return gap < 1
        ? `${name(earlier)} ends when ${name(later)} begins ${on(day)}: no minute to reset.`
        : `Only ${sayGap(gap)} between ${name(earlier)} and ${name(later)} ${on(day)}.`;
    case 'tight':
      return travel
        ? `${sayGap(gap)} to get from ${name(earlier)} to ${name(later)} ${on(day)}, in another place.`
        : `${sayGap(gap)} between ${name(earlier)} and ${name(later)} ${on(day)}.`;
    default:
      return assertNever(kind);
  }
}

function tellRun({ subject, client, run, clientMeetings }: RunProblem, snapshot: Snapshot): Failed {
  const { zone } = snapshot.workingHours;
  const many = sayNumberFirst(run.meetings.length);
  const withClients =
    clientMeetings === 1 ? `one with ${spokenName(client)}` : `${sayNumber(clientMeetings)} with clients`;
  const span = `${sayTime(run.start, zone, snapshot.locale)}–${sayTime(run.end, zone, snapshot.locale)}`;
  return {
    outcome: 'failed',
    clientId: client.id,
    weight: weightOf(subject, snapshot),
    part: 'run',
    message: `${many} meetings in a row ${on(sayDay(run.start, snapshot.now, zone, snapshot.locale))}, ${span}, ${withClients}.`,
    evidence: [
      evidenceOf(subject),
      ...run.meetings
        .filter((m) => m.id !== subject.id)
        .slice(0, 9)
        .map(evidenceOf),
    ],
    measures: [
      { value: count(run.meetings.length, 'meeting'), label: 'in a row' },
      { value: sayGap((run.end - run.start) / MINUTE), label: 'without a gap of 5 minutes' },
    ],
    acts: subject.mine ? [endEarlier(subject)] : [],
    at: run.start,
  };
}

/** Ends 5 minutes early below one hour, 10 from one hour; only meetings we organise are ours to change (F2). */
function actsFor({ subject, earlier, later, gap, need }: PairProblem): readonly Act[] {
  const acts: Act[] = [];
  const length = earlier.end - earlier.start;
  if (earlier.mine && gap >= 0 && length > 20 * MINUTE) acts.push(endEarlier(earlier));
  if (later.mine && subject.id === later.id && gap >= 0)
    acts.push({ kind: 'start-later', meetingId: later.id, start: later.start + Math.ceil(need - gap) * MINUTE });
  if (gap >= 5 && subject.id === earlier.id)
    acts.push({
      kind: 'hold',
      meetingId: earlier.id,
      purpose: 'reflect',
      start: earlier.end,
      end: earlier.end + Math.min(10, gap) * MINUTE,
    });
  if (gap >= 5 && subject.id === later.id)
    acts.push({
      kind: 'hold',
      meetingId: later.id,
      purpose: 'prepare',
      start: later.start - Math.min(15, gap) * MINUTE,
      end: later.start,
    });
  return acts;
}

function endEarlier(meeting: Meeting): Act {
  return {
    kind: 'end-earlier',
    meetingId: meeting.id,
    end: meeting.end - (meeting.end - meeting.start >= 60 * MINUTE ? 10 : 5) * MINUTE,
  };
}

function evidenceOf(meeting: Meeting) {
  return {
    kind: 'meeting' as const,
    id: meeting.id,
    at: meeting.start,
    ...(meeting.title === null ? {} : { quote: meeting.title.slice(0, 160) }),
    ...(meeting.link === null ? {} : { link: meeting.link }),
  };
}
function name(meeting: Meeting): string {
  return quotedTitle(meeting.title, 'another appointment');
}
function on(day: string): string {
  return /^(?:today|tomorrow|yesterday)$/.test(day) ? day : `on ${day}`;
}
function weightOf(meeting: Meeting, snapshot: Snapshot): 'today' | 'this-week' | 'later' {
  const { zone } = snapshot.workingHours;
  if (civilDateOf(meeting.start, zone) <= civilDateOf(snapshot.now, zone)) return 'today';
  return meeting.start - snapshot.now < 7 * 24 * 60 * MINUTE ? 'this-week' : 'later';
}
