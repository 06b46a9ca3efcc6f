import { foldedSource } from '../folded-pattern';
import type { CivilDate } from '../instant';
import { addDays, weekdayOf } from '../zoned-time';
import { dateOf, mondayOf, partsOf } from './calendar-names';
import { monthDay } from './day-dates';
import { timePattern, type TimeKind, type TimePattern } from './time-pattern';

/** Names of one language, as patterns for `folded` text: months from January, weekdays from Sunday, numbers from one. */
export interface LocalNames {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly numbers: readonly string[];
}

/** A pattern of one language, written with its accents, for `folded` text. */
export function localPattern(kind: TimeKind, source: string, date: TimePattern['date']): TimePattern {
  return timePattern(kind, foldedSource(source), date);
}

/** The names as one pattern, longer ones first. */
export function anyName(names: readonly string[]): string {
  return `(?:${names.toReversed().join('|')})`;
}

/** Which of the names a word is, from 0; -1 for none. */
export function placeOf(word: string | undefined, names: readonly string[]): number {
  return word === undefined ? -1 : names.findIndex((name) => new RegExp(`^(?:${foldedSource(name)})$`).test(word));
}

/** Digits, or the number that a word says; 1 for none. */
export function countOf(word: string | undefined, { numbers }: LocalNames): number {
  if (word === undefined) return 1;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : Math.max(1, placeOf(word, numbers) + 1);
}

/** The next such weekday, today included. */
export function comingDay(weekday: number, today: CivilDate): CivilDate {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** The last one before today: “letzten Montag”, “lundi dernier”, “el lunes pasado”. */
export function lastDay(weekday: number, today: CivilDate): CivilDate {
  return addDays(comingDay(weekday, today), -7);
}

/** The weekday in the week `weeks` from this one. */
export function dayInWeek(weekday: number, weeks: number, today: CivilDate): CivilDate {
  return addDays(mondayOf(today), 7 * weeks + ((weekday + 6) % 7));
}

/** A day and a month in words, in the year named or the next time it comes; undefined where there is no such day. */
export function dayAndMonth(
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: CivilDate,
): CivilDate | undefined {
  const found = month < 0 ? null : monthDay(month + 1, Number.parseInt(day ?? '1', 10), year, today);
  return found ?? undefined;
}

/** Monday of a week by its number in the year (ISO 8601: week 1 holds 4 January); next year's where it is more than half a year ago. */
export function weekByNumber(week: number, today: CivilDate): CivilDate | undefined {
  if (week < 1 || week > 53) return undefined;
  const [year] = partsOf(today);
  const at = (y: number): CivilDate => addDays(mondayOf(dateOf(y, 1, 4) ?? today), 7 * (week - 1));
  const found = at(year);
  return found < addDays(today, -182) ? at(year + 1) : found;
}

/** First day of a part of a month: its beginning, its middle (the 10th) or its end (the 21st); of the next such month. */
export function partOfMonth(part: string | undefined, month: number, today: CivilDate): CivilDate | undefined {
  const [year, running] = partsOf(today);
  if (month < 0) return undefined;
  const day = part === 'end' ? 21 : part === 'middle' ? 10 : 1;
  return dateOf(month + 1 < running ? year + 1 : year, month + 1, day) ?? undefined;
}

/** The unit of time a French or Spanish word names: both tell them apart by the same first letters (semaine, semana; mois, mes). */
export function romanceUnit(word: string | undefined): string {
  switch (word?.charAt(0)) {
    case 's':
      return 'week';
    case 'm':
      return 'month';
    case 't':
      return 'quarter';
    case 'a':
      return 'year';
    case 'h':
      return 'hour';
    default:
      return 'day';
  }
}
