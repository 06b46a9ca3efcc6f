import { addDays } from '../zoned-time';
import { dayOfMonth, numeric } from './day-dates';
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
  weekByNumber,
  type LocalNames,
} from './local-names';
import { later, startOf } from './period-dates';
import type { TimePattern } from './time-pattern';

const NAMES: LocalNames = {
  months: [
    'jan(?:uar)?|jänner',
    'feb(?:ruar)?',
    'märz|mär',
    'apr(?:il)?',
    'mai',
    'juni?',
    'juli?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'okt(?:ober)?',
    'nov(?:ember)?',
    'dez(?:ember)?',
  ],
  weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend'],
  numbers: [
    'ein(?:e[rmn]?)?',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
  ],
};
const MONTH = anyName(NAMES.months);
const DAY = `(?:${NAMES.weekdays.join('|')})`;
const SHORT_DAY = `(?:(?:${NAMES.weekdays.join('|')}|mo|di|mi|do|fr|sa|so)\\.?,? (?:dem |den |der )?)`;
const NUMBER = `(?:\\d{1,3}|${anyName(NAMES.numbers)})`;
const NEXT =
  '(?:nächste[rsnm]?|kommende[rsnm]?|übernächste[rsnm]?|letzte[rsnm]?|vorige[rsnm]?|diese[rsnm]?|laufende[rsnm]?)';
const UNITS: Readonly<Record<string, string>> = { t: 'day', w: 'week', m: 'month', q: 'quarter', j: 'year', s: 'hour' };
const PART = '(?: (?:früh|vormittag|mittag|nachmittag|abend))?';

/** Which way such a word points: 1 next, 2 the one after, -1 last, 0 this. */
function step(word: string | undefined): number {
  if (word === undefined) return 0;
  return word.startsWith('u') ? 2 : /^(?:na|kom)/.test(word) ? 1 : /^(?:let|vor)/.test(word) ? -1 : 0;
}
const unit = (word: string | undefined): string => UNITS[word?.charAt(0) ?? 't'] ?? 'day';
const weekday = (word: string | undefined): number => placeOf(word, NAMES.weekdays);
const month = (word: string | undefined): number => placeOf(word, NAMES.months);
const part = (word: string | undefined): string => (word === 'ende' ? 'end' : word === 'mitte' ? 'middle' : 'start');

/** How German names days and times. Dates with stops are day first wherever the reader sits. */
export const GERMAN_TIMES: readonly TimePattern[] = [
  localPattern('day', `${SHORT_DAY}?(\\d{1,2})\\. ?(${MONTH})(?: ((?:19|20)\\d\\d))?`, (m, { today }) =>
    dayAndMonth(m[1], month(m[2]), m[3], today),
  ),
  localPattern(
    'day',
    `(?<!\\b(?:version|kapitel|chapter|chapitre|capitulo|punkt|abschnitt|ziffer|seite|v) )${SHORT_DAY}?(\\d{1,2})\\. ?(\\d{1,2})\\.(?: ?((?:19|20)\\d\\d|\\d\\d(?= |[,;)]|$)(?! uhr)))?`,
    (m, { today }) => numeric(m[1] ?? '', m[2] ?? '', m[3], { today, order: 'day-first' }),
  ),
  localPattern(
    'day',
    `(?<=\\b(?:am|bis|bis zum|zum|vom|ab|den|dem|vor) )(\\d{1,2})\\.(?= |[,;)!?]|$)(?! ?${MONTH}| ?\\d)`,
    (m, { today }) => dayOfMonth(Number(m[1]), today),
  ),
  localPattern(
    'day',
    `(vorgestern|gestern|heute|übermorgen|morgen)${PART}(?: in (?:einer woche|8 tagen))?`,
    (m, { today }) => {
      const days = ['vorgestern', 'gestern', 'heute', 'morgen'].indexOf(m[1] ?? '') - 2;
      return addDays(today, (days === -3 ? 2 : days) + (m[0].includes(' in ') ? 7 : 0));
    },
  ),
  localPattern(
    'weekday',
    `(?:(${NEXT}) )?(${DAY})s?${PART}(?: (?:(${NEXT}) woche|(in einer woche)))?`,
    (m, { today }) => {
      const day = weekday(m[2]);
      if (m[3] !== undefined) return dayInWeek(day, step(m[3]), today);
      if (m[4] !== undefined) return addDays(comingDay(day, today), 7);
      const n = step(m[1]);
      if (n < 0) return lastDay(day, today);
      return m[1] === undefined || m[1].startsWith('kom') || n === 0 ? comingDay(day, today) : dayInWeek(day, n, today);
    },
  ),
  localPattern('day', `(${NEXT}) woche,? (?:am )?(${DAY})${PART}`, (m, { today }) =>
    dayInWeek(weekday(m[2]), step(m[1]), today),
  ),
  localPattern(
    'period',
    `(?:(ende|anfang|mitte) )?(?:der |des )?(${NEXT}) (woche|monate?s?|quartale?s?|jahre?s?)`,
    (m, { today }) => startOf(unit(m[3]), step(m[2]), today),
  ),
  localPattern('period', `(ende|anfang|mitte) (?:der |des )(woche|monats|quartals|jahres|tages)`, (m, { today }) =>
    m[1] === 'anfang' ? startOf(unit(m[2]), 1, today) : today,
  ),
  localPattern('period', `(?:(ende|anfang|mitte) )(${MONTH})(?: ((?:19|20)\\d\\d))?`, (m, { today }) =>
    m[3] === undefined ? partOfMonth(part(m[1]), month(m[2]), today) : dayAndMonth('1', month(m[2]), m[3], today),
  ),
  localPattern(
    'period',
    `(?:in |bis )?(?:der )?(?:kw ?|kalenderwoche )(\\d{1,2})|(\\d{1,2})\\. ?(?:kw|kalenderwoche)`,
    (m, { today }) => weekByNumber(Number(m[1] ?? m[2]), today),
  ),
  localPattern(
    'amount',
    `(in|innerhalb(?: von)?|binnen)(?: den nächsten)? (${NUMBER}) (?:arbeits|werk)?(tage?n?|wochen?|monate?n?|jahre?n?|stunden?)`,
    (m, { today }) =>
      m[1] === 'in' && !m[0].includes('nachsten')
        ? later(unit(m[3]?.startsWith('wo') ? 'w' : m[3]), countOf(m[2], NAMES), today)
        : today,
  ),
  localPattern('amount', `vor (${NUMBER}) (tage?n?|wochen?|monate?n?|jahre?n?|stunden?)`, (m, { today }) =>
    later(unit(m[2]), -countOf(m[1], NAMES), today),
  ),
  localPattern(
    'clock',
    `(?:um |ab |bis |gegen |von )?(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?(?: ?(?:-|–|bis) ?(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?)? ?uhr|(?:um )?(?:halb|viertel (?:vor|nach)) ${NUMBER}`,
    () => null,
  ),
  localPattern(
    'part',
    `(?:am |im )?(?:vormittags?|nachmittags?|abends?|mittags?)|feierabend|tagesende`,
    (m, { today }) => (/feierabend|tagesende/.test(m[0]) ? today : null),
  ),
];
