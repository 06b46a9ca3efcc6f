import type { Cue, DueAct } from '../message';
import { phrases } from '../phrases/phrases';
import { cueOf, quoteOf } from './quote';
import type { ReadSentence } from './read-text';
import { deadlineOf } from './speech/deadline';
import { promises } from './speech/promise';
import { asks } from './speech/request';
import { whenIn } from './due-words';

/** More than this is a plan, not a mail; and only so many sentences are read for it. */
const MOST = 5;
const MOST_UNDATED = 3;
const SENTENCES = 80;
/** Longer ones are articles. */
const LONGEST = 400;
/** Words of a day; one plain look spares most sentences the rest. */
const DAY_WORD =
  /\b(?:today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening)|eod|cob|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:week|month|days)\b|\d/i;
/** What can be handed over or answered, and so be seen to be done. */
const VERB =
  '(?:(?:re)?send|forward|share|provide|deliver|finish|finali[sz]e|complete|prepare|draft|circulate|distribute|upload|publish|return|submit|fix|correct|amend|revise|review|sign(?! up)|approve|choose|confirm|comment|e-?mail|fax|ship|supply|update|invoice|pay|file|issue|get back|get (?:it|them|that|this|you|me|us|your|my|our|the)|let (?:you|me|us|them) know|pass (?:on|it|them)|come back to (?:you|me|us)|revert|answer|reply|respond|contact|look (?:at|into|over)|check)';
const OFTEN =
  '(?:also |then |certainly |gladly |definitely |try (?:and|to) |be able to |make sure to |please |kindly |at least ){0,2}';
/** One's own word on something to hand over, or the hour when it is ready. */
const PROMISED = phrases([
  new RegExp(
    String.raw`\b(?:i|we)(?:['’]ll| will| shall| can|(?:['’]m| am|['’]re| are) going to| (?:hope|plan|intend|aim|expect|promise|propose)(?: to)?| should be able to)? ${OFTEN}${VERB}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?:['’]ll| will| hope to| should| expect to) ${OFTEN}have (?:it|them|this|that|(?:the|a|an|your|our|my) [^.?!]{2,60}?)\b[^.?!]{0,20}\b(?:ready|done|finished|for you|to you|with you|over to|in hand|early|by|before|tomorrow|today)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?:['’]ll| will)\b[^.?!]{0,60}\band (?:will )?(?:${VERB}|send)\b|\byou(?:['’]ll| will) (?:have|get|receive)\b`,
    'i',
  ),
  /\bwill be (?:\w+ )?(?:ready|sent|circulated|distributed|posted|delivered|issued|finished|completed|submitted|with you|available|yours|updated|fixed)\b/i,
]);
/** The reader is to hand over, answer or decide. */
const ASKED = phrases([
  new RegExp(
    String.raw`\b(?:please|pls|kindly|(?:could|can|would|will) you|you (?:to|could|can|would)|if you(?: could| would| can)?|need to)(?: all| both| guys)?,? ${OFTEN}(?:[a-z-]{3,12}ly )?${VERB}\b|^(?:and |then |also |so )?(?!get your|check (?:it|us|this|them) )${VERB}\b`,
    'i',
  ),
  /\b(?:i|we) (?:will |would |do |also |still )?(?:need|want|require|must have|would like|appreciate)\b[^.?!]{0,80}\b(?:by|before|no later than)\b/i,
  /\b(?:request|ask)(?:s|ing)? (?:that )?you (?:please )?(?:to )?\w+\b/i,
]);
/** What is asked or promised is to be there, to talk or to travel: that leaves no mail. */
const NO_DELIVERY =
  /\b(?:call|phone|ring|meet|speak|talk|chat|discuss|see (?:you|u)|catch up|join us|attend|come (?:by|over|in)|stop by|visit|drop by|available|availability|be (?:in|at|out|back|there|away|off)|travel\w*|fly|drive|lunch|dinner|coffee|drinks?|rsvp|remind\w*|sign up|interview|have the latest)\b/i;

/**
 * What a mail promises or asks for by a day, in order, at most five (F8): sentences with something to hand over and words that name the
 * day. Which day that is depends on when and where it was written: see `dueDay`. Bounded to 80 sentences.
 */
export function dueActsIn(sentences: readonly ReadSentence[]): readonly DueAct[] {
  const found: DueAct[] = [];
  for (const sentence of sentences.slice(0, SENTENCES)) {
    if (found.length >= MOST) break;
    if (sentence.text.length > LONGEST) continue;
    const english = (PROMISED.in(sentence) || ASKED.in(sentence)) && DAY_WORD.test(sentence.text);
    if (!english && !foreignVerb(sentence)) continue;
    const act = actOf(sentence);
    if (act !== null) found.push(act);
  }
  return found;
}

function actOf(sentence: ReadSentence): DueAct | null {
  if (leavesNoMail(sentence)) return null;
  const foreign = foreignVerb(sentence);
  const promised = (foreign || PROMISED.in(sentence)) && promises(sentence);
  const asked = !promised && (foreign || ASKED.in(sentence)) && asks(sentence);
  if (!promised && !asked) return null;
  const { text } = sentence;
  const deadline = deadlineOf(sentence);
  const when = deadline.kind === 'specific' ? whenIn(sentence, deadline.words) : null;
  return when === null ? null : { act: promised ? 'promise' : 'ask', quote: quoteOf(text), when };
}

/** Whether a sentence holds a verb of handing over in another language than English, which puts it where it likes. */
function foreignVerb(sentence: ReadSentence): boolean {
  return sentence.packs.some(({ tasks }) => tasks.verb.test(sentence.folded));
}

/** Whether what is said is a talk or a journey, or hangs on a condition. */
function leavesNoMail(sentence: ReadSentence): boolean {
  const { clauses, packs } = sentence;
  return (
    NO_DELIVERY.test(clauses.main) ||
    /^\W*(?:if|unless|once)\b/i.test(clauses.lead) ||
    packs.some(
      ({ tasks, clauses: { condition } }) => tasks.talk.test(sentence.folded) || condition.test(sentence.folded),
    )
  );
}

/** What a mail promises to hand over without a day, “soon” or without a word on when, at most three (F8). Bounded to 80 sentences. */
export function undatedActsIn(sentences: readonly ReadSentence[]): readonly Cue[] {
  const found: Cue[] = [];
  for (const sentence of sentences.slice(0, SENTENCES)) {
    if (found.length >= MOST_UNDATED) break;
    if (sentence.text.length > LONGEST || !(PROMISED.in(sentence) || foreignVerb(sentence))) continue;
    if (leavesNoMail(sentence) || !promises(sentence)) continue;
    const { kind } = deadlineOf(sentence);
    if (kind === 'vague' || kind === 'none') found.push(cueOf(sentence.text));
  }
  return found;
}
