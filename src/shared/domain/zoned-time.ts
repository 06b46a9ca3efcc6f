import type { CivilDate, Instant, ZoneName } from './instant';
import { DAY, MINUTE } from './instant';

const QUARTER = 15 * MINUTE;
const MAX_CACHED = 50_000;
/** Midnight of 0001-01-02: earlier days have no plain year number, and Graph uses 0001-01-01 for “no time”. */
const YEAR_1 = -62_135_510_400_000;
const formats = new Map<ZoneName, Intl.DateTimeFormat | null>();
const offsets = new Map<ZoneName, Map<number, number>>();
const midnights = new Map<CivilDate, number>();
const dates = new Map<number, CivilDate>();

/** Whether the browser knows this zone. `Customized Time Zone`, `tzone://Microsoft/Custom` and made-up names are not known. */
export function isKnownZone(zone: ZoneName): boolean {
  return formatOf(zone) !== null;
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. Unknown zones count as UTC; never throws. */
export function offsetAt(instant: Instant, zone: ZoneName): number {
  if (zone === 'UTC' || !Number.isFinite(instant) || Math.abs(instant) > 8.6e15 - 2 * DAY || instant < YEAR_1) return 0;
  const format = formatOf(zone);
  if (format === null) return 0;
  if (instant < 0) return readOffset(format, instant);
  // Since 1970 every clock change fell on a quarter of an hour, so one reading serves the whole quarter.
  const quarter = Math.floor(instant / QUARTER);
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  const cached = known.get(quarter);
  if (cached !== undefined) return cached;
  if (known.size >= MAX_CACHED) known.clear();
  const offset = readOffset(format, quarter * QUARTER);
  known.set(quarter, offset);
  return offset;
}

/** The day it is in the zone at an instant. */
export function civilDateOf(instant: Instant, zone: ZoneName): CivilDate {
  return dateOfUtc(instant + offsetAt(instant, zone));
}

/** Minutes since local midnight by the clock on the wall (0 to 1439). */
export function minuteOfDay(instant: Instant, zone: ZoneName): number {
  const local = instant + offsetAt(instant, zone);
  return Math.floor((((local % DAY) + DAY) % DAY) / MINUTE);
}

/**
 * The instant at which the zone's clock shows `minute` minutes after midnight of `date`. A time that the clock skips is moved
 * forward by the skip; of a time that comes twice, the first counts (as `Temporal` with `compatible`).
 */
export function instantOf(date: CivilDate, minute: number, zone: ZoneName): Instant {
  const local = utcOfDate(date) + minute * MINUTE;
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  const fits = [local - before, local - after].filter((i) => i + offsetAt(i, zone) === local);
  return fits.length > 0 ? Math.min(...fits) : local - before;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(date: CivilDate): number {
  return new Date(utcOfDate(date)).getUTCDay();
}

/** The day `n` days later (earlier when negative). */
export function addDays(date: CivilDate, n: number): CivilDate {
  return dateOfUtc(utcOfDate(date) + n * DAY);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utcOfDate(to) - utcOfDate(from)) / DAY);
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0));
}

/** Midnight UTC of a date; NaN-free: what is no date counts as 1970-01-01. The few days that a calendar is about are asked for again and again. */
function utcOfDate(date: CivilDate): number {
  const known = midnights.get(date);
  if (known !== undefined) return known;
  const at = Date.parse(`${date}T00:00:00Z`);
  const midnight = Number.isNaN(at) ? 0 : at;
  if (midnights.size >= MAX_CACHED) midnights.clear();
  midnights.set(date, midnight);
  return midnight;
}

function dateOfUtc(utc: number): CivilDate {
  if (!(Math.abs(utc) < 8.6e15)) return '1970-01-01';
  const day = Math.floor(utc / DAY);
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(utc).toISOString().slice(0, -14);
  if (dates.size >= MAX_CACHED) dates.clear();
  dates.set(day, date);
  return date;
}

function formatOf(zone: ZoneName): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      calendar: 'iso8601',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    format = null;
  }
  if (formats.size < 1000) formats.set(zone, format);
  return format;
}

function readOffset(format: Intl.DateTimeFormat, instant: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const shown = new Date(0);
  shown.setUTCFullYear(part['year'] ?? 1970, (part['month'] ?? 1) - 1, part['day'] ?? 1);
  shown.setUTCHours(part['hour'] ?? 0, part['minute'] ?? 0, part['second'] ?? 0);
  return shown.getTime() - Math.floor(instant / 1000) * 1000;
}
