import { phrases } from '../phrases/phrases';

const DAY_GONE =
  '(?:last (?:\\w+day|week|month|year)|(?:on |this )?(?:mon|tues|wednes|thurs|fri)day|(?:\\w+ )?(?:days?|weeks?|months?) ago|yesterday|in (?:january|february|march|april|may|june|july|august|september|october|november|december))';
const PAPER =
  '(?:mail|e-?mail|message|letter|fax|note|request|text|voice ?mail|reminder|application|ticket|question|invoice|parcel|form)';

/** Asks how far something is, keeps it before the reader’s eyes, or shows impatience. `'` stands for every apostrophe. */
export const UNSETTLED = phrases([
  // A word not kept, and who is the only one left.
  /\byou(?:'d| had)? (?:promised|assured|guaranteed) (?:me|us) (?:the|an?|your|that|it|those|some|these)\b|\byou(?:'re| are) the (?:only|last) one\b[^.!?]{0,40}\b(?:not|n't|missing|left|yet|outstanding|to (?:reply|answer|sign|send|vote|respond))\b|\b(?:only|just) (?:yours|you) (?:is|are|remain\w*) (?:missing|left|outstanding)\b|\b(?:everyone|everybody|all the others|the others|all others) (?:else )?(?:but|except|save|apart from) (?:you|yours)\b|\beverybody else has\b|\beveryone else has\b|\b(?:deadline|closing date|due date) (?:\w+ ){0,4}(?:has |have )?(?:(?:now |already |long )?passed|come and gone|lapsed|slipped by)\b(?! us)|\b(?:silence|nothing|not a word|radio silence) (?:since|ever since|from your (?:side|end|desk|office))\b|\bsince then,? (?:\w+ ){0,3}(?:silence|nothing|not a)\b/i,
  // Whether it is done by now.
  /^(?:(?:and|so|hi|hello|hey|btw|by the way|also)\b,? )?(?:is|are|was|were) (?:the|my|our|your|that|those|this|these|it|they)\b[^.!?]{0,50}\b(?:yet|already|by now|in the end|after all|finally|at last)\s?\?|\bhave you (?:sent|paid|signed|returned|finished|completed|submitted|mailed|shipped|approved|processed|posted|dispatched|transferred|settled) (?:the|my|our|your|it|that|those|them|off)\b[^.!]{0,80}\?|\bhas (?:the|my|our|your|that) [\w '-]{2,40} (?:been (?:sent|paid|signed|returned|finished|submitted|mailed|shipped|approved|processed|posted|dispatched|transferred|issued|settled|ordered|booked)|gone (?:out|off)|come (?:in|through|back)|arrived|left)\b[^.!]{0,40}\?/i,
  /\bdid (?:the|that|your|my|our|those|any) [^.!?]{0,40}?(?:ever|finally|eventually) \w+|\b(?:any|are (?:we|you|they)|is (?:it|that|this|the \w+)) (?:any |getting )?(?:nearer|closer|further along|further on|further forward)\b|\bhow much longer\b[^.!]{0,60}\?|\bwhat(?:ever)?(?:'s| is| has)? (?:became|become) of (?:the|my|our|your|that|those)\b|\bwhere (?:does|do|did) (?:the|my|our|your|this|that|things)\b[^.!?]{0,40}\b(?:stand|get to|end up|have got)\b/i,
  /^(?:(?:so|and|hi|hello|hey|well)[ ,.…]{1,5})?(?:still )?(?:no (?:word|news|sign|reply|answer|movement|progress|trace|update)(?: yet| still| at all| new)? (?:on|about|from|of|regarding|as to)\b(?! (?:him|her|them|interest|importance)\b)|nothing (?:yet |new )?(?:on|from)\b[^.!?]{0,50}(?:\?|\byet\b|\bso far\b))|\bis there (?:a|any|some|still a) (?:hold-?up|delay|snag|news|progress|movement|reason (?:for the delay|why (?:it|this)))\b|\bdo you have (?:anything|something|news|word) (?:for (?:me|us)|yet|to report|on (?:the|my|our))\b|\bwonder(?:ed|ing)? how (?:you|things|it|the \w+) (?:are|is|were|was|'re)?\s?(?:getting on|coming (?:on|along)|progressing|going) (?:with|on)?\b|^(?:so )?(?:how (?:are|is) (?:you|it) |how's it )(?:getting on|coming along|progressing) with\b/i,
  new RegExp(
    String.raw`\b(?:out of (?:my|our) (?:misery|suspense)|(?:on tenterhooks|with bated breath|on pins and needles)|keep(?:ing|s)? (?:me|us) (?:waiting|hanging|guessing)|(?:left|still) hanging(?! out)|hanging (?:in the air|fire|over us)|to the top of (?:your|the) (?:inbox|list|pile|queue|stack)|here (?:it is|it goes|it comes|goes|i am|we are) (?:once )?again|(?:anybody|anyone) (?:there|home)\s?\?|knock,? knock|(?:am|are|'m|'re|been|still) (?:eagerly|anxiously|keenly|impatiently|patiently) (?:awaiting|waiting)|(?:can|could|would|will|please)(?: you)?(?: please| kindly)? (?:chase|chivvy|nudge|prod|jog|gee)(?: up| along)? )\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:not sure|unsure|in case|wonder\w*|perhaps|maybe|possibly|fear|afraid) (?:if |whether |that )?(?:my|our|the|this) (?:\w+ ){0,2}${PAPER} (?:did not |didn't |has not |hasn't |never |has |was |may have |might have |got |went |came |ended |made |reached |arrived )|\b(?:third|fourth|fifth|sixth|umpteenth|nth|\dth) time (?:that |now )?(?:i|we|i've|i'm|we've)\b|\bas (?:i |we )?(?:mentioned|requested|asked|said|stated|promised) (?:twice|before|several times|repeatedly|many times|more than once|numerous times)\b`,
    'i',
  ),
  /\byou (?:asked for|said|told (?:me|us)|wanted|promised|needed|begged for|quoted) (?:a|an|one|two|three|four|\d+|some|a couple of) (?:\w+ )?(?:days?|weeks?|hours?|months?)\b[^.!?]{0,40}\b(?:it's|it is|it has|that was|now|ago|later)\b|\b(?:we|i)(?:'d| had)? (?:agreed|arranged|settled|understood|had it)(?: that)? you(?:'d| would| were (?:to|going))\b|\bhave you (?:forgotten|lost sight of|given up on)(?: about)? (?:us|me|my|our|the)\b|\b(?:finally|at (?:long )?last) (?:get|have|see|receive|hear|lay (?:my|our) hands on) (?:the|your|an?|my|our|those|that)\b|\b(?:everyone|everybody|they|we|i|all)(?:'s|'re|'m| is| are| am| have been| has been|'ve been)?(?: all| both| still| just)? (?:waits|waiting|depending|held up|stuck|hanging) (?:on|for|by|because of|until|till) your?\b(?! (?:at|in front|outside|downstairs))/i,
]);

/** What has not come, is still open or was given in long ago: with something asked in the same mail it is chased. */
export const STILL_OPEN = phrases([
  /\b(?:hasn't|has not|haven't|have not|still not|not yet)(?: yet| actually| ever)? (?:shown up|done so|been (?:answered|replied to|stamped|looked at|collected|picked up))\b/i,
  /\bremains? (?:to be )?(?:paid|unpaid|open|outstanding|unanswered|unsigned|due|owing|unsettled|unresolved|with you)\b|\b(?:unpaid|open|outstanding|overdue|owing|unsettled) since\b|\b(?:is|are) still (?:to come|missing|due|owed|absent|lacking|hanging|pending|sitting|open|showing as|listed as|with (?:you|your))\b|\bwould like (?:its|their|his|her|our|my) \w+ back\b|\b(?:they|it|which|these|those|figures|numbers) (?:was|were) due\b|\bwe(?:'re| are) (?:still )?missing (?:your|\w+ of (?:them|you|yours)|the (?:last|final|other|signed))\b/i,
  /\b(?:never|never did|still don't|still do not|never really|still haven't) (?:get|got|have|had|see|saw|receive|received|gotten|hear|heard) (?:an? |the |any |your |back )?(?:\w+ )?(?:answer|reply|response|copy|decision|explanation|confirmation|receipt|invoice|word|acknowledg\w+|refund|result|ruling)\b/i,
  new RegExp(
    String.raw`\b(?:i|we) (?:gave|handed|passed|sent|brought|left|dropped|submitted|filed|raised|asked|ordered|applied|put|returned|signed)\b[^.!?]{0,60}\b${DAY_GONE}\b[^.!?]{0,20}(?:,| and) (?:has|have|had|did|is|was|are|were|still|so far)\b`,
    'i',
  ),
]);
