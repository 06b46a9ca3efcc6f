import { instantToWall, wallToInstant } from '../tenant/time-zone';

/** Zone of Brightwater Studio, by its Windows name as mailboxes carry it. */
export const studioZone = 'GMT Standard Time';

const dayMs = 86_400_000;
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** Working days counted from the scenario's "today": 0 is today, or the next Monday when it starts on a weekend. */
export interface WorkingDays {
  /** Calendar date `YYYY-MM-DD` of a working day; -1 is the one before today. */
  date(day: number): string;
  /** Instant (ms) of a wall-clock time `HH:mm` on a working day, in London. */
  at(day: number, time: string): number;
  /** Wall-clock text `YYYY-MM-DDTHH:mm:00` as invitations carry it, `minutes` later. */
  wall(day: number, time: string, minutes?: number): string;
  /** “Tuesday”. */
  weekday(day: number): string;
}

/** Adds minutes to `HH:mm` within a day. */
export function timeAfter(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number);
  const total = (hour ?? 0) * 60 + (minute ?? 0) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** Monday to Friday around an instant (ms), by the calendar in London. Public holidays count as working days: the story must not shrink at Easter. */
export function workingDays(now: number): WorkingDays {
  const today = Date.parse(`${instantToWall(now, studioZone).slice(0, 10)}T00:00:00Z`);
  const weekday = new Date(today).getUTCDay();
  const anchor = today + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * dayMs;
  const index = new Date(anchor).getUTCDay() - 1;
  const dateOf = (day: number): number => {
    const place = index + day;
    const week = Math.floor(place / 5);
    return anchor + (week * 7 + (place - week * 5) - index) * dayMs;
  };
  const date = (day: number): string => new Date(dateOf(day)).toISOString().slice(0, 10);
  return {
    date,
    at: (day, time) => wallToInstant(`${date(day)}T${time}:00`, studioZone),
    wall: (day, time, minutes = 0) => `${date(day)}T${timeAfter(time, minutes)}:00`,
    weekday: (day) => weekdayFormat.format(dateOf(day)),
  };
}
