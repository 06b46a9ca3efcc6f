import type { CivilDate } from '../instant';
import { addDays, weekdayOf } from '../zoned-time';
import { dateOf, mondayOf, monthOf, partsOf, weekdayNamed } from './calendar-names';
import { numberOf } from './number-words';
import type { TimeContext } from './time-pattern';

/** The day of a month, in the year named or the next time it comes. */
export function monthDay(month: number, day: number, year: string | undefined, today: CivilDate): CivilDate | null {
  const [now] = partsOf(today);
  if (year !== undefined) return dateOf(fullYear(year), month, day);
  for (let y = now; y <= now + 4; y++) {
    const date = dateOf(y, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

function fullYear(year: string): number {
  const n = Number(year);
  return year.length > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
}

/** Numbers between slashes or dots, in the reader's order; the other one where only that makes a date. */
export function numeric(
  a: string,
  b: string,
  year: string | undefined,
  { today, order }: TimeContext,
): CivilDate | null | undefined {
  const [x, y] = [Number(a), Number(b)];
  const [month, day] = order === 'month-first' ? (x > 12 ? [y, x] : [x, y]) : y > 12 ? [x, y] : [y, x];
  return month < 1 || month > 12 ? undefined : (monthDay(month, day, year, today) ?? undefined);
}

/** The weekday’s next day, today included. */
export function nextWeekday(name: string, today: CivilDate): CivilDate {
  return addDays(today, (weekdayNamed(name) - weekdayOf(today) + 7) % 7);
}

/** The weekday in the week that begins on a Monday. */
export function inWeek(name: string, monday: CivilDate): CivilDate {
  return addDays(monday, (weekdayNamed(name) + 6) % 7);
}

/** Weekday with a day of the month: the next such day that falls on it. */
export function weekdayOn(name: string, day: number, today: CivilDate): CivilDate | undefined {
  const [year, month] = partsOf(today);
  for (let n = 0; n < 48; n++) {
    const date = dateOf(year, month + n, day);
    if (date !== null && date >= today && weekdayOf(date) === weekdayNamed(name)) return date;
  }
  return undefined;
}

/** The next such day of a month. */
export function dayOfMonth(day: number, today: CivilDate): CivilDate | undefined {
  const [year, month] = partsOf(today);
  for (let n = 0; n < 3; n++) {
    const date = dateOf(year, month + n, day);
    if (date !== null && date >= today) return date;
  }
  return undefined;
}

/** The weekday of this, the next or the last week. */
export function ofRelativeWeek(which: string, name: string, today: CivilDate): CivilDate {
  const monday = mondayOf(today);
  const week = /^(?:next|following|coming|nächste)/.test(which)
    ? 7
    : /^(?:last|previous|past|prior|letzte)/.test(which)
      ? -7
      : 0;
  return inWeek(name, addDays(monday, week));
}

/** “First Monday of next month”, “last Friday in May”. */
export function nthWeekday(m: RegExpExecArray, today: CivilDate): CivilDate | undefined {
  const [year, month] = partsOf(today);
  const named = m[4] === undefined ? month + (m[3] === 'next month' ? 1 : 0) : monthOf(m[4]);
  const first = dateOf(m[5] === undefined ? year : Number(m[5]), named, 1);
  if (first === null) return undefined;
  const offset = (weekdayNamed(m[2] ?? '') - weekdayOf(first) + 7) % 7;
  return addDays(first, offset + 7 * (m[1] === 'last' ? 3 : numberOf(m[1] ?? 'first') - 1));
}
