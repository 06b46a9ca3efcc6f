/** Who tells or acts: a pronoun, a side of business, a name or a noun with its article. */
const WHO = String.raw`(?:[Ii]|[Ww]e|[Tt]hey|[Ss]?[Hh]e|[Ii]t|[Yy]ou|(?:[Tt]he|[Oo]ur|[Tt]heir|[Yy]our|[Hh]is|[Hh]er|[Mm]y|[Tt]his|[Tt]hat|[Bb]oth|[Aa]ll|[Ss]ome|[Mm]ost)(?: [\w&'-]+){1,4}|[A-Z][\w&.'-]+(?: (?:and )?[A-Z][\w&.'-]+){0,3})`;
/** What stands between a subject and its verb. */
const HAS = String.raw`(?:(?:has|have|had|is|are|was|were|been|being|be|got|'s|'ve|'re|'m|am|will|now|just|also|already|unfortunately|recently|subsequently|officially|apparently|since|all|both|then|indefinitely|therefore|suddenly|formally|effectively) ){1,5}`;
const NOT = String.raw`(?:not|never|no longer|hardly)`;
const WONT = String.raw`(?:(?:will|may|might|can|could|do|does|did|is|are|was|were|am|has|have|had|would|'m|'re|'s|'ll)\s(?:(?:probably|most likely|likely|definitely|also|still|now|either|just|really|unfortunately|currently) ){0,2}${NOT}|(?:wo|ca|could|do|does|did|is|are|was|were|has|have|had|would|ai)n't|cannot|can ?not)`;

/** Somebody will not, or cannot, once: habits (“they do not join such calls”) are none. */
const CANNOT = String.raw`(?:(?:will|may|might|can|could)\s(?:(?:probably|most likely|likely|definitely|also|still|now|just|really|unfortunately) ){0,2}not|(?:wo|ca|could)n't|cannot|can ?not|(?:is|are|was|were|am|'m|'re|'s)(?: \w+)? not (?=going|able|coming|attending|joining|available))`;

/** A plan, a deal or a relationship ends, is refused or put off, whatever the subject. One pattern a phrase; `'` stands for every apostrophe. */
export const ENDED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\b(?:that|which|who|or|and|should|been told|as if) )\b${HAS}(?:cancel+ed|called off|postponed|put (?:off|on hold)|terminated|scrapped|shelved|abandoned|withdrawn|revoked|rescinded|rejected|declined|turned down|refused|denied|suspended|killed|shot down|voted down|overruled|vetoed|discontinued|shut down|laid off|let go|fired|downgraded|delayed|stalled|held up|blocked)\b(?! (?:by \d|\d|about|from \$?\d))`,
    'i',
  ),
  new RegExp(
    String.raw`^(?:[\w&',. ]{0,60}\b)?${WHO} (?:\w+ly |just |also |now |have |has |had |already ){0,3}(?:cancel+ed|postponed|terminated|suspended|withdrew|withdrawn|rescinded|revoked|rejected|refused|denied|defaulted|resigned|quit|backed (?:out|off|away)|pulled (?:out|the plug)|walked away|opted out|dropped out|turned (?:us|me|it|them|this|that|him|her) down|passed away|died|reneged|balked|breached|vetoed)\b`,
  ),
  /^[^.!?]{0,70}(?:\s[-–—]{1,2}|:)\s?(?:cancel+ed|postponed|delayed|terminated|rejected)\b|^(?:cancel+ed|postponed|delayed|rejected)\b(?! (?:if|when|flights? (?:may|can)))/i,
  /\b(?:(?:deal|trade|contract|offer|meeting|call|trip|plan|project|sale|transaction|party|game|it) (?:is|was|'s) (?:now |officially |probably )?(?:off|dead|dead in the water|not going (?:to happen|through|forward|ahead)|history)(?=[\s,.;!]*$|[,.;!]| for | at this| because| since| until)|f(?:e|a)ll(?:s|en|ing)? (?:through|apart)\b|go(?:es|ing|ne)? (?:bankrupt|under|out of business|belly up|awry|sour|south)\b|went (?:bankrupt|under|out of business|awry|sour|south|badly)\b|(?:at|reached) an impasse\b|deadlock(?:ed)?\b|back to square one)/i,
  new RegExp(
    String.raw`\b(?:${WONT}|unable to|not able to|failed to|failure to|without (?:being able|success))\b[^.!?;,]{0,12}\b(?:(?:been |be )?able to )?(?:reach(?:ing)?|come to|find|agree|settle|close|conclude|resolve|secure|obtain)\b[^.!?;]{0,30}\b(?:agreements?|agree|terms|resolution|conclusion|consensus|settlement|solution|compromise|common ground|approval|funding)\b`,
    'i',
  ),
  /\b(?:have|has|had|having|there (?:is|are|was|were)|there's|got|see|offers?|sees) (?:absolutely |currently |now |really )?(?:no|zero|little) (?:\w+ )?(?:openings?|interest|appetite|budget|funds|funding|availability|solution|benefit|progress|agreement|deal|intention|response from)\b(?! (?:in|to) (?:this|your) mail)|\bno (?:openings|takers|deal|dice|such luck)\b|\bhard to (?:see|justify|find)\b/i,
  /\b(?:i|we)(?: would| will| must| have to| had to|'d|'ll| am going to| are going to| regretfully| respectfully)* (?:decline|pass on (?:this|the|it|that)|turn (?:it|this|them|down)|back out|bow out|withdraw)\b|\b(?:decided|chosen|elected|opted|chose|agreed|voted) (?:not to|against)\b(?! (?:rais|increas|charg|clos|cancel|cut|chang|delay|lay)\w*)|\b(?:has|have|had) (?:lost|run out of)\b(?! (?:track|touch|count|weight|sight))|\b(?:is|are|was|were|am|be|seems?|remains?) (?:\w+ )?(?:reluctant|unwilling|opposed|(?:not|n't) (?:\w+ )?(?:willing|interested|in a position|able|allowed|permitted)) (?:to|in)\b|\b(?:not|n't) (?:\w+ )?going to(?:[.,;!]|$| (?:happen|work(?: out)?|yield|come (?:through|to)|be (?:possible|enough|approved|ready|finished|done|available|there|able))\b)/i,
  new RegExp(
    String.raw`\b(?:i|we|they|he|she|client|customer|counterparty|utility|[A-Z]\w+)(?:'s| is|'re| are|'m| am| was| were)? (?:just |simply |definitely |still )*(?:not|n't) going to (?:\w+ )?(?:accept|agree|approve|attend|be (?:able|with|available|ready|possible)|buy|commit|deliver|do (?:it|this|that|the|so|any)|extend|fly|fund|go\b|happen|honou?r|hire|let|make|meet|participate|pay|proceed|provide|renew|sell|settle|sign|support|take|win|work)|\b(?:they|he|she|we|client|customer|counterparty|utility|\w+ (?:group|desk|team)) (?:${WONT}|refuses? to|declines? to) (?:\w+ )?(?:accept|agree|allow|approve|budge|buy|commit|consent|cooperate|deliver|do (?:it|this|that|so)|extend|fund|go (?:along|ahead|forward)|honou?r|negotiate|pay|perform|provide|recogni[sz]e|release|renew|return|sell|sign|support|transact|work with)\b`,
    'i',
  ),
];

/** Somebody cannot come, is not there or leaves. */
export const ABSENT: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Ii]|[Ww]e|he|she|they|[A-Z][a-z]+)\b[^.!?;,]{0,25}(?:\b|\s)(?:${CANNOT}|unable|not able)(?: to)? (?:\w+ )?(?:be able to )?(?:to )?(?:attend|make (?:it|the|our|your|that|this|tomorrow|tonight|today|lunch|dinner)|come\b|join|participate|be (?:there|here|available|attending|joining|coming|going|at the|in (?:the office|town|attendance))|going\b|coming\b|available\b|joining\b|attending\b|participating\b|taking part\b)`,
  ),
  /\b(?:i|we)(?:'m| am|'re| are)? (?:going to have to|have to|must|need to|had to|will have to|'ll have to) (?:\w+ )?(?:cancel|skip|miss|bail|back out|bow out|withdraw|decline)\b|\b(?:i|we)(?:'ll| will| am going to|'m going to) (?:have to |probably |likely )?miss (?:the|our|your|this|that|today|tomorrow|out on)\b/i,
  /\b(?:are|is|am|'m|'re|'s|will be) (?:both |all |also )?(?:out|away|gone|tied up|booked|unavailable|busy|out of (?:the office|town)) (?:of the office )?(?:that|those|all (?:day|week)|both) ?(?:day|week|time|morning|afternoon|date)?s?\b|\b(?:didn't|did not|couldn't|could not|won't|doesn't|not going to) work out\b|\bnot (?:be )?available (?:on|that|this|until|at|for|to|tomorrow|today|next)\b/i,
  /\b(?:lost|losing|lose) (?:several|some|many|two|three|four|five|half|most|one|\d{1,4}) of (?:our|my|the|their|its|your)\b|\b(?:lost|losing|lose) (?:\w+ ){0,2}(?:of )?(?:our |my |your |the |their |its |his |her |several |some |many |two |three |four |five |a few |one |(?:his|her|their|my) )(?:\w+ ){0,3}(?:employees?|people|staff|colleagues?|jobs?|positions?|traders?|members?|manager|engineers?|analysts?|customers?|clients?|accounts?|contracts?|business|deals?|money)\b|\b(?:am|is|are|was|were|will be|'m|'s|'re|'ll be) (?:not going to be|no longer|not (?:going|staying)) (?:be )?(?:with|at|employed|part of|working (?:for|with|at|here))\b|\b(?:is|'s|was|will be) (?:my|his|her|their|our) last day\b|\b(?:passed away|layoffs?|job cuts|severance|pink slip|reduction in force)\b/i,
];
