/** Whose time it is. */
const PARTY = '(?:i|we|you|they|he|she)';
const ABLE = '(?:(?:possibly |humanly )?can|could|are able|am able|get|have|find)';
const PRESSING_NOUN =
  '(?:attention|reply|answer|response|action|decision|settlement|payment|return|confirmation|consideration|feedback|acknowledgement|turnaround)';

/** Further words by which an English promise or ask says when without saying when, by what they mean. For `anyOf`. */
export const MORE_VAGUE: readonly string[] = [
  // With speed, as far as it goes.
  '(?:as |so )?(?:quick(?:ly)?|soon|fast|swiftly|rapidly|early) as (?:possible|ever|you like|(?:you|i|we|they) (?:possibly )?can|(?:my|your|our|the) (?:[a-z]+ )?(?:diary|schedule|workload|time|duties|circumstances|situation|calendar) (?:permits?|allows?))\\b',
  'with (?:all|the) (?:(?:due|possible|utmost|greatest|highest|necessary|requisite) )*(?:speed|haste|dispatch|despatch|urgency|priority|expedition)\\b',
  'post-?haste\\b|pronto\\b|p\\.?d\\.?q\\b(?!\\.[a-z])|sharpish\\b|(?:on the|at the) double\\b|double[- ](?:quick|time)\\b|toot sweet\\b|chop[- ]chop\\b|soonest\\b|imminently\\b|in (?:double|record) quick time\\b|by return(?! (?:flight|ticket|trip|journey)\\b)\\b',
  '(?:as|with) (?:an? )?(?:(?:matter of )?(?:(?:extreme|great|some|utmost|top|high|absolute) )?(?:urgency|priority))\\b|(?:treat|mark|regard|consider) (?:(?:this|it|as|that) ){0,2}(?:very |most )?urgent\\b',
  'without (?:any )?(?:further |more |undue |unnecessary )?(?:ado|delay|hesitation)\\b',
  `(?:the|that|this) (?:very )?(?:moment|minute|second|instant) ${PARTY}(?: ${ABLE}|'re free| are free|'ve got)\\b`,
  'at (?:your|the|my|our|their|his|her) (?:very )?(?:earliest|soonest|first|next|own|nearest)(?: possible| available)? (?:convenience|opportunity|chance|moment|date|time|occasion)\\b',
  // When somebody is free, or it suits.
  "when(?:ever)? (?:you|i|we)(?: are|'re| am|'m)(?: all| both)? (?:(?:next|a bit|a little|less|not (?:so|too|that)) )?(?:free|busy|swamped|snowed under|at a loose end|about|around|passing|available|up to it|in the (?:area|neighbou?rhood|mood))\\b",
  "when(?:ever)? (?:it )?(?:suits|is convenient|(?:is|'s) (?:best|good|easiest|easy|handy) for you|works for you|you (?:like|want|wish|please|feel like it|can spare|have had a (?:think|look)|'ve had a (?:think|look)))\\b(?! to\\b)",
  '(?:when(?:ever)?|as soon as|as) (?:time|my diary|your diary|the schedule|workload|work) (?:allows|permits)\\b|if (?:and when )?time (?:allows|permits)\\b',
  "(?:once|when|after|as soon as) (?:things|it|the (?:dust|storm|rush|season|situation|madness)|work|life|everything|matters)(?:'s|'ve| has| have| gets?| is| are)? ?(?:all )?(?:quieten(?:s|ed)?|calm(?:s|ed)?|settle[sd]?|slow(?:s|ed)?|die[sd]?|cool(?:s|ed)?|ease[sd]?|blow[sn]?|quieter|calmer|less hectic|back to normal|over)\\b",
  '(?:when|once) (?:i|we) (?:come up for air|(?:have|get) (?:my|our) (?:head|heads|breath) (?:above water|back)|have (?:dug|caught) (?:myself |ourselves )?(?:out|up)|get (?:round|around) to)\\b|get(?:ting)? (?:round|around) to\\b',
  // Some time or other.
  'one of these (?:days|evenings|nights|weekends)\\b|some ?day(?=[.,;!?]|$)|sometime in the (?:future|(?:spring|summer|autumn|fall|winter|new year)(?= or so))\\b',
  "(?:the )?next time (?:i|we|you)(?:'m|'re| am| are| pass| come| meet| speak| see| drop)\\b|when(?:ever)? (?:you|i|we)(?: are|'re| am|'m) next (?:in|at|over|down|up|here|passing|there)\\b",
  'in (?:a few|two ticks|two shakes|a trice|short order|next to no time|good time|due season|the fullness of time|the long run)(?=[.,;!?]|$| (?:to|with|from|and)\\b)',
  'later on(?=[.,;!?]|$)|nearer (?:to )?the (?:time|day|date)\\b|closer to the time\\b|before (?:you|we) know it\\b|(?:at )?any (?:minute|moment|hour)(?: now)?(?=[.,;!?]|$)|any time now\\b',
  "in your own (?:good )?time\\b|no (?:rush|hurry|panic|great hurry|particular hurry|urgency)\\b|(?:there(?: is|'s) )?no (?:deadline|time limit|great rush)\\b",
];

/** Vague only as part of an ask. */
export const MORE_VAGUE_ASKS: readonly string[] = [
  `(?:your|an?|the|most|very|for) (?:(?:most|very|kind|more) )?(?:immediate|prompt|urgent|early|swift|speedy|quick|rapid|timely) ${PRESSING_NOUN}\\b`,
  "(?:this|that|it|me|us|them|him|her) (?:right )?now(?=[.!]*$)|(?<=\\bplease [^.]{0,60})right now(?=[.!]*$)|this (?:minute|instant|very (?:minute|moment|instant|second))\\b|straight ?(?:off|away)\\b|right off\\b|on the spot\\b|hurry(?: up)?\\b|(?:like )?yesterday(?=[.!]*$)|(?:drop|leave) everything\\b|stat(?=[.!]*$)|as a rush\\b|forthwith\\b|quick(?:ly)?(?=[.!]*$)|in good time\\b|(?:(?:is|it's|this is) )?(?:very |extremely |most |really )?urgent(?:ly)?(?=[.!,;]|$)",
];

/** Vague only as part of a promise. */
export const MORE_VAGUE_PROMISES: readonly string[] = [
  '(?<=\\b(?:i|we)(?:.ll| will| shall) [^.]{0,80})down the (?:road|line|track)(?! (?:from|to|towards)\\b)|at once(?=[.,;!?]|$)|eventually\\b|early on\\b|over the (?:next|coming) (?:little )?(?:while|period)\\b|in the (?:next )?little while\\b|as (?:things|matters) (?:develop|progress)\\b|one day(?=[.,;!?]|$)|some time or other\\b|straight ?(?:off|away)\\b|right off\\b|(?:in|after) a (?:short )?(?:while|spell)\\b|(?:at|in) (?:a|some) (?:later|future) (?:stage|date|point)\\b|hopefully before long\\b',
];
