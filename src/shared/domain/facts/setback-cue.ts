import { phrases } from '../phrases/phrases';
import type { ReadSentence } from './read-text';
import { ABSENT, ENDED } from './setback-events';
import { FAULTS, FEELINGS } from './setback-faults';
/** What can be ended, refused or fail in business. */
const THING = String.raw`(?:contracts?|agreements?|deals?|orders?|projects?|accounts?|transactions?|trades?|service|services|deliver(?:y|ies)|shipments?|negotiations?|talks|offer|proposal|bid|application|payments?|invoices?|meeting|event|party|conference|trip|launch|program(?:me)?|subscription|licen[cs]e|supply|retainer|engagement|partnership|direct access|data)`;
const OUR = String.raw`(?:our|the|their|your|its|his|her|this|that|all|these|those|both|any)`;
const WHO = String.raw`(?:i|we|they|he|she|it|you|client|customer|company|counterparty|desk|group|team|[a-z]+(?: [a-z]+)?)`;

/** News that a relationship, a deal or a plan went wrong: ended, refused, lost, short, broken, put off. One pattern a phrase. */
const SETBACKS = phrases([
  new RegExp(
    String.raw`\b(?:has|have|had|just|is|are|will|definitely|to)(?: just| now| already| vote to| also| decided to| been)* (?:terminat(?:ed?|ing)|cancel(?:l?ed|l?ing)?|suspend(?:ed|ing)?|withdrawn|abandon(?:ed|ing)|revok(?:ed|ing)|rescinded|breach(?:ed|ing)|reject(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)|pull(?:ed|ing) out of|walk(?:ed|ing) away from|back(?:ed|ing) out of)\b[^.!?;]{0,60}\b${THING}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${OUR} (?:[\w&'-]+ ){0,3}?${THING}\b[^.!?;]{0,15}\b(?:has been|have been|had been|was|were|is being|are being|got) (?:just |now )?(?:terminated|cancel+ed|suspended|withdrawn|rejected|declined|refused|denied|killed|lost|called off|put on hold|breached)\b`,
    'i',
  ),
  /^(?:[\w&'., ]{1,60}\s)?(?:has |have |just |also )*(?:terminated|cancel+ed|suspended|rejected|refused) (?:their|our|the|its|all|this|that) (?:\w+ ){0,2}(?:contracts?|agreements?|deals?|orders?|transactions?|offer|proposal|service|deliver\w+)\b|\b(?:received|got|sent us) (?:a|the|their|another) (?:\w+ )?(?:termination|cancellation|default|resignation|rejection|complaint)\b|(?<!\b(?:that|which|who|when|since|before|after|if|because) (?:\w+ ){0,3})\b(?:has|have|just|today|will) (?:filed|file) (?:for )?(?:chapter (?:7|11)|bankruptcy)\b/i,
  /\b(?:refus(?:al|es|ed|ing) (?:to|of)|(?:has|have|had|they|he|she|it) failed to|will not be able to|won['’]t be able to|not going to be able to|(?:is|are|was|were) (?:unable|not able|unwilling) to) (?:deliver|accept|pay|provide|perform|sign|honou?r|comply|guarantee|fulfil|meet|supply|release|renew|continue|agree|resolve|fix|process|take)\b|\b(?:i|we|they|he|she) (?:can['’]t|cannot|can not) (?:\w+ )?(?:guarantee|deliver|honou?r|pay (?:you|us|them))\b|\bfailure to (?:deliver|pay|perform)\b|\bthey will refuse\b/i,
  /\b(?:unfortunately|regrettably|sadly)\b(?!,? (?:i|we) (?:do not|don['’]t|can['’]t|cannot|did not|didn['’]t) (?:remember|recall|know|have (?:any|time|the))|,? (?:i|we)(?:['’]ll| will)? (?:be |am |are )?(?:unable|not able|won['’]t be able) to (?:attend|make|join))[^.!?]{0,70}\b(?:not|\w+n['’]t|cannot|unable|no longer|missed|lost|lose|late|fail\w*|cancel\w*|terminat\w*|delay\w*|down|wrong|suspend\w*|declin\w*|out of|reject\w*|error|problem|laid off|has left|is leaving)\b|\b(?:i regret|we regret|(?:i['’]m|i am|we are|we['’]re) (?:sorry|afraid)) (?:to (?:say|tell|inform|report|announce|let you know)|that)\b|\bbad news\b|\bto (?:my|our) dismay\b/i,
  /\b(?:we|they|he|she|client|customer)(?: are| is|['’]re|['’]s) not (?:\w+ )?interested\b|\bnot interested (?:in (?:the|this|your)|at this time|right now)\b|\b(?:i|we) (?:have|had|need|decided|are going) to (?:\w+ )?(?:pass on|turn (?:this |it )?down|decline|withdraw|back out)\b|\bno longer (?:be )?(?:interested|able|willing|working (?:for|with)|needs?|wants?)\b/i,
  /\b(?:resigned|resigning|(?:her|his|their) resignation|laid off|lay-?offs?|been let go|were let go|(?:is|are|has|have) (?:left|leaving) (?:the company|us|our))\b/i,
  new RegExp(
    String.raw`\b${WHO} (?:\w+ ){0,3}?(?:lost|losing|are losing) (?:the |our |a |an |this |that |another )?(?:\w+ )?(?:deal|contract|client|customer|account|bid|case|appeal|business|money|sale|\$)`,
    'i',
  ),
  /\b(?:i|we|they|it|he|she)\b[^.!?;]{0,25}\b(?:overpaid|underpaid|overdr(?:ew|awn|awing|awling)|are short|is short|came up short|(?:has |have |had )?r[au]n(?:ning)? out of (?!town|time|the)|wrote off)\b|\b(?:causing|caused|cost us|costing us) (?:a |an |some |the |our |us )*(?:\$|loss|hit|problem|delay|shortfall|\d)|\b(?:a|the|of) (?:\w+ )?(?:loss|shortfall|hit|shortage) of \$?\d|\b(?:shows?|is|be|are|now) (?:a )?short (?:of|by) \$?\d|\bshows a short\b|\bnon-?compliance\b|\bmitigate damages\b/i,
  /\b(?:i|we)(?:['’]m|['’]re|['’]ve| am| are| have| had| was| were)?(?: still| also| just| recently| now| have| may have)* (?:having|have|had|got|encounter(?:ed|ing)?|experienc(?:ed|ing)|found|discovered|noticed|ran into|run into|hit) (?:a|an|some|several|another|two|three|many|major|serious|significant|big|huge|the same|these|quite a few|numerous|continued|more)?\s?(?:\w+ )?(?:problems?|issues? with|errors?|mistakes?|discrepanc(?:y|ies)|difficult(?:y|ies)|trouble with|bugs?|glitch(?:es)?)\b(?! (?:of|and opportunities))|\bthere(?:['’]s| is| are| was| were) (?:still )?(?:a|an|some|several|many|two|three|serious|major)\s(?:\w+ )?(?:problems?|errors?|mistakes?|discrepanc(?:y|ies)|bugs?|glitch(?:es)?|outage)\b|\b(?:has|have) an? (?:\w+ )?(?:issue|problem) with (?:us|our|the|ena|this)\b|\bproblems? (?:i|we) (?:encountered|found|had|ran into)\b/i,
  /\b(?:my|our|your|these|the|this|those) (?:[\w&'-]+ ){0,3}?(?:is|are|was|were|came out)(?: all| still| just)? (?:wrong|incorrect|inaccurate|innacurate|off by|missing|broken|corrupt(?:ed)?|messed up|screwed up|overdue|delinquent|in default|not (?:showing|working|right|correct|matching))\b(?! (?:if|when|from (?:the|this)))|\b(?:results|numbers|reports?|deals?|system|files?|data|link|invoice|books?)\b[^.!?]{0,30}\b(?:(?:does|do|did)(?:n['’]t| not) (?:work|match|tie|balance|reconcile|show|add up)|(?:are|is)(?:n['’]t| not) (?:showing|working|matching))\b|\b(?:was|were) (?:missed|omitted|left off|dropped|entered (?:wrong|incorrectly)|messed up)\b|\bsystem (?:has )?crashed\b/i,
  new RegExp(
    String.raw`\b(?:${OUR}|announcement|vote)\b[^.!?;]{0,40}\b(?:ha(?:s|ve) been|was|were|is being|are being) (?:\w+ )?(?:delayed|postponed|pushed back|held up|put off|put on hold|stalled)\b`,
    'i',
  ),
  /\b(?:possible|significant|long|further|another|the) delays? (?:of|in|to|on) (?!(?:getting|my|responding|replying|sending|answer|mail))|\b(?:i|we) (?:need|have|had|will have) to (?:\w+ )?(?:defer|postpone|delay|cancel|suspend)\b(?! (?:our|the|this|my|tomorrow's|today's)? ?(?:\w+ )?(?:call|meeting|lunch|appointment|dinner|interview|talk))|\bmissed (?:the|our|a|their) (?:deadline|date|payment|target)\b|\b(?:came|come|reached) (?:to )?no (?:conclusions?|agreement|resolution)\b|\b(?:fell|fallen) (?:through|apart)\b|\b(?:deal|settlement|sale|plan|talks|project|contract)s? (?:\w+ )?falls? (?:through|apart)\b/i,
  /\b(?:i|we|they|client|customers?|clients?) (?:am|are|is|was|were|have been|remain)(?: \w+)? (?:upset|frustrated|unhappy|disappointed|angry|dissatisfied|(?:very|extremely|really|deeply|seriously) (?:concerned|worried)|not (?:happy|satisfied|pleased)) (?:about|with|that|at|by|over)\b|\b(?:this|that|it) is (?:\w+ )?unacceptable\b|\b(?:customer|client)s? (?:has |have |is |are )?complain(?:ed|ing|s|t)\b/i,
]);

/** Questions, conditions, wishes, denials, offers of help and small talk that hold the same words. */
const NO_SETBACK =
  /[^.?]\?{1,3}\s*["')]*$|^(?:please |kindly )?(?:don't|do not|disregard|ignore|discard)\b|^(?:if|should|in case|whenever|unless|in the event|whether|let me know|call|contact|thanks|to avoid|falls|wenn)\b|\b(?:if|whether|in case|unless|in the event(?: that)?|could|might|would|suppose|assuming|let me know|avoid|prevent|fix(?:ed|es|ing)?|solve[ds]?|resolution of|address(?:ed|es|ing)?|hope(?:fully)?|risk of|ensure|make sure|considering|how to|the right to|reserves?|allowed to|ability to|policy|procedures?|provision|clause|anything|something)\b[^.!?]{0,70}\b(?:problems?|issues?|errors?|mistakes?|discrepanc|difficult|trouble|bugs?|terminat|cancel|suspend|delay|postpone|refus|reject|fail|lose|lost|loss|default|complain|short|wrong|incorrect|concern|bankrupt|outage|withdraw|decline|unable|breach|missing|left|penalt)|\b(?:no|not|without|never|zero|nothing|neither|hardly|\w+n['’]t)(?: \w+){0,4} (?:problems?|issues?|errors?|mistakes?|discrepanc\w+|difficult\w+|trouble|bugs?|concerned|worried|delay(?:ed|s)?|lose|lost|wrong|bad news|complaints?|outages?|fired|resign\w*)\b|\b(?:problems?|issues?|errors?|bugs?)\b[^.!?]{0,40}\b(?:has|have|had|was|were|is|are|been|got) (?:\w+ )?(?:resolved|fixed|solved|corrected|addressed|taken care)\b|\b(?:vote|hearing|senate|assembly|legislature|bill|commission|court)\b[^.!?]{0,40}\bpostponed\b|\bno problem\b|\b(?:lost (?:track|my (?:phone|keys|voice|number))|meeting (?:notes|minutes)|traffic|flight(?! (?:has been |have been |was |is |got )?cancel)|train|bus|commute|weather|my (?:computer|phone|e-?mail|printer|car|kids?)|spelling|typo|game|wedding|lunch|dinner|vacation|inconvenience)\b/i;

/** Conditions and wishes that may follow what is told. */
const CONDITION = /[,;]?\s(?:if|unless|whether|in case|in the event|provided|so that|in order)\s/i;
const WIDE = phrases([...ENDED, ...ABSENT, ...FAULTS, ...FEELINGS]);
/** Courtesies, conditions, duties and general talk that hold the words of bad news. */
const NO_NEWS =
  /\b(?:replac(?:e[ds]?|ing)|revised|corrected|here(?:'s| is| are) the|you can (?:reach|call|contact)|reach me|in my absence|back me up|years? ago|last year|oversight|has (?:since )?been (?:fixed|resolved|corrected|solved)|(?:approved|planned|scheduled|regular|routine) (?:outage|downtime|maintenance|shut-?down)|for (?:servic\w+|maintenance|an? (?:\w+ )?upgrade)|outage (?:request|schedule)|you (?:won't|will not|can't|cannot|are not|aren't)|(?:sorry|regret\w*|apolog\w+) (?:that|for) (?:i|we|not|being) ?(?:have|did|was|were|could|getting|responding|replying|answering|calling|writing|able|back)?)\b|^(?:my |our )?apolog(?:y|ies)\W*$|\b(?:would|could|might|should|may|must|shall|can|hope(?:fully)?|hoping|wish|avoid(?:ed|ing)?|prevent(?:ed|ing)?|potential(?:ly)?|possib(?:le|ly)|risk of|right to|whether|if|unless|until|when(?:ever)?|in case|please|make sure|ensure|don't (?:want|let|be|worry)|do not (?:want|let|be)|in order|to be|let (?:me|us) know)\b[^.!?;]{0,60}\b(?:cancel\w*|postpon\w*|terminat\w*|reject\w*|refus\w*|den(?:y|ied)|suspend\w*|withdraw\w*|declin\w*|default\w*|disappoint\w*|frustrat\w*|problem\w*|trouble|difficult\w*|error|mistake|dispute|loss(?:es)?|outages?|breach\w*|late|delay\w*|overdue|lost|bankrupt\w*|penalt\w*|lawsuits?|kill\w*|shut down|hurt\w*|risks?|danger|missing|wrong|incorrect)\b|\b(?:not|never|no|without|nobody|nothing|n't)\b (?:\w+ ){0,3}?(?:a |an |any |be |been )?(?:cancel\w*|called off|turned down|put off|put on hold|shut down|withdrawn|denied|declined|postponed|terminated|rejected|refused|problems?|trouble|difficult\w*|errors?|mistakes?|dispute|loss(?:es)?|lost|late|disappoint\w*|hard time|behind|overdue|delayed|default\w*)\b/i;

/** Excuses for a slow answer. */
const EXCUSE =
  /\b(?:sorry|apolog\w+|excuse)\b[^.!?]{0,50}\b(?:delay|late|slow|respon|repl|inconvenience|confusion|bother|not (?:getting|respond|repl|writ|call))/i;
/** Whether a sentence says that something ended, was refused, failed, is wrong or missing; not as a question, condition, wish or denial. */
export function tellsSetback(sentence: ReadSentence): boolean {
  const { text } = sentence;
  if (SETBACKS.in(sentence)) return !NO_SETBACK.test(text);
  if (!WIDE.may(sentence)) return false;
  const told = sentence.clauses.main.split(CONDITION, 1)[0] ?? '';
  return WIDE.in(sentence, told) && !NO_NEWS.test(told) && !EXCUSE.test(text) && !NO_SETBACK.test(text);
}
