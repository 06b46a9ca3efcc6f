import { addDays } from '../zoned-time';
import { dayOfMonth } from './day-dates';
import {
  anyName,
  comingDay,
  countOf,
  dayAndMonth,
  dayInWeek,
  lastDay,
  localPattern,
  partOfMonth,
  placeOf,
  romanceUnit as unit,
  weekByNumber,
  type LocalNames,
} from './local-names';
import { later, startOf } from './period-dates';
import type { TimePattern } from './time-pattern';

const NAMES: LocalNames = {
  months: [
    'ene(?:ro)?',
    'feb(?:rero)?',
    'mar(?:zo)?',
    'abr(?:il)?',
    'may(?:o)?',
    'jun(?:io)?',
    'jul(?:io)?',
    'ago(?:sto)?',
    'sep(?:t|tiembre)?|setiembre',
    'oct(?:ubre)?',
    'nov(?:iembre)?',
    'dic(?:iembre)?',
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  numbers: ['una?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
};
const MONTH = anyName(NAMES.months);
const DAY = `(?:${NAMES.weekdays.join('|')})`;
const NUMBER = `(?:\\d{1,3}|quince|${anyName(NAMES.numbers)})`;
const PART = '(?: por la (?:mañana|tarde|noche)| al mediodía| a primera hora)?';
const UNIT = '(días?(?: hábiles| laborables)?|semanas?|mes(?:es)?|años?|horas?)';

const step = (words: string): number =>
  /prox|que viene|siguiente|entrante/.test(words) ? 1 : /pasad|ultim|anterior/.test(words) ? -1 : 0;
const weekday = (word: string | undefined): number => placeOf(word, NAMES.weekdays);
const month = (word: string | undefined): number => placeOf(word, NAMES.months);

/** How Spanish names days and times. */
export const SPANISH_TIMES: readonly TimePattern[] = [
  localPattern(
    'day',
    `(?:el )?(?:${DAY},? (?:día )?)?(\\d{1,2})(?:º|ro)? (?:de )?(${MONTH})\\.?(?:,? (?:del? )?((?:19|20)\\d\\d))?`,
    (m, { today }) => dayAndMonth(m[1], month(m[2]), m[3], today),
  ),
  localPattern(
    'day',
    `(?:(?:el )?${DAY},? (?:día )?|(?<=\\b(?:el|del|al|día|antes del|hasta el|para el) ))(\\d{1,2})(?= |[,;.)!?]|$)(?! ?(?:de ${MONTH}|%|por ciento|€|euros|personas|páginas|horas|días))`,
    (m, { today }) => dayOfMonth(Number(m[1]), today),
  ),
  localPattern('day', `(anteayer|ayer|hoy|pasado mañana|mañana)${PART}(?: mismo)?`, (m, { today }) =>
    addDays(today, m[1] === 'pasado manana' ? 2 : ['anteayer', 'ayer', 'hoy', 'manana'].indexOf(m[1] ?? '') - 2),
  ),
  localPattern('part', `por la (?:mañana|tarde|noche)|a mediodía|al mediodía|de la (?:mañana|tarde|noche)`, () => null),
  localPattern('part', `esta (?:mañana|tarde|noche)`, (_, { today }) => today),
  localPattern(
    'weekday',
    `(?:el |este )?(?:(próximo|pasado) )?(${DAY})(?: (próximo|que viene|pasado|siguiente|de la próxima semana|de la semana que viene))?${PART}`,
    (m, { today }) => {
      const words = `${m[1] ?? ''} ${m[3] ?? ''}`;
      if (words.includes('semana')) return dayInWeek(weekday(m[2]), 1, today);
      return step(words) < 0 ? lastDay(weekday(m[2]), today) : comingDay(weekday(m[2]), today);
    },
  ),
  localPattern(
    'period',
    `(?:a |al )?(final(?:es)?|fin|principios?|mediados) (?:de(?:l)? )?(?:la |el |este |esta )?(semana|mes|trimestre|año|día)(?: (próxim[oa]|que viene|siguiente|pasad[oa]))?`,
    (m, { today }) =>
      m[3] !== undefined || m[1]?.startsWith('princ') === true
        ? startOf(unit(m[2]), m[3] === undefined ? 1 : step(m[3]), today)
        : today,
  ),
  localPattern('period', `(?:a )?(finales|principios|mediados|fin) de (${MONTH})`, (m, { today }) =>
    partOfMonth(
      m[1]?.startsWith('fin') === true ? 'end' : m[1] === 'mediados' ? 'middle' : 'start',
      month(m[2]),
      today,
    ),
  ),
  localPattern(
    'period',
    `(?:la |el )?(?:(próxim[oa]|siguiente|pasad[oa]) (semana|mes|trimestre|año)|(semana|mes|trimestre|año) (próxim[oa]|que viene|siguiente|pasad[oa]|entrante))`,
    (m, { today }) => startOf(unit(m[2] ?? m[3]), step(m[1] ?? m[4] ?? ''), today),
  ),
  localPattern('period', `(?:esta|este) (semana|mes|trimestre|año)`, (m, { today }) => startOf(unit(m[1]), 0, today)),
  localPattern('period', `(?:en )?(?:la )?semana (\\d{1,2})(?! ?(?:días|horas))`, (m, { today }) =>
    weekByNumber(Number(m[1]), today),
  ),
  localPattern('amount', `(en|dentro de|en un plazo de|en el plazo de) (${NUMBER}) ${UNIT}`, (m, { today }) =>
    m[1]?.includes('plazo') === true ? today : later(unit(m[3]), m[2] === 'quince' ? 14 : countOf(m[2], NAMES), today),
  ),
  localPattern('amount', `hace (${NUMBER}) ${UNIT}`, (m, { today }) => later(unit(m[2]), -countOf(m[1], NAMES), today)),
  localPattern(
    'clock',
    `(?:a|desde|hasta|sobre|antes de|entre) las? (?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?(?: ?h(?:oras)?)?(?: ?(?:-|–|a|y) ?(?:las )?(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?(?: ?h(?:oras)?)?)?|(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)? ?h(?:oras)?`,
    () => null,
  ),
];
