import { languageOf, type MailLanguage } from './chase-draft';
import type { OpenAsk } from './open-with-client';

const OPENING: { readonly [language in MailLanguage]: string } = {
  en: 'To answer your mails together:',
  de: 'Ich antworte auf Ihre Mails in einer:',
  fr: 'Je réponds à vos messages en une fois :',
  es: 'Respondo a sus mensajes en uno solo:',
};
const LONGEST_SUBJECT = 80;

/** The first words of one reply to several mails (F10): what each asks, numbered, with its subject, and room for each answer. Plain text. */
export function oneReply(asks: readonly OpenAsk[], language: string): string {
  const points = asks.map(({ message, quote }, i) => {
    const subject = message.subject.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT);
    return `${i + 1}. ${subject === '' ? '' : `${subject}: `}“${quote}”\n   `;
  });
  return `${OPENING[languageOf(language)]}\n\n${points.join('\n\n')}\n`;
}
