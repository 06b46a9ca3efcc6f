import type { Instant, ZoneName } from '../../shared/domain/instant';
import { civilDateOf, instantOf, isCivilDate } from '../../shared/domain/zoned-time';

/** The value of a date field for an instant; empty for none. */
export function dayField(at: Instant | null, zone: ZoneName): string {
  return at === null ? '' : civilDateOf(at, zone);
}

/** Midnight of a date field's value in the zone; null for an empty or broken one. */
export function instantOfDay(value: string, zone: ZoneName): Instant | null {
  return isCivilDate(value) ? instantOf(value, 0, zone) : null;
}
