import { MORE_VAGUE, MORE_VAGUE_ASKS, MORE_VAGUE_PROMISES } from './undated-promise-english-vague';
import { anyOf, turnOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

/** Small words before the verb of a promise. */
const BETWEEN =
  'also|then|certainly|definitely|probably|gladly|personally|hopefully|likely|surely|simply|just|now|both|all|again|of course|try to|try and|attempt to|(?:do|try) (?:my|our|the) (?:very )?best to|(?:be )?able to|make sure to|need to|have to|endeavou?r to|be (?:happy|glad|pleased) to|be sure to|get to';
/** What one “will” do without doing anything for the reader: states, feelings, needs, comings and goings. */
const STATE =
  'not|never|no|only|be|want|like|love|know|see(?! (?:to|what|if|whether|about)\\b)|meet (?:again|up with you again)|miss|need|appreciate|assume|understand|remember|agree|hear|learn|become|remain|seem|notice|recall|enjoy|believe|hope|wish|lose|win|fail|die|think|feel|mean|stay|live|go (?!over|through|ahead|back|live|out to)|leave (?!it|you|the|a|them|this|him|her)|arrive|depart|retire|expire|come (?!back|up|by|over|round|around)|have (?:to|no|been|had|(?:an?|some)\\b(?![^.,;]{0,60}\\b(?:for|to) you))|get (?:there|home|paid|used|better|worse|married|over|old|tired)|find out|run out|catch up|talk (?:again|soon|shortly|later)|speak (?:again|soon)|tell you (?:this|that)|say|admit|bet|owe|pass away|regret|find that';
/** What is done to a thing that the writer's side hands over (“will be sent”): any participle but those of states and of visits. */
const DONE =
  '(?!(?:closed|opened|held|needed|required|missed|limited|married|retired|gone|surprised|pleased|interested|tired|excited|used|relieved|been|taken|allowed|asked|expected|driven|forgotten|hidden)\\b)(?:[a-z]{2,}(?:ed|en)|sent|built|made|done|put|told|paid|set up|brought|rebuilt|reset|available|ready|online|finished|forthcoming|arriving|coming|following|going out|on (?:its|their|the) way)';
/** Verbs that open an order, or follow the comma or “so” before one. */
const ORDER =
  '(?:call|ring|phone|send|re-?send|give|e-?mail|mail|forward|fax|get (?:back|in touch|me|us|it|this|that|them|the|your)|check|review|look (?:at|into|over)|provide|respond|reply|return|confirm|update|write|contact|stop by|drop|advise|submit|complete|sign|read|add|make sure|fix|bring|tell|ask|arrange|schedule|book|prepare|finish|pay|post|upload|fill|include|remove|deliver|ship|approve|visit|cancel|correct|process|feel free|keep (?:me|us)|take (?:a|care)|set up|put|do (?:it|this|that|so)|come (?:by|over|see))\\b(?! (?:is|was|were|are|will|has|have|had|lists?|notes?|of|dates?|times?)\\b)';
const MONTH = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?';
const NUMBER = '(?:an?|one|two|three|four|five|six|seven|ten|\\d{1,3})';
/** “a chance”, “some time”, “5 minutes”. */
const LEISURE = '(?:a|an|another|some|the|any|few|couple of|free|spare|quick|quiet|little|five|ten|two|\\d{1,2}|\\+)?';
const CHANCE = `(?:${LEISURE} ){0,3}(?:chance|moment|minutes?|mins?|seconds?|secs?|opportunity|break|time(?! to (?:be|go)\\b))`;
const AS_POSSIBLE =
  '(?:possible|practicable|practical|feasible|humanly|(?:you|i|we|they|he|she) (?:possibly )?(?:can|could|are able|am able))';
/** Words that press: with them a duty of anybody is an ask. */
const PRESSING = `(?:(?:as|so) (?:soon|quickly|quick|fast|early|promptly|rapidly|speedily) as ${AS_POSSIBLE}|a\\.?s\\.?a\\.?p|(?:very|pretty|real) soon)`;

/** English. */
export const ENGLISH: PromiseWords = {
  language: 'en',
  promise: anyOf(
    `(?:i|we)(?:(?: all| both)? will|'ll| wil| shall|(?: am|'m|m| are|'re) (?:going to|gonna)| promise to) (?:(?:${BETWEEN}) ){0,2}(?!(?:${STATE}|${BETWEEN})\\b)[a-z]`,
    `(?:i|we)(?: will|'ll| shall) (?:(?:${BETWEEN}) ){0,2}be (?:in (?:touch|contact)|back (?:to|with|in touch)|(?!(?:leaving|going|travell?ing|coming|arriving|moving|flying|heading|taking|seeing|needing|having|retiring|starting|doing|closing|attending|missing|wondering|hoping)\\b)[a-z]{2,}ing)\\b`,
    `(?:i|we)(?: am|'m| are|'re) (?:sending|forwarding|preparing|writing|finali[sz]ing|getting back)\\b`,
    `(?:^|and |but |then )(?:will|shall) (?!(?:${STATE}|you|we|they|he|she|it|this|that|the|there|i|any[a-z]+|some[a-z]+)\\b)[a-z]+ (?:you|it|this|that|the|them|him|her|over|on|back|again|more|your|an?)\\b`,
    `(?:^|and |but |then |, )(?:will|shall|gonna) (?!(?:${STATE}|you|we|they|he|she|it|this|that|the|there|i|any[a-z]+|some[a-z]+)\\b)[a-z]+ (?:into|at|over|to|for|after|up|out|round|around|by)\\b`,
    `(?:our|my) (?:(?!will\\b)[a-z-]+ ){1,3}(?:will|shall|is going to|are going to) (?!(?:${STATE}|be|open|reopen|close|start|end|change|increase|rise|arrive|apply|include|expire|grow|go)\\b)[a-z]+`,
    `(?:i|we)(?: am|'m| are|'re) (?:hoping|planning|aiming|trying) to (?!(?:see|hear|talk|meet|learn|find out|be (?:out|away|in|on|gone))\\b)[a-z]`,
    `(?:team|crew|driver|engineers?|technicians?|fitters?|courier|colleagues?|assistant|someone|somebody|one of us)(?: (?:from|in|of|at) (?:[a-z]+ ){1,2})? ?(?:will|shall) (?:be (?:in touch|back|with you|[a-z]+ing)\\b|(?!(?:${STATE}|be)\\b)[a-z]+)`,
    '(?:i|we) can (?:send|get|have|let|provide|forward|e-?mail|call|deliver|ship|finish)\\b',
    '^expect (?:the|it|my|our|an?|them|this)\\b',
    `(?:ill|i ll) (?!(?:${STATE}|be)\\b)[a-z]+ (?:you|it|this|that|the|them|him|her|over|back|again|by|at|to|your|an?)\\b`,
    `^(?:will|shall) (?:call|revert|update|confirm|check|reply|respond|follow up|do)\\b`,
    `let me (?:get|come|check|look|find|talk|ask|dig|run|speak|send|confirm|think|sort|fix)\\b`,
    `you(?: will|'ll|r going to) (?:get|receive|hear|have (?:it|this|them|the|my|our)|(?:also )?be (?:notified|contacted|informed|sent|provided|told|hearing|receiving|getting))\\b`,
    `(?:will|shall) (?:(?:also|then|probably|hopefully|likely) )?be (?:(?:made|[a-z]+ly) )?(?:${DONE})\\b`,
    "(?:it|they|this|that|these)(?: will|'ll) be (?:with you|ready|done|there|sent)\\b",
    '(?:will|shall|to) (?:follow|be out|be up|go out|be forthcoming)(?= (?:to you |from (?:me|us) )?(?:very )?(?:soon|shortly|later|in due course|momentarily|in the near))',
    `(?:will|shall|is going to|are going to) (?:be )?(?:contact|call|phone|e-?mail|get back to|be in touch with|reach out to|follow up with|send|forward|notify|inform|advise|update|provide|give|let|brief|visit)(?:ing)? (?:you|y'all|everyone|everybody|all of you)\\b`,
    `(?:i|we) (?:expect|hope|plan|intend|aim|anticipate|should be able) to (?!(?:see|hear|talk|meet|be (?:out|away|in|on|gone))\\b)`,
  ),
  ask: anyOf(
    "(?:please|pls|plz|kindly|(?:could|can|would|might) (?:you|y'all|someone|somebody|anyone|one of you)|will you(?! be)|let me (?:know|have)|drop me|give (?:me|us) a|(?:call|e-?mail|phone|ring) (?:me|us)|get (?:it |this |that |them )?(?:back )?to (?:me|us)|get back (?:to|with) (?:me|us)|send (?:me|us))\\b",
    "(?:we|you)(?: (?:will|would|really|all|both|probably|also|do)|'ll|'d)? (?:should|must|need to|have to|ought to|had better|better)\\b",
    `let(?:'s| us)\\b`,
    `^(?:just |also |then |and |so )?${ORDER}`,
    `(?:[a-z'.]+(?:[,;:]| -{1,2}|\\.{2,})|so|and|but|then|just|or) (?:just |then |also )?${ORDER}`,
    `(?:i|we|he|she|they)(?: would|'d) (?:really |very much |also |greatly )?(?:like|love|appreciate|need|welcome|prefer|be grateful|be (?:happy|glad|pleased|delighted) (?:to|if))\\b`,
    `(?:i|we)(?: (?:really|also|still|do|will|urgently|just))? need\\b(?! to (?:be|go|leave|get (?:home|going|out))\\b)`,
    `if you (?:could|would|can|wouldn't mind)\\b`,
    `(?:would|will|might) be (?:great|good|best|better|nice|helpful|useful|grateful|wonderful|(?:(?:greatly|much|very|most) )?(?:appreciated|welcome))\\b`,
    `why don't (?:you|we)\\b|(?:i|we) (?:assume|trust|hope|expect|ask|suggest|propose|recommend)(?: that)? you\\b`,
    `(?:should|must|needs? to|ha(?:s|ve) to|ought to|(?:is|are) (?:to|needed|required|requested|wanted))\\b(?=[^.;]{0,90}\\b${PRESSING})`,
    `when(?:ever)? you(?: will|'ll)? (?:get|have|find) ${CHANCE}`,
    'at your (?:own )?earliest\\b',
  ),
  vague: anyOf(
    `(?:as|so) (?:soon|quickly|quick|fast|early|promptly|rapidly|speedily|expeditiously) as ${AS_POSSIBLE}\\b`,
    `as soon as (?:i|we) (?:get|have|find) ${CHANCE}\\b`,
    'a\\.?s\\.?a\\.?p\\b',
    'sooner rather than later\\b|the sooner the better\\b',
    '(?:(?:very|quite|pretty|real|fairly|relatively|reasonably) )?soon(?:ish)?\\b(?! (?:as|enough|after|before|to be)\\b)',
    'shortly\\b(?! (?:after|before|there)\\b)',
    'momentarily\\b',
    `(?:when|whenever|once|as soon as) (?:you|you both|you guys|we both|both of you)(?: will|'ll|'ve)? (?:get|have|find|got) ${CHANCE}\\b`,
    `when(?:ever)? (?:i|we)(?:'ll|'ve)? (?:get|have|find) ${CHANCE}\\b`,
    'if you (?:get|have|find)(?: a| the| some)? (?:chance|moment|minute|min|second|time(?! to))\\b',
    "when(?:ever)? (?:(?:it is |it's )?(?:convenient|possible)|time permits|you can(?! [a-z]))\\b",
    'as (?:and when )?time (?:allows|permits)\\b|time permitting\\b',
    'at (?:your|the|my|our|their|his|her) (?:own |earliest )?(?:possible )?(?:convenience|leisure|opportunity)\\b',
    'in due (?:course|time)\\b',
    '(?:in|over|within|during) the (?:next|coming) (?:few |couple(?: of)? |several )?(?:days|weeks|months|hours)\\b',
    '(?:with)?in (?:a|the|the next|just a) (?:few|couple(?: of)?|little) (?:days|weeks|hours|months|minutes|while|bit)\\b',
    'in (?:a (?:bit|moment|minute|sec|second|jiffy)|several (?:days|weeks|hours|minutes)|no time)\\b',
    '(?:in|within) (?:a|the next) (?:day|week|month)(?: or (?:so|two)|ish)\\b',
    'some ?time (?:soon|next (?:week|month)|in the (?:next|coming|near) (?:few )?(?:days|weeks|future))\\b',
    'sometime\\b(?! (?:now|ago|during|between|around|last|in (?!the (?:next|coming|near)))\\b)|some time\\b(?=[.,;!]|$| and (?:let|tell)\\b)',
    'at some (?:point|stage)\\b(?! (?:during|today|this|next|in the (?:day|week))\\b)',
    'one of these days\\b',
    'in the (?:very )?(?:near|not too distant|foreseeable) future\\b',
    'before (?:too )?long\\b',
    'any day now\\b',
    'in the coming (?:days?|weeks?|months?)(?: or so)?\\b|(?:in|over) the (?:days|weeks|months) (?:ahead|to come)\\b|at a later (?:stage|point|date)\\b|get (?:round|around) to it\\b|ere long\\b|when(?:ever)? things (?:[a-z]+ ){0,2}(?:down|quieter|calmer|better)\\b',
    ...MORE_VAGUE,
  ),
  vagueAsk: anyOf(
    '(?:immediately|right away|straight ?away|at once|promptly|urgently|without delay|expeditiously)\\b',
    ...MORE_VAGUE_ASKS,
  ),
  vaguePromise: anyOf(
    '(?:a (?:little|bit) )?later\\b(?! (?:today|tonight|this|in the|on|than|am|pm|date|version|stage|that|next|at|tomorrow)\\b)',
    'eventually\\b',
    'in a (?:little )?while\\b',
    '(?:immediately(?! (?:after|before|following|upon|available|effective)\\b)|right away|straight ?away|promptly|without (?:further |undue )?delay|presently|forthwith|quickly(?! (?:look|check|note))|swiftly|in a timely (?:manner|fashion)|in good time|(?:the )?first chance (?:i|we) get|in no time|as and when|at (?:the )?(?:earliest|soonest)|in a (?:tick|sec|jiffy|mo|flash)|pronto|as a (?:matter of )?(?:priority|urgency)|(?:with)?in (?:a )?reasonable (?:time|period)|once (?:i|we)(?:.ve| have) (?:cleared|caught up|(?:some|a bit more|more) time)|at the (?:first|next) opportunity)\\b',
    'when(?:ever)? (?:i|we) (?:can|get (?:around|round) to it|am able|are able)\\b',
    ...MORE_VAGUE_PROMISES,
  ),
  condition: anyOf(
    '(?:if|unless|once|provided|assuming) (?:i|we|he|she|they|it|you|the|this|that|there|these|your|my|our|any|everything|all)\\b',
    `(?:when|as soon as) (?:i|we|he|she|they|it|the|this|that|your|my|our)\\b(?! can\\b| could\\b| am able| are able| (?:get|have|find) ${CHANCE}| get (?:around|round) to)`,
    'would\\b(?! be (?:happy|glad|pleased|delighted))',
  ),
  not: anyOf(
    '(?:see|meet|talk|speak|catch|chat)(?: to| with)?(?: you| u| ya)?(?: all| both)?(?: again)?(?: very)? (?:soon|shortly|later)\\b',
    '(?:seeing|meeting|talking|speaking|chatting) (?:to |with )?you(?: all| both)?(?: again)?(?: very)? (?:soon|shortly|later)\\b',
    'get well\\b',
    'hear(?:ing)? from you\\b',
    'sooner or later\\b',
    'any ?time soon\\b',
    'look(?:ing)? forward\\b',
    '(?:named|intended) recipient\\b',
    'in error\\b',
    'effective immediately\\b',
    "if you (?:are (?:un|not )|have any|do(?:n't| not)|did(?:n't| not)|feel|suspect|believe|notice|experience|see|think)[^.]{0,120}\\b(?:immediately|at once|right away|promptly)\\b",
    "(?:know|aware|note|(?:tell|inform|remind) [a-z]+)(?: that)? (?!i\\b|we\\b)(?:that's|(?:[a-z']+ ){1,3}(?:is|are|will be|may be)) (?:[a-z]+ ){0,3}(?:soon|shortly)\\b",
    '(?:may|might|could) be (?:[a-z]+ ){1,12}soon\\b',
    'delete (?:it|this)\\b',
    'unsubscribe\\b',
    'not consent\\b',
    '[a-z]+ (?:said|says|told [a-z]+)[.,]?$',
  ),
  turn: turnOf('but|because|although|though|since|while|whereas|as i|as we|so that'),
  date: anyOf(
    'today|tonight|tomorrow|noon|midday|midnight',
    `(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b(?!'s)`,
    '(?:mon|tues?|wed|thurs?|fri)\\b(?=,? \\d|[.)])',
    '(?:this|next|following) (?:morning|afternoon|evening|week|month|quarter|year|weekend)\\b',
    '(?:end|middle|beginning|start|close) of (?:the |this |next |your |our )?(?:day|week|month|quarter|year|play|business)\\b',
    '(?:eo[dwmqy]|cob|q[1-4])\\b',
    'later (?:today|tonight|this|in the (?:day|week|month)|on (?:mon|tues|wednes|thurs|fri))',
    `${MONTH}\\b\\.? ?\\d{0,2}|may \\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}|may)\\b|\\d{1,2}(?:st|nd|rd|th)\\b`,
    `(?:with)?in (?:the next )?(?!a few)(?!a couple)${NUMBER}(?:(?: to | or |-)${NUMBER})?[ -]?(?:working |business )?(?:min(?:ute)?|h(?:ou)?r|day|week|month)s?\\b(?! or (?:so|two)\\b)`,
    '\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} ?[ap]\\.?m\\b',
    '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b|20\\d\\d-\\d\\d-\\d\\d\\b',
    `o'clock|lunch ?time\\b|after lunch\\b|easter\\b|christmas\\b`,
  ),
};
