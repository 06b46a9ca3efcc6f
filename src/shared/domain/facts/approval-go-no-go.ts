import { AGREEABLE, GO_ON, LEAVE, LEAVE_VERB } from './approval-words';

/** Who is asked, or whose people are. */
const JUDGE = String.raw`(?:you(?: (?:all|guys|both|two))?|(?:both|all|each|any|either|some) of you|(?:any|every|some)(?:one|body)|folks|people|your (?:[\w-]+ )?(?:side|team|board|boss|group|client|management|people|committee|lawyers|legal|office|company|department|desk|manager)|(?:he|she|they)(?= be willing)|management|legal|credit)`;
/** What is put up. */
const IT = String.raw`(?:this|it|that|these|those|they|both|everything|(?:the|my|our|an?|this|these|those) (?:[\w'-]+ ){0,4}?[\w'-]+)`;
/** Verbs that ask for a thing, a word or an hour and not for leave; an offer is none either. */
const FOR_MYSELF = String.raw`(?:get|have|see|ask|call|talk|speak|meet|chat|help|assist|find|look|know|hear|tell you|buy you|take you|offer|come|stop|drop (?:by|in|off)|visit|catch|discuss|schedule|be (?!excused|released|allowed)|borrow|suggest|recommend|introduce|remind|congratulate|say|point|interest|trouble|bother|expect|count|assume|answer|do (?:anything|something|to|for|about)|send you|give you|bring you|fax you|mail you|pick|reach|contact|access|view|download|beg|pick your|obtain|learn|understand|explain|clarify|read|hope|thank|invite|add that|make a suggestion|refer|direct|arrange|set up an?|go to|go (?:and )?(?:see|look)|go wrong|sign (?:up|in|on)|possibly|ever|always|only|not|please have|please get|please see|sue|touch base|reschedule|do lunch|do it (?:again|all)|figure|even)`;
const SPEAKS = String.raw`(?:^|[.:;!–-] |\b(?:so|and|then|hi|hey|ok|question|boss|also|therefore),? )`;

/**
 * A go or a no-go asked for in everyday words: may the writer act, does anybody mind, is it the reader who decides. Like `ASKS_LEAVE` tried in
 * the news of a mail alone; for texts with `'` as apostrophe.
 */
export const GO_OR_NOT: readonly RegExp[] = [
  // May the writer act? Whatever the act, as long as it is not done for the reader or to learn something.
  new RegExp(
    String.raw`${SPEAKS}(?:(?:can|could|may|might) i|may we)(?: please| pl[esz]+| just| now| also| still| then| instead)? (?!${FOR_MYSELF}\b)[a-z]+ [^.!?]{3,160}\?|^(?:may|can|could|shall|should|might) (?:i|we)\s?\?|\b(?:want|like) me to (?:confirm|book|order|pay|accept|${GO_ON})\b[^.!?]{0,80}\?|^(?:do you |you )?want me to\s?\?|\b(?:do|would) you (?:want|like|prefer) (?:it|this|that|them) (?:like (?:that|this)|this way|that way|to (?:go out|stand|stay))\b|\bshall (?:we|i) (?:accept|take (?:it|the)|agree to|decline|reject|turn (?:it|them) down|order|buy|pay|sell|cancel|let it go|keep|drop|hold off)\b|\bor is (?:that|this|it) (?:a )?(?:no|out of|too|not)\b[^.!?]{0,30}\?`,
    'i',
  ),
  // Does anybody mind; is it well with the reader? Also with no mark behind it.
  new RegExp(
    String.raw`\b(?:would|could|will|is|was) (?:it|that|this) (?:be )?(?:an? |any )?(?:\w+ )?(?:problem|issue|trouble|bother|conflict|imposition|inconvenience)s? (?:for (?:you|anyone|everyone|your \w+) )?(?:if|for (?:me|us)|to have (?:me|us))\b|\b(?:would|will|does|do|did|might) ${JUDGE} (?:[\w-]+ ){0,2}?(?:objects?(?= to\b| if\b|\s?[?,.]|$)|mind if (?=i|we|my|our|he|she|they|the|it)|veto|oppose|concur|consent|approve|sign off|have (?:any |an? |some )?(?:\w+ )?(?:(?:objections?|reservations?)(?= (?:to|with|if|about|against)\b|\s?[?,.;]|$)|(?:problems?|issues?|concerns?) (?:with|if|about) (?:us|me|my|our|this|that|it)))\b|\b(?:is|are|would) ${JUDGE} (?:be )?(?:all |still |also |both |now )*(?:${AGREEABLE}(?= (?:with|if|\w+ing)\b)|opposed to|against|averse to|(?:willing|prepared|ready|able) to (?:${LEAVE_VERB}|accept|agree|support|allow|let|commit))`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^(?:(?:hi|hey|so|also|then|and)[, ]+)?(?:is (?:it |that |this )|are you |would it be |would that be |will it be )?(?:still |all |also |quite )?${AGREEABLE} (?:(?:with|for|by) (?:you|me|us|everyone) )?(?:to|if|that) \w[^.!]{2,160}\?|\b(?:is|would) it (?:be |still |also |all )*(?:${AGREEABLE}|permissible|allowed|appropriate|possible) (?:(?:with|for|by) (?:you|me|us|everyone) )?if (?:i|we|my|our|he|she|they)\b|^${AGREEABLE} (?:by|with|for|to) (?:you|everyone|all)\s?\?$|\?\s?${AGREEABLE} (?:by|with|for) (?:you|everyone|all)\?)`,
    'i',
  ),
  // The reader is to say whether it will do.
  new RegExp(
    String.raw`\b(?:confirm|verify|indicate|advise|tell (?:me|us)|let (?:me|us) know)(?: by \w+| today| please| back| asap)? (?:that |if |whether |when )?(?:you(?:'re| are)?|${IT}) (?:is |are |would be |will be |be |meets? |looks? |sounds? |all |still |'s )*(?:${AGREEABLE}|in order|(?:can|may) (?:now )?(?:go (?:in|out|to|ahead|into|live)|be (?:signed|released|sent|filed|printed|published|issued)))\b(?! (?:time|day|place|date))|\bif (?:this|that|it) (?:is|'s|would be|will be) (?:an? |any |going to be an? )(?:\w+ )?(?:problem|issue|concern) (?:for you|with you)\b|\b(?:if|when|once|as soon as|unless|provided) (?:${JUDGE} )?(?:${AGREEABLE}|(?:agree|concur|approve|consent)s?|(?:have|has) no (?:objections?|problem))\b[^.!?]{0,60}\b(?:i|we)(?: would|'d| will|'ll| can| shall| am| are| plan| intend|'m|'re)\b|\b(?:review|check|look (?:at|over)|read)\b[^.!?]{0,60}(?:,| and) ?if (?:it's |it is |they are |all is |everything is )?${AGREEABLE}\b`,
    'i',
  ),
  // It is theirs to decide; an answer against it would stop the writer.
  new RegExp(
    String.raw`\bunless (?:that|this|it)(?:'s| is| would be| causes| poses)|\bunless (?:you|there|anyone|someone|somebody|anybody)(?: all)? (?:(?:should |would |have |has |is |are |any |an? |strongly |strong )*(?:tell|say|stop|advise|instruct|veto|scream|shout|yell|want (?:me|us)|would like (?:me|us)|objections?|concerns?|reservations?|opposed|reason))|\b(?<!\bleave )(?:it|this|that|they|the (?:\w+ ){1,4}?)(?:'s| is| are) (?:now |therefore |then |entirely |really |all )*(?:up to you(?! guys)|your (?:decision|call)|you who (?:says?|decides?|signs?)|for you to (?:decide|say))\b|\b(?:wo|would|will|ca|do|shall|can)(?:n't|not| not)[^.!?]{0,40}\b(?:without|until|before) (?:you|your (?:word|decision|answer|yes|input))\b(?! (?:arrive|come|get (?:here|back)|return|leave))|\bhop(?:e|ing)(?: that)? (?:${JUDGE}) (?:will |can |would |could )(?:grant|approve|agree|allow|consent|support|sign)\b|\bwhat (?:shall|should) (?:i|we) (?:tell|say to|answer) (?:her|him|them)\b`,
    'i',
  ),
  // What is needed is a yes; an act that only a yes allows.
  new RegExp(
    String.raw`(?<!\b(?:'ll|will|would|may|might|you|they) )(?:need|needs|requires?|want|wants|await(?:s|ing)?|lacks?|missing|waiting (?:for|on)|looking for) (?:only |just |now |still )?(?:an?|the|some|one more|final|formal|verbal|written|official|wet|original)? ?(?:[\w-]+ )?${LEAVE}(?=\s?[.,;!]|$| (?:before|to (?:go|proceed|start|order|pay|book|send|release|move|hire|buy|ship|file|close)|so (?:that )?(?:i|we)|today|tomorrow|by \w|asap|(?:from|of|by) (?:an? |one |[\w ]{0,25}and (?:from )?you\b|\w+ (?:and|or) you\b)))|\b(?:push|put|wave|sign|let|see) (?:it|this|these|them|that) through\b|\b(?:please|pls|kindly|could you|can you|would you) (?:review and |now )?release (?:the |this |these |my |our )(?:[\w-]+ ){0,2}?(?:payments?|run|orders?|invoices?|funds|money|budget|batch|retention|hold|expenses?|requisition|purchase)\b`,
    'i',
  ),
];
