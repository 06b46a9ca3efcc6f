import { addDays, weekdayOf } from '../zoned-time';
import { dateOf, mondayOf, MONTH, monthOf, WEEKDAY, weekdayNamed } from './calendar-names';
import { dayOfMonth, inWeek, monthDay, nextWeekday, nthWeekday, numeric, ofRelativeWeek, weekdayOn } from './day-dates';
import { NUMBER, numberOf, ORDINAL } from './number-words';
import { timePattern, type TimePattern } from './time-pattern';

const DAY = `(?:${ORDINAL}|0?[1-9]|[12]\\d|3[01])`;
const YEAR = `(?:(?:of |,\\s?|\\s)\\s?'?((?:19|20)\\d\\d))?`;

const PLAIN = new Map<string, number>([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tomorow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['yesterday', -1],
  ['heute', 0],
  ['morgen', 1],
  ['übermorgen', 2],
  ['gestern', -1],
  ["aujourd'hui", 0],
  ['demain', 1],
  ['hier', -1],
  ['hoy', 0],
  ['mañana', 1],
  ['ayer', -1],
]);

/** Days named by date, by weekday, or by their distance from today. The longer form stands before the shorter. */
export const DAY_PATTERNS: readonly TimePattern[] = [
  timePattern(
    'day',
    `((?:19|20)\\d\\d)[-/. ](0?[1-9]|1[0-2])[-/. ](0?[1-9]|[12]\\d|3[01])(?:t\\d\\d:\\d\\d(?::\\d\\d)?z?)?`,
    (m) => dateOf(Number(m[1]), Number(m[2]), Number(m[3])) ?? undefined,
  ),
  timePattern(
    'day',
    `((?:19|20)\\d\\d)[-/ ](${MONTH})[-/ ](${DAY})|((?:19|20)\\d\\d)[-/](0?[1-9]|[12]\\d|3[01])[-/](${MONTH})|(${DAY})[-/]((?:19|20)\\d\\d)[-/](${MONTH})`,
    (m) =>
      dateOf(Number(m[1] ?? m[4] ?? m[8]), monthOf(m[2] ?? m[6] ?? m[9] ?? ''), numberOf(m[3] ?? m[5] ?? m[7] ?? '')) ??
      undefined,
  ),
  timePattern(
    'day',
    `((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])`,
    (m) => dateOf(Number(m[1]), Number(m[2]), Number(m[3])) ?? undefined,
  ),
  timePattern(
    'day',
    `(?:(?:this |next )?${WEEKDAY}\\.?,?\\s+(?:the\\s+)?)?(?:the\\s+)?(?:next\\s+)?(${MONTH})\\.?(?:\\s|,\\s?|/|-)\\s?(?:the\\s+)?(${DAY})(?![:\\d])(?!\\s?(?:am|pm|a\\.m|p\\.m)\\b)${YEAR}`,
    (m, { today }) => monthDay(monthOf(m[1] ?? ''), numberOf(m[2] ?? ''), m[3], today),
  ),
  timePattern(
    'day',
    `(?:(?:this |next )?${WEEKDAY}\\.?,?\\s+(?:the\\s+)?)?(?:the\\s+)?(?:next\\s+)?(${DAY})\\.?(?:\\s(?:of\\s+|de\\s+)?|-|/)(${MONTH})\\.?(?![a-z])(?:-(\\d{2,4}))?${YEAR}`,
    (m, { today }) => monthDay(monthOf(m[2] ?? ''), numberOf(m[1] ?? ''), m[3] ?? m[4], today),
  ),
  timePattern(
    'day',
    `(?:(?:this |next )?${WEEKDAY}\\.?,?\\s+|(?:this |next )?)\\(?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})`,
    (m, context) => numeric(m[1] ?? '', m[2] ?? '', m[3], context),
  ),
  timePattern(
    'day',
    `(?:(?:this |next )?${WEEKDAY}\\.?,?\\s+|(?:this |next ))?\\(?(\\d{1,2})/(\\d{1,2})(?!\\d|/\\d|(?<=24/7)| (?:of|cup|inch|hour|price))`,
    (m, context) => numeric(m[1] ?? '', m[2] ?? '', undefined, context),
  ),
  timePattern(
    'day',
    `(next|last|previous|this|past|following|coming|prior) week(?:\\s?-\\s?|,? on |'s |\\s)(${WEEKDAY})`,
    (m, { today }) => ofRelativeWeek(m[1] ?? '', m[2] ?? '', today),
  ),
  timePattern(
    'day',
    `(${WEEKDAY})(?:\\s(?:morning|afternoon|evening|night))? (?:of )?(next|last|this|previous) week`,
    (m, { today }) => ofRelativeWeek(m[2] ?? '', m[1] ?? '', today),
  ),
  timePattern('day', `(${WEEKDAY})(?: the)? (${ORDINAL}|[12]\\d|3[01])(?!\\s?(?:am|pm|:|-))`, (m, { today }) =>
    weekdayOn(m[1] ?? '', numberOf(m[2] ?? ''), today),
  ),
  timePattern(
    'day',
    `(?:(${WEEKDAY}) (${NUMBER}) (day|week)s? (?:from (?:now|today)|after (?:today|tomorrow)))`,
    (m, { today }) => addDays(today, numberOf(m[2] ?? '') * (m[3] === 'week' ? 7 : 1)),
  ),
  timePattern(
    'day',
    `(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) (${WEEKDAY})(?: (?:morning|afternoon|evening)| \\d{1,2}(?:am|pm) to \\d{1,2}(?:am|pm))? (?:of|in) (?:(next month|this month|the month|(${MONTH})${YEAR}))`,
    (m, { today }) => nthWeekday(m, today),
  ),
  timePattern('weekday', `(?:this )?(?:upcoming|next|coming|following) (${WEEKDAY})`, (m, { today }) =>
    /^(?:this )?next/.test(m[0]) ? inWeek(m[1] ?? '', addDays(mondayOf(today), 7)) : nextWeekday(m[1] ?? '', today),
  ),
  timePattern('weekday', `(?:last|previous|past|prior) (${WEEKDAY})`, (m, { today }) => {
    if (m[0].startsWith('past')) return addDays(today, -((weekdayOf(today) - weekdayNamed(m[1] ?? '') + 7) % 7 || 7));
    return inWeek(m[1] ?? '', addDays(mondayOf(today), -7));
  }),
  timePattern('weekday', `(?:end of )?this (${WEEKDAY})`, (m, { today }) => inWeek(m[1] ?? '', mondayOf(today))),
  timePattern(
    'weekday',
    `(?:(?:early|late|mid|end of|cob|eod|by close of business) )?(?:in the day )?(${WEEKDAY})\\.?(?! sessions)`,
    (m, { today }) => (/^(?:sun|mar|mit|sam|mer|dom)$/.test(m[1] ?? '') ? undefined : nextWeekday(m[1] ?? '', today)),
  ),
  timePattern(
    'day',
    `(?:(?:the )?(?:end|middle) of |mid |later |earlier |late |early |around )?(?:the )?(${[...PLAIN.keys()].join('|')})`,
    (m, { today }) => addDays(today, PLAIN.get(m[1] ?? '') ?? 0),
  ),
  timePattern(
    'day',
    `the day after(?: (tomorrow|today))?|day after (tomorrow)|the day before (yesterday)`,
    (m, { today }) => addDays(today, m[3] ? -2 : (m[1] ?? m[2]) === 'tomorrow' ? 2 : 1),
  ),
  timePattern(
    'day',
    `(?:the )?end of (?:the )?(?:day|business)|(?:the )?(?:eod|cob|eob)|close of business|c\\.o\\.b\\.?`,
    (_, { today }) => today,
  ),
  timePattern(
    'day',
    `(?:(?<=\\b(?:on|by|before|until|till|through|from|due|of|the|after|sept) )|the )(${ORDINAL})(?! (?:quarter|week|month|day|half|century|time|floor|place|party|year|draft|version|street|st|ave|hour|one|of\\b|and|quartile))`,
    (m, { today }) =>
      /^(?:first|second|third)$/.test(m[1] ?? '') ? undefined : dayOfMonth(numberOf(m[1] ?? ''), today),
  ),
];
