const ALL_RIGHT = String.raw`(?:ok(?:ay)?|o\.k\.|fine|good|acceptable|agreeable|all ?right|alright|satisfactory|comfortable|happy|in agreement|on board|a go)`;
const NO_TROUBLE = String.raw`(?:a problem|an issue|any (?:problem|issue|trouble)|too much|too (?:late|soon|expensive|short|long)|unacceptable|a concern)`;
/** What the writer puts up: “this”, “it”, “the revised text”, “my being away”. */
const THING = String.raw`(?:this|it|that|these|those|they|everything|all|(?:the|my|our|an?|this|that|these|those) (?:[\w'-]+ ){0,3}?[\w'-]+)`;
/** Which of the reader's people have to agree. */
const READER = String.raw`(?:you|you (?:all|both|guys)|each of you|all of you|both of you|everyone|everybody|he|she|they)`;
/** What the writer will do unless told otherwise. */
const GOING_TO = String.raw`(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to|'d like to| would like to| plan to| intend to| propose to)`;

/**
 * Leave that is asked for in passing: a plain “still OK?”, a condition inside “let me know”, silence taken as consent, leave and
 * signatures told as a wish. Tried sentence by sentence; for texts with `'` as apostrophe.
 */
export const PERMISSION: readonly RegExp[] = [
  /\b(?:would|do) you (?:all |guys )?mind if\b|\b(?:is it|would it be|is that|still|is this)(?: still| also)? (?:ok(?:ay)?|o\.k\.|fine|all ?right|alright|acceptable|possible) (?:if (?:i|we|my|our)|to (?:keep|go|add|send|use|include|proceed|continue|sign|book|put|change|move forward|let|give|share|release|submit|remove|make))\b[^.!?]{0,120}\?/i,
  /^(?:still )?(?:ok(?:ay)?|all ?right|fine) (?:to|if (?:i|we))\b[^.!?]{0,100}\?/i,
  /\b(?:any|have|has|are there|with) (?:an?y? )?objections? (?:to|with|if|against)\b|\bif (?:anyone|anybody|you|any of you) objects?\b/i,
  /\b(?:do|would|did) you (?:want|like|prefer) (?:me|us|for me|for us) to (?:go ahead|proceed|move (?:ahead|forward)|sign|approve|pay|book|order|finali[sz]e|file|release|accept)\b[^.!]{0,160}\?/i,
  /\bshall (?:i|we) (?:set (?:this|it|that|these|one) up|order|book|approve|accept|commit|go for|agree)\b[^.!?]{0,100}\?/i,
  new RegExp(
    String.raw`\b(?:let (?:me|us) know|advise(?: me| us)?|tell (?:me|us)|confirm|(?:drop|send) (?:me|us) a (?:note|line)) (?:\w+ ){0,3}?(?:if|when|whether|once|that|as soon as) (?:${THING}(?:'s| is| are| looks?| sounds?| seems?| works?| would be| will be| meets?)|${READER}(?:'re| is| are)) (?:all |still |also |generally |both )?(?:${ALL_RIGHT}|${NO_TROUBLE})\b`,
    'i',
  ),
  /\b(?:let (?:me|us) know|advise(?: me| us)?|tell (?:me|us)|speak up|holler|shout|reply|respond)\b(?: by [^.!?,]{1,20})? otherwise\b|\b(?:let (?:me|us) know|advise(?: me| us)?|tell (?:me|us)|speak up|holler|shout|reply|respond)\b[^.!?]{0,50}\b(?:if you (?:disagree|object|want (?:me|us) to (?:wait|hold|stop|do (?:it |this )?differently)|(?:don't|do not) (?:agree|approve|want (?:me|us|this|it))|have (?:any |a )?(?:issues?|problems?|concerns?|objections?) with (?!the (?:link|file|attachment|form))))\b/i,
  new RegExp(
    String.raw`\bunless (?:you|i hear|we hear|anyone|someone) (?:think|see|feel|have|know of|from you|otherwise|objects?|disagrees?|would rather|prefer)\b|\bif (?:you|everyone|all) (?:agrees?|concurs?|approves?),? ${GOING_TO}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?:'m| am|'re| are)? (?:trust|assum(?:e|ing)|hop(?:e|ing)|presum(?:e|ing)|trusting|take it)(?: that)? (?:${THING} (?:is|are|will be|would be|'s) (?:all |still )?(?:${ALL_RIGHT}|not (?:a problem|an issue))|${READER} (?:would |will )?(?:have no (?:objections?|problems?|issues?)|(?:do not|don't|won't|wouldn't) (?:mind|object)|agree|approve))\b|^(?:hope|trust|assume|hoping|assuming) ${THING}(?:'s| is| are) (?:all |still )?(?:${ALL_RIGHT}|not (?:a problem|an issue))\b`,
    'i',
  ),
  /\b(?:i|we)(?:'d| would) like to (?:take|request|have|schedule|ask for) (?:\w+ ){0,4}?(?:vacation|leave|(?:days?|time|week|afternoon|morning|hours?|friday|monday) off|holidays?)\b|\b(?:may|can|could) i (?:take|have) (?:\w+ ){0,4}?(?:off|vacation|leave)\b/i,
  /\b(?:please|pls|kindly|could you|can you|would you)\b[^.!?]{0,80}\bfor (?:his|her|their|your|\w+'s) (?:signatures?|execution|initials|approval|sign-?off)\b|\b(?:please|pls|kindly|could you|can you|would you) (?:ask|have|get) [^.!?]{1,40}\b(?:sign|approve|execute|initial|countersign)\b|\b(?:attached|enclosed|please|for your review|if acceptable)\b[^.!?]{0,100}\b(?:obtain|get|secure|gather|collect) (?:the |any |all |your |his |her |their )?(?:necessary |needed |required |remaining |appropriate )?(?:signatures?|sign-?offs?)\b|(?<!\b(?:willing to|would|will|may|they|he|she) )\bsign(?:ing)? (?:it|this|them|both(?: copies)?|one|the [\w-]+) (?:and|&) (?:return|forward|send|fax|mail)(?:ing)?\b|\b(?:i|we)(?:'d| would) (?:like|need) to (?:have|get) (?:it |this |these |them )?(?:signed|executed|approved)\b/i,
  /\bwhat (?:do|would) you (?:think|say)(?: about| of| to| if we| if i)+ (?:\w+ing|we|i)\b[^.!]{0,120}\?|\b(?:is|are|would) (?:this|that|it|these|the \w+|my \w+|our \w+) (?:all |still |otherwise )?(?:acceptable|approved|agreeable|satisfactory|a go)\b[^.!]{0,80}\?/i,
];
