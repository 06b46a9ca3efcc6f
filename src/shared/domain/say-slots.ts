import type { Instant, ZoneName } from './instant';
import type { Stretch } from './preparation-room';
import type { PromiseLanguage } from './undated-promise-words';

interface Words {
  readonly locale: string;
  offer(first: string, second: string): string;
  at(day: string, time: string): string;
  both(first: string, second: string): string;
  zone(city: string): string;
  there(times: string, city: string): string;
}

const WORDS: { readonly [language in PromiseLanguage]: Words } = {
  en: {
    locale: 'en-GB',
    offer: (first, second) => `I could do ${first} or ${second}; if neither suits, tell me what does.`,
    at: (day, time) => `${day}, ${time}`,
    both: (first, second) => `${first} and ${second}`,
    zone: (city) => `${city} time`,
    there: (times, city) => `${times} in ${city}`,
  },
  de: {
    locale: 'de-DE',
    offer: (first, second) =>
      `Bei mir ginge ${first} oder ${second}; wenn beides nicht passt, nennen Sie gern eine andere Zeit.`,
    at: (day, time) => `${day}, ${time} Uhr`,
    both: (first, second) => `${first} und ${second} Uhr`,
    zone: (city) => `Zeit in ${city}`,
    there: (times, city) => `${times} in ${city}`,
  },
  fr: {
    locale: 'fr-FR',
    offer: (first, second) =>
      `Je vous propose ${first} ou ${second} ; si aucun ne convient, dites-moi ce qui vous arrange.`,
    at: (day, time) => `${day} à ${time}`,
    both: (first, second) => `${first} et ${second}`,
    zone: (city) => `heure de ${city}`,
    there: (times, city) => `${times} à ${city}`,
  },
  es: {
    locale: 'es-ES',
    offer: (first, second) => `Podría ser ${first} o ${second}; si ninguno le viene bien, dígame cuál prefiere.`,
    at: (day, time) => `${day} a las ${time}`,
    both: (first, second) => `${first} y ${second}`,
    zone: (city) => `hora de ${city}`,
    there: (times, city) => `${times} en ${city}`,
  },
};

/** In whose words and zones two times are said. */
export interface SlotWords {
  readonly language: PromiseLanguage;
  /** The reader's zone; the times are in it. */
  readonly zone: ZoneName;
  /** The writer's; said beside the reader's where it differs. */
  readonly ownZone: ZoneName;
}

/** Two times as a sentence of a mail, with the zone they are meant in: “I could do Tuesday 10 March, 10:00 or … (Berlin time; 9:00 and 13:30 in London)”. */
export function saySlots([first, second]: readonly [Stretch, Stretch], { language, zone, ownZone }: SlotWords): string {
  const words = WORDS[language];
  const time = (at: Instant, timeZone: ZoneName): string =>
    new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', timeZone, hourCycle: 'h23' }).format(
      at,
    );
  const day = (at: Instant): string =>
    new Intl.DateTimeFormat(words.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })
      .format(at)
      .replace(/,(?= \d)/, '');
  const said = (at: Instant): string => words.at(day(at), time(at, zone));
  const own =
    sameTime(first.start, zone, ownZone) && sameTime(second.start, zone, ownZone)
      ? ''
      : `; ${words.there(words.both(time(first.start, ownZone), time(second.start, ownZone)), cityOf(ownZone))}`;
  return words.offer(said(first.start), `${said(second.start)} (${words.zone(cityOf(zone))}${own})`);
}

/** Whether clocks show the same in both zones at that instant. */
function sameTime(at: Instant, a: ZoneName, b: ZoneName): boolean {
  const shown = (timeZone: ZoneName) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);
  return a === b || shown(a) === shown(b);
}

function cityOf(zone: ZoneName): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
}
