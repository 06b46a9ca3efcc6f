import { addDays } from '../zoned-time';
import { dateOf, MONTH, monthOf, partsOf } from './calendar-names';
import { NUMBER, numberOf, ORDINAL } from './number-words';
import { later, namedMonth, nthPart, quarter, relative, startOf, step, weekCommencing } from './period-dates';
import { timePattern, type TimePattern } from './time-pattern';

const UNIT = '(day|week|month|quarter|year|fortnight|weekday|hour|minute|min|sec(?:ond)?|hr|decade|weekend)s?';
const WORKING = '(?:business |working |full |whole )?';

const RELATIVE =
  '(next|last|this|previous|past|coming|upcoming|following|current|same|prior|the|nächste[nr]?|diese[nr]?|kommende[nr]?|letzte[nr]?)';
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
    `(?:as early as )?(?:(?:the )?(?:end|middle|beginning|start|close) of |early |late |mid-?\\s?|later |earlier |sometime )?(?:in )?${RELATIVE} ?(?:working |business |calendar |fiscal )?(week|month|quarter|year|fortnight|weekend|decade)(?:'s (first|second|third|fourth|1st|2nd|3rd|4th) quarter)?(?! (?:after next|of|to date|ended|end)\\b)`,
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
