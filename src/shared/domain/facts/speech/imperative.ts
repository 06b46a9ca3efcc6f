/** Verbs that open a request to the reader. Those that are also nouns ask for an object behind them. */
const VERB =
  "accept|acknowledge|add|address|adjust|advise|allow|answer|apply|approve|arrange|ask|assign|assume|attend|authori[sz]e|be sure|be (?:prepared|advised that you|ready)|begin|bring|bump|buy|call|cancel|cc|check|circulate|clarify|clean|click|close|come|compare|complete|confirm|consider|contact|continue|convert|coordinate|correct|create|cut|decide|delete|deliver|describe|determine|develop|direct|disregard|discuss|distribute|do(?! you| we| they| not hesitate|n't hesitate)|download|draft|drop|e-?mail|edit|ensure|enter|explain|extend|fax|familiari[sz]e|feel free to (?!call|contact|e-?mail|reach|ask|give)|fill|find out|finish|fix|follow|forward|get|give|go(?: back| through| over| and)|handle|have|help|highlight|hold|identify|ignore|include|indicate|inform|insert|investigate|invite|join|keep|leave|let (?:me|us|him|her|them|\\w+ know)|list|log-?(?:on|in|off)|look(?! forward)|mail|make|mark|meet|move|notify|obtain|open|organi[sz]e|page|pass|phone|pay|pick|plan|post|prepare|print|proceed|process|propose|provide|pull|put|re-?send|reach|read|reconfirm|record|reduce|refer|regard|register|reimburse|remind|remove|rename|replace|reply|report|request|reschedule|reserve|resolve|respond|return|revise|review|rsvp|run|save|say|schedule|see(?: if| what| whether| that)|sell|send|set|share|ship|show|sign|sort|speak|spell|start|stay|stop|submit|suggest|supply|swing|take(?! effect| place)|talk|tell|test|think about|thank|touch base|track|transfer|treat|try|turn|type|update|upload|use|verify|visit|wait|watch|work|write|zero|agree|align|amend|annotate|appoint|archive|assess|attach|avoid|back up|bear|be so (?:kind|good)|be (?:at|in|on|there|here|back|careful|quick|on time)|book|borrow|brief|calculate|carry|celebrate|chase|choose|coach|collate|collect|combine|compile|conduct|count|countersign|debit|defer|delegate|deploy|deposit|design|dig|divide|double-?check|drive|empty|endorse|engage|escalate|estimate|evaluate|examine|execute|expedite|export|fetch|file|flag|focus|fold|freeze|gather|grab|grant|guide|hand|hang|hire|host|hurry|import|initial|inspect|install|instruct|invoice|label|lead|lend|lift|limit|line up|link|lmk|load|lock|log|lower|maintain|match|measure|mention|merge|mind|minimi[sz]e|negotiate|nominate|nudge|omit|outline|own|pack|paint|park|paste|phase|ping|plug|pop|postpone|present|press|prioriti[sz]e|proofread|protect|push|quote|raise|rate|rebook|recommend|redo|refrain|refund|reissue|reject|release|remit|renew|repair|rephrase|rerun|reset|restart|restore|revert|rewrite|reword|ring|roll|rush|scan|secure|select|separate|serve|settle|shorten|shut|sit|sketch|skip|source|split|spread|stamp|step|stick|store|stress|study|summari[sz]e|swap|switch|tag|tender|text|throw|tick|tidy|trade|trim|tweak|unlock|upgrade|validate|vote|waive|warn|watch|weigh|wire|withdraw|wrap|remember(?= to\\b)|mind (?=you|the|that)|see to|go easy|hold fire|(?:copy|vacate|clear|climb|collapse|comment|concentrate|connect|consult|cover|cross|dispatch|display|dispose|dust|enclose|exclude|feed|fit|fly|gauge|glue|hook|incorporate|increase|insulate|iron|jot|knock|liaise|locate|mow|notarize|obey|observe|oil|order|patch|peel|pin|place|plant|play|polish|pour|press|publish|pump|purchase|rearrange|rebuild|recalculate|recheck|reconsider|reconnect|recruit|redirect|refuel|relocate|rent|reorder|repeat|replenish|research|resume|retain|rethink|retrieve|retype|reuse|reverse|rinse|rotate|scrap|screen|seal|search|seek|shift|shred|soak|spray|staff|staple|state|stir|straighten|strip|substitute|subtract|sweep|tape|taste|teach|tear|tie|tighten|touch|train|translate|transport|tuck|tune|undo|unplug|unpack|wash|water|wear|wipe|abandon|bend|bind|block|boil|brush|capture|charge|code|delay|dismantle|drain|dress|dry|heat|lay|line|map|nail|name|point|retest|sand|saw|sew|squeeze|tow|transcribe|transplant|trust(?! all| everything| things| you| that| this)|unload|varnish|vet|walk|weed|weld)(?= (?:the|an?|me|us|him|her|it|them|your|my|our|his|their|this|these|those|all|both|every|each|any|some|on to|up|down|out|off)\\b)";
const OBJECT =
  "(?:me|us|him|her|them|it|the|a|an|this|that|these|those|your|my|our|his|their|all|any|some|each|every|both|either|up|out|over|in|on|to|with|if|whether|for|by|back|sure|at|into|down|off|around|through|from|what|which|how|who|when|where|and|or|as|ahead|one|two|three|more|not|yourself|everyone|everybody|someone|anyone|only|please|hold|know|about|so|then|again|there|here|here's|asap|soon|\\d[\\d.,]*|\\$|\"|')";
/** Nouns where a heading or a fragment is likelier than a request: they need a clear object. */
const NOUN_TOO =
  /^(?:book|charge|count|design|estimate|file|focus|guide|hand|host|import|export|label|lead|limit|link|load|lock|log|match|measure|park|press|quote|rate|release|ring|roll|scan|source|split|step|store|stress|study|switch|tag|tender|text|trade|vote|watch|wire|own|mind|brief|present|answer|address|approve?|report|request|update|test|schedule|plan|review|order|change|move|look|start|help|offer|check|copy|note|file|list|post|process|mark|cut|drop|show|stop|work|watch|run|use|type|track|transfer|turn|visit|page|share|record|return|reply|set|sort|supply|mail|e-?mail|highlight|hold|invite|pay|pull|ship|sign|fix|bump|draft|print|discuss|follow|begin|continue)\s(?:of|for|on|to|in|at|from|by|and|or|is|was|are|has|will|as|the \w+ (?:is|was|are))\b/i;
const ASKING_PARTICLE =
  /^(?:look (?:at|into|for|over)|check (?:with|on|in|for|to|and|if)|work (?:with|on|out)|report (?:to|back)|reply (?:to|by)|plan (?:to|on)|follow (?:up|the)|start (?:by|with)|continue to|move (?:to|on)|address (?:to)|change to|stop (?:by|in)|drop (?:by|in)|sign (?:and|on)|help (?:me|us)|return to|watch (?:for|out)|turn (?:in|to|on|off)|log (?:on|in|off|out)|use (?:of)?(?:the)?)\b/i;

/** How an order can begin; every order does. */
export const ORDER = new RegExp(
  String.raw`^(?:just |kindly |simply |always |also |then |now |immediately |quickly |first |someone |everyone |everybody |guys |folks |and |maybe |perhaps |best |better |do )?(?:${VERB})\b(?=\s+${OBJECT}\b|\s+[A-Z][a-z]|\s*[.!?]?$|\s+\w+)`,
  'i',
);
const STRONG = new RegExp(
  String.raw`^(?:just |kindly |simply |always |immediately |quickly |maybe |perhaps |best |better |do )?(?:${VERB})\s+${OBJECT}(?!\w)`,
  'i',
);
/** A line of a signature: “fax 020 7946 0018”. */
const NUMBER_OF_WRITER = /^(?:fax|phone|page|pager|mail|e-?mail|text|direct)\b[\s:.#-]{0,4}[(+]?\d/i;
/** Orders of one word. */
const ALONE = /^(?:advise|confirm|discuss|respond|reply|rsvp|call|help)(?: asap| pls| please| now)?[.!]*$/i;
const FINITE =
  /^(?:\w+ ){0,2}?(?:is|are|was|were|has|have been|will|would|should|must|might|could|had|can|may|does|did|indicate[sd]?|suggest(?:s|ed)|show(?:s|ed)|expired?s?)\b/i;
/** Adjectives and nouns of headings and reports: “initial reports”, “rate payers”. They are orders only before a clear object. */
const RATHER_NOUN =
  /^(?:initial|present|rate|refund|supply|lead|lower|separate|trade|stress|coach|own|secure|clean|record|design|share|test|vote|step|limit|price|access|contact|label|brief|guide|host|match|park|source|store|debit|import|export|invoice|release)\s/i;

/** Whether a main clause (see `clausesOf`) opens with an order to the reader: “Send me the list”, “let me know …”. */
export function isImperative(main: string): boolean {
  if (NUMBER_OF_WRITER.test(main)) return false;
  if (!ORDER.test(main)) return false;
  if (NOUN_TOO.test(main) && !ASKING_PARTICLE.test(main)) return false;
  if (STRONG.test(main) || ALONE.test(main)) return true;
  return !RATHER_NOUN.test(main) && !FINITE.test(main) && main.split(/\s/, 9).length >= 3 && /[.!?]$/.test(main);
}

/** Whether words behind a dash or a colon are an order with its object: “It is late: take a taxi”. Nouns need “me” or “us” there. */
export function isStrongOrder(part: string): boolean {
  return STRONG.test(part) && !NOUN_TOO.test(part) && !FINITE.test(part) && !NUMBER_OF_WRITER.test(part);
}
