import { folded } from '../folded-text';
import type { LanguagePack, MinutesWords } from './languages/language-pack';
import {
  BARE_TITLE,
  MINUTES_HEADING,
  MINUTES_LATER,
  MINUTES_SENTENCE,
  MINUTES_TITLE,
  MINUTES_WORD,
  OTHER_TITLE,
  OWNER_OR_DATE,
} from './minutes-words';

const ENGLISH: MinutesWords = {
  word: MINUTES_WORD,
  title: MINUTES_TITLE,
  bare: BARE_TITLE,
  otherTitle: OTHER_TITLE,
  heading: MINUTES_HEADING,
  sentence: MINUTES_SENTENCE,
  later: MINUTES_LATER,
  ownerOrDate: OWNER_OR_DATE,
};

/** Lines and sentences read in other languages; what stands further down decides nothing. */
const MOST_LINES = 1000;

/** Tells what titles, lines and sentences say about minutes: in English, and in the languages of the packs. */
export class MinutesReader {
  readonly #packs: readonly LanguagePack[];
  #left: number;

  constructor(packs: readonly LanguagePack[], most = MOST_LINES) {
    this.#packs = packs;
    this.#left = most;
  }

  /** Whether a title, line or sentence says it. */
  says(part: keyof MinutesWords, text: string): boolean {
    return ENGLISH[part].test(text) || this.saysForeign(part, text);
  }

  /** The same, in another language than English. */
  saysForeign(part: keyof MinutesWords, text: string): boolean {
    if (this.#packs.length === 0 || this.#left-- <= 0) return false;
    const plain = folded(text);
    return this.#packs.some(({ minutes }) => minutes[part].test(plain));
  }

  /** Whether a title names minutes, and nothing that only looks like them. */
  isTitle(title: string): boolean {
    return (
      !this.says('otherTitle', title) && (['word', 'title', 'bare'] as const).some((part) => this.says(part, title))
    );
  }
}
