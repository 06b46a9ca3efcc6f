import { phrases } from '../../phrases/phrases';
import type { ReadSentence } from '../read-text';
import { isPromisedVerb } from './promised-verb';

/** Before a verb: “I will”, “Tom and I’ll”, “and will”, or “Will” with the subject left out. */
const WILL =
  /\b(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are)(?: also| now| currently| just| still)? going to)\s|(?:\band|\bbut|\bthen|\bor|,|;)\s(?:will|'ll|shall)\s|^will\s(?!(?:you|we|they|he|she|it|this|that|the|there|i|anyone|someone|be|not)\b)/gi;
const WILLING = phrases([WILL]);
const OTHERS = phrases([
  /\b(?:i|we)(?:'m| am|'re| are)\s(?:also |now |currently |just |still )?(?:planning (?:to|on)|about to (?:send|call|start)|sending (?!you (?:this|an?|the) (?:message|e-?mail|note|attachment|mail))|preparing|forwarding|faxing|arranging|scheduling|setting up|putting together (?:a|an|the|some) (?:\w+ ){0,2}(?:list|proposal|draft|meeting|package|summary|plan|agenda|answer|response)|getting (?:a|the|you|them|it)\b|looking into|trying to (?:find|set|schedule)|happy to|glad to|committed to)/i,
  /\b(?:i|we|and)(?:'d| would) be (?:more than )?(?:happy|glad|pleased|delighted) to\b/i,
  /\b(?:i|we) (?:fully )?(?:expect|anticipate|should be able) to (?:have|send|finish|complete|file|be (?:able|done|ready|finished|in a position)|get|provide|deliver|issue|submit|circulate)\b|\b(?:i|we) (?:hope|plan|intend|aim|promise|commit|propose) to (?!(?:see|hear|leverage|be (?:able|in)|learn|receive|lose)\b)\w/i,
  /\byou(?:'ll| will) (?:also )?be (?:notified|contacted|informed|sent|provided|given|advised|told)\b|\b(?:will|shall) be (?:\w+ )?(?:sent|circulated|distributed|provided|e?-?mailed|forwarded|posted|delivered|issued|ready|available|completed|finished|published|submitted|faxed|shipped|updated|corrected|fixed|paid|added|arriving|pushed|rolled out|released|installed|implemented|resolved|addressed|handled|processed|reviewed|returned|credited|refunded|replaced)\b[^.?!]{0,40}\b(?:shortly|soon|asap|later|by|tomorrow|today|tonight|as soon as|this (?:week|afternoon|morning|evening)|next (?:week|month)|in the (?:next|near)|within)\b|\bif you(?: want|'d like| like| prefer),? i can \w+\b/i,
  /\b(?:i|we)(?: can| could) (?:send|have|get|give|fax|forward|provide|deliver|finish|call|meet|pick)\b[^.?!]{0,60}\b(?:today|tomorrow|tonight|by|this (?:week|afternoon|morning|evening)|next week|monday|tuesday|wednesday|thursday|friday|shortly|soon|later|asap)\b/i,
  /\byou(?:'ll| will) (?:have|get|receive) (?:it|this|them|these|the \w+|my \w+|our \w+|a \w+ from me)\b[^.?!]{0,30}\b(?:by|today|tomorrow|tonight|this|next|on|within|shortly|soon|before)\b/i,
  /^(?:will do|consider it done|leave it with me|i'm on it|on it|i owe you)\b|\blet me (?:look into|check|find out|see)\b[^.?!]{0,40}\b(?:get back|let you know)\b|\bget(?:ting)? back to you (?:by|on|today|tomorrow|this|next|shortly|soon|asap|as soon)\b/i,
]);
/** Frames that guess, report or refuse instead of promising. */
const NO_PROMISE =
  /\b(?:looks|seems|appears|sounds) like (?:i\b|we(?:'ll| will) (?:probably|likely|have|need|never|not|miss|lose)\b)|\b(?:don't forget|do not forget|remember|remind\w*|reminder|note|aware)(?: you| everyone| all)?(?: that)? (?:i|we)(?:'ll| will)\b|\bi (?:guess|doubt|don't think|do not think|am not sure|wonder) (?:that |if |whether )?(?:i|we)(?:'ll| will)\b|\b(?:he|she|they|who) (?:said|says|told|thinks|think|asked)\b[^.?!]{0,30}\b(?:i|we)(?:'ll| will)\b|\bwhat (?:i|we)(?:'ll| will)\b|\bat which time (?:i|we)\b|\b(?:because|otherwise|or) (?:i|we)(?:'ll| will) (?:be|have|need|not|miss|lose)\b/i;

/** Whether the writer, or the writer's side, says in this sentence that they will do something. Questions promise nothing. */
export function promises(sentence: ReadSentence): boolean {
  if (sentence.says('promise')) return true;
  if (!WILLING.may(sentence) && !OTHERS.may(sentence)) return false;
  const { lead, main } = sentence.clauses;
  if (/[^.]\?["')\s]{0,4}$/.test(main)) return false;
  const text = `${lead} ${main}`;
  if (NO_PROMISE.test(text)) return false;
  for (const will of main.matchAll(WILL)) {
    const own = /\b(?:i|we|my|our)\b/i.test(main.slice(0, will.index + 3)) || will.index === 0;
    if (/going to\s$/i.test(will[0]) && /^[A-Z]/.test(main.slice(will.index + will[0].length))) continue;
    if (own && isPromisedVerb(main.slice(will.index + will[0].length, will.index + will[0].length + 120))) return true;
  }
  return OTHERS.in(sentence, text) && !/\bgoing to [A-Z]/.test(text);
}
