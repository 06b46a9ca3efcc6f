import type { Instant, ZoneName } from './instant';
import { civilDateOf, minuteOfDay, weekdayOf } from './zoned-time';

/** When a client likes to be written to and met (tip 12). Days 0 (Sunday) to 6, minutes after midnight where the client is. */
export interface ContactHours {
  readonly days: readonly number[];
  readonly startMinute: number;
  readonly endMinute: number;
}

/** Monday to Friday, 9:00 to 17:00: what the form begins with. */
export const USUAL_CONTACT_HOURS: ContactHours = { days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 };

const DAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** Monday first: how weeks are written. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const WRITTEN = /^([a-z ,]{3,40}) (\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/** Hours that make sense: at least one day, and an end after the start within one day. Null otherwise. */
export function soundHours(hours: ContactHours): ContactHours | null {
  const days = [...new Set(hours.days)].filter((d) => Number.isInteger(d) && d >= 0 && d <= 6).sort((a, b) => a - b);
  const { startMinute, endMinute } = hours;
  const sound =
    days.length > 0 &&
    Number.isInteger(startMinute) &&
    Number.isInteger(endMinute) &&
    startMinute >= 0 &&
    endMinute <= 24 * 60 &&
    startMinute < endMinute;
  return sound ? { days, startMinute, endMinute } : null;
}

/** Whether an instant lies in these hours in that zone; the last minute is out. */
export function isInHours(at: Instant, hours: ContactHours, zone: ZoneName): boolean {
  const minute = minuteOfDay(at, zone);
  return (
    hours.days.includes(weekdayOf(civilDateOf(at, zone))) && minute >= hours.startMinute && minute < hours.endMinute
  );
}

/** The hours as a cell of a table: “Mon Tue Wed 09:00-17:00”; `readContactHours` reads it back. */
export function writeContactHours({ days, startMinute, endMinute }: ContactHours): string {
  const names = WEEK.filter((d) => days.includes(d)).map((d) => DAY_NAMES[d]);
  return `${names.join(' ')} ${clock(startMinute)}-${clock(endMinute)}`;
}

/** Reads “Mon Tue Wed 09:00-17:00”, with spaces or commas between the days and any dash; null for anything else. */
export function readContactHours(text: string): ContactHours | null {
  const clean = text.trim().toLowerCase().replace(/[–—]/g, '-').replace(/ ?- ?/g, '-');
  const [, names = '', h1, m1, h2, m2] = WRITTEN.exec(clean) ?? [];
  const words = names.split(/[ ,]+/).filter(Boolean);
  const days = words.map((word) => DAY_NAMES.findIndex((name) => name.toLowerCase() === word.slice(0, 3)));
  if (words.length === 0 || days.includes(-1) || Number(m1) > 59 || Number(m2) > 59) return null;
  return soundHours({
    days,
    startMinute: Number(h1) * 60 + Number(m1),
    endMinute: Number(h2) * 60 + Number(m2),
  });
}

/** “09:05” for minutes after midnight. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Minutes after midnight of “09:05”; null for anything else. */
export function minuteOf(text: string): number | null {
  const [, h, m] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  const [hour, minute] = [Number(h), Number(m)];
  return h === undefined || hour > 23 || minute > 59 ? null : hour * 60 + minute;
}
