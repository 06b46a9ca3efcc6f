import { MINUTE, type Instant } from './instant';
import { busyMeetings } from './intervals';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';
import { isWorkingDay } from './working-time';
import { addDays, civilDateOf, instantOf } from './zoned-time';

/** A span of time. */
export interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** Room to prepare a meeting inside working hours. */
export interface PreparationRoom {
  /** The longest stretch without an appointment; null when there is none. */
  readonly longest: Stretch | null;
  /** Working minutes in the time looked at, free or not. */
  readonly workingMinutes: number;
  /** A block that is there to prepare: Mainstay's own, or one of the user's named so. */
  readonly block: Meeting | null;
}

const PREPARES =
  /\b(?:prep|prepare|preparation|preparing|vorbereit\w{2,5}|préparation|préparer|preparación|preparar)\b/i;
/** Longest time looked at: more days than any weekend with holidays around it. */
const MOST_DAYS = 12;

/** What room there is between `from` and a meeting's start, in the user's working hours. */
export function preparationRoom(meeting: Meeting, from: Instant, snapshot: Snapshot): PreparationRoom {
  const busy = busyMeetings(snapshot.meetings).filter(
    (m) => m.id !== meeting.id && m.end > from && m.start < meeting.start,
  );
  const blocks = snapshot.meetings.filter((m) => m.end > from && m.end <= meeting.start && !m.cancelled && prepares(m));
  const free: Stretch[] = [];
  let workingMinutes = 0;
  for (const day of workingSpans(from, meeting.start, snapshot)) {
    workingMinutes += (day.end - day.start) / MINUTE;
    let at = day.start;
    for (const m of busy) {
      if (m.start > at) free.push({ start: at, end: Math.min(m.start, day.end) });
      at = Math.max(at, m.end);
      if (at >= day.end) break;
    }
    if (at < day.end) free.push({ start: at, end: day.end });
  }
  const longest = free.reduce<Stretch | null>(
    (best, s) => (s.end - s.start > (best === null ? 0 : best.end - best.start) ? s : best),
    null,
  );
  return { longest, workingMinutes, block: blocks[0] ?? null };
}

function prepares(meeting: Meeting): boolean {
  // A time that is held for a client to choose is no time to prepare in.
  if (meeting.hold) return meeting.showAs !== 'tentative';
  return meeting.attendees.length === 0 && PREPARES.test((meeting.title ?? '').slice(0, 200));
}

function workingSpans(from: Instant, to: Instant, { workingHours }: Snapshot): readonly Stretch[] {
  const { zone, startMinute, endMinute } = workingHours;
  const spans: Stretch[] = [];
  const last = civilDateOf(to, zone);
  let day = civilDateOf(from, zone);
  for (let i = 0; i < MOST_DAYS && day <= last; i++, day = addDays(day, 1)) {
    if (!isWorkingDay(day, workingHours)) continue;
    const start = Math.max(from, instantOf(day, startMinute, zone));
    const end = Math.min(to, instantOf(day, endMinute, zone));
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
