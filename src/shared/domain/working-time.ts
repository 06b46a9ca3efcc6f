import type { CivilDate, Instant } from './instant';
import { DAY, MINUTE } from './instant';
import { DEFAULT_WORKING_HOURS } from './working-hours';
import type { WorkingHours } from './working-hours';
import { addDays, civilDateOf, instantOf, minuteOfDay, weekdayOf } from './zoned-time';

/** Longest row of days off that is believed; beyond it every day counts as a working day. */
const MAX_DAYS_OFF = 400;

/** Whether the user works on this day. Nobody works on no day at all: then Monday to Friday counts. */
export function isWorkingDay(date: CivilDate, hours: WorkingHours): boolean {
  const days = hours.days.some((d) => d >= 0 && d <= 6) ? hours.days : DEFAULT_WORKING_HOURS.days;
  return days.includes(weekdayOf(date)) && !hours.holidays.includes(date);
}

/** The first working day after `date` (before it with `step` -1). */
export function nextWorkingDay(date: CivilDate, hours: WorkingHours, step: 1 | -1 = 1): CivilDate {
  let day = addDays(date, step);
  for (let i = 0; i < MAX_DAYS_OFF && !isWorkingDay(day, hours); i++) day = addDays(day, step);
  return day;
}

/** The same time of day `n` working days later, earlier when negative (`-1` before Monday 10:00 is Friday 10:00). */
export function addWorkingDays(instant: Instant, n: number, hours: WorkingHours): Instant {
  if (n === 0) return instant;
  const step = n > 0 ? 1 : -1;
  let day = civilDateOf(instant, hours.zone);
  for (let i = 0; i < Math.abs(n); i++) day = nextWorkingDay(day, hours, step);
  return instantOf(day, minuteOfDay(instant, hours.zone), hours.zone);
}

/** Midnight at the start of the working day that is `n` working days before the day of `instant`: “one working day before” lasts that whole day. */
export function startOfDayBefore(instant: Instant, n: number, hours: WorkingHours): Instant {
  let day = civilDateOf(instant, hours.zone);
  for (let i = 0; i < Math.min(n, MAX_DAYS_OFF); i++) day = nextWorkingDay(day, hours, -1);
  return instantOf(day, 0, hours.zone);
}

/** When work ends on a day, by the user's hours. */
export function endOfWorkingDay(date: CivilDate, hours: WorkingHours): Instant {
  return workOf(date, hours)?.closes ?? instantOf(date, minutesOf(hours).end, hours.zone);
}

/** When work ends on the first working day after the one of `instant`: minutes are due then (F4). */
export function endOfNextWorkingDay(instant: Instant, hours: WorkingHours): Instant {
  return endOfWorkingDay(nextWorkingDay(civilDateOf(instant, hours.zone), hours), hours);
}

/** Working days after the day of `from` up to and including the day of `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Instant, to: Instant, hours: WorkingHours): number {
  const last = civilDateOf(to, hours.zone);
  let count = 0;
  for (
    let day = addDays(civilDateOf(from, hours.zone), 1), i = 0;
    day <= last && i < 20_000;
    day = addDays(day, 1), i++
  ) {
    if (isWorkingDay(day, hours)) count++;
  }
  return count;
}

/** Minutes between two instants that lie in working hours; 0 when `to` is not later. */
export function workingMinutesBetween(from: Instant, to: Instant, hours: WorkingHours): number {
  if (!(to > from)) return 0;
  let total = 0;
  const last = civilDateOf(to, hours.zone);
  for (let day = civilDateOf(from, hours.zone), i = 0; day <= last && i < 20_000; day = addDays(day, 1), i++) {
    const work = workOf(day, hours);
    if (work === null) continue;
    const opens = Math.max(from, work.opens);
    const closes = Math.min(to, work.closes);
    if (closes > opens) total += closes - opens;
  }
  return Math.floor(total / MINUTE);
}

interface Work {
  readonly opens: Instant;
  readonly closes: Instant;
}

const MAX_DAYS_KNOWN = 20_000;
/** Days as the hours have them; hours never change, a change is another object. */
const workDays = new WeakMap<WorkingHours, Map<CivilDate, Work | null>>();

/** When work begins and ends on a day; null on a day off. */
function workOf(date: CivilDate, hours: WorkingHours): Work | null {
  let days = workDays.get(hours);
  if (days === undefined) workDays.set(hours, (days = new Map()));
  const known = days.get(date);
  if (known !== undefined) return known;
  const { start, end } = minutesOf(hours);
  const work = isWorkingDay(date, hours)
    ? { opens: instantOf(date, start, hours.zone), closes: instantOf(date, end, hours.zone) }
    : null;
  if (days.size >= MAX_DAYS_KNOWN) days.clear();
  days.set(date, work);
  return work;
}

/** Hours that make sense; others (end before start, night shifts) are read as the usual day. */
function minutesOf(hours: WorkingHours): { readonly start: number; readonly end: number } {
  const { startMinute: start, endMinute: end } = hours;
  const sane = start >= 0 && end > start && end * MINUTE <= DAY;
  return sane ? { start, end } : { start: DEFAULT_WORKING_HOURS.startMinute, end: DEFAULT_WORKING_HOURS.endMinute };
}
