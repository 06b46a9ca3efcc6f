import { addDays, weekdayOf } from '../zoned-time';
import type { CivilDate } from '../instant';

/** Names of months and weekdays in English, German, French and Spanish, lower case, as they stand at the beginning of a word. */
export const MONTH =
  '(?:jan(?:uar[yi]?)?|janvier|enero|feb(?:r(?:uar[yi]?|ero))?|févr?(?:ier)?|mar(?:ch|zo|s)?|mär(?:z)?|apr(?:il)?|avril|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juil(?:let)?|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|diciembre)';
export const WEEKDAY =
  '(?:sun(?:days?)?|mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nes(?:days?)?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|domingo|lunes|martes|miércoles|jueves|viernes|sábado)';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fév'],
  ['mar', 'mär'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sun', 'sonn', 'dim', 'dom'],
  ['mon', 'lun'],
  ['tue', 'die', 'marte', 'mardi'],
  ['wed', 'mit', 'mer', 'mié'],
  ['thu', 'don', 'jeu', 'jue'],
  ['fri', 'fre', 'ven', 'vie'],
  ['sat', 'sam', 'sáb'],
];

/** 1 to 12; 0 for no month. */
export function monthOf(name: string): number {
  return MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
}

/** 0 (Sunday) to 6; -1 for no weekday. */
export function weekdayNamed(name: string): number {
  return WEEKDAYS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
}

/** The date of year, month (1 to 12) and day; null where the calendar has no such day. Months beyond 12 and below 1 are carried over. */
export function dateOf(year: number, month: number, day: number): CivilDate | null {
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year + Math.floor((month - 1) / 12), (((month - 1) % 12) + 12) % 12, day);
  if (at.getUTCDate() !== day || year < 1 || year > 9999) return null;
  return at.toISOString().slice(0, 10);
}

/** Monday of the week a day is in. */
export function mondayOf(day: CivilDate): CivilDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Year, month and day of a date. */
export function partsOf(date: CivilDate): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/** The date `n` months on; on the month's last day where it is too short. */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const [year, month, day] = partsOf(date);
  for (let d = day; d > 27; d--) {
    const found = dateOf(year, month + n, d);
    if (found !== null) return found;
  }
  return dateOf(year, month + n, Math.min(day, 28)) ?? date;
}
