import { folded } from '../folded-text';
import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import type { QuestionWords } from './languages/task-words';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';
import { asks } from './speech/request';

/** More than this nobody answers one by one. */
const MOST = 5;
/** How a question begins. */
const FORM =
  /^\W*(?:and |so |but |also |then |by the way |btw |again )?(?:wh(?:at|en|ere|ich|o|om|ose|y)\b|how\b|(?:can|could|would|will|shall|should|may|might|must|do|does|did|is|are|am|was|were|have|has|had|isn't|aren't|don't|doesn't|didn't|won't|wouldn't|couldn't|can't)\b|any (?:chance|idea|news|word|update|reason|way|objections?)\b|at what|by (?:when|what|which)|for (?:what|which|how)|in (?:what|which)|(?:on|to|with|from) (?:what|which|whom)\b)/i;
/** Said of the reader or the writer: no riddle of an article. */
const BETWEEN_US = /\b(?:you|your|yours|we|us|our|i|me|my)\b/i;
/** Short, and after a plain fact: asked of the reader though it names nobody. */
const FACT =
  /^\W*(?:and |so )?(?:when|where|how (?:many|much|long|soon)|which|who (?:is|are|will|should|signs)|what (?:is|are|time|date|day|size|format)|is there|are there)\b/i;
const SHORT = 14;
/** The same of things that both know. */
const PLAIN =
  /^\W*(?:and |so )?(?:who\b|(?:can|could|will|should|may|must|has|have|is|are|does|do|did|was|were) (?:the|this|that|these|those|all|everything|everybody|it)\b)/i;
const BRIEF = 9;
/** A question put without its mark: “let me know whether …”, “please confirm that …”. What is only offered is none. */
const INDIRECT = phrases([
  /\b(?:let (?:me|us) know|tell (?:me|us)|advise|(?:please|kindly) confirm|wondering|need to know)\b(?![^.?!]{0,12}\bif (?:something|anything|one|any)\b)(?![^.?!]{0,12}\bif (?:you|anyone|there)(?:['’]d| would| should| do)? ?(?:like|want|need|have|think|get|see|find|are interested|prefer|is anything|are any|agree|disagree|object))[^.?!]{0,60}\b(?:whether|if|when|which|how (?:many|much|long)|what|who|where)\b/i,
]);
/** A question that only goes on from the one before it, or stands in place of a word. */
const GOES_ON =
  /^\W*(?:or\b|(?:and )?(?:if (?:so|not|yes|no)\b|why not\b)|(?:and )?(?:(?:at|by|for|to|with) )?(?:why|how|when|where|who|what|which)\b[^.?!]{0,14}\?\W*$)/i;
/** Thoughts on all of it, a nod, or small talk. */
const BARE =
  /^\W*(?:(?:any )?(?:other )?(?:what do you think|thoughts|ideas|comments|news|questions(?: or comments)?|thoughts or comments|(?:is|does|would|will) (?:that|this|it) (?:ok(?:ay)?|work|suit|make sense|sound|be)(?: \w+){0,4}|ok(?:ay)?|agreed?|right|correct|deal|see)\W*$|(?:hey |hi |so )?(?:what(?:['’]s| is) up|how(?:['’]s| is| are) (?:the|your|you|it|things|everything|life)\b)|do you yahoo)/i;

/**
 * The questions a mail puts to its reader, in order, at most five (tip 37): with a question's form and mark, or put indirectly. Courtesies,
 * offers, small talk, riddles and what only asks for a nod are left out.
 */
export function questionsIn(sentences: readonly ReadSentence[]): readonly Cue[] {
  const found: Cue[] = [];
  for (const sentence of sentences) {
    if (found.length >= MOST) break;
    const { text } = sentence;
    const marked = text.includes('?');
    if (!marked && !INDIRECT.in(sentence)) continue;
    if (BARE.test(text) || GOES_ON.test(text) || text.includes('____')) continue;
    if ((marked ? isForm(sentence) : true) && asks(sentence)) found.push(cueOf(text));
  }
  return found;
}

function isForm({ clauses: { main }, packs }: ReadSentence): boolean {
  if (/[.!]\?/.test(main) || main.split(' ', 3).length < 3) return false;
  const behind = Math.max(main.lastIndexOf(', '), main.lastIndexOf(': '), main.lastIndexOf(' - '));
  const rest = behind > 0 ? main.slice(behind + 2) : main;
  const plain = packs.length === 0 ? '' : folded(main);
  const says = (part: keyof QuestionWords, text: string): boolean =>
    packs.some(({ questions }) => questions[part].test(text));
  if (
    !FORM.test(main) &&
    !FORM.test(rest) &&
    !says('form', plain) &&
    !says('form', behind > 0 ? plain.slice(behind + 2) : plain)
  )
    return false;
  const words = main.split(' ').length;
  return (
    BETWEEN_US.test(main) ||
    says('between', plain) ||
    ((FACT.test(main) || says('fact', plain)) && words <= SHORT) ||
    ((PLAIN.test(main) || says('plain', plain)) && words <= BRIEF)
  );
}
