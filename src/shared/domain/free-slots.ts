import type { Client } from './client';
import { isInHours, USUAL_CONTACT_HOURS } from './contact-hours';
import type { CivilDate, Instant, ZoneName } from './instant';
import { DAY, MINUTE } from './instant';
import { busyMeetings } from './intervals';
import type { Meeting } from './meeting';
import type { Stretch } from './preparation-room';
import { USUAL_ROOM } from './room-around';
import type { Snapshot } from './snapshot';
import { isWorkingDay, nextWorkingDay } from './working-time';
import { civilDateOf, instantOf, isKnownZone, minuteOfDay, weekdayOf } from './zoned-time';

/** Working days ahead that are looked through. */
const DAYS_AHEAD = 10;
/** Starts in minutes after midnight where the user is, the best first: nobody is met first thing, over lunch or last thing if it can be helped. */
const MORNING = [10, 10.5, 11, 9.5, 9, 11.5, 8.5, 8].map((hour) => hour * 60);
const AFTERNOON = [14, 14.5, 15, 13.5, 15.5, 16, 13, 16.5, 17, 17.5].map((hour) => hour * 60);
/** A weekday and hour at which somebody there declined this often is theirs for something else (F11). */
const DECLINES = 3;

/** The zone of the client; the user's where the record names none. */
export function zoneOfClient(client: Client, { workingHours }: Snapshot): ZoneName {
  return client.zone !== undefined && isKnownZone(client.zone) ? client.zone : workingHours.zone;
}

/**
 * Two times to offer (F11): on different days, one before and one after noon where both are free, from the next working day on, inside the
 * working hours of both sides (the client's where zone or hours are known), with room to prepare and reflect on both sides of each. Null
 * where the calendar is not known so far ahead or holds no two. `minutes` is the length wanted.
 */
export function twoFreeSlots(client: Client, minutes: number, snapshot: Snapshot): readonly [Stretch, Stretch] | null {
  const { zone } = snapshot.workingHours;
  const fits = slotTest(client, snapshot);
  const found: { readonly day: CivilDate; readonly morning: Stretch | null; readonly afternoon: Stretch | null }[] = [];
  let day = civilDateOf(snapshot.now, zone);
  for (let i = 0; i < DAYS_AHEAD; i++) {
    day = nextWorkingDay(day, snapshot.workingHours);
    const first = (starts: readonly number[]): Stretch | null => {
      for (const minute of starts) {
        const start = instantOf(day, minute, zone);
        const slot = { start, end: start + minutes * MINUTE };
        if (fits(slot, day)) return slot;
      }
      return null;
    };
    const [morning, afternoon] = [first(MORNING), first(AFTERNOON)];
    if (morning !== null || afternoon !== null) found.push({ day, morning, afternoon });
  }
  const [one, ...later] = found;
  if (one === undefined) return null;
  const other = (a: Stretch | null, half: 'morning' | 'afternoon'): readonly [Stretch, Stretch] | null => {
    const b = later.find((d) => d[half] !== null)?.[half] ?? null;
    return a === null || b === null ? null : [a, b];
  };
  return (
    other(one.morning, 'afternoon') ??
    other(one.afternoon, 'morning') ??
    other(one.morning, 'morning') ??
    other(one.afternoon, 'afternoon')
  );
}

/** Whether a time can be offered, by both sides' hours, the calendar, and the room wanted around it. */
function slotTest(client: Client, snapshot: Snapshot): (slot: Stretch, day: CivilDate) => boolean {
  const { workingHours, reach } = snapshot;
  const busy = busyMeetings(snapshot.meetings);
  const holds = snapshot.meetings.filter((m) => m.hold && !m.cancelled && m.end > snapshot.now);
  const away = snapshot.meetings.filter(isAwayAllDay);
  const refused = declinedHours(client, snapshot);
  const theirs = client.hours ?? (client.zone === undefined ? null : USUAL_CONTACT_HOURS);
  const zone = zoneOfClient(client, snapshot);
  const before = Math.max(client.prepMinutes ?? USUAL_ROOM.prepMinutes, USUAL_ROOM.reflectMinutes) * MINUTE;
  const after = Math.max(client.reflectMinutes ?? USUAL_ROOM.reflectMinutes, USUAL_ROOM.prepMinutes) * MINUTE;
  return ({ start, end }, day) => {
    if (!reach.calendar.complete && (reach.calendar.to === null || reach.calendar.to < end)) return false;
    if (!isWorkingDay(day, workingHours)) return false;
    const opens = instantOf(day, workingHours.startMinute, workingHours.zone);
    const closes = instantOf(day, workingHours.endMinute, workingHours.zone);
    if (start - (client.prepMinutes ?? USUAL_ROOM.prepMinutes) * MINUTE < opens || end > closes) return false;
    if (theirs !== null && !(isInHours(start, theirs, zone) && isInHours(end - 1, theirs, zone))) return false;
    if (busy.some((m) => m.start < end + after && m.end > start - before)) return false;
    if (holds.some((m) => m.start < end && m.end > start)) return false;
    if (away.some((m) => m.start < end && m.end > start)) return false;
    return (refused.get(weekHour(start, snapshot)) ?? 0) < DECLINES;
  };
}

/** A day (or days) in the calendar on which the user is not to be met: all-day entries shown as busy or out of office. */
function isAwayAllDay(meeting: Meeting): boolean {
  const days = meeting.allDay || meeting.end - meeting.start >= DAY;
  const taken = meeting.showAs === 'oof' || meeting.showAs === 'busy' || meeting.showAs === 'elsewhere';
  return days && taken && !meeting.cancelled && meeting.myResponse !== 'declined';
}

function declinedHours(client: Client, snapshot: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const meeting of snapshot.meetingsOf.get(client.id) ?? []) {
    const { ties } = snapshot.matchOf(meeting);
    const theirs = new Set(ties.flatMap((t) => (t.clientId === client.id ? [t.address] : [])));
    if (!meeting.attendees.some((a) => a.response === 'declined' && theirs.has(a.address))) continue;
    const key = weekHour(meeting.start, snapshot);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function weekHour(at: Instant, { workingHours: { zone } }: Snapshot): string {
  return `${weekdayOf(civilDateOf(at, zone))}-${Math.floor(minuteOfDay(at, zone) / 60)}`;
}
