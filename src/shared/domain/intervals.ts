import type { Instant } from './instant';
import { DAY, MINUTE } from './instant';
import type { Meeting } from './meeting';
import { orderByStart } from './order-by-start';

/** Gap below which two meetings are back to back, in minutes (F2). */
export const BACK_TO_BACK_MINUTES = 5;

/**
 * Whether a meeting takes up the user's time (F2): not cancelled or declined, shown as busy, out of office or tentative, not all-day,
 * under 24 hours, with a length; Mainstay's own holds do not count. `unknown` is what Graph sends for entries without the field: busy.
 */
export function takesTime(meeting: Meeting): boolean {
  if (meeting.cancelled || meeting.allDay || meeting.hold || meeting.myResponse === 'declined') return false;
  if (meeting.showAs === 'free' || meeting.showAs === 'elsewhere') return false;
  const length = meeting.end - meeting.start;
  return length > 0 && length < DAY;
}

/** Busy meetings by start, then id; a meeting that stands in two calendars (same `iCalUId` and start) once. */
export function busyMeetings(meetings: readonly Meeting[]): readonly Meeting[] {
  const seen = new Set<string>();
  return orderByStart(meetings.filter(takesTime)).filter((m) => {
    if (m.uid === null) return true;
    const key = `${m.uid}|${m.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What stands next to a busy meeting. Gaps in milliseconds, negative when they overlap; null when nothing is there. */
export interface Surroundings {
  readonly meeting: Meeting;
  /** The meeting that ends last among those that start earlier. */
  readonly before: Meeting | null;
  readonly gapBefore: number | null;
  /** The meeting that starts next. */
  readonly after: Meeting | null;
  readonly gapAfter: number | null;
}

/** The surroundings of each busy meeting, in order: one sweep over meetings as `busyMeetings` gives them. */
export function surroundings(busy: readonly Meeting[]): readonly Surroundings[] {
  let latest: Meeting | null = null;
  return busy.map((meeting, i) => {
    const before = latest;
    const after = busy[i + 1] ?? null;
    if (latest === null || meeting.end > latest.end) latest = meeting;
    return {
      meeting,
      before,
      after,
      gapBefore: before && meeting.start - before.end,
      gapAfter: after && after.start - meeting.end,
    };
  });
}

/** Meetings without a real gap between them. */
export interface Run {
  readonly meetings: readonly Meeting[];
  readonly start: Instant;
  readonly end: Instant;
}

/** Runs (F2): at least `minMeetings` chained with gaps under five minutes, or `minMinutes` on end in two or more. Two that overlap are no run. */
export function runsOf(busy: readonly Meeting[], minMeetings: number, minMinutes: number): readonly Run[] {
  const chains: { meetings: Meeting[]; start: Instant; end: Instant }[] = [];
  for (const meeting of busy) {
    const chain = chains.at(-1);
    if (chain && meeting.start - chain.end < BACK_TO_BACK_MINUTES * MINUTE) {
      chain.meetings.push(meeting);
      chain.end = Math.max(chain.end, meeting.end);
    } else chains.push({ meetings: [meeting], start: meeting.start, end: meeting.end });
  }
  return chains.filter(({ meetings, start, end }) => {
    const [first, second] = meetings;
    if (meetings.length >= Math.max(2, minMeetings)) return true;
    const overlap = meetings.length === 2 && first !== undefined && second !== undefined && second.start < first.end;
    return meetings.length >= 2 && !overlap && end - start >= minMinutes * MINUTE;
  });
}

const ONLINE =
  /https?:|\b(?:teams|zoom|webex|google meet|skype|online|virtual|virtuell|remote|phone|call|telefon|telephone|conference call|dial[- ]?in|video|en ligne|en línea|tbd|tbc|tba)\b/i;

/** A place one has to travel to, in one form; null for links, calls and nothing. */
export function physicalPlace(location: string | null): string | null {
  if (location === null) return null;
  const place = location.slice(0, 300).normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' ');
  return place === '' || ONLINE.test(place) ? null : place;
}
