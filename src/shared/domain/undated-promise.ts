import { withoutQuotedSpeech } from './facts/quoted-speech';
import { sentenceActs } from './facts/sentence-acts';
import { folded } from './folded-text';
import { languagesOf } from './text-language';
import { ENGLISH } from './undated-promise-english';
import { FRENCH } from './undated-promise-french';
import { GERMAN } from './undated-promise-german';
import { plainSentences } from './plain-sentences';
import { SPANISH } from './undated-promise-spanish';
import type { PromiseLanguage, PromiseWords } from './undated-promise-words';

/** A promise or an ask that says when in words that say nothing (F7). */
export interface UndatedPromise {
  /** What the writer will do, or what the reader is asked to do. */
  readonly kind: 'promise' | 'ask';
  readonly language: PromiseLanguage;
  /** The sentence as it stands in the text, on one line. */
  readonly sentence: string;
  /** The vague words as they stand in it: “as soon as possible”. */
  readonly words: string;
}

const LANGUAGES: readonly PromiseWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH];
/** What is looked through: a mail that is longer is no message, and ten findings are a hundred. */
const MAX_SENTENCES = 200;
const MAX_FOUND = 10;

/**
 * Promises and asks without a day in one's own text (no quotes, no signature; see `ownText`): a promise or an ask, vague words, and
 * no day or time in the same clause or the next sentence. Conditions (“if you agree, I will”), greetings (“see you soon”) and
 * “later today” are none. English, German, French, Spanish. Bounded. The check at sending has brief signs of its own (`launch-event/`).
 */
export function undatedPromises(ownText: string): readonly UndatedPromise[] {
  const spoken = languagesOf(ownText);
  // Business in the others borrows from English.
  const languages = LANGUAGES.filter(({ language }) => language === 'en' || spoken.includes(language));
  const sentences = plainSentences(withoutQuotedSpeech(ownText), MAX_SENTENCES);
  const found: UndatedPromise[] = [];
  for (let i = 0; i < sentences.length && found.length < MAX_FOUND; i++) {
    const one = undatedIn(sentences[i] ?? '', sentences[i + 1] ?? '', languages, spoken.includes('en'));
    if (one !== null) found.push(one);
  }
  return found;
}

function undatedIn(
  sentence: string,
  next: string,
  languages: readonly PromiseWords[],
  isEnglish: boolean,
): UndatedPromise | null {
  const text = folded(sentence);
  for (const words of languages) {
    const found = read(text, words);
    if (found !== null) return undated(found, sentence, text, next, words);
  }
  const found = isEnglish ? readByActs(sentence, text) : null;
  return found === null ? null : undated(found, sentence, text, next, ENGLISH);
}

function undated(
  found: Found,
  sentence: string,
  text: string,
  next: string,
  { language, date, turn }: PromiseWords,
): UndatedPromise | null {
  // Numbers of days and hours are the same in all four; the next sentence may well answer “when”.
  if (date.test(clauseAround(text, found, turn)) || date.test(folded(next))) return null;
  return { kind: found.kind, language, sentence, words: sentence.slice(found.at, found.at + found.length) };
}

/** Where the vague words stand. */
interface Vague {
  readonly at: number;
  readonly length: number;
}
interface Found extends Vague {
  readonly kind: 'promise' | 'ask';
}

function read(text: string, words: PromiseWords): Found | null {
  if (words.not.test(text)) return null;
  const promise = words.promise.exec(text);
  const ask = words.ask.exec(text);
  if (promise !== null) {
    const vague = first(text, words.vague, 0) ?? first(text, words.vaguePromise, promise.index);
    if (vague !== null && !isConditional(text, vague, words)) return { kind: 'promise', ...vague };
  }
  if (ask === null) return null;
  const vague = first(text, words.vague, 0) ?? first(text, words.vagueAsk, ask.index);
  return vague === null ? null : { kind: 'ask', at: vague.at, length: vague.length };
}

/** The same where only the readers of whole sentences see a promise or an ask. */
function readByActs(sentence: string, text: string): Found | null {
  const anyVague = first(text, ENGLISH.vague, 0);
  const vagueAsk = anyVague ?? first(text, ENGLISH.vagueAsk, 0);
  const vaguePromise = anyVague ?? first(text, ENGLISH.vaguePromise, 0);
  // A question is answered soon enough.
  if ((vagueAsk === null && vaguePromise === null) || text.includes('?') || ENGLISH.not.test(text)) return null;
  const { commitment, request } = sentenceActs(sentence);
  if (commitment !== null && vaguePromise !== null && !isConditional(text, vaguePromise, ENGLISH))
    return { kind: 'promise', ...vaguePromise };
  return request === null || vagueAsk === null ? null : { kind: 'ask', ...vagueAsk };
}

/** Whether it rests on something that may not happen; the English “when time permits” itself says when. */
function isConditional(text: string, vague: Vague, { condition, language }: PromiseWords): boolean {
  if (language !== 'en') return condition.test(text);
  return condition.test(`${text.slice(0, vague.at)}§${text.slice(vague.at + vague.length)}`);
}

function first(text: string, pattern: RegExp, from: number): Vague | null {
  const match = pattern.exec(text.slice(from));
  return match === null ? null : { at: from + match.index, length: match[0].length };
}

/** The clause the vague words stand in, without them: “sometime next week” is no day. */
function clauseAround(text: string, vague: Found, turn: RegExp): string {
  const before = text.slice(0, vague.at);
  const after = text.slice(vague.at + vague.length);
  const start = before.split(turn);
  return `${start[start.length - 1] ?? ''} ${after.split(turn)[0] ?? ''}`;
}
