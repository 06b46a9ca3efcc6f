import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types';

/**
 * Milliseconds of a Graph `dateTimeTimeZone`. The sandbox pages ask for UTC (`Prefer: outlook.timezone="UTC"`), so the
 * text is read as UTC; a missing or broken one is NaN.
 */
export function graphInstant(at: DateTimeTimeZone | null | undefined): number {
  const text = at?.dateTime ?? '';
  return Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.slice(0, 23)}Z`);
}

/** A Graph `dateTimeTimeZone` in UTC for an instant in milliseconds. */
export function toGraphTime(instant: number): { dateTime: string; timeZone: string } {
  return { dateTime: new Date(instant).toISOString().slice(0, 19), timeZone: 'UTC' };
}
