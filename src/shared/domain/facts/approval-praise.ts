/** What is put up for approval. */
const PROPOSED = String.raw`(?:ideas?|plan|approach|suggestions?|concept|changes?|drafts?|proposals?|formats?|designs?|language|wording|edits|versions?|revisions?|layout|sound|solution|way|text|letter|memo|slides|presentation|document|agenda|schedule|list|numbers|draft|option|alternative|recommendations?|strategy)`;
const WHOSE = String.raw`(?:the|this|that|your|his|her|their|[A-Z][a-z]+'s|[A-Z][a-z]+ and [A-Z][a-z]+'s)`;

/** Praise of the thing proposed, and liking it, agree to it. */
export const LIKED: readonly RegExp[] = [
  /^(?:\W|that(?:'s| is| sounds like| seems like| looks like| would be)|this(?: is|'s| sounds like| seems like| looks like| would be)|it(?: would be|'s| is| sounds like| seems like| looks like)|(?:i )?(?:think|believe)(?: that)?(?: this| it| that|your \w+)?(?: is|'s)?|sounds like|looks like|seems like|your \w+ is|what|yes|ok|okay|sure|great|definitely|absolutely){0,8}(?:an? |the )?(?:very |really |pretty |extremely |such a |quite a )?(?:good|great|excellent|fine|nice|fantastic|super|wonderful|brilliant|terrific|sound|sensible|reasonable|fair|workable|feasible|viable|right|perfect) (?:idea|plan|approach|suggestion|solution|compromise|proposal|way (?:to (?:go|do|proceed|handle)|forward|of (?:doing|handling))|thought|strategy|move|choice|outcome|summary|start(?= and))\b(?! (?:to (?:have|call|ask|check|get|meet|discuss|talk|invite|make sure|wait)|if|for (?:you|us|me)|who|what|of what|call|about)\b)/i,
  /\b(?:i|we)(?: do| really| also| all)* (?:like|love) (?:it|this|that(?! you))\b|^love it\b|\b(?:sounds|looks|seems) like (?:a )?plan\b|\b(?:this|that|it)(?: all)? (?:looks|sounds|seems) like (?:it|this|that)(?:'ll| will| should| would) work\b|\b(?:this|that|it) (?:will|should|would) (?:be fine|work(?: well| fine| great| nicely)?|do(?: nicely| fine)?)(?=\s?[.,;!]|$| for (?:me|us))|\bmakes (?:\w+ )?sense(?: to (?:me|us))?\s?[.!]?$|\bi(?:'m| am) (?:all )?(?:for it|on board|supportive)\b/i,
  /\b(?:we|i)(?:'ll| will| shall| are going to| am going to|'re going to|'m going to) (?:go ahead and |now |gladly |proceed to )?(?:sign(?! (?:up|off on your))|execute|accept|approve|agree)\b/i,
  /^[A-Z][a-z]+ (?:looks|sounds|seems) (?:good|ok(?:ay)?|fine|great|all ?right|acceptable)\b[^,]{0,30}$/,
  new RegExp(
    String.raw`\b(?:i|we)(?: do| really| also| all| very much| certainly| both| fully| totally| completely| wholeheartedly| definitely)* (?:like|love|agree with|agree w\/|concur with|support|second|endorse) ${WHOSE} (?:[\w-]+ ){0,2}?${PROPOSED}\b`,
    'i',
  ),
  /^(?:(?:yes|ok|okay|sure|i think|i agree),? )?(?:(?:we|you|they)(?: all)? should|let's)(?: definitely| certainly| just| all)? do (?:it|this|that)\b(?! (?:if|when|once))/i,
  /^please (?:release|publish|launch|deploy|print|go live with) (?:this|it|them|these)\b/i,
  new RegExp(
    String.raw`\b(?:this|these|the|your|both|all) (?:[\w-]+ ){0,3}?(?:agreements?|contracts?|drafts?|letters?|memos?|documents?|language|versions?|forms?|confirms?|proposals?|texts?|wording|invoices?|copy|designs?|plans?|budgets?|lists?|schedules?|changes|revisions|terms|slides|presentation|edits) (?:is|are|looks?|reads?|seems?) (?:all |perfectly |pretty |very )?(?:fine|ok(?:ay)?|o\.k\.|good|great|acceptable|excellent)(?: (?:for|with|to|by) (?!(?:you|him|her|them|it|people|everyone)\b)\w+|\s?[.,;!]|$)`,
    'i',
  ),
];
