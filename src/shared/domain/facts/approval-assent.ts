import { AGREEABLE, EFFECT, LEAVE } from './approval-words';

/** Who decides on the writer's side, by office. */
const OFFICE = String.raw`(?:legal|credit|finance|risk management|compliance|management|procurement|accounting|(?:our|my) (?:[\w-]+ ){0,2}?(?:clients?|side|team|group|desk|people|board(?: of \w+)?|committee|council|trustees|partners|directors?|lawyers?|counsel|lenders?|bank|owners?|landlord|manager|boss|department|members|shareholders|union|insurer))`;
const SIDE = String.raw`(?:i|we|both of us|(?:all|each) of us|everyone here|${OFFICE})`;
const HELP = String.raw`(?:'m| am|'re| are| is|'s|'ve been| have been)`;
const DEGREE = String.raw`(?: (?:all|both|also|now|very|quite|perfectly|completely|totally|generally|absolutely|certainly|indeed|still|just|pretty))*`;
/** What is agreed to, of any kind, a few words long; no time and no person. */
const THING = String.raw`(?![^.?!]{0,30}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|any ?time|tomorrow|o'clock|noon)\b)(?!(?:he|she|they|weather|market|who|what|everyone|life|things|no|not|nothing)\b)(?:[\w'$€£&/.%-]+ ){1,9}?`;

/**
 * A yes in other words than `SAYS_YES`, put together freely: a side × its state, a thing × its being fit, an order that only a yes allows. Tried
 * sentence by sentence; for texts with `'` as apostrophe.
 */
export const ASSENTS: readonly RegExp[] = [
  // Whose state is a yes.
  new RegExp(
    String.raw`^(?:[\w ,'-]{0,60}\b(?:and|so|but|that|now|then|course|over|with \w+) )?${SIDE}${HELP}${DEGREE} (?:${AGREEABLE}(?= (?:with|of|if you|for (?:you|him|her|them|\w+) to)\b)|(?:in (?:agreement|favou?r|support)|for it|supportive|agreed|on board|comfortable)(?= (?:with|of|to)\b|\s?[.!;,]|$))|\bwe(?:'re| are) (?:both|all) (?:happy|fine|good|ok(?:ay)?|satisfied)(?=\s?[.!;,]|$)|^(?:${OFFICE}(?: hereby| also| both| all| fully| have| has| do| does)* (?:concurs?|consents?|approves?d?|agrees? to|agreed to|grants?|granted|accepts?|accepted|vot(?:e|es|ed) (?:for|in favou?r|to (?:approve|accept|grant|proceed))|endorses?|passed|okays?|okayed|waives?|signs? off|signed off)|(?:i|we)(?: hereby| also| both| all| fully| do)* (?:concur|consent|vote (?:yes|for|in favou?r)))\b(?! (?:only|if|when|credit|cards?|that|payment))|\b(?:withdraw|drop|lift|waive)s? (?:my|our|the|any|all) (?:\w+ )?(?:objections?|reservations?|veto|hold)\b|\b(?:and|we|i)(?:'re|'m| are| am|'d be| would be) (?:\w+ )?(?:pleased|happy|glad|delighted|prepared|willing|ready) to (?:consent|agree|approve|accept|grant|authori[sz]e|confirm (?:our|my|the) (?:agreement|acceptance|approval|consent)|sign)\b`,
    'i',
  ),
  // Nothing stands against it.
  new RegExp(
    String.raw`\b(?:meets?|has|have|with|met) (?:with )?(?:my|our|the board's) (?:\w+ )?(?:approval|agreement|consent|okay|ok|support|vote|blessing|backing)\b|\b(?:got|have|has) (?:my|our) (?:[\w-]+ )?(?:${LEAVE}|support|backing|vote|yes)\b|\b(?:consider|take|treat|regard|accept) (?:this|it)(?: [\w-]+){0,2} (?:as )?(?:my|our) (?:[\w-]+ )?(?:${LEAVE}|agreement|confirmation|yes)\b|\byou(?:'re| are| may| can)(?: hereby| now)? (?:authori[sz]ed|cleared|permitted|free|entitled|welcome|allowed) to (?!(?:call|contact|email|join|visit|attend|ask|see)\b)\w+|^(?:(?:so|yes|sure|and|fine|ok(?:ay)?|then|therefore),? )?you (?:may|can)(?: now| certainly| of course| then)? (?:use|go ahead|proceed|order|pay|book|hire|buy|have (?:the|two|a) (?:day|days|afternoon)|sign my|start|leave early|keep)\b(?! (?:to|me|us|up|track|in touch)\b)|^by all means\s?[.!,]?$|(?:^|\b(?:i|we|have|has|been|was|were)(?: now| just| already| both)? )(?:executed|signed),? and (?:returned|sent|faxed|mailed|forwarded|dated)\b|\bsign (?:my name|it for me|on my behalf|for me)\b|\bput (?:my|our) name (?:to|on)\b|^(?:i (?:think|believe|guess)(?: that)? )?(?:it(?:'s| is| would be)|that(?:'s| is)) (?:ok(?:ay)?|fine|all right|alright) (?:to|(?:for|if) (?:you|him|her|them|\w+)) (?:to )?\w+|^that'd be (?:fine|ok(?:ay)?|good)`,
    'i',
  ),
  // The thing is fit, allowed or through.
  new RegExp(
    String.raw`^${THING}(?:is|are|was|were|has been|have been)${DEGREE} (?:acceptable|agreeable|agreed|satisfactory|approved|authori[sz]ed|granted|signed off|in order|cleared|waived|all right|alright|ok(?:ay)? (?:with|by|for) (?:me|us))(?: (?:to (?:me|us|my|our)|by (?:me|us)|with (?:me|us)|for (?:me|us)|from|as)\b|\s?[.,;!]|$)|^(?:(?:as for|regarding|re|concerning|on) [^:,?!]{3,80}[:,] ?)(?:granted|approved|agreed|fine|ok(?:ay)?|accepted|yes|go ahead|no (?:problem|objections?))(?=\s?[.,;!]|$)|^(?:ok(?:ay)?|fine|approved|authori[sz]ed|cleared|good|alright|all right|happy) (?:to|for) (?:${EFFECT}|confirm|payment|release|print|post|issue|file)\b(?! (?:me|us)\b)|^(?:yes|ok(?:ay)?|approved|agreed|fine|good) (?:on|to|for) (?:both|all|the|this|that|your|everything)\b|^(?:vacation|leave|time off|holiday|trip|expenses?|overtime|request|budget|purchase|order)(?: request| report)? (?:approved|granted|ok'?d|authori[sz]ed)\b|^(?:good|fine|ok(?:ay)?|great|cool) by (?:me|us)\b|\b(?:all )?(?:good|clear|fine|ok(?:ay)?) (?:from|on) (?:the|our|my) (?:\w+ )?(?:side|end|part|perspective|standpoint|point of view)\b|\b(?:signed|initiall?ed|stamped) (?:it|both|them|and (?:sent|faxed|mailed|returned|on))\b`,
    'i',
  ),
  // Somebody of theirs, known by a capital, agrees to what the reader put up.
  /^[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:(?:has |have |just |also |now )*(?:approved|signed off on|ok'd|okayed|agreed to) (?:this|it|your|these|both)|(?:is|are) (?:also |all |both )?(?:fine|ok|okay|good|comfortable|happy|on board|cool) with (?:this|it|your|the|us|my|me|that)|(?:has|have) no (?:objections?|problems?|issues?)(?: (?:with|to)|[.,]))/,
];

/** The same, in words that hold a denial. */
export const NO_QUARREL: readonly RegExp[] = [
  /\b(?:i|we|legal|credit|finance|management|\w+'s side)(?: \w+)?(?: (?:have|has|see|had|with|find)(?: absolutely| really)? no|(?:'ve| have) no| (?:do|did|can|could|would|does)(?:n't| not) (?:really )?(?:have|see|find|got)(?: any| a| an)?) (?:\w+ )?(?:quarrel|qualms?|reservations?|misgivings|objections?|heart ?burn|(?:problem|issue|trouble|difficulty|quibble)s? (?:with|in (?!the)|at all|there|paying|doing|letting))\b|\b(?:no|zero|without) (?:problems?|issues?|concerns?|changes|comments|edits|objections?|complaints|quibbles|remarks|corrections)(?: here| either)? (?:from|on|with|at) (?:my|our|me|us|this|the legal|legal|credit|that|either)\b|^(?:(?:perfect|great|fine|good|ok|excellent),? )?no (?:further |more )?(?:comments|changes|objections?|edits|corrections|concerns|issues)(?: (?:to|on|about|with) [^.!?]{2,60})?\s?[.!,;]?$|\b(?:would|wouldn't|would not|will not|won't|need not|don't) (?:not )?change (?:a (?:word|thing|comma)|anything)\b|^no (?:problem|issue|objection|trouble)s? (?:with|to) (?!the (?:server|phone|system|network|computer|car)s?\b)\w|\bdon't see why not\b|\bno reason (?:to (?:hold|wait|delay|say no|object|refuse|not)|not to|why (?:we|you|it|they) (?:should|can't|couldn't|shouldn't))/i,
];

/** A short order by which something is let go: a yes where a verdict stands before it. */
export const LETS_GO =
  /^(?:so |then |now |please |just |and |ok,? |pls )*(?:(?:send|release|run|file|print|ship|book|pay|hire|order|sign|issue|post|publish|submit|buy|sell|take|launch|use|accept|proceed|implement|mail|fax|circulate|start|schedule|approve|place|finali[sz]e|execute)(?: (?:it|them|this|that|her|him|one|both|all|away|out|off|ahead|(?:the|your|our|this|that) (?:[\w-]+ ?){1,4}))?(?: (?:out|off|today|now|on|along|in|up|over|ahead|right away|asap|as is))?|off it goes|go(?: ahead| for it)?)\s?[.!]{0,3}$/i;
/** A verdict: what was looked at will do. */
export const VERDICT =
  /\b(?:fine|good|great|nice|love|like|perfect|excellent|reviewed|read (?:it|through|over)|went (?:over|through)|checked|looked (?:at|over)|looks|comments?|changes|thought about|tie|correct|agree|happy|right|well done|comfortable|ok|okay|works|all set|yes|sure|fair|approved?|convinced|better)\b/i;
