import type { CivilDate } from './instant';
import { timesIn } from './time-expressions/times-in';
import type { DateOrder } from './time-expressions/time-pattern';
import { addDays, daysBetween, weekdayOf } from './zoned-time';

/** What is due later than this many days on is a plan, and what was due more than a day before it was written is no date to come. */
const FARTHEST = 120;
const FRIDAY = 5;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WITHIN =
  /\b(?:within|in|in the next|over the next|innerhalb(?: von)?|binnen|sous|dans|en)\s(?:the next |about )?(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eine[mr]?|une?|una?)\s(?:\d{1,2} |full )?(business |working )?(hours?|days?|weeks?|months?|tage?n?|wochen?|jours?|semaines?|días?|semanas?)\b/i;
const TODAY =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|eod|cob|eob|end of (?:the )?(?:business|day)|close of business|heute|aujourd['’]hui|ce soir|hoy)\b/i;
const TOMORROW = /\b(?:tomorrow|tmrw|morgen|demain|mañana)\b/i;
const WEEK = /\b(?:weeks?|eow|woche|semaine|semana)\b/i;
/** A day named of that week. */
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri)day|(?:mon|diens|donners|frei)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre)di|lunes|martes|miércoles|jueves|viernes)\b/i;
const WEEKEND = /\bweekend\b/i;
const MONTH =
  /\b(?:months?|eom|monats?|mois|mes)\b|\b(?:end|late|ende|fin|finales) (?:of |de |in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|m[äa]r|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc)|^(?:in |during |im |en )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\W*$/i;

/** A day of the week and no date: on that very day it means the one to come. */
const OWN_NAME =
  /^(?:on |by |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes)(?![^.]{0,12}\d{1,2}(?:st|nd|rd|th|\.)?\s?[a-z]{3})/i;

/**
 * The day that words of a due date mean, written on the day `today` in the writer's zone: of several the last, of a week its Friday, of a
 * month its last day, for nobody is held to the beginning of what they named. Null when they name no day within 120 days.
 */
export function dueDay(when: string, today: CivilDate, order: DateOrder): CivilDate | null {
  const within = WITHIN.exec(when);
  if (within) return inTime(today, within[1] ?? '', within[2] !== undefined, within[3] ?? '');
  const named = when
    .split(/\b(?:or|oder|ou|o)\b/i, 4)
    .flatMap((part) => timesIn(part, { today, order }).flatMap(({ date }) => (date === null ? [] : [date])));
  const day = named.toSorted().at(-1) ?? (TOMORROW.test(when) ? addDays(today, 1) : TODAY.test(when) ? today : null);
  if (day === null) return null;
  const due = MONTH.test(when)
    ? endOfMonth(day)
    : WEEKEND.test(when)
      ? lastOf(day, 7)
      : WEEK.test(when) && !WEEKDAY.test(when)
        ? lastOf(day, FRIDAY)
        : day;
  if (due === today && OWN_NAME.test(when)) return addDays(today, 7);
  const ahead = daysBetween(today, due);
  return ahead < 0 || ahead > FARTHEST ? null : due;
}

function inTime(today: CivilDate, count: string, working: boolean, unit: string): CivilDate | null {
  const word = NUMBERS.indexOf(count.toLowerCase());
  const n = /^\d/.test(count) ? Number(count) : word < 0 ? 1 : word + 1;
  const days = /^h/i.test(unit)
    ? Math.ceil(n / 24)
    : /^(?:w|s)/i.test(unit)
      ? 7 * n
      : /^m/i.test(unit)
        ? 31 * n
        : working
          ? n + 2 * Math.ceil(n / 5)
          : n;
  return days > FARTHEST ? null : addDays(today, days);
}

/** The `weekday` (1 to 7) of the week of `day`, weeks beginning on Monday; `day` itself when it is past that. */
function lastOf(day: CivilDate, weekday: number): CivilDate {
  const own = weekdayOf(day) || 7;
  return own >= weekday ? day : addDays(day, weekday - own);
}

function endOfMonth(day: CivilDate): CivilDate {
  let last = day;
  while (addDays(last, 1).slice(0, 7) === day.slice(0, 7)) last = addDays(last, 1);
  return last;
}
