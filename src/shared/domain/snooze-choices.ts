import type { Instant } from './instant';
import type { WorkingHours } from './working-hours';
import { nextWorkingDay } from './working-time';
import { addDays, civilDateOf, instantOf, weekdayOf } from './zoned-time';

/** When put-off findings may come back: the start of the next working day, and of the first one of next week when that is another day. */
export function snoozeChoices(now: Instant, hours: WorkingHours): readonly Instant[] {
  const today = civilDateOf(now, hours.zone);
  const next = nextWorkingDay(today, hours);
  const daysToSunday = (7 - weekdayOf(today)) % 7;
  const nextWeek = nextWorkingDay(addDays(today, daysToSunday), hours);
  const days = next === nextWeek ? [next] : [next, nextWeek];
  return days.map((day) => instantOf(day, hours.startMinute, hours.zone));
}
