import { AGREEABLE, GO_ON, LEAVE, LEAVE_NOUN } from './approval-words';

/** Anybody whose yes may be waited for, by a pronoun, an office or a name of up to three words. */
const ANYBODY = String.raw`(?:you(?: (?:all|both|guys|two))?|(?:both|all|each|any|either|none) of you|(?:any|every|some|no)(?:one|body)|folks|people|your (?:[\w-]+ ){0,2}?\w+|(?!(?:not?|now|be|very|also|more|all|being|this|that|it|there|he|she|they|what|who|i|we)\b)[\w.&-]+(?: (?!be\b|is\b|are\b|will\b)[\w.&-]+)?)`;
const PUT = String.raw`(?:this|that|it|these|those|they|them|everything|(?:the|my|our|an?|this|these|any of (?:this|these|the)) (?:[\w'-]+ ){0,3}?[\w'-]+)`;
/** To be of one mind with the writer. */
const OF_ONE_MIND = String.raw`(?:agrees?(?! (?:on|an)\b)|concurs?|approves?|consents?|accepts?(?! (?:my apolog|an?\b))|(?:is|are|'re|'s|feels?) (?:all |still |both )?(?:${AGREEABLE}(?= (?:with|to|if|by)|,)|on board|in (?:agreement|favou?r)|supportive)|(?:has|have|sees?|with) no (?:\w+ )?(?:objections?|problems?|issues?|reservations?|concerns?)|(?:do|does)(?:n't| not) (?:have (?:any |a )?(?:\w+ )?(?:objections?|problems?|issues?|concerns?)|object|disagree))`;
/** To be against it. */
const OPPOSED = String.raw`(?:objects?|disagrees?|minds?(?= (?:if|that|me|us|my))|opposes?|is (?:against|opposed)|are (?:against|opposed)|(?:has|have|sees?|there (?:is|are)|there's|is) (?:anything wrong|(?:an?|any|some|serious|strong)? ?(?:\w+ )?(?:objections?|heart(?:ache|burn)|misgivings?|reservations?|(?:problem|issue|trouble|difficulty)s?)) (?:with|to|about) (?:${PUT}|me|us|\w+ing|(?:[\w'.]+ ){1,2}\w+ing)|would rather (?:i|we) (?:not|didn't))`;
const WONDERS = String.raw`(?:(?:want(?:ed)?|like|just) to (?:make|be) (?:sure|certain)|see|check(?: with you)?|ask(?: you)?|know|wonder(?:ed|ing)?|find out|verify|hear)(?: that| if| whether)`;

/**
 * The reader's agreement as the term on which something happens: in a condition, in what the writer wants to know, in what is still lacking.
 * Like `ASKS_LEAVE` tried in the news of a mail alone; for texts with `'` as apostrophe.
 */
export const ON_TERMS: readonly RegExp[] = [
  // If they agree, or nobody is against it, something is done.
  new RegExp(
    String.raw`\b(?:if|assuming|provided|as long as|so long as|when|once)(?: that| and when)? (?:${ANYBODY}|${PUT}) ${OF_ONE_MIND}\b[^.!?]{0,80}(?:,| then) (?:please |then |and )?(?:i|we|(?!you\b|it\b|that\b|there\b)\w+(?: \w+)?) ?(?:'ll|'d|will|would|can|am|are|plan|intend|shall|propose)\b|\b(?:i|we)(?:'ll| will|'d like| would like|'m going| am going|'re going| are going| plan| intend| can)\b[^.!?]{3,100}\b(?:if|assuming|provided|as long as) (?:${ANYBODY}|${PUT}) ${OF_ONE_MIND}\b|\bunless (?:i|we)(?:'m| am|'re| are) (?:told|advised|instructed|stopped)\b|\bunless (?:you|i|we) (?:tell|advise|say|hear|direct|instruct|indicate|want|prefer)\w*[^.!?,]{0,20} otherwise\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:if|unless|in case) (?:${ANYBODY}|there|${PUT}) ?(?:should |would |do |does )?${OPPOSED}\b[^.!?]{0,60}(?:,| now| please) [^.!?]{0,40}\b(?:i|we|let (?:me|us)|say|speak|tell|now is|otherwise|shout)\b|\b(?:let (?:me|us) know|tell (?:me|us)|advise|say|speak up|shout|holler)\b[^.!?]{0,40}\b(?:if|whether) (?:${ANYBODY}|there) ?(?:should |would |do |does )?${OPPOSED}|\bnow(?:'s| is) (?:the|your) (?:time|chance) to (?:say|object|stop|tell)`,
    'i',
  ),
  // Is it well, is there anything against it, would they be willing?
  new RegExp(
    String.raw`\b(?:is|would) (?:it|that|this) (?:still |also |be |all )*(?:ok(?:ay)?|alright|all right|fine|acceptable|permissible|cool) (?:to|for (?:me|us|him|her|them) to)\b|\b(?:is|are|would) there (?:be )?(?:an?|any) (?:\w+ )?(?:problem|issue|objection|harm|difficulty)s? (?:with|to|in|if) (?:my|me|us|our|i|we|\w+ing|this|that|it|(?:[\w'.]+ ){1,2}\w+ing)\b|\bdo(?:es)? (?:that|this|it) (?:all )?(?:seem|sound|look|strike you as) (?:fair|reasonable|ok(?:ay)?|right|good|acceptable|workable|doable)(?: (?:to|with|for) (?:you|everyone|all))?\s?\?|(?:^|[,–-] ?)(?:you|everyone|everybody|all|y'all|both)(?: all| guys| still)? ${AGREEABLE} (?:with|to|if|by)\b[^.!?]{0,80}\?|\b(?:is|are|would|will) ${ANYBODY} (?:be )?(?:willing|prepared|ready|inclined) to (?:give|grant|waive|let|allow|accept|agree|sign|execute|extend|support|consider|lend|sponsor|fund|release|forgo|forego|split|share)\b|\bwhether ${ANYBODY} (?:is|are|would be|will be) (?:willing|prepared|ready) to \w+`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:is|would) (?:this|that|it)(?: be)? something (?:we|you|i) (?:would|could|can|will|'d|may|should) (?:allow|accept|approve|support|permit|agree|consider)\b|\b(?:do|did) (?:i|we) (?:now |still |finally )?have (?:the|your|an?|his|her|legal's|credit's)? ?(?:\w+ )?${LEAVE}\b|\bcan we (?:accept|agree to|live with|sign|waive|extend|give (?:them|him|her)|offer (?:them|him|her)|let (?:them|him|her))\b[^.!?]{0,80}\?|\bdo (?:you|we) want to (?:hit|lift|take (?:it|this|them|that)|accept|pass|bid|sign|join|participate|pursue|proceed|buy|sell|offer|protest|intervene|oppose|support)\b[^.!?]{0,80}\?|\bshould (?:we|i) ${GO_ON}\b[^.!?]{0,60} or (?:do|would|should) (?:you|we|i)\b|\b${WONDERS} (?:you|everyone|everybody|all of you|both of you|folks|he|she|they|${PUT})(?:'re|'s| are| is| was| were| would be| will be)? (?:all |still )*${AGREEABLE}(?= (?:with|to|if|that|by|for)\b|\s?[.?]?$)`,
    'i',
  ),
  // What is lacking, or is to come back, is a yes or a name under it.
  new RegExp(
    String.raw`\b(?:reply|respond|revert|come back|write back|get back|e-?mail)(?: (?:to )?(?:me|us|all))?(?: back)? with (?:your |an? |the )?(?:\w+ )?${LEAVE_NOUN}\b|\b(?:please|pls|kindly|could you|can you|would you|will you|you(?:'ll| will)? need to|need you to)\b[^.!?;]{0,60}\b(?:(?:get|obtain|collect|secure|have) (?:his|her|their|the|all|\w+'s) (?:\w+ )?(?:signatures?|sign-?off|approvals?|consent|okay|ok)\b|have (?:[\w'-]+ ){1,8}?(?:signed|executed|countersigned)\b)|\b(?:needs?|has|have|must|requires?)(?: to)? be (?:signed|executed|countersigned) by (?:an? (?:officer|director|partner|authori[sz]ed)|you|your|one of|two|somebody|someone)|\byou(?:'ll| will) need to (?:approve|sign(?! (?:up|in|on)\b)|authori[sz]e|release)\b`,
    'i',
  ),
];
