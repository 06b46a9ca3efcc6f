const BY = '(?:by|before|until|till|prior to|(?:no|not) later than|latest(?: by)?|at the latest(?: by)?)';
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|twenty-four|forty-eight|seventy-two)';
const FEAST =
  "(?:new year(?:'?s)?(?: (?:eve|day))?|christmas(?: (?:eve|day|break|holidays))?|xmas|easter(?: (?:monday|sunday|break|holidays|weekend))?|thanksgiving|good friday|boxing day|halloween|labor day|memorial day|independence day|whitsun|pentecost)";

/** Further ways to name a day or an hour as a deadline: the clock without a mark, meals, feasts, the end of a period. One pattern a phrase. */
export const MORE_DAYS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${BY}|at|from|around|about|for) (?:0\d|1[0-8]|2[1-3])[0-5]\d(?: ?h(?:rs?|ours)?)?\b(?! (?:\w+s\b|%))|\b${BY} (?:\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2} ?h(?:rs?)?)(?=[\s.,;!?)]|$)|\b(?:${BY}|at|after|for|around|about|round) (?:${HOUR}|[1-9]|1[0-2])(?: ?(?:sharp|tonight|tomorrow|today|on \w+day|o'clock))?(?=\s*(?:[.?!,;](?!\d)|$|please|sharp|o'clock|tomorrow|tonight|today|latest|on \w+day))|\bbetween ${HOUR}(?: thirty)? and ${HOUR}\b(?! (?:of|percent|per|people|days?|weeks?|months?|times)\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${BY}|at|over|after|around|about|in time for) (?:the )?(?:breakfast(?: time)?|lunch(?: ?time)?|dinner(?: ?time)?|supper(?: ?time)?|tea ?time|bed ?time|nightfall|sun(?:set|down|rise|up)|daybreak|dawn|dusk|(?:cop|cob|eod|eob))\b|\bthis arvo\b|\b${BY} (?:the )?(?:market|shop|store|bank|office|exchange|clinic|doors?|gates?|desk|window|polls?) (?:opens?|closes?|closing|opening)\b|\bclose of (?:the )?(?:market|trading|trade|play|office)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${BY}|on|at|over|in time for|this side of|for|during) (?:the )?${FEAST}\b|\b(?:last|first|second|third|next-to-last|penultimate) (?:working |business |trading |calendar )?(?:day|week|monday|tuesday|wednesday|thursday|friday) (?:of|in) (?:the |this |next |each |every )?\w+|\b(?:the |this |next )?(?:week|month|year|quarter|fortnight)'s end\b|\b${BY} (?:the )?(?:day|week|month|year)(?: is|'s) (?:out|over|through)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\binside (?:the )?(?:next )?${COUNT}(?: (?:to|or) ${COUNT})?(?: \w+)? ?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\b|\b(?:w\/c|w\/e|wc|week (?:commencing|beginning|ending|starting)) \w+|\b(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:week|fortnight)\b|\b(?:a|one|two|three) (?:week|fortnight)s? (?:today|tomorrow|from \w+day|on \w+day|hence)\b|\bfrom (?:today|tomorrow|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:on(?:wards?)?)\b`,
    'i',
  ),
];
/** What asks about the past, or about what happened on a day, names no deadline. */
export const ABOUT_PAST =
  /^(?:(?:can|could|would|will) you (?:please )?(?:tell|remind) (?:me|us) )?(?:(?:who|what|why|how|when|where|which)\b[^.?!]{0,30})?\b(?:did(?! you (?:want|mean))|happened|was|were|had)\b[^.?!]{0,120}\?\W*$/i;
