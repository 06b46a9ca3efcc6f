import type { Words } from './words';
import { ENGLISH } from './words-en';
import { FRENCH } from './words-fr';
import { GERMAN } from './words-de';
import { SPANISH } from './words-es';

/** What is filled into a sentence; `many` people or one. Values are bounded already. */
export interface Filling {
  readonly [name: string]: string | number | boolean;
}

/** The words for Outlook's display language (BCP 47), English when it is none of the four. */
export function wordsFor(displayLanguage: unknown): Words {
  switch (String(displayLanguage).slice(0, 2).toLowerCase()) {
    case 'de':
      return GERMAN;
    case 'fr':
      return FRENCH;
    case 'es':
      return SPANISH;
    default:
      return ENGLISH;
  }
}

/** A sentence with its places filled, in one pass: what is filled in is never read as a place. */
export function say(sentence: string, filling: Filling): string {
  return sentence.replace(
    /\{(\w+)\}|\[([^|\]]*)\|([^|\]]*)\]/g,
    (_, name: string | undefined, one: string, many: string) =>
      name ? String(filling[name]) : filling['many'] ? many : one,
  );
}
