import type { Client } from './client';
import { clientOfMeeting } from './client-meeting';
import { MINUTE, type CivilDate, type Instant } from './instant';
import { BACK_TO_BACK_MINUTES, busyMeetings, runsOf, surroundings, takesTime } from './intervals';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';
import type { WorkingHours } from './working-hours';
import { isWorkingDay, nextWorkingDay } from './working-time';
import { addDays, civilDateOf, instantOf, offsetAt } from './zoned-time';

/** A meeting drawn in a day. Minutes count from local midnight of the day; `column` of `columns` where meetings overlap. */
export interface WeekBlock {
  readonly meeting: Meeting;
  readonly client: Client | null;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly columns: number;
  readonly past: boolean;
}

/** Less room than a client meeting needs: the band to hatch, the minutes there are, orange (`none`, under 5) or grey. */
export interface WeekGap {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
  readonly level: 'none' | 'tight';
}

/** Meetings chained without a break, at least one with a client. */
export interface WeekRun {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** One working day of the week page. */
export interface WeekDay {
  readonly date: CivilDate;
  readonly start: Instant;
  readonly blocks: readonly WeekBlock[];
  readonly gaps: readonly WeekGap[];
  readonly runs: readonly WeekRun[];
  /** Days off were left out before this one: a gutter is drawn. */
  readonly afterGutter: boolean;
  /** Minutes the clock moved since the day shown before it: 60 in spring, −60 in autumn, else 0. */
  readonly clockChange: number;
}

/** Minutes wanted around client meetings and what makes a run: the options of the back-to-back rule. */
export interface RoomNeeds {
  readonly prepMinutes: number;
  readonly reflectMinutes: number;
  readonly runMeetings: number;
  readonly runMinutes: number;
}

/** `count` working days from `from` on (itself, or the next working day). */
export function workingDays(from: CivilDate, count: number, hours: WorkingHours): readonly CivilDate[] {
  const days: CivilDate[] = [];
  let date = isWorkingDay(from, hours) ? from : nextWorkingDay(from, hours);
  while (days.length < count) {
    days.push(date);
    date = nextWorkingDay(date, hours);
  }
  return days;
}

/** The days of the week page, drawn to scale: meetings, gaps under need, runs (F2). */
export function weekView(snapshot: Snapshot, dates: readonly CivilDate[], needs: RoomNeeds): readonly WeekDay[] {
  const { zone } = snapshot.workingHours;
  const around = surroundings(busyMeetings(snapshot.meetings));
  const runs = runsOf(busyMeetings(snapshot.meetings), needs.runMeetings, needs.runMinutes).filter((run) =>
    run.meetings.some((m) => clientOfMeeting(m, snapshot) !== null),
  );
  return dates.map((date, i) => {
    const start = instantOf(date, 0, zone);
    const end = instantOf(addDays(date, 1), 0, zone);
    const minute = (at: Instant) => Math.round((Math.min(end, Math.max(start, at)) - start) / MINUTE);
    const onDay = snapshot.meetings.filter((m) => m.start < end && m.end > start && isDrawn(m));
    const previous = dates[i - 1];
    return {
      date,
      start,
      blocks: place(
        onDay.map((meeting) => ({
          meeting,
          client: clientOfMeeting(meeting, snapshot),
          from: minute(meeting.start),
          to: Math.max(minute(meeting.end), minute(meeting.start) + 5),
          past: meeting.end <= snapshot.now,
        })),
      ),
      gaps: around.flatMap((s) =>
        civilDateOf(s.meeting.start, zone) === date ? gapsOf(s, snapshot, needs, minute) : [],
      ),
      runs: runs
        .filter((run) => civilDateOf(run.start, zone) === date)
        .map((run) => ({ from: minute(run.start), to: minute(run.end), count: run.meetings.length })),
      afterGutter: previous !== undefined && addDays(previous, 1) !== date,
      clockChange:
        previous === undefined
          ? 0
          : (offsetAt(start + 12 * 60 * MINUTE, zone) - offsetAt(instantOf(previous, 720, zone), zone)) / MINUTE,
    };
  });
}

function isDrawn(meeting: Meeting): boolean {
  return (
    !meeting.allDay &&
    !meeting.cancelled &&
    meeting.myResponse !== 'declined' &&
    (takesTime(meeting) || meeting.hold || meeting.showAs === 'free' || meeting.showAs === 'elsewhere')
  );
}

function gapsOf(
  s: ReturnType<typeof surroundings>[number],
  snapshot: Snapshot,
  needs: RoomNeeds,
  minute: (at: Instant) => number,
): readonly WeekGap[] {
  const client = clientOfMeeting(s.meeting, snapshot);
  if (!client) return [];
  const gaps: WeekGap[] = [];
  const [start, end] = [minute(s.meeting.start), minute(s.meeting.end)];
  const before = s.gapBefore === null ? Infinity : s.gapBefore / MINUTE;
  const after = s.gapAfter === null ? Infinity : s.gapAfter / MINUTE;
  const [needBefore, needAfter] = [
    client.prepMinutes ?? needs.prepMinutes,
    client.reflectMinutes ?? needs.reflectMinutes,
  ];
  const level = (minutes: number) => (minutes < BACK_TO_BACK_MINUTES ? 'none' : 'tight');
  // Between two client meetings the earlier one draws the band, centred.
  const twoClients = s.after !== null && clientOfMeeting(s.after, snapshot) !== null;
  const afterClient = s.before !== null && clientOfMeeting(s.before, snapshot) !== null;
  if (before >= 0 && before < needBefore && !afterClient)
    gaps.push({
      key: `before ${s.meeting.id}`,
      from: start - needBefore,
      to: start,
      minutes: Math.round(before),
      level: level(before),
    });
  if (after >= 0 && after < (twoClients ? Math.max(needAfter, needBefore) : needAfter)) {
    const half = Math.max(5, after / 2);
    gaps.push(
      twoClients
        ? {
            key: `after ${s.meeting.id}`,
            from: end + after / 2 - half,
            to: end + after / 2 + half,
            minutes: Math.round(after),
            level: level(after),
          }
        : {
            key: `after ${s.meeting.id}`,
            from: end,
            to: end + needAfter,
            minutes: Math.round(after),
            level: level(after),
          },
    );
  }
  return gaps;
}

/** Puts overlapping meetings side by side: each cluster in as few columns as it needs. */
function place(blocks: readonly Omit<WeekBlock, 'column' | 'columns'>[]): readonly WeekBlock[] {
  const sorted = [...blocks].sort((a, b) => a.from - b.from || b.to - a.to);
  const placed: { block: (typeof sorted)[number]; column: number; cluster: number }[] = [];
  const widths: number[] = [];
  let ends: number[] = [];
  for (const block of sorted) {
    if (ends.every((end) => end <= block.from)) {
      ends = [];
      widths.push(0);
    }
    const free = ends.findIndex((end) => end <= block.from);
    const column = free === -1 ? ends.length : free;
    ends[column] = block.to;
    const cluster = widths.length - 1;
    widths[cluster] = Math.max(widths[cluster] ?? 0, ends.length);
    placed.push({ block, column, cluster });
  }
  return placed.map(({ block, column, cluster }) => ({ ...block, column, columns: widths[cluster] ?? 1 }));
}
