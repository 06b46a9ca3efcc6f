import { anyOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

const DELIVER =
  '(?:send|forward|e-?mail|fax|call|phone|ring|text|write|reply|respond|answer|revert|get|come back|follow|share|provide|deliver|supply|' +
  'prepare|draft|finish|finali[sz]e|complete|update|upload|submit|return|circulate|distribute|publish|arrange|schedule|set|book|confirm|check|' +
  'review|look|investigate|sort|fix|resolve|correct|issue|ship|pay|refund|process|let you|give you|keep you|reach out|have|make|put|pass|bring|' +
  'show|add|sign|approve|fill|handle|cover|consider|address|discuss|work|continue|incorporate|revise|amend|change|replace|remove|raise|propose|pursue|resubmit|re-?send|move|start|begin|announce|communicate|introduce|launch|roll|meet|visit|ask|run|study|analy[sz]e|evaluate|assess|estimate|document|describe|explain|develop|build|implement|install|deploy|record|' +
  'order|place|do|manage|post|print|test|translate|report|present|inform|advise|notify|tell)';
const BETWEEN =
  '(?:(?:also|then|certainly|definitely|probably|gladly|personally|try to|be able to|make sure to|need to|have to|be|get) ){0,2}';
const MONTH = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?';
const NUMBER = '(?:an?|one|two|three|four|five|six|seven|ten|\\d{1,3})';

/** English. */
export const ENGLISH: PromiseWords = {
  language: 'en',
  promise: anyOf(
    `(?:i|we)(?: will|'ll| shall|(?: am|'m| are|'re) going to| promise to) ${BETWEEN}(?:${DELIVER}|in touch|back|sending|getting)\\b`,
    `(?:i|we)(?: am|'m| are|'re) (?:sending|forwarding|preparing|writing|finali[sz]ing|getting back)\\b`,
    `^(?:will|shall) (?:send|forward|fax|call|revert|update|get back|let you know|share|confirm|check) (?:you|it|this|that|the|over|on|back)\\b`,
    `let me (?:get back|come back|check and)\\b`,
    `you(?: will|'ll) (?:get|receive|hear|(?:also )?be (?:notified|contacted|informed|sent|provided|told))\\b`,
    '(?:will|shall) be (?:sent|circulated|distributed|provided|e?-?mailed|forwarded|posted|delivered|issued|submitted|faxed|shipped|published|completed|finished|available|ready|updated|corrected|fixed)\\b',
    `(?:i|we) (?:expect|hope|plan|intend|aim|anticipate|should be able) to (?!(?:see|hear|talk|meet|be (?:out|away|in|on|gone))\\b)`,
  ),
  ask: anyOf(
    '(?:please|pls|plz|kindly|(?:could|can|would) you|will you(?! be)|let me (?:know|have)|drop me|give (?:me|us) a|call me|get back to (?:me|us)|send (?:me|us))\\b',
    '(?:we|you) (?:should|must|need to|have to|ought to)\\b',
    `let(?:'s| us)\\b`,
    '^(?:just )?(?:call|send|give|e-?mail|forward|fax|get (?:back|in touch)|check|review|look (?:at|into|over)|provide|respond|reply|return|confirm|update|write|contact|stop by|drop|advise|submit|complete|sign|read)\\b(?! (?:is|was|are|will|has|list|notes?|of)\\b)',
    `(?:i|we)(?: would|'d) (?:like|appreciate|need|welcome|be grateful)\\b`,
    `(?:i|we) need (?:you|your|this|it|these|those|the|from)\\b`,
  ),
  vague: anyOf(
    '(?:as|so) soon as (?:possible|practicable|feasible|(?:you|i|we) (?:can|could))\\b',
    'a\\.?s\\.?a\\.?p\\b',
    '(?:very |quite |pretty |real )?soon\\b(?! (?:as|enough)\\b)',
    'shortly\\b(?! (?:after|before)\\b)',
    '(?:when|whenever|once|as soon as|if) (?:you|we both)(?: will)? (?:get|have|find)(?: a| the| some)? (?:chance|moment|minute|min|second|time(?! to))\\b',
    'at (?:your|the|my|our) (?:own |earliest )?(?:possible )?(?:convenience|leisure)\\b',
    'in due (?:course|time)\\b',
    '(?:in|over|within|during) the (?:next|coming) (?:few |couple(?: of)? |several )?(?:days|weeks|months|hours)\\b',
    '(?:with)?in (?:a|the|the next) (?:few|couple(?: of)?) (?:days|weeks|hours|months|minutes)\\b',
    'some ?time (?:soon|next (?:week|month)|in the (?:next|coming) (?:few )?(?:days|weeks))\\b',
    'some ?time\\b(?=[.,;!]|$| and (?:let|tell)\\b)',
    'at some (?:point|stage)\\b',
    'one of these days\\b',
    'in the (?:near|not too distant) future\\b',
    'before (?:too )?long\\b',
  ),
  vagueAsk: anyOf('(?:immediately|right away|straight ?away|at once|promptly|urgently)\\b'),
  vaguePromise: anyOf(
    '(?:a (?:little|bit) )?later\\b(?! (?:today|tonight|this|in the|on|than|am|pm|date|version|stage|that|next|at|tomorrow)\\b)',
    'eventually\\b',
  ),
  condition: anyOf(
    '(?:if|unless|once|provided|assuming) (?:i|we|he|she|they|it|you|the|this|that|there|these|your|my|our|any|everything|all)\\b',
    '(?:when|as soon as) (?:i|we|he|she|they|it|the|this|that|your|my|our)\\b(?! can\\b| could\\b)',
    'would\\b',
  ),
  not: anyOf(
    '(?:see|meet|talk|speak|catch)(?: to| with)?(?: you| u| ya)?(?: all| both)?(?: again)?(?: very)? (?:soon|shortly|later)\\b',
    'get well\\b',
    'hear(?:ing)? from you\\b',
    'sooner or later\\b',
    'look(?:ing)? forward\\b',
    '(?:named|intended) recipient\\b',
    'in error\\b',
    'effective immediately\\b',
    'delete (?:it|this)\\b',
    'unsubscribe\\b',
    'not consent\\b',
  ),
  date: anyOf(
    'today|tonight|tomorrow|noon|midday|midnight',
    `(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b(?!'s)`,
    '(?:mon|tues?|wed|thurs?|fri)\\b(?=,? \\d|[.)])',
    '(?:this|next|following) (?:morning|afternoon|evening|week|month|quarter|year|weekend)\\b',
    '(?:end|middle|beginning|start|close) of (?:the |this |next |your |our )?(?:day|week|month|quarter|year|play|business)\\b',
    '(?:eo[dwmqy]|cob|q[1-4])\\b',
    'later (?:today|tonight|this|in the (?:day|week|month)|on (?:mon|tues|wednes|thurs|fri))',
    `${MONTH}\\b\\.? ?\\d{0,2}|may \\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}|may)\\b|\\d{1,2}(?:st|nd|rd|th)\\b`,
    `(?:with)?in (?:the next )?(?!a few)(?!a couple)${NUMBER}(?:(?: to | or |-)${NUMBER})?[ -]?(?:working |business )?(?:min(?:ute)?|h(?:ou)?r|day|week|month)s?\\b`,
    '\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} ?[ap]\\.?m\\b',
    '\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?\\b|20\\d\\d-\\d\\d-\\d\\d\\b',
    `o'clock|lunch ?time\\b|after lunch\\b|easter\\b|christmas\\b`,
  ),
};
