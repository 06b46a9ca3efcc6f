import { folded } from '../folded-text';
import {
  AGENDA_WORD,
  ASKED_AGENDA,
  INLINE_TOPICS,
  LOGISTIC_LINE,
  NO_AGENDA,
  OTHER_LIST,
  PAST_AGENDA,
  POINTED_AGENDA,
  PROMISED_AGENDA,
  PURPOSE,
  STANDING,
  TOPICS_HEADING,
} from './agenda-words';
import type { AgendaWords, LanguagePack } from './languages/language-pack';

const ENGLISH: AgendaWords = {
  word: AGENDA_WORD,
  heading: TOPICS_HEADING,
  inline: INLINE_TOPICS,
  none: NO_AGENDA,
  promised: PROMISED_AGENDA,
  asked: ASKED_AGENDA,
  pointed: POINTED_AGENDA,
  past: PAST_AGENDA,
  otherList: OTHER_LIST,
  standing: STANDING,
  logistic: LOGISTIC_LINE,
  purpose: PURPOSE,
};

/** Lines read in other languages; beyond that a text is no invitation. */
export const MOST_LINES = 1000;

/** Tells what lines and sentences say about an agenda: in English, and in the languages of the packs. */
export class AgendaReader {
  readonly #packs: readonly LanguagePack[];
  #left: number;
  #last = '';
  #lastFolded = '';

  constructor(packs: readonly LanguagePack[], most = MOST_LINES) {
    this.#packs = packs;
    this.#left = most;
  }

  /** Whether a line or sentence says it. */
  says(part: keyof AgendaWords, text: string): boolean {
    return ENGLISH[part].test(text) || this.saysForeign(part, text);
  }

  /** The same, in another language than English. */
  saysForeign(part: keyof AgendaWords, text: string): boolean {
    if (this.#packs.length === 0 || !this.#may(text)) return false;
    return this.#packs.some(({ agenda }) => agenda[part].test(this.#folded(text)));
  }

  /** Where the word for an agenda stands in a text; -1 where it does not. */
  wordAt(text: string): number {
    const english = ENGLISH.word.exec(text);
    if (english !== null) return english.index;
    if (this.#packs.length === 0 || !this.#may(text)) return -1;
    for (const { agenda } of this.#packs) {
      const found = agenda.word.exec(this.#folded(text));
      if (found !== null) return found.index;
    }
    return -1;
  }

  /** Whether a list line stands in every agenda and says nothing about this meeting: “Opening, welcome and roll call”, “AOB”. */
  isStanding(text: string): boolean {
    const parts = text
      .slice(0, 200)
      .split(/,|\/|;|\s(?:and|und|et|y|&)\s/i)
      .map((part) => part.replace(/^[^\p{L}\d]{1,20}|[^\p{L}\d]{1,20}$/gu, ''));
    return (
      parts.every((part) => part === '' || this.says('standing', part)) || this.saysForeign('standing', text.trim())
    );
  }

  /** Whether the text is the last one again, or one of the lines still to be read. */
  #may(text: string): boolean {
    return text === this.#last || this.#left-- > 0;
  }

  /** Folded once for all that is asked of the same text. */
  #folded(text: string): string {
    if (text !== this.#last) [this.#last, this.#lastFolded] = [text, folded(text)];
    return this.#lastFolded;
  }
}
