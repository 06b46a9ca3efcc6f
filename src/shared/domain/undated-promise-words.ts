import { foldedSource } from './folded-pattern';
import type { TextLanguage } from './text-language';

/** Languages promises are read in. */
export type PromiseLanguage = TextLanguage;

/** How one language promises, asks, and puts off saying when. Patterns are for `folded` text: lower case, no accents. */
export interface PromiseWords {
  readonly language: PromiseLanguage;
  /** The writer, or the writer's side, will do something for the reader. */
  readonly promise: RegExp;
  /** The reader is to do something. */
  readonly ask: RegExp;
  /** Says when without saying when. */
  readonly vague: RegExp;
  /** Vague only as part of an ask and behind it: of oneself they mean “now”. */
  readonly vagueAsk: RegExp;
  /** Vague only as part of a promise and behind it. */
  readonly vaguePromise: RegExp;
  /** A promise that rests on something that may not happen. */
  readonly condition: RegExp;
  /** Greetings, small print and talk about others that look like one. */
  readonly not: RegExp;
  /** Starts a reason or a contrast: a day behind it is another matter's. */
  readonly turn: RegExp;
  /** A day or a time. */
  readonly date: RegExp;
}

/** One pattern of alternatives, each as whole words; written as the language is, for `folded` text. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${foldedSource(alternatives.join('|'))})`);
}

/** Words that begin a new clause, with the mark before them, as the language is written. */
export function turnOf(words: string): RegExp {
  return new RegExp(`(?:,|;| -|\u2013)? (?:${foldedSource(words)})\\b`);
}
