import type { CivilDate } from './instant';
import type { LanguagePack } from './facts/languages/language-pack';
import { packsOf } from './facts/languages/packs';
import { sentencesOf } from './facts/sentences';
import { folded } from './folded-text';
import type { PromiseLanguage } from './undated-promise-words';
import { timesIn } from './time-expressions/times-in';

/** A sentence that asks the reader for a time to meet or speak; `words` stand in it. */
export interface TimeAsk {
  readonly sentence: string;
  readonly words: string;
  /** The language of the words: an answer to them is said in it. */
  readonly language: PromiseLanguage;
}

const TALK =
  '(?:meet(?:ing)?|call|talk|speak|chat|catch[- ]?up|get together|discuss|conversation|session|conference|visit|lunch|coffee|review)';
const ASKS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:when|(?:what|which) (?:time|day|date)s?)(?: (?:would|are|is|can|could|do|does|will|might|should|shall|works?|suits?)\b|(?:['’]s|['’]d|['’]re)\b)[^.?!]{0,40}\b(?:${TALK}|(?:you(?: be| all| both)? )(?:available|free)|(?:works?|suits?) (?:best |better |well )?(?:for )?you|convenient(?: for you)?|good (?:time )?for you|best for you)\b|\b(?:what|which) (?:time|day|date)s? (?:works?|suits?) (?:best |better )?(?:for )?you\b`,
    'i',
  ),
  /\b(?:let (?:me|us) know|tell (?:me|us)|send (?:me|us)|share|what(?:['’]s| is| are| does)|advise(?: me| us)?(?: of| on)?) (?:\w+ ){0,2}?(?:your|you['’]re) (?:availab\w+|schedule|calendar)\b/i,
  new RegExp(
    String.raw`\b(?:let (?:me|us) know|tell (?:me|us)) (?:when|what (?:time|day|date)s?|which (?:time|day|date)s?|a (?:good |convenient )?(?:time|day))\b[^.?!]{0,40}\b(?:you|${TALK}|works?|suits?|convenient|best)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|can|shall|should|might|may) (?:we|i)\b[^.?!]{0,20}\b(?:schedule|find (?:a |some )?time|set up|arrange|organi[sz]e|book)\b[^.?!]{0,30}\b${TALK}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:do|would|will) you have (?:some |any |a few |a little |a bit of |half an hour |\d{1,3} ){0,4}(?:time|minutes|availability|a moment|a slot)\b[^.?!]{0,30}\b(?:${TALK}|for (?:a|us))\b`,
    'i',
  ),
];
/** Reports, conditions, thanks, and offers of help that close a mail; and when something else is to happen. */
const NOT =
  /\b(?:thank(?:s| you) for|if you (?:have|want|would like|need|ever)|whenever|when(?:ever)? you(?: next)? (?:have|get|find) (?:a|some|the)|when you(?: are|['’]re) (?:ready|done|back|through|finished)|as discussed when|asked (?:me )?(?:when|what)|(?:i|we) (?:know|remember|recall|wonder(?:ed)?|see|saw) when|when (?:i|we|he|she|they) (?:met|spoke|talked|meet|had|have|last)|when (?:the|this|that|your|our) \w+ (?:is|was|are|will be)|subject to your availability|depending on your)\b/i;
/** Stretches say when, too. */
const STRETCH =
  /\b(?:\d{1,2}[:.]\d{2}|any ?time|all (?:day|week)|my calendar (?:is|shows)|book(?:ing)? (?:link|page)|calendly)\b|https?:\/\//i;

/**
 * The first sentence that asks for a time to meet or speak, in a text that names none (F11); null where a day, time or booking link is
 * anywhere. `today` resolves days; only whether there is one matters. English, German, French, Spanish. Bounded, linear.
 */
export function timeAsk(ownText: string, today: CivilDate): TimeAsk | null {
  if (STRETCH.test(ownText)) return null;
  const packs = packsOf(ownText);
  for (const sentence of sentencesOf(ownText)) {
    if (NOT.test(sentence)) continue;
    const found = englishAsk(sentence) ?? foreignAsk(sentence, packs);
    if (found !== null) return offersTime(ownText, today, packs) ? null : found;
  }
  return null;
}

function englishAsk(sentence: string): TimeAsk | null {
  const words = ASKS.map((pattern) => pattern.exec(sentence)?.[0]).find((found) => found !== undefined);
  return words === undefined ? null : { sentence, words, language: 'en' };
}

function foreignAsk(sentence: string, packs: readonly LanguagePack[]): TimeAsk | null {
  for (const { language, drafts } of packs) {
    const found = drafts.timeAsked.exec(folded(sentence));
    if (found !== null)
      return { sentence, words: sentence.slice(found.index, found.index + found[0].length), language };
  }
  return null;
}

/** A day or an hour to choose; “next week” leaves the choice as open as before. */
const POINT =
  /\d|\b(?:mon|tue|wed|thu|fri|sat|sun)|today|tonight|tom{1,2}or{1,2}ow|noon|morning|afternoon|evening|lunch/i;

function offersTime(text: string, today: CivilDate, packs: readonly LanguagePack[]): boolean {
  return timesIn(text, { today, order: 'day-first' }).some(({ start, end }) => {
    const words = text.slice(start, end);
    return POINT.test(words) || packs.some(({ drafts }) => drafts.point.test(folded(words)));
  });
}

/** Minutes of the meeting a sentence asks for: “half an hour”, “a 45-minute call”, “an hour”; null where it does not say. Whole quarters, at most two hours. */
export function minutesWanted(sentence: string): number | null {
  const named = /\b(\d{2,3})[- ]?(?:min|minuten|minutes|minutos)/i.exec(sentence)?.[1];
  if (named !== undefined) {
    const minutes = Number(named);
    return minutes >= 15 && minutes <= 120 && minutes % 15 === 0 ? minutes : null;
  }
  const plain = folded(sentence);
  const packs = packsOf(sentence);
  if (/\b(?:half an hour|half[- ]hour)\b/i.test(sentence) || packs.some(({ drafts }) => drafts.halfHour.test(plain)))
    return 30;
  return /\b(?:an hour|one hour)\b/i.test(sentence) || packs.some(({ drafts }) => drafts.hour.test(plain)) ? 60 : null;
}
