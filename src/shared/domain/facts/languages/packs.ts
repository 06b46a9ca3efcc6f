import { phrases, type Phrases, type ReadPart } from '../../phrases/phrases';
import { languagesOf } from '../../text-language';
import { FRENCH_PACK } from './french';
import { GERMAN_PACK } from './german';
import type { CuePhrases } from './cue-phrases';
import type { LanguagePack } from './language-pack';
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

const SAID: ReadonlyMap<CuePhrases, Phrases> = new Map(
  PACKS.flatMap(({ cues }) => Object.values(cues).map((cue) => [cue, phrases(cue.says)] as const)),
);

/** Whether a sentence says it and does not take it back; `plain` is the sentence as `folded`. */
export function saysIn(cue: CuePhrases, part: ReadPart, plain: string): boolean {
  // What the walk saw of ASCII holds for the folded text too; accents were gaps to it.
  const said = /[^\x00-\x7f]/.test(part.text)
    ? cue.says.some((phrase) => phrase.test(plain))
    : SAID.get(cue)?.in(part, plain);
  return said === true && !cue.unless.some((phrase) => phrase.test(plain));
}

/** The words of a sentence by which it says a cue, as they stand in it; null where it does not, or takes it back. `plain` is the sentence as `folded`. */
export function cueWords(cue: CuePhrases, sentence: string, plain: string): string | null {
  for (const phrase of cue.says) {
    const found = phrase.exec(plain);
    if (found === null) continue;
    if (cue.unless.some((denial) => denial.test(plain))) return null;
    return sentence.slice(found.index, found.index + found[0].length).trim();
  }
  return null;
}
