import { englishOf } from './english-of';
import type { Instant, ZoneName } from './instant';
import { isKnownZone } from './zoned-time';

/** A date as such, without “today”: “26 December”, short “26 Dec”; `weekday` “Thursday 26 March”. Sentences are English, so dates are too. */
export function sayDate(instant: Instant, zone: ZoneName, locale: string, form: 'short' | 'long' | 'weekday'): string {
  const english = englishOf(locale);
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: form === 'short' ? 'short' : 'long',
    ...(form === 'weekday' && { weekday: 'long' }),
  };
  const said = new Intl.DateTimeFormat(english, { ...options, timeZone: isKnownZone(zone) ? zone : 'UTC' }).format(
    instant,
  );
  return form === 'weekday' && english === 'en-GB' ? said.replace(',', '') : said;
}

/** A span within a day, never broken across lines: “10:00–11:00”. */
export function sayTimeSpan(start: string, end: string): string {
  return `${start}\u2060–\u2060${end}`.replace(/ /g, '\u00a0');
}
