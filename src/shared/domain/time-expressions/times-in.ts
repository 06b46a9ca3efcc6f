import type { CivilDate } from '../instant';

/** How a reader writes numeric dates: 5/6 is 5 June or May 6. */
export type DateOrder = 'day-first' | 'month-first';

/** A date or time in a text: its place, and the day it begins; null for a bare time of day. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly date: CivilDate | null;
}

/** Finds dates and times in a text. */
export function timesIn(
  _text: string,
  _at: { readonly today: CivilDate; readonly order: DateOrder },
): readonly FoundTime[] {
  return [];
}
