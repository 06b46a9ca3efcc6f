import { AGREEABLE, EFFECT, LEAVE, LEAVE_VERB } from './approval-words';

/** A subject of any kind, a few words long; none that asks what is so. */
const ANY = String.raw`(?!(?:that|this|it|there) (?:true|possible|correct)\b)(?:[\w'$€£&/.,%-]+ ){1,7}?`;
const HELLO = String.raw`^(?!how |what |where |why )(?:[\w ]{2,14}[,:–-]{1,2} ?|(?:hi|hey|so|and|also|then|but|or|boss|guys|all|question)[, ]+)?`;
const ALL_RIGHT = String.raw`(?:${AGREEABLE}(?= (?:with|to|for|by|if|that|from|as is|as it|being|having)\b)|acceptable|agreeable|satisfactory|workable|alright|all right|in order|amenable|approved|within (?:the |your |our )?(?:budget|limits?|policy)|to your (?:liking|satisfaction|taste)|in line with your)`;
const AGAINST = String.raw`(?:objections?(?= (?:to|with|if|from|against|on)\b|\s?[?,])|heart ?burn|qualms|reservations|misgivings|veto(?:es)?|pushback|dissent|opposition|(?:issues?|problems?|concerns?) with (?:this|that|it|us|me|my|our|the|him|her|them)|concerns? (?:about|if)|problem if|issue if|harm in|reason not to|reason why (?:we|i) (?:can't|shouldn't))`;
/** Tell me. */
const TELL = String.raw`(?:let (?:me|us|\w+) know|(?:^|(?:please|pls|kindly|and|or|must|should|would you|could you|can you),? )(?:tell (?:me|us)|advise(?: me| us)?|confirm|indicate|(?:respond|reply|revert|come back|get back)(?: to (?:me|us))?(?: by \w+)? with|state|say))`;
const DO = String.raw`(?:please|pls|plz|kindly|could you|can you|would you|will you|you (?:need|will need|are asked) to|(?:need|want|like|asking|ask|get) (?:you|him|her|them) to|requesting that you|request that you)`;
/** Word is wanted of when it happened, not of whether it may. */
const DONE = String.raw`[^.!?]{0,20} (?:when|once|as soon as) (?:it|this|that|they|these|the [\w ]{2,30}?)(?:'s| is| are| has been| have been| gets?)(?: all| fully)? (?:signed|approved|executed|authori[sz]ed)\b`;

/**
 * A verdict asked for, put together freely: a question whose predicate is a judgement, a word of judgement standing as a question, an order to
 * judge. Like `ASKS_LEAVE` tried in the news of a mail alone; for texts with `'` as apostrophe.
 */
export const VERDICT_ASKED: readonly RegExp[] = [
  // Is it, are they, would that be well?
  new RegExp(
    String.raw`${HELLO}(?:is|are|would|will|does|do) ${ANY}(?:be |still |all |look |sound |seem )*${ALL_RIGHT}(?:(?: (?:with|to|for|by|if|that|as|on|from)\b|,)[^.!?]{0,120})?\?|${HELLO}(?:${AGREEABLE}|agree|concur|approved?|thumbs[- ]up|yes or no|deal|objections|any takers|go for it)(?: (?:with|to|for|by) (?:you|me|us|everyone|all|that|this|both)(?: (?:all|guys|both))?)?\s?\?|${HELLO}(?:ok(?:ay)?|alright|all right|fine|cool|acceptable|comfortable|permission) (?:for (?:me|us|\w+) )?(?:to|if|with)\b[^.!?]{2,120}\?|\b(?:any|anyone|anybody|everyone|you|there) (?:have |has |got |see |any |an? |\w+ )?${AGAINST}\b[^.!?]{0,120}\?`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:do you )?(?:think|reckon|suppose|believe)(?: that)? (?:it|this|that)(?:'s| is| would be| will be)? ${AGREEABLE} (?:to|if)\b[^.!?]{0,100}\?|${HELLO}(?:can|may|could) (?!(?:you|i|we|he|she|they|someone|anyone|somebody)\b)${ANY}(?:go (?:ahead|out|live)|proceed|start|be (?:released|excused|included|added|allowed|moved|extended|waived))\b[^.!?]{0,120}\?|${HELLO}(?:shall|should) (?:we|i) (?:\w+ )?(?:tell (?:him|her|them) (?:yes|no|that|to|we|ok)|say (?:yes|no)|confirm|${EFFECT})(?! (?:and|or) )\b(?![^.!?]{0,80} or (?!not\b|no\b|let\b|pass\b|wait\b|hold\b|leave\b|drop\b))[^.!?]{0,120}\?|\bdo (?:we|you) want (?:to|us to) (?:sign(?: on)?|join|go (?:ahead|with)|accept|approve|proceed|support|agree)\b[^.!?]{0,100}\?`,
    'i',
  ),
  // The reader is to say so.
  new RegExp(
    String.raw`(?:\b|^)${TELL}\b(?!${DONE})[^.!?]{0,60}\b(?:if|whether|that|when|with|your|of)\b(?:(?! (?:was|were|has been|had|did) )[^.!?]){0,80}\b(?:acceptable|agreeable|comfortable|satisfactory|approved?|approval|concur(?:rence)?|consent|sign(?:ed)?(?: off)?|authori[sz]\w+|in agreement|object(?:ions?)?|decision|ok(?:ay)?(?= to\b| with\b| if\b| by\b|[.,;]|$)|fine (?=with|by)|(?:you |we |all |will |would |can |could )agree(?! on|ment| to meet)|(?<!any )approvals?|alright|all right(?=[.,;]|$| with| if)|go ahead|proceed|to your liking|can (?:attend|go|take|have|leave)(?= (?:in my|on my|early|instead|ahead))|blessing)\b|\b(?:speak now|forever hold|say so now)\b|\b(?:vote|say|answer|reply|respond)(?: with)? (?:a )?"?(?:yes or no|yes\/no|yea or nay)`,
    'i',
  ),
  // The reader, or somebody through the reader, is to sign, allow, let off.
  new RegExp(
    String.raw`\b${DO}\b(?:(?! (?:who|how|that|which|what|where|when|why|whether|i|we) )[^.?!;]){0,80}?\b(?:${LEAVE_VERB}|give (?:me|us|it|this) (?:the|your|an?) (?:\w+ )?(?:${LEAVE}|all[- ]clear|nod)|(?:get|have) (?:it|this|these|them|him|her) (?:to sign|sign|signed|approved|executed))\b(?! up)|(?:, (?:then |please )?|^)sign (?:where|and|both|here|at|on the|below|it|them|off|the|this)\b(?! (?:says|said|reads))|\b(?:appreciate|welcome|like|need|have|get|want|value|seek(?:ing)?|with) your (?:\w+ )?(?:blessing|${LEAVE})\b(?! (?:block|page|line|form|on file))|(?<!\b(?:you|'ll|will|would|may|might) )(?:need|needs|requires?|awaits?|awaiting|lacks) (?:[\w'-]+ ){0,4}?signatures?\b(?= (?:on|from you|for|before|today|asap|by)\b|[.;]|$)|\b(?:need|want|get) (?:an? |the |your )?(?:e-?mail|note|word|line|confirmation|letter|reply|something)(?: in writing)? (?:from you )?(?:that says|stating|saying|confirming|to say)(?: that)? (?:you|it|this|that)\b`,
    'i',
  ),
  /\bif (?!the (?:price|weather|time|timing|mood|market)\b)(?:the|this|these|it|that|all|everything)(?: [\w'-]+){0,4}? (?:is|are|looks?|sounds?|reads?|seems?|meets?) (?:all )?(?:to your|proper|good|ok(?:ay)?|fine|acceptable|alright|all right|in order|right|correct|satisfactory|suitable|with your approval)\b[^.!?]{0,40}(?:,| then\b) ?(?:please |kindly |just |then )?(?:i|we|sign|initial|return|approve|release|send|forward|let|execute|print)\b|\b(?:waiting|sitting|pending|stuck|parked|sits|waits) (?:[\w-]+ ){0,2}?(?:in|on|with|for) (?:your (?:queue|inbox|tray|desk|workflow|approval|action|signature)|you\b(?=[^.!?]{0,30}\b(?:approv|sign|release)))/i,
];
