import { addDays } from '../zoned-time';
import type { CivilDate } from '../instant';
import { dateOf, partsOf, weekdayNamed } from './calendar-names';
import { timePattern, type TimePattern } from './time-pattern';
import { weekdayOf } from '../zoned-time';

type DayOfYear = (year: number) => CivilDate | null;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dateOf(year, month, day);
/** The nth such weekday of a month; the last for n = 0. */
const nth =
  (n: number, weekday: string, month: number): DayOfYear =>
  (year) => {
    const first = dateOf(year, n === 0 ? month + 1 : month, 1);
    if (first === null) return null;
    const offset = (weekdayNamed(weekday) - weekdayOf(first) + 7) % 7;
    return addDays(first, n === 0 ? (offset === 0 ? -7 : offset - 7) : offset + 7 * (n - 1));
  };

/** Easter Sunday by the Gregorian rule (Meeus, Jones, Butcher). */
function easter(year: number): CivilDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}
const fromEaster =
  (days: number): DayOfYear =>
  (year) => {
    const sunday = easter(year);
    return sunday === null ? null : addDays(sunday, days);
  };

const HOLIDAYS: readonly (readonly [string, DayOfYear])[] = [
  ["new year'?s? eve|silvester", fixed(12, 31)],
  ["new year'?s?(?: day)?|neujahr", fixed(1, 1)],
  ['christmas eve|xmas eve|heiligabend', fixed(12, 24)],
  ['christmas(?: day)?|xmas|weihnachten|noël|navidad', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['good friday|karfreitag', fromEaster(-2)],
  ['easter monday|ostermontag', fromEaster(1)],
  ['easter(?: sunday)?|ostern|pâques|pascua', fromEaster(0)],
  ['whit monday|pfingstmontag', fromEaster(50)],
  ['ash wednesday|aschermittwoch', fromEaster(-46)],
  ["valentine'?s(?: day)?", fixed(2, 14)],
  ["st\\.? patrick'?s(?: day)?", fixed(3, 17)],
  ['earth day', fixed(4, 22)],
  ["(?:international )?workers'? ?day|may day|tag der arbeit", fixed(5, 1)],
  ["mother'?s day|mothers' day", nth(2, 'sun', 5)],
  ["father'?s day|fathers' day", nth(3, 'sun', 6)],
  ['memorial day', nth(0, 'mon', 5)],
  ['juneteenth|freedom day|jubilee day', fixed(6, 19)],
  ['independence day|fourth of july', fixed(7, 4)],
  ['labou?r day', nth(1, 'mon', 9)],
  ['columbus day', nth(2, 'mon', 10)],
  ['halloween', fixed(10, 31)],
  ["veterans'? day", fixed(11, 11)],
  ['thanksgiving(?: day)?', nth(4, 'thu', 11)],
  ['martin luther king day|mlk day', nth(3, 'mon', 1)],
  ["presidents'? day|washington's birthday", nth(3, 'mon', 2)],
];

/** Days that have a name, in the year named, the last or the next time they come. */
export const HOLIDAY_PATTERNS: readonly TimePattern[] = HOLIDAYS.map(([names, day]) =>
  timePattern(
    'day',
    `(?:(next|last|this) )?(?:${names})(?:(?: of)? ((?:19|20)\\d\\d))?(?: weekend)?`,
    (m, { today }) => {
      const [year] = partsOf(today);
      const weekend = m[0].endsWith('weekend') ? -2 : 0;
      const date =
        m[2] !== undefined ? day(Number(m[2])) : m[1] === 'last' ? before(day, year, today) : after(day, year, today);
      return date === null ? null : addDays(date, weekend);
    },
  ),
);

function after(day: DayOfYear, year: number, today: CivilDate): CivilDate | null {
  const date = day(year);
  return date !== null && date >= today ? date : day(year + 1);
}

function before(day: DayOfYear, year: number, today: CivilDate): CivilDate | null {
  const date = day(year);
  return date !== null && date < today ? date : day(year - 1);
}
