import { languagesOf } from '../../text-language';
import { FRENCH_PACK } from './french';
import { GERMAN_PACK } from './german';
import type { CuePhrases, LanguagePack } from './language-pack';
import { SPANISH_PACK } from './spanish';

/** All packs. */
export const PACKS: readonly LanguagePack[] = [GERMAN_PACK, FRENCH_PACK, SPANISH_PACK];

/** The packs to read a text with, besides English: none for an English one, all for one too short to tell. */
export function packsOf(text: string): readonly LanguagePack[] {
  const languages = languagesOf(text);
  return PACKS.filter(({ language }) => languages.includes(language));
}

/** The packs for a mail or an invitation: by its own text, and where that is too short by its title too. */
export function packsOfItem(title: string, own: string): readonly LanguagePack[] {
  const byText = packsOf(own);
  return byText.length === PACKS.length && title !== '' ? packsOf(`${title}\n${own}`) : byText;
}

/** Whether a `folded` sentence says it and does not take it back. */
export function saysIn({ says, unless }: CuePhrases, plain: string): boolean {
  return says.some((phrase) => phrase.test(plain)) && !unless.some((phrase) => phrase.test(plain));
}
