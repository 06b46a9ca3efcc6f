import type { ZoneName } from './instant';
import type { Meeting } from './meeting';
import type { Message } from './message';
import type { Snapshot } from './snapshot';
import { dateOrderOf } from './time-expressions/date-order';
import { timesIn } from './time-expressions/times-in';
import { civilDateOf, isKnownZone, minuteOfDay } from './zoned-time';

const FIRST = /\b(?:first|former|erste[nrs]?|premi[eè]re?|primer[ao]?)\b/i;
const SECOND = /\b(?:second|latter|zweite[nrs]?|deuxi[eè]me|segund[ao])\b/i;
const CLOCK = /\b(\d{1,2})(?:[:.h](\d{2})|\s?(?:am|pm|a\.m|p\.m|uhr|h|o['’]clock)\b)/i;

/**
 * The one of some times (by start) that a short mail takes: by its day, read as it was meant when the mail was sent, with a time of day that
 * does not contradict it; or as “the first one”. Null where it takes none of them, or does not say which. Zones: the client's and the user's.
 */
export function takenTime(
  message: Message,
  times: readonly Meeting[],
  theirs: ZoneName,
  own: ZoneName,
  snapshot: Snapshot,
): Meeting | null {
  const quote = message.facts.dayTaken?.quote;
  if (quote === undefined) return null;
  const zone = isKnownZone(theirs) ? theirs : own;
  const order = snapshot.dateOrder ?? dateOrderOf(null, snapshot.locale);
  const days = new Set(
    timesIn(quote, { today: civilDateOf(message.sentAt, zone), order }).flatMap(({ date }) =>
      date === null ? [] : [date],
    ),
  );
  const named = times.filter(
    (t) => days.has(civilDateOf(t.start, zone)) && [zone, own].some((z) => clockFits(quote, minuteOfDay(t.start, z))),
  );
  const [only] = named;
  if (days.size > 0) return named.length === 1 ? (only ?? null) : null;
  if (times.length !== 2 || FIRST.test(quote) === SECOND.test(quote)) return null;
  return times[FIRST.test(quote) ? 0 : 1] ?? null;
}

/** Whether a text names no time of day, or this one; twelve hours apart counts as the same. */
function clockFits(quote: string, minute: number): boolean {
  const clock = CLOCK.exec(quote);
  return clock === null || (Number(clock[1]) * 60 + Number(clock[2] ?? 0) - minute) % 720 === 0;
}
