import type { Cue } from '../message';
import { cueOf } from './quote';
import type { Clauses } from './speech/clauses';
import { asks } from './speech/request';

/** More than this nobody answers one by one. */
const MOST = 5;
/** A question put without its mark: “let me know whether …”, “please confirm that …”. */
const INDIRECT =
  /\b(?:let (?:me|us) know|tell (?:me|us)|advise|confirm|wonder(?:ing)?|need to know|like to know)\b[^.?!]{0,60}\b(?:whether|if|when|which|how (?:many|much|long)|what|who|where)\b/i;
/** Asked so that the question stands in the sentence before or after: alone these ask for nothing that can be answered. */
const BARE =
  /^\W*(?:(?:what do you think|thoughts|any (?:thoughts|ideas|comments|news)|(?:is|does|would|will) (?:that|this|it) (?:ok(?:ay)?|work|suit|make sense|sound|be)(?: \w+){0,4}|ok(?:ay)?|agreed?|right|correct|deal|see)\W*)$/i;

/**
 * The questions a mail puts to its reader, in order, at most five (tip 37): with a question mark, or put indirectly. Courtesies, small talk
 * and what only asks for a nod are left out. `clauses` reads a sentence's clauses.
 */
export function questionsIn(sentences: readonly string[], clauses: (sentence: string) => Clauses): readonly Cue[] {
  const found: Cue[] = [];
  for (const sentence of sentences) {
    if (found.length >= MOST) break;
    if (!sentence.includes('?') && !INDIRECT.test(sentence)) continue;
    if (!BARE.test(sentence) && asks(clauses(sentence), sentence)) found.push(cueOf(sentence));
  }
  return found;
}
