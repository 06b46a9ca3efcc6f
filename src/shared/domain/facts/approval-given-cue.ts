import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { straightened } from './apostrophe';
import { ASSENTS, LETS_GO, NO_QUARREL, VERDICT } from './approval-assent';
import { LIKED as LIKED_PHRASES } from './approval-praise';
import { EFFECT } from './approval-words';
import { DEFERRED, NOT_AGAINST, NOT_YES, SAYS_YES } from './approval-yes';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';
import { isImperative } from './speech/imperative';

/** An approval stands near the beginning; further down it is a remark. */
const SENTENCES = 8;
/** Agrees to what the next sentence says. */
const YES =
  /^(?:yes|absolutely|of course|ok|okay|sure|definitely|agreed|perfect|great|good|fine|excellent|love it|no worries|(?:that|this|it)(?:'s|’s| is)? (?:works|fine|ok|okay|good|great))[.!]{1,3}$/i;
/** An order that carries out nothing: “call me”. */
const TO_WRITER = /\b(?:me|us|know|talk|call|see|thank|let)\b/i;
const LONGEST_YES = 20;
const GOOD = String.raw`(?:good|fine|great|ok(?:ay)?\b|o\.k\.|excellent|perfect|alright|all right|acceptable|reasonable|in order|wonderful|right(?= to (?:me|us)|\s?[.!]?$))`;
const FINE = String.raw`(?:fine|ok(?:ay)?\b|o\.k\.|acceptable|alright|all right|agreeable)`;
/** Capitals matter: “acceptable to TW” speaks for a firm, “acceptable to them” reports. */
const FOR_FIRM = /\b(?:fine|ok|okay|acceptable|agreeable) (?:with|to|by) [A-Z]{2,6}\b/;
const GIVEN = phrases([
  FOR_FIRM,
  new RegExp(
    String.raw`^(?:[\w'&,. /()-]{0,90}\b)?(?:looks?|sounds?|seems?|reads?)(?: all| very| pretty| really| just| to be| to me)* ${GOOD}(?! (?:on paper|in theory|for (?:the market|the quarter)))`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:is|are|'s|be)(?: all| perfectly| absolutely| just| totally| also)* (?:${FINE}(?:\s?[.!]?$|,| (?:with|by|to|for) (?:me|us|now|our (?:side|end|team))\b)|(?:good|great|cool) (?:with|by) (?:me|us)\b)`,
    'i',
  ),
  /\bgood to go\b|(?:\byou have (?:the|a) |^)green light(?: from| for|[.!]|$)|\b(?:i|we)(?: hereby| also| fully| both| have)* (?:approved?|authori[sz]ed?|consent(?:ed)?|sign(?:ed)? off|concur|agree (?:to|with) (?:the|your|this|these|all|his|her|\w+'s) (?:\w+ )?(?:changes?|terms?|proposal|edits?|wording|language|revisions?|numbers?|amounts?|plan|approach|contract|offer|quote|price|budget|schedule)|accept (?:the|your|this))\b/i,
  /^(?:approved|agreed|accepted|confirmed|signed|granted(?!,)|consider it approved)\s?(?:[.!,;]|$|by me|as is|for)|^(?:it is |this is |are |is )?(?:hereby )?approved\b(?! \d| \w+ (?:procedures|credit))|\b(?:is|are) (?:hereby )?approved (?:by me|from our|on our)\b|\bclose enough\b[^.?!]{0,40}\bagree\b/i,
]);
const LIKED = phrases(LIKED_PHRASES);
const YES_SAID = phrases([...SAYS_YES, ...ASSENTS]);
const AGAINST = phrases([...NOT_AGAINST, ...NO_QUARREL]);
const ACTS = new RegExp(String.raw`^(?:please |just |and |so )*${EFFECT}\b`, 'i');
/** Words that agree even behind a condition about others: “If they refuse, I still agree”. */
const DESPITE = phrases([
  /^(?:(?:then|please|so|yes),? )*(?:(?:i|we)(?: would| still| also| fully| do|'d)* (?:agree with|agree to|approve|concur|support|accept|have no (?:objections?|problems?))|i(?: still| also)* think (?:it|this|that) is (?:ok|okay|fine|acceptable|reasonable)|go (?:right )?ahead\b)/i,
]);
/** Questions, conditions, denials, times to meet and the verdicts of others hold the same words. */
const NOT_GIVEN =
  /\?\s*["')]*$|\b(?:if|whether|unless|until|once|when|before|assuming|provided|make sure|confirm|let you know|glad to hear|hope(?:fully)?|hoping|ensure|let me know|subject to|pending|not sure|wonder(?:ing)?|should be|would be|could be|might be|needs? to be|supposed)\b[^.?!]{0,60}\b(?:good|fine|great|ok|okay|acceptable|agree|approv\w+|objection|go ahead|proceed|problem|comments|changes|right)\b|\b(?:not|n't|never|hardly)\b(?! (?:\w+ ){0,3}?(?:have|see|find|object|mind|really have|any|think)\b)[^.?!]{0,40}\b(?:good|fine|great|ok|okay|right|acceptable|approve|agree|comfortable|happy)\b|\b(?:not|n't|never) (?:go ahead|proceed)\b|\b(?:he|she|they|everyone|who|\w+ (?:said|says|told|thinks))(?:'s| is| are| was| were| said| says| thinks| has| seems?)\b[^.?!]{0,30}\b(?:fine|ok|okay|good|great|objection|approved)\b|\b(?:things|market|weather|house|trip|baby|you|kids|life|everything|all is|future|food|party|game|weekend|year|day|he|she) (?:is |are |looks?|sounds?|seems?) ?(?:\w+ )?(?:good|great|fine|ok)\b(?! (?:with|to|by) (?:me|us))|\b(?:doing|feeling|going|i'm|i am|am|be|we're|we are) (?:\w+ )?(?:good|fine|great|ok|okay|well)\b(?! (?:with|to go))|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|any ?time|o'clock|noon|tomorrow|\d{1,2}(?::\d\d)?\s?(?:am|pm)|july|june|january|february|march|april|august|september|october|november|december|\d{1,2}(?:th|st|nd|rd)|lunch|dinner)\b[^.?!]{0,30}\b(?:works|fine|good|ok|great)\b|\bi (?:will|'ll|want to|need to|am going to|would like to|can|may|did)\b[^.?!]{0,10}\bgo(?:ing)? ahead|\b(?:with|have) no (?:prior|other|more|further)? ?(?:comments|changes) (?:to|from) (?!me|us)|\bno (?:intra|schedule|staff|rate|price|price|further) ?\w* ?changes\b|\bthere (?:will|would|are|were|have|has|was|is)\b[^.?!]{0,12}\bno\b|(?:would|['’]d) be (?:ok(?:ay)?|fine|happy|good|comfortable)\b[^.?!]{0,60}\bif\b/i;
/** The same words in a question, a wish, a doubt, a report or about a time that is past. */
const NOT_LIKED =
  /\?|\b(?:not|n't|never|no(?! (?:additions|further|more|changes|edits|corrections|other))|if|whether|when(?= \w)|unless|would(?! be (?:a|an|fine))|could|might|maybe|perhaps|but|hope(?:fully)?|wonder(?:ing)?|thought|was|were|he|she|they|looking for|need|let me know|make sure|once|until)\b/i;
/** What the reader is thought to agree to is not yet agreed. */
const OF_READER =
  /\b(?:assum\w+|presum\w+|trust|hop(?:e|ing)|wonder\w*)\b[^.?!]{0,30}\b(?:you|everyone|they|he|she)\b|\byou(?:'ll| will| would| should| do)?(?: not|n't)? have (?:no|any) objections?\b/i;
const NONE_HAD =
  /\b(?:do(?:n't| not)|have no|no) (?:really )?(?:have |see |find )?(?:any |a )?(?:\w+ )?(?:objections?|problems? with|issues? with|changes|comments|concerns|edits)\b/i;

/** The writer approves, agrees to proceed or has no objection, in writing (F14); strict: no question, condition, denial or report of others. */
export function approvalGivenIn(sentences: readonly ReadSentence[]): Cue | null {
  const early = sentences.slice(0, SENTENCES);
  const found = early.find((sentence, at) => {
    const { text } = sentence;
    if (text.length <= LONGEST_YES && YES.test(text)) {
      const next = early[at + 1]?.text ?? '';
      if ((isImperative(next) || ACTS.test(next)) && !TO_WRITER.test(next)) return true;
    }
    if (at > 0 && isLetGo(text, early[at - 1]?.text ?? '')) return true;
    if (sentence.says('approvalGiven')) return true;
    if (
      !GIVEN.may(sentence) &&
      !LIKED.may(sentence) &&
      !DESPITE.may(sentence) &&
      !YES_SAID.may(sentence) &&
      !AGAINST.may(sentence)
    )
      return false;
    const { lead, main } = sentence.clauses;
    if (lead !== '') return DESPITE.in(sentence, main) && !/\byou\b|\?/i.test(lead + main);
    return isGiven(sentence, text) || isGiven(sentence, main);
  });
  return found === undefined ? null : cueOf(found.text);
}

/** Whether an order lets something go after a verdict on it: “Love it. Print it.” */
function isLetGo(order: string, before: string): boolean {
  return order.length <= 40 && LETS_GO.test(order) && VERDICT.test(before) && !NOT_LIKED.test(straightened(before));
}

function isGiven(sentence: ReadSentence, said: string): boolean {
  const plain = straightened(said);
  if (OF_READER.test(said) || DEFERRED.test(plain)) return false;
  if (AGAINST.in(sentence, plain)) return true;
  if (YES_SAID.in(sentence, plain) && !NOT_YES.test(plain)) return true;
  if (LIKED.in(sentence, said) && !NOT_LIKED.test(said)) return true;
  const [head = ''] = said.split(/, (?!but\b|though\b|however\b|if\b|i\b|we\b|except)/, 1);
  if (head.length < said.length && !/\?|\bbut\b/i.test(said) && LIKED.in(sentence, head) && !NOT_LIKED.test(head))
    return true;
  if (!GIVEN.in(sentence, said)) return false;
  return !NOT_GIVEN.test(said) || (NONE_HAD.test(said) && !/\?|\bif\b/i.test(said));
}
