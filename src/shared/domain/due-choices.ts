import type { CivilDate, Instant } from './instant';
import { MINUTE } from './instant';
import type { WorkingHours } from './working-hours';
import { isWorkingDay, nextWorkingDay } from './working-time';
import { civilDateOf, instantOf, weekdayOf } from './zoned-time';

/** Minutes after midnight: today 17:00, tomorrow 12:00, the day after that and Friday 16:00 (F7). */
const TODAY = 17 * 60;
const TOMORROW = 12 * 60;
const LATER = 16 * 60;
/** A promise for less than this is none. */
const LEAST = 30 * MINUTE;

/**
 * What can be promised from `now`, soonest first: in the zone of `hours` (the client's where it is known), on working days only, one a
 * day. “Tomorrow” is the next working day; on a Thursday two working days on is Monday, and no Friday is offered twice.
 */
export function dueChoices(now: Instant, hours: WorkingHours): readonly Instant[] {
  const today = civilDateOf(now, hours.zone);
  const next = nextWorkingDay(today, hours);
  const twoOn = nextWorkingDay(next, hours);
  let friday = next;
  for (let i = 0; i < 14 && weekdayOf(friday) !== 5; i++) friday = nextWorkingDay(friday, hours);
  const days: readonly (readonly [CivilDate, number])[] = [
    ...(isWorkingDay(today, hours) ? [[today, TODAY] as const] : []),
    [next, TOMORROW],
    [twoOn, LATER],
    ...(weekdayOf(friday) === 5 && friday !== next && friday !== twoOn ? [[friday, LATER] as const] : []),
  ];
  return days.map(([day, minute]) => instantOf(day, minute, hours.zone)).filter((at) => at - now >= LEAST);
}
