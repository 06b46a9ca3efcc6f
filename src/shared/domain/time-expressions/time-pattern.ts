import type { CivilDate } from '../instant';

/** How a reader writes numeric dates: whether 5/6 is 5 June or May 6. */
export type DateOrder = 'day-first' | 'month-first';

/** What a date in a text is read against. */
export interface TimeContext {
  /** The day the text was written. */
  readonly today: CivilDate;
  readonly order: DateOrder;
}

/** What kind of words they are; how two stand together depends on it. */
export type TimeKind = 'day' | 'weekday' | 'period' | 'clock' | 'part' | 'amount';

/** One way to name a time, on lower-case text with plain apostrophes; `date` is the day it begins, null for a bare clock time, undefined for none after all. */
export interface TimePattern {
  readonly kind: TimeKind;
  readonly pattern: RegExp;
  readonly date: (match: RegExpExecArray, context: TimeContext) => CivilDate | null | undefined;
}

/** A pattern made sticky, from its source. */
export function timePattern(
  kind: TimeKind,
  source: string,
  date: (match: RegExpExecArray, context: TimeContext) => CivilDate | null | undefined,
): TimePattern {
  return { kind, pattern: new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'uy'), date };
}
