import { AGREEABLE, EFFECT, LEAVE, LEAVE_NOUN, LEFT } from './approval-words';

/** A yes in one or two words, with the mark behind it. */
const YES = String.raw`(?:yes|yep|yeah|yup|sure(?: thing)?|ok(?:ay)?|fine|perfect|great|good|excellent|agreed|approved|right you are|absolutely|of course|certainly|definitely|by all means|(?:that|this|it)(?:'s| is)? (?:works|fine|ok(?:ay)?|good|great|perfect|all right)|works for (?:me|us)|sounds (?:good|great|fine)|all good|no (?:problem|objections?|worries)|love it|happy with (?:it|that|this))`;
const WITH = String.raw`(?:with|w\/|by|about|to (?:a|the|this|that|your)\b|for (?:me|us|you) to)`;
/** Things that are put up for approval. */
const PUT_UP = String.raw`(?:requests?|leave|orders?|claims?|expenses?|invoices?|quot\w+|proposals?|offers?|contracts?|agreements?|budgets?|drafts?|designs?|plans?|changes?|versions?|proofs?|drawings?|documents?|applications?|amendments?|terms|wording|minutes|scope|variations?|payments?|releases?|reports?|timesheets?|estimates?|extensions?|trips?|travel|hires?|purchases?|artwork|layouts?|copy|text|letters?|policy|agenda|schedules?)`;
const OURS = String.raw`(?:our (?:\w+ )?(?:board|committee|management|directors?|lawyers?|legal|counsel|finance|clients?|side|team|people|partners?|owners?|md|ceo|cfo)|(?:both|all) (?:\w+ )?(?:trustees|parties|partners|directors|owners|sides)|legal|finance|management|procurement|the (?:\w+ )?(?:director|manager|boss|chair(?:man|woman)?|treasurer|ceo|cfo|landlord|client|customer|lender|bank|insurer|(?:\w+ )?(?:board|committee|group|panel)|owners?|trustees?|partners?))`;

/**
 * A yes put together from classes of meaning: who agrees × a yes, a state or an act × what was put up. Tried sentence by sentence; for texts
 * with `'` as apostrophe.
 */
export const SAYS_YES: readonly RegExp[] = [
  // A yes and an order behind it; leave given to act.
  new RegExp(
    String.raw`^(?:${YES}(?:,|\s{0,3}-{1,2}| [–—]|[.!;:])\s{0,3}(?:and |so |please |then |just |but ){0,3})+(?:do |you (?:can|may) (?:now )?)?(?:${EFFECT}|make|keep(?! me| us| up)|put(?! me)|set|get(?! me| back)|move|change|do)\b(?! (?:me|us|you|back|over to me)\b)|^(?:please |so |then |just )*(?:by all means|(?:feel free to|you(?:'re| are)? (?:can|may|free to|welcome to|cleared to|authori[sz]ed to)) (?:now |all |certainly |both )?(?:go ahead and )?(?=release|publish|proceed|ship|launch|go |carry|start|launch)) ?(?:${EFFECT})\b(?! (?:me|us)\b)`,
    'i',
  ),
  /^(?:please |so |then |just |and |yes,? )*(?:go (?:right )?ahead(?=\s?[,.!]|$| with (?!me|us|him|her|them)\w| and (?!edit|make|change))|go (?:with it|for it)|carry on(?=[,. ]|$)|pull the trigger|ship it|do it(?=[.!]|$)|run with (?:it|that|this|the)|release (?:it|them|this)|by all means \w+|feel free to (?:give|send|tell|let|take|publish|go) (?!me|us|my|our))|\b(?:please|so|then) (?:carry on|go on|continue) (?:as planned|with (?:the|it|this))|\blet's (?:(?:run|go|proceed|stick) with|do it|get it out|try it|go ahead|move (?:ahead|forward))\b/i,
  new RegExp(
    String.raw`^(?:[^,.?!]{0,60}\b)?(?:it|this|that|they|these|both|the (?:[\w-]+ ){0,3}?${PUT_UP}|acceptable and|fine and) (?:can|may) (?:now |all )?(?:go (?:out|ahead|live|to)|be (?:executed|released|published|circulated|printed|signed|issued|distributed))\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:yes|certainly|of course|sure|no worries|absolutely|ok(?:ay)?|fine)\b,? (?:you|she|he|they|that|this|it)(?: can| may| would| should|'?s| is|'ll| will) (?!(?:also )?(?:find|see|reach|call|contact|get|need|be (?:there|back|in))\b)(?:be )?(?:${AGREEABLE}|the way|join|come|attend|go|use|do|take|have|share|work|keep|stay|start|leave|order|send)\b|^(?:(?:yes,? )?please do(?=[.,!]|$| so\b)|(?:yes )?please,? (?:proceed|go ahead)|k,? go|go(?=[.!]|$)|agreed?(?=\s?[.,!;](?! (?:but|though))| (?:with (?:your|the|this|all|both)|on (?:all|both|the|your)|to (?:the|your|this|all|both))\b|$)|be my guest|do (?:it|as) (?:as )?you (?:suggest|propose|see fit|like|wish|please)|(?:i|we)(?:'m| am|'re| are) in(?=[.,!]|$)|i second (?:the|that|this|it)|second(?:ed)?(?=[.!]|$))|\b(?:i|we)(?:'ll| will) (?:take (?:it|them|both|\d)|go (?:with|for|along with))\b|\b(?:i|we)(?:'d| would)? (?:vote|opt|go) (?:for|with) (?:the|option|your)\b|\b(?:i|we) can live with\b|(?:^|\b(?:that|this|it|all|both|plan|price|option \w+)(?: all)? )works (?:fine |well |great )?for (?:me|us)\b|\bsuits (?:me|us)\b|^deal[.!]|\botherwise,? (?:all |it's |looks? )?${AGREEABLE}(?=\W|$)|\b(?:it|this|that) does (?:work|look|read|sound) (?:fine|well|good|ok(?:ay)?)\b|\bi(?:'ve| have)? (?:just |already |now )?(?:signed|executed|countersigned|initiall?ed) (?:the |your |both|it|them|this)|\btrust your judge?ment\b|\bnothing (?:\w+ )?against (?:it|this|that|the)\b|\b(?:order|po|purchase order) (?:is )?(?:hereby )?placed\b|\b(?:attached|enclosed)(?: is| please find|,)? (?:our|the|my) (?:\w+ )?(?:po|purchase order)\b|\b(?:i|we)(?: hereby)? (?:instruct|authori[sz]e) you to\b|\bhas (?:my|our) (?:full |complete |whole )?(?:support|backing|blessing|approval|consent)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?!no\b|the board)(?:[\w'-]+ ){1,3}(?:approved|accepted|granted|released|authori[sz]ed)(?=[.,!]|$| for payment| as | without)|\blgtm\b|\b(?:good|ok(?:ay)?|fine) (?:with (?:that|this|it)|either way|on (?:the|your|both) \w+)(?=[.,!]|$)|^that'?s (?:grand|fine|ok(?:ay)?|good)(?=[.,! ]|$)(?! (?:to|that|for|news|but))|\b(?:it(?:'s| is) a|(?:answer|vote)(?:'s| is|:)(?: a)?|i(?:'d| would) say) yes\b|\bcount on (?:my|our) (?:vote|support|yes)\b|\b(?:i|we)(?:'d| would) like to (?:proceed|go ahead|accept|go with|take (?:you up|the|option))|\bwe (?:want|wish|have decided|decided) to (?:proceed|go ahead)|^(?:kindly|please) (?:proceed(?! to)|move forward|press on|go ahead)\b|\b(?:just|so|then|please) go ahead(?=[.!,]|$| (?:and|with)\b)|\b(?:i|we) can (?:support|agree to|accept|sign off on) (?:this|it|that|the|your)\b|\b(?:team|group|everyone|everybody|we all|all of us)(?: here)? (?:is|are) (?:all |also |now )*(?:on board|in agreement|${AGREEABLE} with)|\b(?:works|contractor) may (?:now )?(?:commence|proceed|start|begin|draw)\b|^(?:option|version|number|variant) \w+,? please\b|\b(?:i|we) (?:choose|pick|opt for) (?:the|option|your)\b|\bhere(?:'s| is) (?:the|your|our) (?:counter-?)?signed\b|\byour (?:[\w-]+ ){0,3}?request\b[^.?!]{0,60} (?:is|has been|was) (?:granted|approved|authori[sz]ed|accepted)\b|\bgrant you (?:the|a|permission)\b|\b(?:no need to ask|don't wait for me)\b|\b${OURS} (?:agrees to|accepts|consents to|okays|has ok'?d) (?:the|your|our|it|this)\b`,
    'i',
  ),
  // The writer, or somebody on the writer's side, agrees.
  new RegExp(
    String.raw`\b(?:i|we)(?:'m| am|'re| are|'d be| would be|'ve| have)? (?:hereby |fully |also |both |now |all |very |quite |perfectly |generally |totally |just |able to |willing to |prepared to |pleased to |happy to |glad to )*(?:agree to (?:the|your|this|these|that|all|it|be|\d+|pay|use)|(?:approved?|authori[sz]ed?|endorsed?|ratif(?:y|ied)|validated?|sign(?:ed)? off(?: on)?|okay(?:ed)?|waived?|support|countersign(?:ed)?|accept(?:ed)?) (?:it|the (?!fact)|your|this|these|them|all|both)\b|go (?:ahead|along|with) (?:with|it|the|your|this)\b|vote (?:for|in favou?r|yes)|(?:confirm|give|raise) (?:you |my |our |no )(?:\w+ )?(?:${LEAVE}|objections?|agreement)|(?:proceed|accept|agree|sign)(?=[.!]|$)|be named|${AGREEABLE} ${WITH})`,
    'i',
  ),
  new RegExp(
    String.raw`\b${OURS} (?:has |have |just |now |also |already )*(?:agreed (?:to|with)|passed|ratified|granted|approved|accepted|okayed|signed off(?: on)?|waived) (?:your|our|it|this|both|all)\b|\bour (?:\w+ )?(?:board|committee|management|directors?|lawyers?|client|partners?) (?:has |have |just |now |also )*(?:${LEFT}|agreed|passed)\b|\b(?:${OURS}|i|we|and) (?:has |have |'ve )*(?:gives?|gave|given) (?:their|its|his|her|my|our|the|you the) (?:\w+ )?${LEAVE}\b|\b${OURS} (?:is|are|'s) (?:now |all |also )*(?:willing to (?:accept|waive|agree|sign)|${AGREEABLE} with)|\b${OURS} (?:has|have) no (?:further |more )?(?:comments|objections?|issues?|concerns|changes)`,
    'i',
  ),
  // The thing is approved, or fit.
  new RegExp(
    String.raw`\b(?:your|this|these|all|both|the)? ?(?:[\w-]+ ){0,3}?${PUT_UP}(?: [\w/–-]+){0,4}? (?:is|are|has been|have been) (?:now |hereby |duly |fully |also |all )*(?:approved|authori[sz]ed|accepted|granted|agreed|signed off|ok'd|countersigned|acceptable)\b(?! (?:by (?!me|us)|to (?!me|us)|if|only|once|when))|^[^,?!]{2,90} (?:is|are) (?:now |hereby |all )*(?:approved|agreed|authori[sz]ed|granted)(?=[.,;!]|$| as | at | from | and )|^(?:permission|approval|consent|request|leave|authori[sz]ation)(?: is| has been)? (?:hereby )?(?:granted|given|approved)\b|^(?:reviewed|checked|read)(?:,| and| &) (?:${LEFT}|ok|fine)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:(?:all|also|very|perfectly|it is|it's) )?${AGREEABLE} (?:for (?:me|us|you|him|her|them)\b|to (?:go (?:with|ahead)|proceed|accept|agree|print|send|sign|release)|${WITH} (?:the|your|this|that|it|these|a|\d|you|him|her|them|me\b|us\b))|\ball in order\b|\b(?:it|this|that|version|draft|${PUT_UP}) (?:is|are|looks|reads) (?:now |all )?(?:correct|good|fine|well|complete|clean)(?: now)?(?=[.,!;]|$)|\bready to (?:go|send|print|sign|publish)(?= as far|[.,!]|$)|^(?:all )?(?:good|fine|ok|clear) (?:on|from|at) (?:our|my) (?:end|side)|\bspot on\b|\bthumbs up (?:from|on|for)\b|^\+1(?=[ ,.!]|$)|^(?:a )?(?:big )?yes (?:to|from|for)\b|\b(?:answer|vote) is (?:a )?(?:\w+ )?yes\b|\b(?:count|put) (?:me|us) (?:in|down)\b(?! (?:as|a|the|touch|for a)\b)|\byou(?:'ve| have)(?: got)? (?:my|our) (?:\w+ )?${LEAVE_NOUN}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bconsider (?:it|this|that|them|yourself) (?:${LEFT}|done|agreed)\b|\b(?:consider|treat|take|regard|accept) (?:this|the (?:enclosed|attached|above)|it)[^.?!]{0,50} as (?:my|our|a|the) (?:[\w-]+ ){0,2}?(?:${LEAVE_NOUN}|confirmation)\b|\b(?:counter-?)?signed(?: and|,| &) (?:returned|attached|sent|faxed|scanned|dated|in the post)\b|^(?:[\w ]{0,30}\b)?(?:counter-?|fully )?(?:signed|executed) (?:[\w-]+ ){0,3}?(?:is|are)? ?(?:attached|enclosed|on its way|in the (?:post|mail))|\b(?:attached|enclosed|here)(?: is| are| please find| you will find) (?:the|our|your|a|my) (?:fully |duly )?(?:counter-?)?(?:signed|executed)\b|\breturned,? (?:stamped|signed|approved)\b`,
    'i',
  ),
];

/** Nothing speaks against it: holds a denial itself. */
export const NOT_AGAINST: readonly RegExp[] = [
  /\b(?:do not|don't|can't|cannot) see (?:any|a) (?:problem|harm|issue|reason (?:not to|why (?:we|you|it) (?:can't|should)))|\b(?:not a|no) (?:problem|issue) (?:for|with|on|from) (?:me|us|my|our|this)\b|\b(?:raise|have|'ve|see|with) no (?:\w+ )?(?:objections?|reservations|issues?|concerns?|problem) ?(?:to|with|about|on|in|against|if|[.,]|$)|^no objections?\b(?! (?:were|was|received|have|from (?!me|us|our)))|\bno (?:further |more |other )?(?:comments|changes|edits|corrections|exceptions|remarks|issues|concerns) (?:needed|taken|required|necessary|from (?:me|us|my|our)|here|on (?:my|our))|\b(?:i|we) (?:do not|don't|wouldn't|would not) (?:mind|object)\b(?! (?:that|it when|when|\w+ing)\b)|\b(?:i|we) (?:do not|don't|didn't|cannot|can't) (?:really )?(?:have|see|find) (?:any|a) (?:\w+ )?(?:objections?|problems? with|issues? with|changes|comments|concerns|edits)\b|\b(?:have|had|has|with) (?:no(?:thing)?) (?:\w+ )?(?:additions?|(?:further|more|else)(?: \w+)?|changes|edits|corrections|revisions)(?: to (?:add|suggest|make))?(?=\s?[.,;!]|$)|\bnothing (?:else )?to add\b/i,
];

/** It is put off or left to others. */
export const DEFERRED =
  /\?\s*["')]*$|\bbut (?:\w+ ){0,2}?(?:ha(?:ve|s)|needs?|still|wants?|would|must|wait|not|first)\b/i;
/** Questions, conditions, doubts, denials and what is still to come hold the same words. */
export const NOT_YES =
  /^(?:if|should|would|could|can|may|do (?:you|i|we|they)|does|did|is|are|have|has|who|when|once|until|unless|whether)\b(?! (?:be|you do))|\b(?:whether|unless|until|hop(?:e|ing)|hopefully|wonder\w*|pending|subject to|not sure|supposed|wish|maybe|perhaps|used to|assum\w+|might|before|after|(?:to|please|and|we) make sure|(?:when|once) (?:the|we|you|it|i|your|this|they)|asked (?:\w+ )?(?:for|to)|years ago|visa|mastercard)\b|\b(?:not|never|nor|cannot|hardly|nobody|n't) (?:\w+ ){0,2}?(?:agree\w*|approv\w+|authori[sz]\w+|accept\w*|granted|signed?|ok(?:ay)?|fine|good|happy|comfortable|satisfied|go|be|support|endorse\w*|yet|pass\w*)\b|\b(?:approve|sign|accept|agree)\w* (?:\w+ ){0,5}?(?:if|once|when|provided)\b|\b(?:he|she|they|who) (?:is|are|was|were|has|have|had|said|says)\b|\bi(?:'ll| will)\b[^.?!]{0,30}\b(?:sign|approve)\b|(?:would|'d) be (?:ok(?:ay)?|fine|happy|good|comfortable)\b[^.?!]{0,60}\bif\b|\bcarry on like\b/i;
