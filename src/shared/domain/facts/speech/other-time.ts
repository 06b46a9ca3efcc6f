const DATE = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|\d{1,2}\/\d{1,2})`;
/** Words that may follow a date without the date belonging to them. */
const NO_NOUN = String.raw`(?:at|by|to|and|or|if|for|so|in|on|of|with|from|the|a|an|is|are|was|were|will|i|we|you|he|she|it|they|morning|afternoon|evening|night|noon|before|after|but|as|because|please|pls|through|thru|until|till|deadline|then|when|where|which|that|this|next|also|now|am|pm|est|cst|pst|via|using|unless|since|while|rather|instead|or|latest|close|eod|cob|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)`;
/** What was done at a time that is past. */
const DONE = String.raw`(?:received|got|sent|asked|discussed|spoke|talked|met|called|mentioned|announced|faxed|e-?mailed|mailed|wrote|came|went|left|saw|heard|signed|gave|told|agreed|started|began|filed|issued|posted|published|released|requested|happened|arrived|learned|found|noticed|visited|used|provided|submitted)`;

/** Times that belong to something else: when it took effect or happened, the period of a bill, the day in a name, a place on a page. */
const OTHER_TIMES: readonly RegExp[] = [
  /\b(?:great|good|nice|wonderful|safe|happy|long|fun|lovely) (?:\w+ )?(?:day|weekend|week|evening|trip|vacation|holidays?|thanksgiving|christmas|new year)\b|\b(?:in|(?<!\b(?:discuss|talk|take|cover|review|go over|raise|address|settle|decide)\b[^.?!]{0,60})(?:at|during)|about|of|regarding) (?:the|our|your|this|that|a|my) (?:[\w&-]+ ){0,2}?(?:meeting|call|conference|hearing|session|workshop|presentation|trip|visit|lunch|dinner|interview|class|event)s? (?:(?:on|for|scheduled for|held on) )?(?:this |next |tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri)day)\w*|\bfrom (?:\w+ )?\w+ ?\d{0,2}(?:st|nd|rd|th)?,? (?:to|thru|through|until|till) (?:the )?\w+(?: \d{1,2})?\b|\beffective (?:close of business|cob|eob)\b(?! (?:today|tomorrow|this|next)\b)[^.?!,;]{0,30}|\b(?:effective|dated?|since|as of|from|for the (?:month|period) of|of|through)\s(?:on )?(?:\w+day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s\d{1,2})?(?:,? \d{4})?|\b(?:today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|week|month|year)'s\b(?= (?:rapidly|\w+ (?:market|chronicle|paper|news)))|\bscheduled for (?:release|publication|launch|distribution)\b[^.?!,;]{0,40}|\b(?:what|which) (?:time|day|date)s?\b[^.?!]{0,30}|\bsunday \d{1,2}\s?pm - friday[^.?!]{0,20}|\b(?:earlier (?:today|this \w+)|from (?:this (?:morning|afternoon)|yesterday))\b|\b(?:last|past|previous) \w+day\b|\btoday's\b(?! (?:close|end|meeting|call))|(?<!\b(?:by|before|until|till|for|at|after|on) )\b(?:mon|tues|wednes|thurs|fri|satur|sun)day's (?!(?:end|close)\b)\w+|\b(?<!\b(?:due|end|week) )(?:of|dated|from) \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi,
  // “our 20 November comments”, “the Monday meeting”: the day names the thing.
  new RegExp(
    String.raw`\b(?:the|our|your|their|its|his|her|my|this|that|\w+'s) ${DATE} (?!${NO_NOUN}\b)[a-z]\w+`,
    'gi',
  ),
  // “what we heard this morning”: told, not due. “To be sent on Friday” is due.
  new RegExp(
    String.raw`(?<!\b(?:be|been|get|is|are|being|it|them|have|has|had|these|all|the|our|your|my|an?|their) )\b${DONE} (?:(?!(?:by|before|no|due|and|or|to|that|will)\b)[\w'-]+ ){0,4}?(?:this morning|this afternoon|today|earlier|yesterday|tonight|(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|last \w+|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|on (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{1,2})?)\b`,
    'gi',
  ),
  // “I am in the office tomorrow”, “she is out on Friday”.
  /\b(?:'m|'s|'re|'ll|am|is|are|(?<!^(?:please )?)be|been|was|were|stay(?:ing)?|remain(?:ing)?) (?:back |out |away |also |still |only |probably |both )*(?:in|out|out of|at|on|away|off|back|here|there|gone|traveling|travelling|tied up|booked|swamped|jammed|slammed|unavailable|not available|busy)(?: (?:of|from|in|at|on|the|my|our|your|office|town|city|home|solid|up|now,?|vacation|holiday|leave|business|meetings?|training|houston|london|[A-Z]\w+)){0,5} (?:(?:for|until|till|through|all|on|from|most of|the (?:rest|end) of)(?: the)? )?(?:today|tomorrow|tonight|this \w+|next \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|day|morning|afternoon)\b(?! (?:and(?! a half)|so|to|if)\b)/gi,
  // Places on a page: “the 2nd paragraph”.
  /\b\d{1,2}(?:st|nd|rd|th)(?: (?:and|or|&|to) \d{1,2}(?:st|nd|rd|th))? (?:full |last |\w+ )?(?:sentences?|paragraphs?|pages?|bullets?|lines?|floors?|sections?|items?|columns?|rows?|points?|drafts?|versions?|part(?:y|ies)|quarters?|grade|street|ave|st|place|anniversary|highest|lowest|largest|time)\b/gi,
  /\b(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:was|were|is)\b/gi,
];

/** The text with the times of other things blanked out. Bounded by the length of a sentence. */
export function withoutOtherTimes(text: string): string {
  return OTHER_TIMES.reduce((rest, other) => rest.replace(other, ' '), text);
}
