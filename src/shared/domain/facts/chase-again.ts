import { phrases } from '../phrases/phrases';

const HAND_OVER =
  '(?:send|e-?mail|fax|forward|get|give|provide|deliver|return|sign|review|check|look|reply|respond|answer|call|phone|let|have|confirm|prepare|draft|update|pay|finish|complete|fix|follow|set|schedule|arrange|submit|ship|find|talk|speak|come)';
const REPLY =
  '(?:reply|replies|responses?|answers?|feedback|comments|input|signatures?|confirmations?|decisions?|word)';

/**
 * Asking again for what the reader owes, whoever else is named beside: no answer so far, a word not kept, an earlier mail pointed at, a
 * look at how far it is. `'` stands for every apostrophe.
 */
export const AGAIN = phrases([
  /(?:\bnot|n'?t) (?:yet )?heard (?:back )?from (?:you|anyone|anybody|any of you|everyone|most of you|all of you)\b|(?:\b(?:never|not|yet to)|n't) (?:yet |ever |really )?(?:heard?|hear) (?:back|anything(?: back)?|a thing|a word)\b(?! from (?!you\b|anyone|any of|everyone))|\bno (?:reply|response|answer|word|feedback|news|comments) (?:yet|so far|to date|as (?:of|yet)|from (?:you|anyone|any of you)|thus far|at all)\b|\b(?:had|received|got|been|seen) no (?:reply|response|answer|word|feedback|comments)\b(?! from (?!you\b))|\b(?:nothing|not a word) (?:yet |so far )?(?:from you|yet)\b/i,
  new RegExp(
    String.raw`\b(?:still|been) (?:a)?waiting (?:to (?:hear|receive|get)\b|(?:for |on )?(?:an? |any |some |the |your |additional |more |further ){0,2}(?:[\w-]+ ){0,1}${REPLY}(?! (?:from|of) (?!you\b|any|every|all\b)))|\bwaiting\b[^.!?]{0,30}\bfrom (?:you\b(?!r)|anyone|any of you|all of you|everyone)`,
    'i',
  ),
  new RegExp(
    String.raw`\byou (?:had |have |also |all |once |kindly )?(?:promised|said|mentioned|indicated|agreed|offered|told (?:me|us)|(?:were|was) (?:going|supposed|meant|due)|thought)(?: that)? (?:you(?:'d| would| could| were going to| will|'ll)|to) (?:try to |also |be able to )?(?:be )?${HAND_OVER}|\byou (?:still )?owe (?:me|us)\b`,
    'i',
  ),
  /\b(?:re-?send(?:ing)?|sending|forwarding|mailing|asking|e-?mailing) (?:this |it |the \w+ |you )?(?:once )?again\b|\bin case (?:you (?:did not|didn't) (?:get|receive|see) my|(?:my \w+|the \w+) (?:has |may have |might have )?(?:got(?:ten)?|was|been|went|slipped|fell))\b|\b(?:bring|bump|mov|push|float)\w* this (?:back )?(?:up|to the top)\b|\bping(?:ing)? (?:you|everyone)\b/i,
  /(?<!\b(?:in|for|thanks|your) )\b(?:respond(?:ed|ing)?|repl(?:y|ied)|answer(?:ed)?|follow(?:ing|ed)?[- ]?up)(?: (?:to|on|regarding|about))? (?:my|our) (?:(?:earlier|previous|last|prior|first|original|recent|two|three|several|many|repeated|voice|first two|other) ){0,2}(?:voice ?mails?|e-?mails?|mails?|messages?|notes?|letters?|requests?|questions?|inquir(?:y|ies)|fax)\b|\bas (?:i |we )?(?:had |have )?(?:previously|already|earlier) (?:asked|requested)\b|\bas (?:i|we) (?:asked|requested) (?:before|earlier|previously|already|last|in my)\b/i,
  /\b(?:tried|trying|attempted)(?: (?:and|but) failed)? (?:several times |repeatedly |again |twice |all (?:day|week|morning) |for (?:days|weeks) )(?:to (?:call|reach|contact|phone|ring|get (?:a ?hold of|in touch with|through to))|calling|reaching|contacting|phoning|ringing) you\b(?! back)/i,
  /\b(?:were you (?:guys |all )?(?:ever )?able to|have you (?:guys |all |yet )?(?:been able to|made (?:any )?(?:progress|headway)|come to a decision|made (?:a|your|any) decision|decided yet|had any (?:luck|success|time|more|further))|(?:has|did) (?:anyone|anybody|someone|somebody|he|she|they|(?!not\b|you\b)[A-Z]\w+) (?:had|have|get|got|gotten) (?:a |any |the )?(?:chance|time|opportunity) to)\b/i,
  /\bwhat(?:'s| is|s) (?:the |your )?(?:latest|hold-?up|delay|eta|progress|current state|state of play) (?:on|with|for|of|in)\b|\bwhat(?:'s| is|s) (?:taking so long|holding (?:this|it|things) up)\b|\bhow (?:are|is|'s) (?:you|we|it|things|that|this|everything) (?:coming(?: along)?|doing|getting on|getting along|progressing|going) (?:on|with) (?:the|that|your|my|our|this|those|getting|these)\b|\bhow far (?:along )?(?:are|have|is|did) (?:you|we|this|the)\b|\bwhere (?:are|do|is) (?:we|you|things|it|this|that|the \w+)(?: at| stand)? (?:on|with|in|regarding) (?:the|your|my|our|this|that|these|those|getting|sending)\b[^.!?]{0,60}\?/i,
  /\b(?:can|could|may|might|would) (?:i|we|you)(?: please| kindly)? (?:have|get|give (?:me|us)|send (?:me|us)|provide (?:me |us )?(?:with )?) ?(?:an? |the |some |any |your )?(?:quick |brief |short |current |latest |status )?(?:update|status|eta|(?:answer|reply|response) (?:to|on))\b|\b(?:can|could|would|will) you(?: please| kindly)? (?:update|bring) (?:me|us) (?:on|up to (?:date|speed)|about|as to)\b|\bplease (?:update (?:me|us) (?:on|about|as to|regarding)|(?:provide|send|give) (?:me |us )?(?:with )?(?:an? |the )?(?:status|update|eta) (?:on|of|for|regarding|about))\b|\b(?:status|progress) (?:update|check)\s?\?|\bneed an? (?:update|status|eta)\b/i,
  /\bany (?:additional |further |more |new )?(?:information|info|idea|ideas|guess|indication|eta|time ?line|time ?frame|feedback|thoughts|reaction) (?:yet|so far|(?:on |as to |about |regarding )?(?:when|how (?:soon|long|far)|whether (?:you|we|they|it|this)))\b|\bwhen (?:should|can|could|may|might|do) (?:i|we) expect\b|\bwhen (?:are you going to|do you (?:expect|anticipate|intend|plan) to) (?:send|get|have|finish|complete|sign|return|pay|provide|deliver|reply)\b|\bby when (?:can|will|could) (?:i|we|you)\b|\bhow (?:soon|much longer)\b[^.!?]{0,50}\b(?:you|we|i|it|this)\b[^.!?]{0,60}\?/i,
  new RegExp(
    String.raw`\b(?:it's|it is|it has|has) (?:now )?been (?:[\w-]+ ){1,4}(?:days?|weeks?|months?) (?:since (?:i|we|my|our|you)|and (?:i|we|still|no))\b|\b(?:this is|just|friendly|gentle|quick) (?:a |an |another )?(?:\w+ )?reminder (?:that )?(?:(?:i|we)(?:'d| would)? (?:still )?(?:like|need|have not|haven't|await)|(?:of|for|about) (?:my|our|your)|your\b)|\b(?:just |to |is to )remind(?:ing)? you (?:that )?(?:(?:i|we) (?:still )?(?:need|await|have not|haven't)|of (?:my|our|your)|about (?:my|our|your|the)|to (?:please )?${HAND_OVER})\b`,
    'i',
  ),
  /\b(?:just|i was|writing to|calling to|wanted to|want to|like to|back to|simply) check(?:ing)? (?:up |in |back )?(?:on (?:the|your|my|our|this|that|how|whether|where)|to see (?:if|whether|how|where|what)|(?:if|whether|with you (?:on|about|if|whether)) ?(?:you|there|the|your|this|it|we|any)?)\b|\btouch(?:ing)? base (?:with you )?(?:again )?(?:on|about|regarding|to see)\b|\b(?:wanted|want|like|writing) to follow[- ]?up (?:with you )?(?:on|about|regarding) (?:my|the (?:status|below|e-?mail|message|note|invoice|proposal|request|quote|contract)|an? (?:e-?mail|message|note))\b/i,
]);

/** What was to come has not come: with something asked in the same mail it is chased. */
export const NOT_COME = phrases([
  /\b(?:i|we)(?:'ve)? (?:still |just )?(?:have not|haven't|had not|hadn't|did not|didn't|never|have yet to|have never|have still not)(?: yet| ever| actually| still)? (?:receive[d]?|get|got(?:ten)?|been (?:paid|sent|given|told|notified)|got back) (?:the|your|my|our|this|that|these|those|a|an|it|them|one)\b(?! (?:[\w-]+ )?(?:idea|clue|problems?|need|reason|time|intention|objections?|chance|questions?|comments?|changes|issues|concerns|sense|invitation to)\b)|\b(?:i|we) still (?:do not|don't) have (?:the|your|my|our|any|a|an|it)\b/i,
  /\b(?:my|our|the|your|this|these|those|it|they)\b[^.!?,;]{0,60}\b(?:(?:has|have|was|were) (?:still )?(?:not|never)(?: yet)?|hasn't|haven't|wasn't|weren't)(?: yet)? been (?:paid|returned|signed|received|credited|reimbursed|refunded)\b/i,
]);
