import { say } from './say';
import type { Words } from './words';

/** Longest name in a sentence, and how many are told one by one. */
const LONGEST_NAME = 32;
const MOST_NAMES = 2;

/** Space, control, zero-width and direction marks: a name must not turn the sentence round it. */
const MARKS = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Foreign text for a sentence: on one line, without marks that are not seen, of at most `most` characters, cut with “…”. */
export function bounded(text: string, most: number = LONGEST_NAME): string {
  const line = text.slice(0, 1000).replace(MARKS, ' ').trim();
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Names for a sentence, two at most and how many more: “Dana Fox and Tom Reyes”, “Dana Fox, Tom Reyes and 2 more”. */
export function sayNames(names: readonly string[], words: Words): string {
  const said = names.slice(0, MOST_NAMES).map((name) => bounded(name));
  const more = names.length - said.length;
  return more > 0 ? said.join(', ') + say(words.more, { n: more }) : said.join(words.and);
}
