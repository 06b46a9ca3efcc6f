import { AGREEABLE, EFFECT, GO_ON, LEAVE, LEAVE_NOUN, LEAVE_VERB, LEFT } from './approval-words';

/** A person or a body whose yes is waited for. */
const READER = String.raw`(?:you|your (?:side|team|board|company|office|people)|(?:any|every|some)(?:one|body)|(?:both|all|each|one|either) of you|(?:the|head|legal|your) (?:\w+ )?(?:client|office|committee|board|customer))`;
/** What the writer puts up. */
const THING = String.raw`(?:this|it|that|these|those|they|everything|all|(?:the|my|our|an?|this|these|[A-Z][\w.-]*'s) (?:[\w'-]+ ){0,3}?[\w'-]+)`;
const SOON = String.raw`(?:please |just |now |then |also |still |really |both |all )*`;
const ORDERED = String.raw`(?:please|pls|kindly|for you to|(?:could|can|will) (?:yo)?u|would you(?: mind)?|${READER} (?:must|(?:need|have|has|needs) to)|(?:need|want|like|ask|asking|waiting for|get|needs?|require|requires) ${READER} to)`;
const WITH_YOU = String.raw`(?: (?:(?:with|by|for|to) (?:you|all|everyone)(?: (?:all|both|guys))?|(?:from|on) your (?:side|end)))?`;
const TELL = String.raw`(?:let (?:me|us) know|tell (?:me|us)|advise|confirm)`;
/** What the writer does then. */
const THEN = String.raw`(?:please|pls|kindly|say so|tell|let (?:me|us)|,? (?:reply|return|sign)|i(?:'ll| will| can|'d| would|'m| am)|we(?:'ll| will| can|'d| would|'re| are))`;

/** Words between an order and its act, none of them the beginning of another clause. */
const GAP = String.raw`(?:(?! (?:who|how|that|which|what|where|when|why|whether|i|we|they|he|she|was|were) )[^.?!;]){0,90}`;

/** Leave named as such: the reader's approval, and the order to give it. For all of a text, with `'` as apostrophe, sentence by sentence. */
export const NAMES_LEAVE: readonly RegExp[] = [
  // Yours is the noun: needed, awaited, gone without; not that of a thing that is past.
  new RegExp(
    String.raw`(?<!\b(?:per|based on|following|given|received|appreciate|despite|from|by|in|got|for giving|thanks for|thank you for|regarding|had|upon receiving) )\byour (?:[\w-]+ ){0,2}?${LEAVE}\b(?! (?:block|page|line|process|rating|workflow|forms?|template|tool|limit|system|slips?|on file|(?:[\w ]{0,20} )?(?:arrived|came|was|has been|is hard)|of (?:the|this|our) \w+ (?:was|has)))|\b(?:needs?|needed|requires?|want|await(?:s|ing)?|seek(?:s|ing)?|request(?:s|ing)?|ask(?:s|ing)? for|waiting (?:for|on)|without|subject to|pending|upon|get|have|receive|what(?:'s| is)|indicate|(?<!\bbased )on) your (?:[\w-]+ ){0,2}?(?:${LEAVE_NOUN}|action)(?! on file)(?: (?:on|by|before|is|as|for|in|so|we|i|at|through)\b|[.,?!]|$)|\b(?:needs?|requires?|want|await(?:s|ing)?|seek(?:s|ing)?|ask(?:s|ing)? for|looking for|waiting (?:for|on)|get|have|give (?:me|us)|is) (?:an?|the|some|written|formal|final)? ?(?:[\w-]+ ){0,2}?${LEAVE_NOUN}(?: for [^.?!]{0,40})? (?:of|from|on) (?:the |each of )?(?:you|your|client|customer|data|this|these)\b|\brequiring [\w ,]{0,40}\bapproval\b|\byour (?:written|formal|official) (?:agreement|confirmation that|instructions?|decision)\b|\b(?:i|we) (?:seek|await|request|need) (?:your )?instructions\b|(?<!\bno )\b(?:approval|sign-?off|signature|authori[sz]ation|decision) (?:is |still |urgently )*(?:needed|required|wanted)\b(?! (?:from|of|by|for) (?!you\b))|\b(?:need|want|get|give me|give us) (?:an? )?(?:\w+ )?yes\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:give|gives) (?:me|us) (?:the |your |a )?${LEAVE}\b|(?:^|\b(?:i|we|i'm|we're|are|am|hereby|like to|want to) )(?:ask for|asking for|seek|seeking|request|requesting|apply for|applying for|get|obtain) (?:the |your |an? )?(?:permission|authori[sz]ation|approval|consent|dispensation|clearance|leave to)\b|\b(?:get|obtain) (?:a )?(?:dispensation|waiver)\b|\b(?:can|could|may) (?:i|we) (?:please |kindly )?(?:get|have|take) (?:an? |the |your |it )?(?:\w+ )?(?:${LEAVE_NOUN}|that (?:you|the))\b[^.!]{0,120}\?|\b(?:for|awaiting) (?:\w+ and )?(?:approval|signature|sign-?off|execution|decision)\b(?=[^.!?]{0,60}(?:$|[.!]|\byou))(?<=\b(?:please|pls|kindly|attached|enclosed|herewith|sending|here is|your)\b[^.!?]{0,80})|^for (?:your )?(?:approval|signature|decision)\b|\b(?:give me|say) the word\b|\bdo the honou?rs\b`,
    'i',
  ),
  // The reader is to do it, or has it done.
  new RegExp(
    String.raw`(?:\b${ORDERED}\b${GAP}\b|^(?!ok)(?:(?:also|then|and|so),? )?(?=\w+ (?:and|the|this|it|off|here|below|pls|please|both|at|to|by) ))(?:${LEAVE_VERB}|put your (?:name|signature|initials)|vote (?:on|for|by)|decide\b(?! for)|instruct (?:me|us)|mark [^.?!;]{0,40}\bapproved|(?:tick|click|check)\b[^.?!;]{0,40}\b(?:accept|approve|agree)|accept (?:the|this|our|these) (?:[\w-]+ ){0,3}?(?:terms|offer|quot\w+|proposals?|changes|levels|request|revisions?|contract|agreement|conditions|rates?|price|plan|estimate|amendment|award)|confirm (?:your |the )?(?:acceptance|agreement|approval|consent)|stamp and)\b|\bby signing (?:below|here|the attached|and)\b|(?<!\b(?:would|will|may|they|to) )\bsign(?:ing)?,? (?:(?:it|this|them|both) )?(?:and|&) (?:\w+ )?(?:return|fax|send|forward|mail)(?:ing)?\b|\b(?:please|pls|kindly)\b[^.!?]{0,80}\bfor (?:his|her|their|\w+'s) (?:signatures?|approval|sign-?off)\b|\bhave (?:it|them|this|both|these) (?:\w+ and )?(?:signed|approved|executed)\b|(?<!\b(?:be|was|were) )\b(?:asked|requested) to (?:resolve|approve|vote|sign(?! in))\b|\b(?:would|could|will|can) you (?:please )?(?:consider )?(?:waiv|extend|grant)\w*\b|\b(?:obtain|get|gather|collect) the (?:\w+ )?signatures\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:until|unless|before|till|once|as soon as)\b[^.?!,]{0,20}\b${READER} (?:(?!and\b)[^.?!,]{0,40} )?(?:${LEAVE_VERB}s?|okays|${LEFT}|agree(?! (?:on )?an? )|tell (?:me|us)|give(?:s|n)? (?:me|us|it|the|your)\b|confirm)|\b(?:needs?|has|have|is|are) to be ${LEFT} (?:by )?(?:you|both|all|your)\b|\b(?:needs?|wants?) ${READER}(?:r)? (?:to )?(?:${LEAVE_VERB}|signature)\b|\b(?:i|we)(?:'d| would| will|'ll)? (?:need|want|like) (?:to (?:have|get) |the |these |those |this |my |our |following )[^!?]{0,80}\b(?:approved|authori[sz]ed|signed(?: off)?|executed)(?= (?:and|by you|before|today|asap|now|\w+ing)|[.,!]|$)|(?<!\b(?:what|how|where|why|who|when) )\b(?:have|did) you (?:\w+ )?(?:decide[d]?|ma(?:de|ke) (?:a|your) (?:decision|mind)|reached a decision)\b[^.!]{0,30}\b(?:on|about|whether to ${EFFECT})\b[^.!]{0,80}\?`,
    'i',
  ),
  new RegExp(
    String.raw`[,;–-] ?(?:is|would|will) (?:that|this|it)(?: be)? (?:still |all )?${AGREEABLE}${WITH_YOU}\s?[.?!]?$|^(?!(?:how|what|are|is|do|does|did|hope)\b)[^?]{8,200}, ?${AGREEABLE}${WITH_YOU}\s?\?$|\b(?:if|whether) (?:that|this|it)(?:'s| is| would be)(?: still| all)? ${AGREEABLE} (?:(?:with|by|for|to) (?:you|everyone)|(?:if|that) (?:i|we))\b|\b(?:yay or nay|yes or no\?|go or no[- ]go|go\s?\/\s?no[- ]?go|thumbs up or down|for,? against or abstain)\b|\b(?:let|tell|give|get|send|drop|know|need) (?:(?:me|us) )?(?:know )?(?:back )?(?:with )?(?:an? )?(?:\w+ )?yes or no\b|^no (?:reply|answer|response|news|objections?) (?:means|is|will be)\b|\b(?:i|we)(?: really| still)? need a (?:\w+ )?(?:yes|decision|go-?ahead|ok|nod)\b`,
    'i',
  ),
];

/**
 * Leave asked for in other words, put together from classes of meaning: who may act × what is permitted × an effect. Tried in the news of a mail
 * alone: an article or a contract holds the same words.
 */
export const ASKS_LEAVE: readonly RegExp[] = [
  // May the writer act? “Can I tell them …”, “any chance I could …”, “can this go out?”.
  new RegExp(
    String.raw`(?:^|[,;:!–-] ?|\b(?:so|boss|and|then|hi|hey|ok) )(?:(?:(?:can|may|might|shall|should) i|any (?:chance|way) (?:i|we) (?:can|could|may|might)) ${SOON}${EFFECT}|(?:can|may|might|shall|should) we ${SOON}${GO_ON}|(?:can|may|should) (?:this|these|it|they|the \w+) ${SOON}(?:go (?:out|live|ahead)|be (?:released|published|signed|approved|issued|extended|postponed|waived))|(?:do|would|did) (?:you|we) ${SOON}(?:want|wish|like|prefer)(?: me| us)? to (?:${GO_ON}|order|pay|book)|would it be possible to (?:extend|postpone|delay|add|include|reduce|waive|skip))\b(?! (?:a look|care|notes|this opportunity)\b)(?![^?]{0,80} or (?!no\b|not\b))[^.!]{0,200}(?:\?|$)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:am|are|is) (?:i|we|everyone|the \w+|[A-Z]\w+) (?:all |still |now )?(?:(?:allowed|permitted|cleared|authori[sz]ed) to|(?:clear|free) to ${EFFECT}|${AGREEABLE} (?:on|with|that|to ${EFFECT}))\b[^.!]{0,160}\?|\b(?:is|are) (?:[\w-]+ ){1,3}(?:authori[sz]ed|allowed|permitted)\b[^.!]{0,80}\?|^are we (?:a )?go\b|^(?:permission|clearance) (?:to|requested)\b|(?:^|[–-] )(?:(?:hi|hey|so|and|are|is) )?(?:you|everyone|all|still|thoughts\?)?[ ,]*${AGREEABLE} (?:to ${EFFECT}|if|with|for (?:me|us)|by you|from your|on your)\b[^.!]{0,160}\?|^(?:request|requesting|asking|seeking) (?:for |of )?(?:\w+ )?(?:${LEAVE}|leave)\b|^(?:agreed|approved|deal|objections|any objections?|sounds? ${AGREEABLE}|good to go)${WITH_YOU}\s?\?`,
    'i',
  ),
  // Has the reader anything against it?
  /(?:\b(?:you|anyone|anybody|everyone) (?:all |guys )?|^(?:so |hi |hey )?)(?:mind|objects?) (?:if|to|me|us|my|our)\b|\bif (?:anyone|anybody|you|no one|nobody) (?:objects?|shouts|complains)\b|\banything stopping (?:us|me)\b|\byou have (?:a|any) (?:problem|issue|trouble) with (?:that|this|it|us|me|my|our)\b|\b(?:any|have|has|with) (?:an? )?objections? (?:to|with|if|against)\b|\bany(?:thing| issues?| problems?| concerns?| reasons?)(?: at all)? (?:against|to (?:our|my|us|me)|with (?:us|me|my|our|that|this)|if|not to|why (?:i|we)|(?:i|we) (?:can't|shouldn't|should not))\b[^.!]{0,140}\?|\b(?:would|will|does) it (?:bother|trouble|upset|inconvenience|put you out)\b[^.!]{0,100}\?|\b(?:i|we) [^.!?]{3,120}\bif (?:that|this|it)(?:'s| is)(?: still| all)? (?:no (?:trouble|problem)|not a problem|ok(?:ay)?|all ?right|alright)[.?!]?$/i,
  // Is the reader, or the thing, agreeable?
  new RegExp(
    String.raw`\b(?:is|are|would|will|does|do|can|could) (?:${READER}|${THING}) (?:all |be |still |also |look |sound |read |seem |both )*(?:(?:${AGREEABLE}|right)(?: (?:with|to|by|for|if|that)\b|\?)|(?:willing|ready|prepared|able) to (?:${LEAVE_VERB}|accept|agree|support|allow|let|close|commit)|open to|work for (?:you|everyone|all)|live with\b|agree to\b|go along with|stand behind|accept\b(?! a)|support\b|let (?:me|us) (?!know|have|see|hear)|allow (?:me|us)\b)[^.!]{0,140}\?|\bhow (?:do|would) you feel (?:about (?:us|me|him|her|them|it|this|that|(?:\w+ )?\w+ing)|if)\b[^.!]{0,140}\?|\b(?:is|would) (?:that|this|it)(?: be)? (?:something|anything) (?:we|you|i) (?:can|could|may) (?:allow|accept|do|agree to|approve|permit)\b[^.!]{0,60}\?|^(?:are|is) (?:you|everyone|we) (?:all )?(?:agreeable|agreed|amenable|in agreement|on board)\b[^.!]{0,60}\?|\bhow (?:does|do) (?:that|this|it|these) (?:all )?(?:sound|strike)\b[^.!]{0,40}\?|\bwhat (?:do|would) you (?:think|say)(?: about| of| to| if)+ (?:\w+ing|we|i)\b[^.!]{0,120}\?`,
    'i',
  ),
  // On a condition something is done; the reader is to say whether.
  new RegExp(
    String.raw`\b(?:if|once|when|provided|assuming|as long as|should) (?:you(?:'re| are)?|${THING}|no(?:body| one))\b[^.!?;]{0,40}\b(?<!\ban? )(?:${AGREEABLE}(?! (?:person|deal|with our))|(?:looks?|is) (?:right|correct)|agrees?(?! an? )|approves?|concurs?|accepts?|(?<!not |n't |in |of |to )minds?|objects?)\b[^.!?]{0,90}\b${THEN}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${TELL}\b[^.!?]{0,50}\b(?:if|whether|when|(?<!so )that|confirm) (?!they agree|(?:this|it|that)(?:'s| is) going to be |you (?:want|would like|'d like|like) to (?!${GO_ON}))(?:${READER}|${THING}|i|we)(?:'s|'re)? (?:can |could |would |are |is |be |may |'d |want to |like to |all |still |looks? |sounds? |meets? |works? )*(?:${AGREEABLE}|right|agree|support|accept|approve|concur|live with|go along|your agreement|proceed|go ahead|release|${EFFECT}|(?:causes |creates |poses |presents |raises )?(?<!have )(?:an?|any) (?:\w+ )?(?:problem|conflict|issue|concern)s?)\b|(?<!\b(?:a|an|email|e-mail) )\b(?:speak up|shout|yell|holler|scream) (?:now|if)\b(?! you (?:could|can|want|need|would like))|\b${TELL}\b[^.!?]{0,50}\b(?:otherwise|if you (?:disagree|object|mind|want (?:me|us) to (?:wait|hold|stop|${GO_ON})|(?:don't|do not) (?:agree|want (?:me|us|it|this))|have (?:any |an? )?(?:objections?|(?:issues?|problems?|concerns?) with (?:this|that|me|us|my|our|it))))\b|\blet (?:me|us) know if (?:i|we) (?:can|may|should|could) (?!(?:\w+ )?(?:help|be|assist|do|coordinate|set (?:up|something)|answer|provide|get|expect|meet|talk|speak|call|discuss|clarify|offer|explain|join|send|visit|come|stop|have|see|borrow|attend)\b)\w`,
    'i',
  ),
  // Silence, or a hope, stands for the yes.
  new RegExp(
    String.raw`\b(?:unless (?:i|we) hear|if (?:i|we) (?:don't )?hear (?:otherwise|back|from you))\b|\bunless (?:you|anyone|someone) (?:think|see|feel|object|disagree|prefer|would rather)|(?:\b(?:i|we)(?:'m| am|'re| are)? (?:trust|assum(?:e|ing)|hop(?:e|ing)|presume|take it)|^(?:trust|hope|hoping|assume))(?: that)? (?:(?!(?:all|everything|things|everyone|your|the (?:family|kids|holidays?|weekend|trip))\b)${THING}(?:'s| is| are| will be| would be) (?:all |still )?(?:${AGREEABLE}(?! (?:at|in|there|here|over)\b)|not (?:a problem|an issue))|you(?:'re| are) ${AGREEABLE} (?:with|to|on)|you (?:would |will )?(?:have no (?:objections?|problems?)|(?:don't|won't|wouldn't) (?:mind|object)|agree|approve))\b|\b(?:run|test|clear|check|bounce) (?:(?:this|it|these) )?(?:by |with |past |off )?(?:you|both of you|all of you)\b[^.!?]{0,40}\b(?:before|first|proceed|and,? if)\b|\b(?:not|n't)\b[^.!?]{0,60}\buntil (?:you|i hear)\b`,
    'i',
  ),
  /\b(?:i|we)(?:'d| would|'m| am|'re| are)? (?:like|want|wish|need|plan|hope|planning|hoping) (?:to (?:take|have|book|request|leave early)|on (?:taking|having)) ?(?:[\w,]+ ){0,8}?(?:off(?! of\b)|vacation|leave|holidays?|pto|early)\b/i,
];
