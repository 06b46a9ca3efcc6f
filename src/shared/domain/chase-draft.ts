import type { ChaseStep } from './chase-step';
import type { Instant, ZoneName } from './instant';
import { isKnownZone } from './zoned-time';

/** Languages that mails are begun in. */
export type MailLanguage = 'en' | 'de' | 'fr' | 'es';
interface Words {
  remind(name: string, day: string, quote: string): string;
  call(name: string, slots: string): string;
  readonly noSlots: string;
}

const WORDS: { readonly [language in MailLanguage]: Words } = {
  en: {
    remind: (name, day, quote) =>
      `Hello ${name},\n\non ${day} I asked: “${quote}” Could you let me know by the day after tomorrow? A word on when you can is fine, too.\n`,
    call: (name, slots) =>
      `Hello ${name},\n\nthis may be quicker by phone, so that it does not hold you up. ${slots}\n`,
    noSlots: 'When may I call you?',
  },
  de: {
    remind: (name, day, quote) =>
      `Guten Tag ${name},\n\nam ${day} hatte ich gefragt: „${quote}“ Können Sie mir bis übermorgen Bescheid geben? Ein Wort, bis wann es geht, hilft auch.\n`,
    call: (name, slots) =>
      `Guten Tag ${name},\n\nvielleicht geht es am Telefon schneller, damit es bei Ihnen nichts aufhält. ${slots}\n`,
    noSlots: 'Wann darf ich Sie anrufen?',
  },
  fr: {
    remind: (name, day, quote) =>
      `Bonjour ${name},\n\nle ${day} je vous demandais : « ${quote} » Pourriez-vous me répondre d’ici après-demain ? Un mot sur le délai suffit aussi.\n`,
    call: (name, slots) =>
      `Bonjour ${name},\n\nce sera peut-être plus rapide par téléphone, pour que rien ne vous retarde. ${slots}\n`,
    noSlots: 'Quand puis-je vous appeler ?',
  },
  es: {
    remind: (name, day, quote) =>
      `Hola ${name}:\n\nel ${day} le preguntaba: «${quote}» ¿Podría responderme antes de pasado mañana? También me sirve saber para cuándo podría.\n`,
    call: (name, slots) => `Hola ${name}:\n\nquizá sea más rápido por teléfono, para que nada le retrase. ${slots}\n`,
    noSlots: '¿Cuándo puedo llamarle?',
  },
};

/** What a chase draft is made of: the language of the client, whom it greets, when and in which words was asked, two times as a sentence where there are some. */
export interface ChaseWords {
  readonly language: string;
  readonly name: string;
  readonly askedAt: Instant;
  readonly zone: ZoneName;
  readonly quote: string;
  readonly slots: string | null;
}

/** The first words of a reply that chases, another text at each step (F9): the ask again with a day, then a call. Plain text. */
export function chaseDraft(step: ChaseStep, { language, name, askedAt, zone, quote, slots }: ChaseWords): string {
  const tag = languageOf(language);
  const words = WORDS[tag];
  const timeZone = isKnownZone(zone) ? zone : 'UTC';
  const day = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { day: 'numeric', month: 'long', timeZone }).format(
    askedAt,
  );
  return step.kind === 'remind' ? words.remind(name, day, quote) : words.call(name, slots ?? words.noSlots);
}

/** The language mails to a client are drafted in, from its BCP 47 tag; English where it is none of the four. */
export function languageOf(tag: string): MailLanguage {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === 'de' || language === 'fr' || language === 'es' ? language : 'en';
}
