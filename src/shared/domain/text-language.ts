import { LANGUAGE_LETTERS, LANGUAGE_WORDS } from './text-language-words';

/** Languages that texts are read in. */
export type TextLanguage = keyof typeof LANGUAGE_WORDS;

/** In the order of the scores. */
export const TEXT_LANGUAGES: readonly TextLanguage[] = ['en', 'de', 'fr', 'es'];

/** Characters looked at: the beginning, and as many from the middle of a longer text, which may go on in another language. */
const WINDOW = 500;
/** Words beyond this length are none of the list. */
const LONGEST = 21;
const OWN_WORD = 3;
const SHARED_WORD = 1;
const LETTER = 1;
/** At this lead nothing that follows in the window changes the verdict. */
const SURE = 18;
/** Points of a sentence in a language. */
const MUCH = 12;
/** One word of its own makes a verdict where the next language has two thirds of it at most. */
const ENOUGH = OWN_WORD;

/** Which languages a word speaks for, one bit each. */
const MASK_OF: ReadonlyMap<string, number> = maskOf();
const LETTER_OF: ReadonlyMap<number, number> = new Map(
  TEXT_LANGUAGES.flatMap((language, at) =>
    [...LANGUAGE_LETTERS[language]].map((letter) => [letter.charCodeAt(0), 1 << at] as const),
  ),
);

function maskOf(): Map<string, number> {
  const masks = new Map<string, number>();
  TEXT_LANGUAGES.forEach((language, at) => {
    for (const word of LANGUAGE_WORDS[language].split(/\s+/)) masks.set(word, (masks.get(word) ?? 0) | (1 << at));
  });
  return masks;
}

/**
 * The languages to read a text in (own words, see `ownText`; a title reads as well), told by its short words and its letters: its own,
 * and with it any other that a good part of it is in (a German mail with an English half); all four where it is too short to tell, so
 * that nothing is lost. Takes up to 1,000 characters, in one pass.
 */
export function languagesOf(text: string): readonly TextLanguage[] {
  const scores = scoresOf(text);
  const most = Math.max(...scores);
  const best = scores.indexOf(most);
  if (most < MUCH && !isClear(scores, best)) return TEXT_LANGUAGES;
  return TEXT_LANGUAGES.filter((_, at) => at === best || ((scores[at] ?? 0) >= MUCH && 4 * (scores[at] ?? 0) > most));
}

function isClear(scores: readonly number[], best: number): boolean {
  const most = scores[best] ?? 0;
  return most >= ENOUGH && scores.every((score, at) => at === best || 3 * score <= 2 * most);
}

function scoresOf(text: string): number[] {
  const scores = [0, 0, 0, 0];
  const stop = count(text.slice(0, WINDOW), scores);
  const next = Math.max(stop, text.length >> 1);
  count(text.slice(next, next + WINDOW), scores);
  return scores;
}

/** Adds what a stretch of text shows; gives the place up to which it was looked at, for it stops where it is sure. */
function count(part: string, scores: number[]): number {
  const lower = part.toLowerCase();
  const found = [0, 0, 0, 0];
  let start = -1;
  let i = 0;
  for (; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32;
    if (code > 0x7f) add(found, LETTER_OF.get(code) ?? 0, LETTER);
    if ((code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x17f)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const mask = i - start > LONGEST ? 0 : (MASK_OF.get(lower.slice(start, i)) ?? 0);
      start = -1;
      if (mask === 0) continue;
      add(found, mask, (mask & (mask - 1)) === 0 ? OWN_WORD : SHARED_WORD);
      const most = Math.max(found[0] ?? 0, found[1] ?? 0, found[2] ?? 0, found[3] ?? 0);
      if (most >= SURE && isClear(found, found.indexOf(most))) break;
    }
  }
  found.forEach((points, at) => (scores[at] = (scores[at] ?? 0) + points));
  return i;
}

/** Adds points to the languages of a mask. */
function add(found: number[], mask: number, points: number): void {
  for (let at = 0; at < found.length; at++) if ((mask & (1 << at)) !== 0) found[at] = (found[at] ?? 0) + points;
}
