const HANDED =
  '(?:done|bound|sent|signed|back|out|in|ready|fixed|finished|gone|moved|changed|printed|paid|cleared|checked|by|before|on|at|to|from)';
const VIEWS =
  '(?:comments?|thoughts|suggestions?|ideas|feedback|volunteers|input|contributions|nominations|questions|offers|corrections|your \\w+)';

/** Asks put as a need of the matter, an invitation, thanks beforehand or trust in the reader. One pattern a phrase. */
export const HINTS: readonly RegExp[] = [
  /\bit(?:'s| is| will be) (?:\w+ )?(?:essential|vital|important|imperative|crucial|critical|necessary|mandatory|key|urgent) (?:that (?:you|your|all|every|everyone|each|we|the|this|these|nobody|no one|none)\b|for (?:you|all of you|everyone|each of you) to\b)/i,
  new RegExp(
    String.raw`\b${VIEWS}(?: (?:on|about|for|to|regarding|from|of|as to)(?: [\w'-]+){1,6})? (?:(?:is|are|would be) (?:always |most |very |warmly )?)?(?:welcome|invited|wanted|sought)(?=[.!,;]| by| to| from| before| on| until|$)`,
    'i',
  ),
  /\bthank(?:s|ing)?(?: you)?(?: all| everyone)? (?:so much )?in (?:advance|anticipation) (?:for|of) (?!your (?:understanding|patience|cooperation)\b)\w|\bthanks?(?: you)? for not \w+ing\b/i,
  /\bgoing to need (?:you|your|the|an?|some|all|both|at least)\b|\b(?:all|what) (?:i|we) (?:really |still )?need(?: now| from you| here| at this point)? (?:is|are)\b|\b(?:i|we)(?:'m| am|'re| are) (?:still )?(?:after|(?:one|two|three|\w+) \w+ short|short of|short (?:one|two|three|an?)|in search of|on the lookout for)(?: (?:an?|the|your|some|any|one|two|three))?\b(?! \w*(?:time|money|cash|funds|staff|people)\b)|\b(?:i|we) (?:could|can) (?:really )?(?:do with|use) (?:an?|some|your|the|one|two|another)\b|\b(?:it|this|that|(?:the|our|my) \w+) (?:still |also |only )?(?:needs|requires|lacks|is missing) your\b|^looking for (?:an?|some|someone|somebody|any)\b/i,
  new RegExp(
    String.raw`\b(?:i|we) want (?:the|these|those|every|our|my) [^.?!,]{2,60}? ${HANDED}\b|\b(?:i|we)(?:'d| would) be (?:glad|grateful|thankful|obliged) (?:of|for) (?:your|an?|any|some|the|early)\b|\b(?:i|we)(?:'d| would) like,? (?:however|though|also|if possible|if i may|please),? to\b`,
    'i',
  ),
  /\b(?:i|we) (?:\w+ly |would |must |also |therefore )?(?:request|insist|demand|propose|stipulate|ask) that\b|\b(?:like|wish|want|write|writing|need) to (?:request|ask for|ask (?:you|whether|if)|enquire|inquire)\b|\bi was (?:going|meaning|about) to ask\b|\b(?:just |only )(?:checking|enquiring|inquiring|asking|curious) (?:whether|if|what|when|how|who|where|about)\b/i,
  /\b(?:i|we)(?:'m| am|'re| are| do)? (?:rely(?:ing)?|count(?:ing)?|depend(?:ing)?|bank(?:ing)?) on (?:you|your \w+)(?: (?:all|both))? (?:to|for|at|in|with)\b|\blook(?:ing)? to you (?:for|to)\b|\bit (?:falls|is (?:up|down|left)) to you to\b|\bthe (?:choice|decision|floor) is yours\b|\bi(?:'ll| will)? leave (?:it|that|this) (?:up )?to you to\b|\byou could (?:always|maybe|perhaps|also) (?!(?:be|have|see|hear)\b)\w+/i,
  /^for your (?:urgent |kind |immediate |further )?(?:action|attention|decision|signature|reply|comments?|execution)\b|^to do for you\b|^(?:possible|any (?:way|chance)) (?:for (?:you|us|me) to|(?:you|we|i) (?:could|can)|to)\b|\breminder (?:for you )?to (?!(?:all|everyone|everybody|staff|self|the|those|our)\b)\w|^(?:shout|sing out|scream|yell|holler|object|speak up) (?:if|now|should)\b|\bwould be (?:\w+ )?(?:useful|helpful|great|good|nice|handy|appreciated|advisable) if (?:you|the|we|someone|everyone|all|your|he|she|they)\b|\blet (?:me|us) know (?:if|whether) (?:that|this|it|these|those|they|the \w+|\d\S*|monday|tuesday|wednesday|thursday|friday) (?:is|are|'s|works?|suits?|fits?|will|would|makes?|looks?|sounds?)\b/i,
  // A question that lost its mark, short and without a stop: “who has the spare key”.
  /^(?:(?:and|so|hi|hey|btw) )?(?:who(?:'?s)?|whose|what'?s|where(?:'?s)?|how'?s|when'?s) (?:is |are |has |have |was |will |can |does |did |do |took |sent |covers? |knows? |got |the |our |my |your |that |on |in |at |going |coming )(?:[^\s.?!]+ ?){1,11}$|^(?:what|which) (?:time|day|date|room|size|colou?r|number|address|price|version|floor|gate|one) (?:is|are|do|does|did|was|will|should|can|shall)\b[^.?!]{2,60}$|^(?:how|when|where|why) (?:did|do|does|will|can|should|many|much|long|far|soon|late|is|was|are)\b[^.?!]{3,60}$|^(?:is|are|was|were|did|does|do|has|have|can|could|will|would|should|shall|may) (?:the|your|my|our|this|that|it|we|they|he|she|you|i|everyone|anybody|anyone|there|somebody|someone)\b[^.?!]{3,70}$/i,
];
