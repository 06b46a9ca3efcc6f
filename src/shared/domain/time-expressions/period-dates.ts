import type { CivilDate } from '../instant';
import { addDays } from '../zoned-time';
import { addMonths, dateOf, mondayOf, monthOf, partsOf } from './calendar-names';
import { numberOf } from './number-words';
import type { TimeContext } from './time-pattern';

/** “May” alone is a verb, “mar” and “dec” are many things, unless such a word leads to them. */
const AFTER_MONTH_WORD = /\b(?:in|from|since|by|until|till|through|between|during|mid|of) $/;

/** First day of the week, month, quarter or year `n` of them away from today. */
export function startOf(unit: string, n: number, today: CivilDate): CivilDate {
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
export function later(unit: string, n: number, today: CivilDate): CivilDate {
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
export function monthStart(month: number, year: string | undefined, today: CivilDate): CivilDate | null {
  const [now, running] = partsOf(today);
  if (year !== undefined) return dateOf(Number(year.length === 2 ? `20${year}` : year), month, 1);
  return dateOf(month < running ? now + 1 : now, month, 1);
}

/** First day of a quarter, of this year where none is named. */
export function quarter(n: number, year: string | undefined, { today }: TimeContext): CivilDate | null {
  return dateOf(year === undefined ? partsOf(today)[0] : Number(year), 3 * n - 2, 1);
}

/** The Monday of a week named by one of its days (“week of the 18th”). */
export function weekCommencing(m: RegExpExecArray, today: CivilDate): CivilDate | null {
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

/** First day of the nth or last week, day, month or quarter of a month or year. */
export function nthPart(m: RegExpExecArray, today: CivilDate): CivilDate | null {
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

/** First day of “this month”, “the end of next week”, “next year's first quarter”; undefined where the words mean something else. */
export function relative(m: RegExpExecArray, today: CivilDate): CivilDate | undefined {
  const n = step(m[1] ?? '');
  const unit = m[2] ?? 'week';
  if (m[1] === 'the' && !/\b(?:end|middle|beginning|start|close) of/.test(m[0])) return undefined;
  if (m[3] !== undefined) return addMonths(startOf('year', n, today), 3 * (numberOf(m[3]) - 1));
  const start = startOf(unit, n, today);
  if (/^(?:later|(?:the )?end of)/.test(m[0]) && n === 0 && unit !== 'year') return today;
  if (/^(?:later|(?:the )?end of|late)/.test(m[0]) && unit === 'year') return addMonths(start, 6);
  return start;
}

/** First day of a named month, its tenth for “mid”, its sixteenth for “late”; undefined where the word is no month. */
export function namedMonth(m: RegExpExecArray, today: CivilDate): CivilDate | null | undefined {
  const month = monthOf(m[5] ?? '');
  if (
    /^(?:may|mar|mai|jan|sep|dec)$/.test(m[0]) &&
    !AFTER_MONTH_WORD.test(m.input.slice(Math.max(0, m.index - 12), m.index))
  )
    return undefined;
  if (m[0] === 'this may') return undefined;
  if (m[0] === 'march' && m.input.startsWith(' on', m.index + 5)) return undefined;
  const start = m[0].startsWith('this') ? dateOf(partsOf(today)[0], month, 1) : monthStart(month, m[6] ?? m[7], today);
  if (start === null) return null;
  return (m[3] ?? m[4]) === undefined || m[4] === 'early' ? start : addDays(start, m[4] === 'late' ? 15 : 9);
}

/** Which way a word points: 1 for “next”, -1 for “last”, 0 for “this”. */
export function step(word: string): number {
  return /^(?:next|coming|upcoming|following|nächste|kommende)/.test(word)
    ? 1
    : /^(?:last|previous|past|prior|letzte)/.test(word)
      ? -1
      : 0;
}
