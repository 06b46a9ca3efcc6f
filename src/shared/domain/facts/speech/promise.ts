import { phrases } from '../../phrases/phrases';
import type { ReadSentence } from '../read-text';
import { PROMISE_WORDS } from './promise-words';
import { isPromisedVerb } from './promised-verb';

/** Before a verb: “I will”, “Tom and I’ll”, “and will”, or “Will” with the subject left out. */
const WILL =
  /\b(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are)(?: also| now| currently| just| still)? going to)\s|(?:\band|\bbut|\bthen|\bor|,|;)\s(?:will|'ll|shall)\s|(?:^|\band |\bbut |, )(?:ill|i ll|shall|gonna)\s(?!(?:i|we)\b)|\b(?:our|my) (?:(?!(?:will|i|we)\b)[\w-]+ ){1,3}(?:will|shall|(?:is|are) going to)\s|\b(?:the|an?|one of our|both|two of our) (?:[\w-]+ )?(?:team|crew|driver|engineers?|technicians?|fitters?|electricians?|plumber|courier|colleagues?|assistant|support desk|help ?desk|office|back office|warehouse|lab|workshop|lads|guys|boys) (?:will|shall|(?:is|are) going to)\s|^will\s(?!(?:you|we|they|he|she|it|this|that|the|there|i|anyone|someone|be|not)\b)/gi;
const WILLING = phrases([WILL]);
/** What becomes of a thing of ours by itself: no promise (“our prices will rise”, “our office will reopen”). */
const BY_ITSELF =
  /^(?:re(?:open|start|sume|main|appear)|open|close|expire|end|start|change|increase|rise|fall|drop|arrive|come(?! (?:round|by|over|and|to you|out))|go|become|run|include|apply|remain|depend|need|require|want|have|be|show|allow|help|enable|offer|feature|last|move|grow|continue|decide|meet|work(?! (?:on|out|up|through|with)\b)|miss|love|enjoy)\b/;
const OTHERS = phrases([
  ...PROMISE_WORDS,
  /\b(?:i|we)(?:'m| am|'re| are)\s(?:also |now |currently |just |still |more than |only too |always )?(?:planning (?:to|on) (?!(?:a|an|the)\b)|about to (?:send|call|start)|sending (?!you\b)\w+ (?:the|an?|my|our|his|her)\b|looking into|happy to|glad to|committed to|on (?:it|the case|to it)\b)/i,
  /(?<!\b(?:the|an?|at|of|with|about|for|are|is) (?:(?!\w+day\b|and\b|but\b|so\b|that\b)[\w-]+ ){1,2})\b(?:i|we)(?:'m| am|'re| are)\s(?:also |now |currently |just |still )?(?:sending|preparing|forwarding|faxing|mailing|arranging|scheduling|setting up|putting together|getting|finali[sz]ing|writing|drafting|completing|finishing|couriering|shipping|filing|submitting|circulating|distributing|delivering|returning|issuing|having (?:\w+ ){1,3}(?:send|prepare|call|draft|fax))\b[^.?!]{0,80}\b(?:shortly|soon|asap|later|tomorrow|today(?!')|tonight|by|this (?:week|afternoon|morning|evening)|next (?:week|month)|in (?:the (?:next|near|morning)|an? |\d+ |ten |five |half )|within|separately|(?:mon|tues|wednes|thurs|fri)day)\b/i,
  /\b(?:i|we|and)(?:'d| would) be (?:more than )?(?:happy|glad|pleased|delighted) to\b/i,
  /\b(?:i|we) (?:fully )?(?:expect|anticipate|should be able) to (?:have|come|send|finish|complete|file|be (?:able|done|ready|finished|in a position)|get|provide|deliver|issue|submit|circulate)\b|\b(?:i|we) should (?:have (?:an?|the|my|our) (?:\w+ )?(?:answer|draft|update|decision|list|report|reply|figures?|numbers)|be (?:done|finished) with)\b|\b(?:i|we) (?:hope|plan|intend|aim|promise|commit|propose) to (?!(?:see|hear|leverage|be (?:able(?! to (?:respond|reply|answer|send|get|have|give|finish|file|complete|provide|deliver|let))|in)|learn|receive|lose|have (?:an?|some|more) (?![^.?!]{0,60}\b(?:you|ready|done|by|out|soon|today|tomorrow|this|next|shortly)\b))\b)\w/i,
  /\b(?:i|we) (?:won'?t|will not) (?:charge|bill|disclose|share|publish|release|invoice|contact|pass on|let you down)\b|\bwill be (?:\w+ )?\w{3,}ed (?:back )?(?:to|for) you(?:r (?:account|card))?\b|\b(?:it|they|this|these|that|the \w+)(?:'ll| will) be with you\b|\byou(?:'ll| will) (?:also )?be (?:notified|contacted|informed|sent|provided|given|advised|told)\b|(?<!\bthere )\b(?:will|shall) be (?:\w+ )?(?:sent|circulated|distributed|provided|e?-?mailed|mailed|forwarded|posted|delivered|issued|ready|available|completed|finished|published|submitted|faxed|shipped|updated|corrected|fixed|paid|added|placed|pushed out|rolled out|released|uploaded|handled|addressed|resolved|installed|announced|communicated|scheduled|arranged|set up|processed|reviewed|returned|refunded|credited|invoiced|executed|filed|printed|revised|finali[sz]ed|prepared|drafted|deployed|loaded|entered|couriered|dispatched|followed up|arriving|forthcoming)\b[^.?!]{0,80}\b(?:shortly|soon|asap|later|tomorrow|today|tonight|by|this (?:week|afternoon|morning|evening)|next (?:week|month)|in the (?:next|near|morning)|within|separately)\b|\bif you(?: want|'d like| like| prefer),? i can \w+\b/i,
  /\b(?:(?:someone|somebody|one of us|a colleague)(?: (?:from|in|at) (?:the |our |my )?\w+)?|(?:my|our) (?:[\w-]+ ){1,3}|\w+ (?:from|in|on|at) (?:my|our) (?:\w+ )?(?:team|office|group|side|end|desk))\s?(?:will|shall|is going to|are going to) (?:also |then |gladly )?(?:be )?(?:contact|call|phone|e-?mail|get back|be in touch|reach out|follow up|send|forward|fax|prepare|draft|arrange|review|check|fix|process|draw up|take care|look into|deliver|ship|finish|complete|set (?:it )?up)(?:ing)?\b/i,
  /\b(?:i|we) (?:wil|wll)\s(?!not\b)\w+|(?:^|\band |\bbut |, )(?:ill|i ll)\s(?:send|call|get|let|check|fax|forward|have|give|ask|try|look|make|do|see if|follow|e-?mail|bring|talk|be (?:in touch|sending))\b|\b(?:i|we)(?:'m|m| am|'re| are)? gonna (?!be\b|need\b|have to\b|miss\b)\w+|\bim (?:going to|sending|gonna) (?!be\b)\w+/i,
  /\b(?:i|we)(?:'ll| will)? (?:hereby )?(?:(?:undertake|pledge) (?:to|that)|guarantee|commit to)\b|\b(?:i|we)(?:'ve| have) (?:agreed|promised|volunteered|offered|undertaken|committed) to\b|\b(?:i|we) (?:will|shall)[.!]*$|^(?:more than |only too |very |quite )?(?:happy|glad|delighted) to (?!(?:hear|see|report|say|know|announce|learn|meet|have|be|inform|note|read|find|confirm that)\b)\w+|^expect (?:the|it|my|our|an?|them|this)\b[^.?!]{0,60}\b(?:from (?:us|me)|tomorrow|today|tonight|shortly|soon)\b|\byou (?:have my word|can (?:expect|count on) (?:it|us to|me to|a|the|our|my)\b)|\bcount on (?:me|us) (?:to|for)\b|\bi(?:'ve| have) (?:asked|told|instructed) (?!you\b)\w+ (?:\w+ )?to (?!(?:be|see|know|have)\b)\w+/i,
  /\b(?:i|we)(?: can| could) (?:definitely |certainly |probably )?(?:send|put (?:\w+ )?together|have|get|give|fax|forward|provide|deliver|finish|call|meet|pick)\b[^.?!]{0,60}\b(?:today|tomorrow|tonight|by|this (?:week|afternoon|morning|evening)|next week|monday|tuesday|wednesday|thursday|friday|shortly|soon|later|asap)\b/i,
  /\byou(?:'ll| will| shall) (?:hear from (?:me|us)|(?:have|get|receive) (?:it|this|them|these|the \w+|my \w+|our \w+|a \w+ from me))\b[^.?!]{0,30}\b(?:by|today|tomorrow|tonight|this|next|on|within|shortly|soon|before)\b/i,
  /^(?:will do|consider (?:it|that|this) (?:done|sorted|fixed|handled|booked)|leave (?:it|that|this) (?:with|to) (?:me|us)|i'm on it|on it|i owe you|allow (?:me|us) to (?!(?:introduce|explain|say|thank|congratulate|remind)\b)\w+)\b|\blet (?:me|us) (?:look into|check|find out|see|ask|talk|speak|think)\b[^.?!]{0,40}\b(?:get back|let you know|come back|revert)\b|\bget(?:ting)? back to you (?:by|on|today|tomorrow|this|next|shortly|soon|asap|as soon)\b/i,
]);
/** Frames that guess, report or refuse instead of promising. */
const NO_PROMISE =
  /\b(?:looks|seems|appears|sounds) like (?:i\b|we(?:'ll| will) (?:probably|likely|have|need|never|not|miss|lose)\b)|\b(?:don't forget|do not forget|remember|remind\w*|reminder|note|aware)(?: you| everyone| all)?(?: that)? (?:i|we)(?:'ll| will)\b|\bi (?:guess|doubt|don't think|do not think|am not sure|wonder) (?:that |if |whether )?(?:i|we)(?:'ll| will)\b|\b(?:he|she|they|who) (?:said|says|told|thinks|think|asked)\b[^.?!]{0,30}\b(?:i|we)(?:'ll| will)\b|\b(?:conceivable|possible|unlikely|doubtful) (?:that )?(?:i|we) (?:can|could|will|may|might)\b|\bwhat (?:i|we)(?:'ll| will)\b|\bat which time (?:i|we)\b|\b(?:because|otherwise|or) (?:i|we)(?:'ll| will) (?:be|have|need|not|miss|lose)\b/i;

/** Whether the writer, or the writer's side, says in this sentence that they will do something. Questions promise nothing. */
export function promises(sentence: ReadSentence): boolean {
  if (sentence.says('promise')) return true;
  if (!WILLING.may(sentence) && !OTHERS.may(sentence)) return false;
  const { lead, main } = sentence.clauses;
  if (/[^.]\?["')\s]{0,4}$/.test(main)) return false;
  const text = lead === '' ? main : `${lead} ${main}`;
  if (NO_PROMISE.test(text)) return false;
  for (const will of main.matchAll(WILL)) {
    const ours = /^(?:our|my|the|an?|one|both|two)\b/i.test(will[0]);
    if (ours && BY_ITSELF.test(main.slice(will.index + will[0].length).toLowerCase())) continue;
    const own = ours || /\b(?:i|we)\b/i.test(main.slice(0, will.index + 3)) || will.index === 0;
    if (/going to\s$/i.test(will[0]) && /^[A-Z]/.test(main.slice(will.index + will[0].length))) continue;
    if (own && isPromisedVerb(main.slice(will.index + will[0].length, will.index + will[0].length + 120))) return true;
  }
  return OTHERS.in(sentence, text) && !/\bgoing to [A-Z]/.test(text);
}
