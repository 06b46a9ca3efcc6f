import { englishOf, usesHalfDay } from './english-of';
import type { Instant, ZoneName } from './instant';
import { DAY, MINUTE } from './instant';
import { civilDateOf, daysBetween, isKnownZone, minuteOfDay } from './zoned-time';

const formats = new Map<string, Intl.DateTimeFormat>();
/** What was said before, by format and by the day, or for times of day the minute, that it was said of. */
const said = new Map<string, string>();
const MOST_SAID = 5_000;
/** A thousand years from 1970, in milliseconds. */
const FAR = 365_000 * DAY;

/** The clock time: “16:30” (“4:30 PM” where that is the custom). */
export function sayTime(instant: Instant, zone: ZoneName, locale: string): string {
  return format(
    locale,
    zone,
    'time',
    { hour: usesHalfDay(locale) ? 'numeric' : '2-digit', minute: '2-digit' },
    instant,
  );
}

/** A full hour of an axis: “09:00” (“9 AM” where that is the custom). */
export function sayHour(instant: Instant, zone: ZoneName, locale: string): string {
  return usesHalfDay(locale)
    ? format(locale, zone, 'hour', { hour: 'numeric' }, instant)
    : sayTime(instant, zone, locale);
}

/** The day as a person says it: “today”, “tomorrow”, “yesterday”, “Thursday” within six days, “12 March”, “12 March 2027”. */
export function sayDay(instant: Instant, now: Instant, zone: ZoneName, locale: string): string {
  const days = daysBetween(civilDateOf(now, zone), civilDateOf(instant, zone));
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (days > -7 && days < 7) return format(locale, zone, 'weekday', { weekday: 'long' }, instant);
  const sameYear = civilDateOf(now, zone).slice(0, 4) === civilDateOf(instant, zone).slice(0, 4) || Math.abs(days) < 90;
  return sameYear
    ? format(locale, zone, 'day', { day: 'numeric', month: 'long' }, instant)
    : format(locale, zone, 'year', { day: 'numeric', month: 'long', year: 'numeric' }, instant);
}

/** When, as a person says it: “today 16:30”, “tomorrow 10:00”, “Thursday”, “12 March”: the time only where it matters. */
export function sayWhen(instant: Instant, now: Instant, zone: ZoneName, locale: string): string {
  const near = Math.abs(daysBetween(civilDateOf(now, zone), civilDateOf(instant, zone))) <= 1;
  return near ? sayMoment(instant, now, zone, locale) : sayDay(instant, now, zone, locale);
}

/** Day and time: “Thursday 10:00”, for proofs and lists. */
export function sayMoment(instant: Instant, now: Instant, zone: ZoneName, locale: string): string {
  return `${sayDay(instant, now, zone, locale)} ${sayTime(instant, zone, locale)}`;
}

/** A length of time: “no minute”, “1 minute”, “25 minutes”, “2 hours”, “1 hour 30 minutes”. */
export function sayGap(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes));
  if (whole === 0) return 'no minute';
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [hours > 0 ? count(hours, 'hour') : '', rest > 0 ? count(rest, 'minute') : ''];
  return parts.filter((p) => p !== '').join(' ');
}

/** How long ago: “just now”, “2 min ago”, “3 hours ago”, “4 days ago”. */
export function sayAgo(instant: Instant, now: Instant): string {
  const minutes = Math.floor((now - instant) / MINUTE);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 24 * 60) return `${count(Math.floor(minutes / 60), 'hour')} ago`;
  return `${count(Math.floor((now - instant) / DAY), 'day')} ago`;
}

/** “1 day”, “3 days”. */
export function count(n: number, one: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${one}s`;
}

function format(
  locale: string,
  zone: ZoneName,
  name: string,
  options: Intl.DateTimeFormatOptions,
  instant: Instant,
): string {
  const key = `${locale}|${zone}|${name}`;
  const at = Number.isFinite(instant) && Math.abs(instant) < 8.6e15 ? instant : 0;
  // In the far past clocks ran otherwise than we know: what is said of then is not kept.
  if (Math.abs(at) > FAR) return formatOf(key, locale, zone, options).format(at);
  const shown = `${key}|${name === 'time' || name === 'hour' ? minuteOfDay(at, zone) : civilDateOf(at, zone)}`;
  const before = said.get(shown);
  if (before !== undefined) return before;
  const words = formatOf(key, locale, zone, options).format(at);
  if (said.size >= MOST_SAID) said.clear();
  said.set(shown, words);
  return words;
}

function formatOf(
  key: string,
  locale: string,
  zone: ZoneName,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  let known = formats.get(key);
  if (!known) {
    const timeZone = isKnownZone(zone) ? zone : 'UTC';
    known = new Intl.DateTimeFormat(englishOf(locale), {
      ...options,
      timeZone,
      hourCycle: usesHalfDay(locale) ? 'h12' : 'h23',
    });
    if (formats.size < 500) formats.set(key, known);
  }
  return known;
}
