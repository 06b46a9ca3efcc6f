const FINE = String.raw`(?:ok(?:ay)?|o\.k\.|fine|all ?right|alright|acceptable|agreeable|agreed|satisfactory|doable)`;
/** What is done to a thing that waits for somebody's yes. */
const GO = String.raw`(?:go ahead|go forward|go live|proceed|move (?:ahead|forward)|sign (?:the|this|it|off|and)|send (?:it|this|them|these) (?:out|off|over)|submit|file (?:the|this|it)|release|publish|launch|finali[sz]e|order (?:the|a|an|one|two|more)|hire|pay (?:the|this|him|her|them|it)|approve|pursue|commit|execute (?:the|this|it|these))`;

/**
 * A proposal put up for a yes or a no: a tag behind it (“…, OK?”), a bare “Agreed?”, the reader's decision or word that is waited for,
 * what may happen with it, and signatures in any form. Tried sentence by sentence; for texts with `'` as apostrophe.
 */
export const DECISION: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?!(?:how|what|who|when|where|why|are|is|do|does|did|hope)\b)[^?]{8,300}?(?:,|\s-{1,2}|\.{2,}|–|—) ?(?:is (?:that|this|it) )?(?:still )?${FINE}(?: (?:with|by|for) (?:you|everyone|you guys|you all|all of you))?\s?\?["')]?$|^(?:and |so )?(?:is|are|would|will) (?:that|this|it|these|those|they|everyone|everybody|all of you)(?: be| all)? (?:still )?${FINE}(?: (?:with|by|for) (?:you|everyone|this|that|it|these))?\s?\?$|^(?:are|is) (?:you|we|everyone)(?: all| both| still)? (?:ok(?:ay)?|fine|comfortable|happy|in agreement|on board) (?:with|to|if)\b[^.!]{0,140}\?`,
    'i',
  ),
  /^(?:agreed|approved|objections|any objections?|any problems? with (?:this|that|it)|sounds? (?:good|ok(?:ay)?|fine|reasonable|all right|like a plan)|good to go|are we (?:all )?(?:good to go|a go|agreed|in agreement))(?: (?:with|to|on) (?:you|this|that|it|everyone|me|us))?\s?\?$/i,
  new RegExp(
    String.raw`\b(?:do|would|did) (?:you|we) (?:still |all |guys )?(?:want|wish|like|prefer|intend)(?: me| us)? to ${GO}\b[^.!]{0,140}\?|^(?:so |and |also,? )?(?:can|may|might) (?:i|we) (?:please |just |now |then |also |still )?(?:have (?:your )?(?:permission|the ok|approval)|${GO})\b[^.!]{0,140}\?`,
    'i',
  ),
  /\b(?:would|will) it be (?:ok(?:ay)?|all ?right|alright|fine|acceptable|too much trouble|a problem) (?:if|for|to|with)\b[^.!]{0,140}\?|\bwould it be possible (?:for (?:me|us) )?to (?:extend|postpone|delay|move|change|add|include|reduce|waive|keep|skip)\b[^.!]{0,140}\?/i,
  /\b(?:i|we)(?: still| also| really| do| will|'ll)* (?:need|want|require|await|seek|request)(?:ing)? (?:you to (?:decide|okay|ok|bless|endorse|ratify|initial)|(?:the |a |to (?:get|have|know|receive|hear) )?your (?:final |formal |quick |verbal |written |official )*(?:decision|ok\b|okay|go-?ahead|blessing|clearance|sign-?off|authori[sz]ation|signatures?|nod|thumbs up|permission|green light|concurrence|endorsement|vote)|a (?:final |quick )?(?:decision|go-?ahead|green light|sign-?off)\b)/i,
  /\b(?:let (?:me|us) know|advise(?: me| us)?|tell (?:me|us)|confirm) (?:\w+ ){0,2}?(?:your (?:decision|verdict|preference|position|vote)|(?:whether|if|how) (?:or not )?(?:you(?:'d| would)?|we|i|to)(?: (?:should|may|want|wish|would like|are (?:willing|prepared|able|ready)))?(?: me| us)?(?: to)? (?:proceed|go ahead|go forward|move (?:ahead|forward)|approve|accept|agree|sign|pursue))\b/i,
  /\b(?:as long as|provided|assuming|if) (?:you(?:'re| are)|everyone(?:'s| is)|he(?:'s| is)|she(?:'s| is)|that(?:'s| is)|this is|it(?:'s| is)) (?:all |both |still |also )?(?:ok(?:ay)?|fine|comfortable|happy|agreeable|acceptable|willing|satisfied|in agreement|in favou?r|on board)\b[^.!?]{0,60}[,;] (?:please|pls|i(?:'ll| will| can|'m going to| would)|we(?:'ll| will| can|'re going to| would))\b/i,
  /\b(?:please|pls|kindly|could you|can you|would you|you (?:will )?(?:need|have) to|need(?:s|ed)? (?:you|him|her|them) to)\b[^.!?;]{0,60}\b(?:execute (?:the|this|it|and|both|these)|initial|countersign|ok this|okay this|endorse|ratify|bless|concur (?:with|that))\b|\b(?:signature|signing) (?:page|block|line|sheet)s?\b[^.!?]{0,60}\b(?:return|sign|please|fax|needed)\b|\b(?:for|need|needs|requires?) your (?:\w+ )?(?:signature|initials|execution)\b|\b(?:sign|initial) (?:where indicated|at the bottom|on the (?:last|signature) page|both|all (?:copies|pages)|in the space)\b/i,
];
