import type { Instant, ZoneName } from '../domain/instant';
import { instantOf, isCivilDate } from '../domain/zoned-time';
import { textField } from './raw-value';
import { zoneOf } from './zone-name';

/** Bounds of a believable instant: 1970 to 2200. Year 1 and year 9999 are Exchange's ways to say “none”. */
const EARLIEST: Instant = 0;
const LATEST: Instant = Date.UTC(2200, 0, 1);

const ZERO = 48;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/;

function believable(instant: number): Instant | null {
  return Number.isFinite(instant) && instant >= EARLIEST && instant < LATEST ? instant : null;
}

/** An ISO 8601 instant with `Z` or an offset; null when it has neither, is no date, or lies outside 1970–2200. */
export function instantOfIso(value: unknown): Instant | null {
  if (typeof value !== 'string') return null;
  const plain = plainInstant(value);
  if (plain !== null) return plain;
  const parts = DATE_TIME.exec(value);
  // Engines roll 31 February over into March instead of refusing it.
  if (parts === null || parts[8] === undefined || !isCivilDate(value.slice(0, 10))) return null;
  // Seven digits of a second are Graph's habit; three are all that every engine must read.
  const fraction = (parts[7] ?? '').padEnd(3, '0').slice(0, 3);
  return believable(Date.parse(`${value.slice(0, 16)}:${parts[6] ?? '00'}.${fraction}${parts[8]}`));
}

/** Where digits stand in `2026-03-04T10:00:00Z`, and what stands between them. */
const PLAIN_FORM = '0000-00-00T00:00:00Z';

/** An instant as Graph writes nearly all, told without a pattern; null for every other text, which may be an instant all the same. */
function plainInstant(text: string): Instant | null {
  if (text.length !== PLAIN_FORM.length) return null;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const form = PLAIN_FORM.charCodeAt(i);
    if (form === ZERO ? unit < ZERO || unit > ZERO + 9 : unit !== form) return null;
  }
  const two = (at: number): number => 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;
  const [year, month, day] = [100 * two(0) + two(2), two(5), two(8)];
  // Beyond the 28th the calendar decides.
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 28) return null;
  if (two(11) > 23 || two(14) > 59 || two(17) > 59) return null;
  return Date.UTC(year, month - 1, day, two(11), two(14), two(17));
}

/**
 * The instant of a Graph `dateTimeTimeZone`. The time is on the clock of its zone; a zone that names no place is read as
 * `fallback`. An offset inside `dateTime`, against the documentation, is obeyed. Null when it is no date.
 */
export function instantOfDateTimeZone(raw: unknown, fallback: ZoneName): Instant | null {
  const dateTime = textField(raw, 'dateTime');
  if (dateTime === null) return null;
  const parts = DATE_TIME.exec(dateTime);
  if (parts === null) return null;
  const zone = zoneOf(textField(raw, 'timeZone'), fallback);
  if (parts[8] !== undefined) return instantOfIso(dateTime);
  if (zone === 'UTC') return instantOfIso(`${dateTime}Z`);
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)];
  // The day is checked by the calendar first: 31 February is no date, in no zone.
  if (instantOfIso(`${dateTime}Z`) === null || hour > 23 || minute > 59 || second > 59) return null;
  return believable(instantOf(dateTime.slice(0, 10), hour * 60 + minute, zone) + second * 1000);
}
