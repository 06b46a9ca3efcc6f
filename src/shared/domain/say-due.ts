import type { Instant, ZoneName } from './instant';
import type { PromiseLanguage } from './undated-promise-words';
import { cityOf } from './zone-city';
import { civilDateOf, daysBetween, isKnownZone } from './zoned-time';

interface Parts {
  readonly day: string;
  readonly time: string;
}
interface Words {
  readonly locale: string;
  today(parts: Parts): string;
  tomorrow(parts: Parts): string;
  day(parts: Parts): string;
  zone(city: string): string;
}

const WORDS: { readonly [language in PromiseLanguage]: Words } = {
  en: {
    locale: 'en-GB',
    today: ({ time }) => `by ${time} today`,
    tomorrow: ({ time }) => `by ${time} tomorrow`,
    day: ({ day, time }) => `by ${day}, ${time}`,
    zone: (city) => `${city} time`,
  },
  de: {
    locale: 'de-DE',
    today: ({ time }) => `bis heute ${time} Uhr`,
    tomorrow: ({ time }) => `bis morgen ${time} Uhr`,
    day: ({ day, time }) => `bis ${day}, ${time} Uhr`,
    zone: (city) => `Zeit in ${city}`,
  },
  fr: {
    locale: 'fr-FR',
    today: ({ time }) => `aujourd’hui avant ${time}`,
    tomorrow: ({ time }) => `demain avant ${time}`,
    day: ({ day, time }) => `d’ici ${day}, ${time}`,
    zone: (city) => `heure de ${city}`,
  },
  es: {
    locale: 'es-ES',
    today: ({ time }) => `hoy antes de las ${time}`,
    tomorrow: ({ time }) => `mañana antes de las ${time}`,
    day: ({ day, time }) => `antes del ${day}, ${time}`,
    zone: (city) => `hora de ${city}`,
  },
};

/** What the words are to be put in for. */
export interface DueWords {
  readonly language: PromiseLanguage;
  readonly now: Instant;
  /** The zone the time is meant in, and the writer's own: where they differ, the words say whose time it is. */
  readonly zone: ZoneName;
  readonly ownZone: ZoneName;
}

/** A day and time as it stands in a mail, in the mail's language: “by 17:00 today”, “bis Freitag, 6. März, 16:00 Uhr (Zeit in Berlin)”. */
export function sayDue(at: Instant, { language, now, zone, ownZone }: DueWords): string {
  const words = WORDS[language];
  const timeZone = isKnownZone(zone) ? zone : 'UTC';
  const said = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.locale, { ...options, timeZone, hourCycle: 'h23' }).format(at);
  const parts: Parts = {
    day: said({ weekday: 'long', day: 'numeric', month: 'long' }),
    time: said({ hour: '2-digit', minute: '2-digit' }),
  };
  const days = daysBetween(civilDateOf(now, timeZone), civilDateOf(at, timeZone));
  // Far east of the writer “today” is another day than there: then the day is named.
  const sameDay = civilDateOf(now, timeZone) === civilDateOf(now, ownZone);
  const when =
    days === 0 && sameDay ? words.today(parts) : days === 1 && sameDay ? words.tomorrow(parts) : words.day(parts);
  return timeZone === ownZone ? when : `${when} (${words.zone(cityOf(timeZone))})`;
}

/** The words in the place of vague ones: with a capital where those had one at the start of their sentence. */
export function inPlaceOf(vague: string, words: string): string {
  const sentenceStart = /^[A-ZÀ-Ý][a-zà-ÿ ]/.test(vague);
  return sentenceStart ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
