import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { NOT_OUTCOMES, OUTCOMES } from './outcome-words';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';

/** A result is news: it stands among the first sentences. */
const FIRST = 6;
const OUTCOME = phrases([
  /\b(?:great|good|excellent|wonderful|fantastic|very good|such good) news\b|\b(?:yippee|hoo?ray|hurray|we did it)\b/i,
  /\b(?:pleased|happy|proud|delighted|thrilled|excited|glad) to (?:report|say|tell you|let you know|inform you)\b/i,
  /\b(?:we|i|team|desk|group|client|[A-Z]\w+)(?:'ve| have| has)? (?:just |finally |now |also )?(?:closed|landed|won|secured|signed up) (?:on )?(?:an? |the |our |another |about |over |approximately )?(?:(?:new |big |large |major |first |\w+ )?(?:deal|contract|sale|order|account|bid|pitch|tender|client|customer|award|case|appeal|business)\b|[$€£]?\d)/i,
  /\b(?:won|scored|achieved|gained|earned|took|claimed) (?:an? |the |our |another )(?:[\w-]+ ){0,6}?(?:victory|award|prize|first place|competition|category|ruling|motion|title)\b|\b(?:great|big|huge|major|important|clear|complete) (?:victory|win|success)\b|\bsuccessful(?:ly)? (?:resolution|conclusion|completion|outcome|settlement|negotiation|defen[cs]e|close|resolved|concluded|completed|settled|closed) ?(?:of|to|with|on|the|our|a\b)/i,
  /\b(?:actual |total |annual |net |estimated )?(?:savings?|profits?|gains?|earnings|revenues?)\b(?! off\b)[^.!?]{0,40}\b(?:was|were|of|came to|totall?ed|amounted to|is|are) (?:about |approximately |approx\.? |over |nearly |almost |roughly )?[$€£]\s?\d|\b(?:made|earned|netted|generated|brought in|cleared) (?:about |approximately |approx\.? |over |nearly |almost |roughly |around )?[$€£]?\d[\d,.]* ?(?:k|m|mm|million|thousand|percent|%)(?=\W|$)/i,
  /\b(?:went|gone|worked out|performed|turned out|going) (?:very |really |extremely |so |incredibly )(?:well|smoothly|great)\b|\brecord (?:month|quarter|year|week|day|sales|profits?|results?|numbers?|high for)\b/i,
  /\b(?:we|team|client|desk|group|they|he|she|[a-z]+)(?: have| has|'ve)?(?: just| now| also)? successfully (?!(?:sent|received|logged|installed)\b)\w+ed\b|\b(?:saved|saves) (?:us |you |them |(?:the|our|their|your) \w+ |\w+ )?(?:about |over |approximately |nearly |more than |almost |roughly |around )?(?:[$€£]\s?\d|\d[\d,.]*\s?(?:k\b|m\b|mm\b|million|hours|days|%|percent))|\b(?:to be|are|is|am|we're|i'm|very|so|really) (?:\w+ )?proud of\b|\b(?:ahead of|under|on) (?:schedule and|budget and|time and)\b|\b(?:finished|completed|delivered|came in) (?:\w+ )?(?:ahead of schedule|under budget|on time and)\b/i,
]);
const MEASURED = phrases(OUTCOMES);
const NO_OUTCOME =
  /\?\s*["')]*$|\b(?:if|hope(?:fully)?|hoping|would be|could|might|any|no|not|n['’]t|until|wish|expect(?:ed)? to|going to|will be|forecast(?:s|ed)? to|bad news|wonder|looking forward|subscri\w+|trial|but|however)\b|^\W*(?:the )?good news (?:is|for)\b|^(?:that(?:'s| is) |what |this is )?(?:great|good|excellent|wonderful|fantastic) news\W*$|\bhear\b/i;

/** Tells of a success or a measured outcome (F5 D5): what was won, how a figure moved. Hopes, plans and questions do not. */
export function outcomeIn(sentences: readonly ReadSentence[]): Cue | null {
  const found = sentences.slice(0, FIRST).find((sentence) => {
    const { plain } = sentence;
    return (
      (OUTCOME.in(sentence, plain) && !NO_OUTCOME.test(plain)) ||
      (MEASURED.in(sentence, plain) && !NOT_OUTCOMES.test(plain)) ||
      sentence.says('outcome')
    );
  });
  return found === undefined ? null : cueOf(found.text);
}
