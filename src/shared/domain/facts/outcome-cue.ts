import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';

/** A result is news: it stands among the first sentences. */
const FIRST = 6;
const OUTCOME = phrases([
  /\b(?:great|good|excellent|wonderful|fantastic|very good|such good) news\b|\b(?:yippee|hoo?ray|hurray|we did it)\b/i,
  /\b(?:pleased|happy|proud|delighted|thrilled|excited|glad) to (?:report|say|tell you|let you know|inform you)\b/i,
  /\b(?:we|team|client|campaign|project|launch|sales|revenues?|profits?|traffic|clicks|conversions?|leads|downloads|sign-?ups|orders|costs?|churn|margins?|visits|bookings|installs)\b[^.!?]{0,50}\b(?:won|beat|exceeded|surpassed|achieved|reached|hit|increased|grew|grown|rose|went up|are up|is up|doubled|tripled|improved|dropped|fell|reduced|saved|made|earned|generated|delivered)\b[^.!?]{0,50}(?:[$€£]\s?\d|\d\s?(?:%|percent|k\b|m\b|million|billion|€|\$|£)|\b(?:record|target|goal|budget|forecast|deal|contract|award|pitch|bid|tender|times)\b)/i,
  /\b(?:announces?|announced|secured|closed|obtained|raised|won|signed) (?:on )?(?:a |an |the |our |another )?(?:new |additional |largest |first |record )?(?:[$€£]\s?\d|deal with|contract with|award|settlement with)/i,
  /\b(?:we|i|team|desk|group|client|[A-Z]\w+)(?:'ve| have| has)? (?:just |finally |now |also )?(?:closed|landed|won|secured|signed up) (?:on )?(?:an? |the |our |another |about |over |approximately )?(?:(?:new |big |large |major |first |\w+ )?(?:deal|contract|sale|order|account|bid|pitch|tender|client|customer|award|case|appeal|business)\b|[$€£]?\d)/i,
  /\b(?:won|scored|achieved|gained|earned|took|claimed) (?:an? |the |our |another )(?:[\w-]+ ){0,6}?(?:victory|award|prize|first place|competition|category|ruling|motion|title)\b|\b(?:great|big|huge|major|important|clear|complete) (?:victory|win|success)\b|\bsuccessful(?:ly)? (?:resolution|conclusion|completion|outcome|settlement|negotiation|defen[cs]e|close|resolved|concluded|completed|settled|closed) ?(?:of|to|with|on|the|our|a\b)/i,
  /\b(?:actual |total |annual |net |estimated )?(?:savings?|profits?|gains?|earnings|revenues?)\b(?! off\b)[^.!?]{0,40}\b(?:was|were|of|came to|totall?ed|amounted to|is|are) (?:about |approximately |approx\.? |over |nearly |almost |roughly )?[$€£]\s?\d|\b(?:made|earned|netted|generated|brought in|cleared) (?:about |approximately |approx\.? |over |nearly |almost |roughly |around )?[$€£]?\d[\d,.]* ?(?:k|m|mm|million|thousand|percent|%)(?=\W|$)/i,
  /\b(?:went|gone|worked out|performed|turned out|going) (?:very |really |extremely |so |incredibly )(?:well|smoothly|great)\b|\b(?:huge|big|great|tremendous|real|complete|total|resounding) success\b|\brecord (?:month|quarter|year|week|day|sales|profits?|results?|numbers?|high for)\b/i,
  /\b(?:report|results|figures|numbers)\b[^.!?]{0,60}\b(?:for|of) (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|last (?:week|month|quarter|year)|the (?:week|month|quarter|year))\b[^?]{0,200}[$€£]\s?\d/i,
  /\b(?:we|team|client|desk|group|they|he|she|[a-z]+)(?: have| has|'ve)?(?: just| now| also)? successfully (?!(?:sent|received|logged|installed)\b)\w+ed\b|\b(?:saved|saves) (?:us |you |them |(?:the|our|their|your) \w+ |\w+ )?(?:about |over |approximately |nearly |more than |almost |roughly |around )?(?:[$€£]\s?\d|\d[\d,.]*\s?(?:k\b|m\b|mm\b|million|hours|days|%|percent))|\b(?:we|book|desk|team|group|trade|deal|project)\b(?: \w+){0,3} (?:made|earned|netted|generated|booked|brought in) (?:us )?(?:about |over |approximately |nearly |more than |almost |roughly |around |a profit of )?[$€£]\s?\d|\b(?:to be|are|is|am|we're|i'm|very|so|really) (?:\w+ )?proud of\b|\b(?:project|migration|launch|installation|implementation|roll-?out|work|phase \w+|build)s? (?:is|are|was|were|has been|have been|is now) (?:now |finally |successfully |officially )*(?:complete|completed|finished|done|live)\b|\b(?:ahead of|under|on) (?:schedule and|budget and|time and)\b|\b(?:finished|completed|delivered|came in) (?:\w+ )?(?:ahead of schedule|under budget|on time and)\b/i,
]);
const NO_OUTCOME =
  /\?\s*["')]*$|\b(?:if|hope(?:fully)?|hoping|would be|could|might|any|no|not|n['’]t|until|wish|expect(?:ed)? to|going to|will be|forecast(?:s|ed)? to|bad news|wonder|looking forward|subscri\w+|trial|but|however)\b|^\W*(?:the )?good news (?:is|for)\b|^(?:that(?:'s| is) |what |this is )?(?:great|good|excellent|wonderful|fantastic) news\W*$|\bhear\b/i;

/** Tells of a success or a measured outcome (F5 D5): what was won, how a figure moved. Hopes, plans and questions do not. */
export function outcomeIn(sentences: readonly ReadSentence[]): Cue | null {
  const found = sentences.slice(0, FIRST).find((sentence) => {
    const { plain } = sentence;
    return (OUTCOME.in(sentence, plain) && !NO_OUTCOME.test(plain)) || sentence.says('outcome');
  });
  return found === undefined ? null : cueOf(found.text);
}
