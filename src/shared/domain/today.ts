import type { Client } from './client';
import { clientOfMeeting } from './client-meeting';
import type { Instant } from './instant';
import { MINUTE } from './instant';
import { busyMeetings, surroundings } from './intervals';
import type { Meeting } from './meeting';
import type { Snapshot } from './snapshot';
import { isHeld } from './touchpoint';
import { civilDateOf, instantOf } from './zoned-time';

/** A block of the day strip. */
export interface DayBlock {
  readonly meeting: Meeting;
  readonly client: Client | null;
  /** Minutes to the next meeting when they are fewer than wanted after a client meeting, else null. Negative when they overlap. */
  readonly shortAfter: number | null;
}

/** The day as a strip: from the start of work (or the first meeting) to its end (or the last). */
export interface DayStrip {
  readonly from: Instant;
  readonly to: Instant;
  readonly blocks: readonly DayBlock[];
}

/** What the pane shows when nothing is selected. */
export interface Today {
  /** The next client meeting that has not ended, today or on a later day of the calendar window. */
  readonly next: { readonly meeting: Meeting; readonly client: Client } | null;
  readonly day: DayStrip | null;
}

/** Minutes wanted after a client meeting when the client has none of its own (F2). */
const REFLECT_MINUTES = 10;

/** Today from the calendar. `now` may be later than the snapshot's own instant. */
export function todayView(snapshot: Snapshot, now: Instant): Today {
  const ahead = snapshot.meetings.filter((m) => m.end > now && isHeld(m));
  for (const meeting of ahead) {
    const client = clientOfMeeting(meeting, snapshot);
    if (client) return { next: { meeting, client }, day: dayStrip(snapshot, now) };
  }
  return { next: null, day: dayStrip(snapshot, now) };
}

function dayStrip(snapshot: Snapshot, now: Instant): DayStrip | null {
  const { zone, startMinute, endMinute } = snapshot.workingHours;
  const today = civilDateOf(now, zone);
  const busy = busyMeetings(snapshot.meetings);
  const around = surroundings(busy).filter((s) => civilDateOf(s.meeting.start, zone) === today);
  if (around.length === 0) return null;
  const blocks = around.map(({ meeting, gapAfter }): DayBlock => {
    const client = meeting.private ? null : clientOfMeeting(meeting, snapshot);
    const minutes = gapAfter === null ? null : gapAfter / MINUTE;
    const wanted = client ? (client.reflectMinutes ?? REFLECT_MINUTES) : 0;
    return { meeting, client, shortAfter: client && minutes !== null && minutes < wanted ? minutes : null };
  });
  const starts = blocks.map((b) => b.meeting.start);
  const ends = blocks.map((b) => b.meeting.end);
  return {
    from: Math.min(instantOf(today, startMinute, zone), ...starts),
    to: Math.max(instantOf(today, endMinute, zone), ...ends),
    blocks,
  };
}

/** The countdown in words: “in 25 minutes”, “in 2 hours”, “now”; null when it is not today or more than six hours away. */
export function sayCountdown(meeting: Meeting, now: Instant): string | null {
  const minutes = Math.ceil((meeting.start - now) / MINUTE);
  if (minutes <= 0) return 'now';
  if (minutes === 1) return 'in 1 minute';
  if (minutes < 90) return `in ${minutes} minutes`;
  return minutes <= 6 * 60 ? `in ${Math.round(minutes / 60)} hours` : null;
}
