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
    'janv(?:ier)?',
    'févr?(?:ier)?',
    'mars',
    'avr(?:il)?',
    'mai',
    'juin',
    'juil(?:let)?',
    'août',
    'sept(?:embre)?',
    'oct(?:obre)?',
    'nov(?:embre)?',
    'déc(?:embre)?',
  ],
  weekdays: ['dimanche|dim', 'lundi|lun', 'mardi', 'mercredi|mer', 'jeudi|jeu', 'vendredi|ven', 'samedi|sam'],
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
};
const MONTH = anyName(NAMES.months);
const DAY = '(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)';
const SHORT_DAY = `(?:(?:${NAMES.weekdays.join('|')}|mar)\\.?,? (?:le )?)`;
const NUMBER = `(?:\\d{1,3}|quinze|${anyName(NAMES.numbers)})`;
const PART = '(?: (?:matin|midi|soir|après-midi))?';
const UNIT = '(jours?(?: ouvrés)?|semaines?|mois|ans|heures?|h)';

const step = (word: string | undefined): number =>
  word === undefined ? 0 : /^(?:pro|sui|vie)/.test(word) ? 1 : /^(?:der|pas)/.test(word) ? -1 : 0;
const weekday = (word: string | undefined): number => placeOf(word, NAMES.weekdays);
const month = (word: string | undefined): number => placeOf(word, NAMES.months);

/** How French names days and times. */
export const FRENCH_TIMES: readonly TimePattern[] = [
  localPattern('day', `(?:le )?${SHORT_DAY}?(\\d{1,2})(?:er)? (${MONTH})\\.?(?: ((?:19|20)\\d\\d))?`, (m, { today }) =>
    dayAndMonth(m[1], month(m[2]), m[3], today),
  ),
  localPattern(
    'day',
    `(?<=\\b(?:le|du|au|dès le|avant le|d'ici le|jusqu'au|pour le) )(\\d{1,2})(?:er)?(?= |[,;.)!?]|$)(?! ?(?:${MONTH}|h\\b|heures|jours|mois|ans|%|€|euros|personnes|pages|points))`,
    (m, { today }) => dayOfMonth(Number.parseInt(m[1] ?? '', 10), today),
  ),
  localPattern(
    'day',
    `(avant-hier|hier|aujourd'hui|après-demain|demain)${PART}(?: (?:au plus tard))?`,
    (m, { today }) =>
      addDays(
        today,
        m[1] === 'apres-demain' ? 2 : ['avant-hier', 'hier', "aujourd'hui", 'demain'].indexOf(m[1] ?? '') - 2,
      ),
  ),
  localPattern('day', `(?:lundi|mardi|mercredi|jeudi|vendredi) en (?:huit|quinze)`, (m, { today }) =>
    addDays(comingDay(weekday(m[0].split(' ')[0]), today), m[0].endsWith('quinze') ? 14 : 7),
  ),
  localPattern(
    'weekday',
    `(?:ce |le )?(${DAY})${PART}(?: (prochain|dernier|passé|de la semaine prochaine|de la semaine suivante))?${PART}`,
    (m, { today }) => {
      const day = weekday(m[1]);
      if (m[2]?.startsWith('de la') === true) return dayInWeek(day, 1, today);
      return step(m[2]) < 0 ? lastDay(day, today) : comingDay(day, today);
    },
  ),
  localPattern('part', `ce (?:matin|midi|soir)|cet après-midi|cette (?:nuit|après-midi)`, (_, { today }) => today),
  localPattern(
    'period',
    `(?:en |à la )?(fin|début|milieu) (?:de |du |d')?(?:la |l')?(?:(cette|ce) )?(semaine|mois|trimestre|année|journée)(?: (prochaine?|suivante?|dernière?))?`,
    (m, { today }) =>
      m[1] === 'debut' || m[4] !== undefined ? startOf(unit(m[3]), m[4] === undefined ? 1 : step(m[4]), today) : today,
  ),
  localPattern(
    'period',
    `(?:la |le |l'|cette |ce )?(semaine|mois|trimestre|année)(?:-ci)? (prochaine?|suivante?|dernière?|passée?|qui vient)`,
    (m, { today }) => startOf(unit(m[1]), m[2] === 'qui vient' ? 1 : step(m[2]), today),
  ),
  localPattern('period', `(?:cette|ce) (semaine|mois|trimestre|année)(?:-ci)?`, (m, { today }) =>
    startOf(unit(m[1]), 0, today),
  ),
  localPattern('period', `(?:à la |en )?(fin|début|mi)[- ](?:de |d')?(${MONTH})`, (m, { today }) =>
    partOfMonth(m[1] === 'fin' ? 'end' : m[1] === 'mi' ? 'middle' : 'start', month(m[2]), today),
  ),
  localPattern('period', `(?:en )?semaine (\\d{1,2})(?! ?(?:jours|h\\b))`, (m, { today }) =>
    weekByNumber(Number(m[1]), today),
  ),
  localPattern('amount', `(dans|sous|d'ici(?: à)?|en|d'ici les) (${NUMBER}) ${UNIT}`, (m, { today }) =>
    m[1] === 'sous' || m[1] === 'en' ? today : later(unit(m[3]), m[2] === 'quinze' ? 14 : countOf(m[2], NAMES), today),
  ),
  localPattern('amount', `il y a (${NUMBER}) ${UNIT}`, (m, { today }) =>
    later(unit(m[2]), -countOf(m[1], NAMES), today),
  ),
  localPattern('amount', `sous huitaine|sous quinzaine`, (_, { today }) => today),
  localPattern(
    'clock',
    `(?:à |vers |dès |avant |entre |de )?(?:[01]?\\d|2[0-4]) ?(?:h(?:eures?)?|:)(?: ?[0-5]\\d)?(?: ?(?:-|–|à|et) ?(?:[01]?\\d|2[0-4]) ?(?:h(?:eures?)?|:)(?: ?[0-5]\\d)?)?|(?:à |avant |vers )?(?:midi|minuit)`,
    (m) => (/\d:$|\d :/.test(m[0]) ? undefined : null),
  ),
];
