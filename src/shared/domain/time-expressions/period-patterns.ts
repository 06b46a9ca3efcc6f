import type { CivilDate } from '../instant';
import { addDays } from '../zoned-time';
import { addMonths, dateOf, mondayOf, MONTH, monthOf, partsOf } from './calendar-names';
import { NUMBER, numberOf, ORDINAL } from './number-words';
import { timePattern, type TimeContext, type TimePattern } from './time-pattern';

const UNIT = '(day|week|month|quarter|year|fortnight|weekday|hour|minute|min|sec(?:ond)?|hr|decade|weekend)s?';
const WORKING = '(?:business |working |full |whole )?';

/** First day of the week, month, quarter or year `n` of them away from today. */
function startOf(unit: string, n: number, today: CivilDate): CivilDate {
  const [year, month] = partsOf(today);
  switch (unit) {
    case 'week':
    case 'fortnight':
      return addDays(mondayOf(today), 7 * n);
    case 'weekend':
      return addDays(mondayOf(today), 7 * n + 5);
    case 'month':
      return dateOf(year, month + n, 1) ?? today;
    case 'quarter':
      return dateOf(year, 3 * (Math.ceil(month / 3) - 1 + n) + 1, 1) ?? today;
    case 'year':
      return dateOf(year + n, 1, 1) ?? today;
    case 'decade':
      return dateOf(year - (year % 10) + 10 * n, 1, 1) ?? today;
    default:
      return addDays(today, n);
  }
}

/** Today and `n` units on; hours and minutes stay on the day. */
function later(unit: string, n: number, today: CivilDate): CivilDate {
  switch (unit) {
    case 'week':
      return addDays(today, 7 * n);
    case 'fortnight':
      return addDays(today, 14 * n);
    case 'month':
      return addMonths(today, n);
    case 'quarter':
      return addMonths(today, 3 * n);
    case 'year':
      return addMonths(today, 12 * n);
    case 'day':
    case 'weekday':
      return addDays(today, n);
    default:
      return today;
  }
}

/** The next time a month comes, its first day; the running month is this year's. */
function monthStart(month: number, year: string | undefined, today: CivilDate): CivilDate | null {
  const [now, running] = partsOf(today);
  if (year !== undefined) return dateOf(Number(year.length === 2 ? `20${year}` : year), month, 1);
  return dateOf(month < running ? now + 1 : now, month, 1);
}

function quarter(n: number, year: string | undefined, { today }: TimeContext): CivilDate | null {
  return dateOf(year === undefined ? partsOf(today)[0] : Number(year), 3 * n - 2, 1);
}

const RELATIVE =
  '(next|last|this|previous|past|coming|upcoming|following|current|same|prior|the|nächste[nr]?|diese[nr]?|kommende[nr]?|letzte[nr]?)';
function step(word: string): number {
  return /^(?:next|coming|upcoming|following|nächste|kommende)/.test(word)
    ? 1
    : /^(?:last|previous|past|prior|letzte)/.test(word)
      ? -1
      : 0;
}
const FOREIGN: Readonly<Record<string, string>> = { woche: 'week', monat: 'month', jahr: 'year', quartal: 'quarter' };

/** Weeks, months, quarters, years, and stretches counted from today. */
export const PERIOD_PATTERNS: readonly TimePattern[] = [
  timePattern(
    'amount',
    `(?:within|in|for|over)?\\s?(?:the )?(?:next|coming|upcoming|following) (${NUMBER}|few|couple(?: of)?) ${WORKING}${UNIT}|(?:the )?(\\d+) (?:next|coming|upcoming) ${UNIT}`,
    (m, { today }) => (/^(?:hour|min|sec|hr)/.test(m[2] ?? m[4] ?? '') ? today : addDays(today, 1)),
  ),
  timePattern(
    'amount',
    `(?:over |in |for |during )?(?:the )?(?:last|past|previous) (${NUMBER}|few|couple(?: of)?) ${WORKING}${UNIT}|(?:the )?(\\d+) (?:last|past|previous) ${UNIT}`,
    (m, { today }) => later(m[2] ?? m[4] ?? '', -(numberOf(m[1] ?? m[3] ?? '') || 2), today),
  ),
  timePattern(
    'amount',
    `(${NUMBER}|half an?|few|a few|a couple(?: of)?) ${WORKING}${UNIT} (ago|earlier|before (?:today|now|tomorrow))`,
    (m, { today }) => later(m[2] ?? '', -(numberOf(m[1] ?? '') || 1), today),
  ),
  timePattern(
    'amount',
    `(?:in )?(${NUMBER}|half an?|a few|a couple(?: of)?) ${WORKING}${UNIT} (?:from (now|today|tomorrow)|after (today|tomorrow)|later|from (?:this|next) \\w+day|on from now)`,
    (m, { today }) =>
      addDays(later(m[2] ?? '', numberOf(m[1] ?? '') || 0, today), (m[3] ?? m[4]) === 'tomorrow' ? 1 : 0),
  ),
  timePattern(
    'amount',
    `(within|in|inside|after) (?:the next |the |next |about |approximately )?(${NUMBER}|a few|a couple(?: of)?|couple(?: of)?|few|several)(?:\\s?(?:to|or|-)\\s?${NUMBER})? ?${WORKING}${UNIT}(?: time)?(?! (?:of|before|prior)\\b)`,
    (m, { today }) =>
      m[1] === 'within' || m[1] === 'inside' ? today : later(m[3] ?? '', numberOf(m[2] ?? '') || 2, today),
  ),
  timePattern('period', `(?:the )?(?:${WEEK_WORD()})`, (m, { today }) => weekCommencing(m, today)),
  timePattern(
    'period',
    `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th|\\d{1,2}th) (?:(${NUMBER}) )?(week|day|month|quarter|weekend)s? (?:of|in) (?:(?:the )?(this|next|last) (month|year)|the (year|month)|(${MONTH})\\.?,?(?: of)?(?: ((?:19|20)\\d\\d))?|((?:19|20)\\d\\d))`,
    (m, { today }) => nthPart(m, today),
  ),
  timePattern(
    'period',
    `(?:as early as )?(?:(?:the )?(?:end|middle|beginning|start|close) of |early |late |mid-?\\s?|later |earlier |sometime )?(?:in )?${RELATIVE} ?(?:working |business |calendar |fiscal )?(week|month|quarter|year|fortnight|weekend|decade)(?:'s (first|second|third|fourth|1st|2nd|3rd|4th) quarter)?(?! (?:after|before|of|to date|ended|end)\\b)`,
    (m, { today }) => relative(m, today),
  ),
  timePattern(
    'period',
    `(?:(?:the )?(?:end|middle|beginning|start) of )(?:the )?(week|month|quarter|year)|(?:the )?(eow|eom|eoq|eoy)|(?:mid|end)[- ](?:of[- ])?(week|month|quarter|year)|(week|month|quarter|year)[- ]end`,
    (m, { today }) => {
      const unit =
        m[1] ?? { w: 'week', m: 'month', q: 'quarter', y: 'year' }[(m[2] ?? '').slice(2)] ?? m[3] ?? m[4] ?? 'week';
      return unit === 'year' && !m[0].includes('begin') ? dateOf(partsOf(today)[0], 7, 1) : today;
    },
  ),
  timePattern(
    'period',
    `the (week|month|year|quarter|fortnight)(?! (?:of|after|before|ended|commencing|beginning|starting|to)\\b)(?=\\W|$)|(?:the )?week after next|(?:the )?(year|month|week) to date`,
    (m, { today }) =>
      m[0].includes('after next') ? startOf('week', 2, today) : startOf(m[1] ?? m[2] ?? 'week', 0, today),
  ),
  timePattern('period', `${RELATIVE} (woche|monat|jahr|quartal)`, (m, { today }) =>
    startOf(FOREIGN[m[2] ?? ''] ?? 'week', step(m[1] ?? ''), today),
  ),
  timePattern(
    'period',
    `(?:(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?|q([1-4]))(?:(?: of|,)? ?(?:(?:the|this) year|((?:19|20)\\d\\d)))?|((?:19|20)\\d\\d)[ -]?(?:q([1-4])|h([12]))`,
    (m, context) =>
      m[6]
        ? dateOf(Number(m[4]), m[6] === '1' ? 1 : 7, 1)
        : quarter(Number(m[2] ?? m[5] ?? numberOf(m[1] ?? 'first')), m[3] ?? m[4], context),
  ),
  timePattern(
    'period',
    `(?:(?:the )?(?:(beginning|start)|(end)|(middle)) of |(early|mid|late)[- ]|this |next |last )?(?:in )?(${MONTH})\\.?(?:,? (?:of )?((?:19|20)\\d\\d)|(?: of)? '?(\\d\\d)(?!\\d|:|/|(?:st|nd|rd|th)| (?:am|pm|to|and|-)))?`,
    (m, { today }) => namedMonth(m, today),
  ),
  timePattern('period', `((?:19|20)\\d\\d) (${MONTH})`, (m) => dateOf(Number(m[1]), monthOf(m[2] ?? ''), 1)),
  timePattern(
    'period',
    `(?:the )?(?:19|20)?(\\d0) ?'?s(?= |\\W|$)|(?:the )?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?:the )?\\d{1,2}(?:st|nd|rd|th)\\s+century`,
    (m) => dateOf(/^(?:the )?(\d{4})/.test(m[0]) ? Number(/\d{4}/.exec(m[0])?.[0]) : 1900 + Number(m[1] ?? 90), 1, 1),
  ),
  timePattern(
    'period',
    `(?:(?<=\\b(?:in|of|since|after|before|from|to|until|till|year|between|and|through|for|by|during|than|late|early|how about|sales|back to|fy|cy|sy|or) |[<>=] ?|^)|(?:(?:the |fiscal |calendar |school )year|cy|fy|sy) )((?:19|20)\\d\\d)(?![-\\d/.]\\d| (?:pieces|units|people|mw|dollars|miles|items|employees))`,
    (m) => dateOf(Number(m[1]), 1, 1),
  ),
  timePattern(
    'period',
    `(?:the )?(?:spring|summer|autumn|winter|fall)(?= (?:of|is|was|and|season|\\d)|[,.!?]|$)|(?:fiscal|school) year|(?:cy|fy|sy)\\d\\d`,
    () => null,
  ),
];

function WEEK_WORD(): string {
  return `(?:w/c|week (?:commencing|beginning|starting|of|ending))(?: on)?(?: the)? (?:(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${ORDINAL})|(\\d{1,2})/(\\d{1,2}))`;
}

function weekCommencing(m: RegExpExecArray, today: CivilDate): CivilDate | null {
  const [year, month] = partsOf(today);
  const day = Number.parseInt(m[2] ?? m[3] ?? m[5] ?? m[7] ?? '1', 10) || numberOf(m[5] ?? 'first');
  const named = m[6] === undefined ? (m[1] ?? m[4]) : undefined;
  const at = named === undefined ? (m[6] === undefined ? month : Number(m[6])) : monthOf(named);
  const date = dateOf(year, at, day);
  const next =
    date === null || date >= today
      ? date
      : named === undefined && m[6] === undefined
        ? dateOf(year, at + 1, day)
        : dateOf(year + 1, at, day);
  return next === null ? null : mondayOf(next);
}

function nthPart(m: RegExpExecArray, today: CivilDate): CivilDate | null {
  const [year, month] = partsOf(today);
  const shift = m[4] === 'next' ? 1 : m[4] === 'last' ? -1 : 0;
  const inMonth = m[5] === 'month' || m[6] === 'month' || m[7] !== undefined;
  const y = Number(
    m[8] ?? m[9] ?? (m[7] !== undefined && monthOf(m[7]) < month ? year + 1 : year + (m[5] === 'year' ? shift : 0)),
  );
  const first = inMonth ? dateOf(y, m[7] === undefined ? month + shift : monthOf(m[7]), 1) : dateOf(y, 1, 1);
  if (first === null) return null;
  const last = addDays(inMonth ? addMonths(first, 1) : addMonths(first, 12), -1);
  const n = m[1] === 'last' ? 0 : numberOf(m[1] ?? 'first');
  const count = Number.isNaN(numberOf(m[2] ?? 'a')) ? 1 : numberOf(m[2] ?? 'a');
  switch (m[3]) {
    case 'week': {
      const monday = mondayOf(addDays(first, 3));
      return n === 0 ? addDays(mondayOf(addDays(last, -3)), -7 * (count - 1)) : addDays(monday, 7 * (n - 1));
    }
    case 'month':
      return n === 0 ? addMonths(addDays(last, 1), -count) : addMonths(first, n - 1);
    case 'quarter':
      return n === 0 ? addMonths(addDays(last, 1), -3) : addMonths(first, 3 * (n - 1));
    default:
      return n === 0 ? addDays(last, 1 - count) : addDays(first, n - 1);
  }
}

function relative(m: RegExpExecArray, today: CivilDate): CivilDate | undefined {
  const n = step(m[1] ?? '');
  const unit = m[2] ?? 'week';
  if (m[1] === 'the' && !/\b(?:end|middle|beginning|start|close) of/.test(m[0])) return undefined;
  if (m[3] !== undefined) return addMonths(startOf('year', n, today), 3 * (numberOf(m[3]) - 1));
  const start = startOf(unit, n, today);
  if (/^(?:later|(?:the )?end of)/.test(m[0]) && n === 0 && unit !== 'year') return today;
  if (/^(?:later|(?:the )?end of|late)/.test(m[0]) && unit === 'year') return addMonths(start, 6);
  return start;
}

function namedMonth(m: RegExpExecArray, today: CivilDate): CivilDate | null | undefined {
  const month = monthOf(m[5] ?? '');
  if (/^(?:may|mar|mai|jan|sep|dec)$/.test(m[0]) && m[6] === undefined && m[7] === undefined) return MAYBE;
  const start = m[0].startsWith('this') ? dateOf(partsOf(today)[0], month, 1) : monthStart(month, m[6] ?? m[7], today);
  if (start === null) return null;
  return (m[3] ?? m[4]) === undefined || m[4] === 'early' ? start : addDays(start, m[4] === 'late' ? 15 : 9);
}

/** Told from the words around it by the caller. */
const MAYBE = undefined;
