import { DAY, type Instant, type ZoneName } from './instant';
import { addDays, civilDateOf, instantOf, weekdayOf } from './zoned-time';

/** The instant the week of `at` began: Monday 0:00 in the zone. */
export function weekStartOf(at: Instant, zone: ZoneName): Instant {
  const date = civilDateOf(at, zone);
  return instantOf(addDays(date, -((weekdayOf(date) + 6) % 7)), 0, zone);
}

/** Length of a civil week without clock change, in ms. */
export const WEEK = 7 * DAY;
