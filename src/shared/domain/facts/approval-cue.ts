import { folded } from '../folded-text';
import type { Cue } from '../message';
import { SIDEWAYS } from './approval-condition';
import { DECISION } from './approval-decision';
import { PERMISSION } from './approval-permission';
import { phrases } from '../phrases/phrases';
import { cueOf } from './quote';
import type { ReadSentence, ReadText } from './read-text';

const APPROVE = String.raw`(?:approve|sign[- ]?off|authori[sz]e|green[- ]?light|counter-?sign|sign (?:the|this|it|and|below|here)|give (?:us|me) (?:the |your |a )?(?:go[- ]ahead|green light|approval|ok(?:ay)?|sign[- ]?off|nod))`;
const APPROVAL = String.raw`(?:approval|sign[- ]?off|authori[sz]ation|go[- ]ahead|green light|consent|signature|decision)`;

/** Asks whether something is all right with the reader. */
const PERMITS = phrases([
  /\b(?:is (?:it|this|that)|are (?:you|these)|would (?:it|this) be|will this be)\s+(?:\w+\s){0,2}?(?:ok(?:ay)?|fine|happy|alright|all right|comfortable|acceptable|agreeable)\s(?:with|if|for us|to|for me|that)\b[^.!?]{0,120}\?/i,
]);

/** Puts the approval to the reader: a request, a question or “for your approval”. One pattern a phrase, tried sentence by sentence. */
const REQUESTS = phrases([
  new RegExp(
    String.raw`\byour\s(?:[\w-]+\s){0,2}?${APPROVAL} (?:is|would be) (?:still |now |also )?(?:needed|required|requested|outstanding|pending)\b|\byour\s(?:[\w-]+\s){0,2}?${APPROVAL}\b[^.!?]{0,40}\bwould be (?:great|appreciated|good|helpful)\b|\b(?:need|require|request|await)\w{0,3} (?:the |an? )?${APPROVAL}\b[^.!?]{0,60}\bfrom you\b|\b(?:sending you|attached|here (?:is|are)|please find)\b[^.!?]{0,80}\bfor (?:final |formal )?(?:approval|sign[- ]?off)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:please|kindly|pls|could you|can you|would you(?: mind)?|will you|(?:i|we)(?: would|['’]d)?(?: also)? (?:need|like|want|ask) you to|you (?:will )?(?:need|have) to)\b[^.?!;]{0,70}\b${APPROVE}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:need|needs|needing|require|requires|await|awaiting|waiting (?:for|on)|request|requesting|seek|seeking|ask(?:ing)? for|looking for|subject to|pending|for|get|have|want|with|submitted for)\s+(?:[\w-]+\s+){0,3}?your\s+(?:[\w-]+\s+){0,2}?${APPROVAL}\b`,
    'i',
  ),
  /\b(?:can|may|shall|could|should) we (?:please |now )?(?:proceed|go ahead|go live|release|publish|launch|ship|roll (?:it|this) out|sign)\b[^.!?]{0,120}\?/i,
  /\b(?:ok(?:ay)?|good|fine|happy) to (?:proceed|go(?: ahead| live)?|publish|launch|release|print)\s?\?/i,
  /\bdo (?:we|i) (?:now )?have (?:your |the |a )?(?:approval|go[- ]ahead|sign[- ]?off|green light|ok)\b/i,
  /\bdo you (?:approve|agree (?:to|with|that))\b[^.!]{0,120}\?/i,
  /\b(?:please|could you|can you|kindly)\s+(?:\w+\s){0,2}?confirm\b[^.!?]{0,60}\b(?:we (?:can|may|should) (?:proceed|go|start|publish|launch|release)|you (?:approve|agree|accept|are (?:happy|ok|okay|fine))|your (?:approval|agreement|acceptance))\b/i,
  /\blet (?:me|us) know\b[^.!?]{0,40}\b(?:if|whether|that) (?:you (?:approve|agree|are (?:happy|ok|okay|fine) (?:with|for|to))|we (?:can|may|should) (?:proceed|go ahead|go live|publish|launch|release)|(?:this|it|that) is (?:ok|okay|fine|acceptable|approved))\b/i,
  /\b(?:a )?go\s?\/\s?no[- ]?go\b/i,
  // The writer waits for the reader's word before going on.
  /\b(?:run|wanted to (?:run|test|clear|check)|running|clear) (?:this|it|these|that)? ?(?:idea |past |with |by )?(?:you|both of you|each of you|all of you|you \w+)\b[^.!?]{0,40}\b(?:before|first|proceed|if supportive|and,? if)\b|\b(?:i|we)(?:'ll| will)? (?:not|won't|do not|don't|will not)\b[^.!?]{0,60}\buntil (?:you|i hear|we hear|i have your|we have your)\b|\bi won't\b[^.!?]{0,60}\buntil (?:you|i hear)\b|\b(?:unless|if) (?:i|we) (?:don't )?hear (?:otherwise|back|from you)\b|\bunless you (?:object|have (?:any )?objections?|disagree|tell (?:me|us) otherwise)\b/i,
  /\b(?:with|need|get|have|want) your (?:permission|blessing|ok|okay|concurrence|consent|agreement|authori[sz]ation|signature|go-?ahead)\b|\bif you have no objections?\b|\b(?:let (?:me|us) know|advise|tell me|confirm)\b[^.!?]{0,40}\b(?:if|whether|that) (?:you (?:concur|have any objections?|object|are (?:comfortable|in agreement))|(?:this|it|that|these|they) (?:looks?|works?|sounds?|is|are|seems?|meets?) (?:ok|okay|good|fine|right|alright|all right|acceptable|reasonable|with your approval))\b/i,
  /\b(?:wonder(?:ing)?|know|see|ask|asking|check(?:ing)?) if (?:it|this|that|they)(?:'s| is| would be| will be|'d be|'ll be) (?:ok(?:ay)?|fine|alright|all right|possible) (?:if|that|for me|for us|to|with you)\b|\bdo you mind if (?:i|we)\b|\b(?:would|are) you (?:be )?(?:ok|okay|comfortable|fine|happy|alright) (?:with|if)\b[^.!]{0,120}\?|\b(?:should|shall|may) (?:i|we) (?:please |just |then |now )?(?:go ahead|proceed|sign|pay|file|finali[sz]e|approve|release)\b[^.!]{0,120}\?/i,
  /\b(?:i|we)(?:'d| would| will|'ll)? (?:also )?(?:need|want|like) (?:to have |to get )?(?:the |these |those |this |my |our |following )[^!?]{0,80}\b(?:approved|authori[sz]ed|signed off|signed)\b(?! by (?!you))|\brequiring (?:your )?(?:\w+, |\w+ \w+, ){0,3}(?:(?:and|or) )?approval\b|\b(?:awaiting|pending|awaits|requires) your (?:action|review and approval|approval|decision)\b/i,
  /^(?:also|then|and|so)?,?\s?(?:approve|sign off|authori[sz]e)\b|\bfor you to (?:\w+ (?:and|&) )?(?:approve|sign|authori[sz]e)\b|\bany objections?\b[^.!]{0,80}\?|\bneed\b[^.!?]{0,50}\b(?:approved|signed off) by you\b/i,
  ...SIDEWAYS,
  ...PERMISSION,
  ...DECISION,
]);
const SUBJECT =
  /^(?:\W|re\s?:|fwd?\s?:|aw\s?:|wg\s?:){0,6}(?:(?:for your|for|your) (?:approval|sign[- ]?off|decision|signature)|(?:action (?:required|requested):?[^\n]{0,60}approval)|(?:approval|sign[- ]?off|decision|go\/no-go) (?:needed|required|request(?:ed)?|wanted|:)|please (?:approve|sign)|action required: ?approv|approve:)/i;
/** Thanks for it, reports it, says none is needed, or asks a third party. */
const NOT_ASKED =
  /(?<!\b(?:do|can|may|could|should|if|once|until|when) )\b(?:we|i) (?:already |now )?have your (?:\w+ )?(?:approval|sign[- ]?off|go[- ]ahead|consent)\b|\bthank(?:s| you)\b[^.!?]{0,40}\b(?:approv|sign|go[- ]ahead|consent|decision)|\b(?:no|not|never|without|n['’]t)\b[^.!?]{0,30}\b(?:approv|sign[- ]?off|authori[sz]|your (?:approval|consent|signature|decision)|decision)\b|\b(?:already|you(?:['’]ve| have)|once you|after you|when you|as you) (?:have )?(?:approved|signed|authori[sz]ed)\b|\b(?:received|got|have|with) your (?:\w+ )?(?:approval|sign[- ]?off|go[- ]ahead)(?: (?:on|of|from|last|yesterday|today))\b|(?<!\b(?:please|pls|kindly|could you|can you|would you) )\b(?:ask|tell|remind|get|have) (?:him|her|them|legal|finance|procurement|the board)\b[^.!?]{0,30}\b(?:approve|sign)/i;
const SMALL_QUESTION =
  /\b(?:time|day|date|slot|monday|tuesday|wednesday|thursday|friday|tomorrow|today|meet(?:ing)?|call|lunch|o['’]clock|\d(?:am|pm)|\d:\d\d)\b/i;
/** “OK with Monday at 3?” settles a time, nothing else. */
const ABOUT_A_TIME =
  /\b(?:ok(?:ay)?|fine|comfortable|happy|alright|all right|good|works?) (?:with|for|on)\b(?! us\b)[^.!?]{0,20}\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|\d{1,2}(?::\d\d)?\s?(?:am|pm)?|noon|lunch|meeting|call)\b[^.!]{0,60}\?/i;
/** What a question about a day is when it is about more than a time to meet. */
const GOES_OUT =
  /\b(?:go(?:ing)? (?:live|ahead)|publish(?:ing)?|launch(?:ing)?|releas(?:e|ing)|proceed(?:ing)?|print(?:ing)?|roll(?:ing)? out|deploy(?:ing)?)\b/i;

/** Asks the reader for approval, sign-off or a go/no-go (F5 D2). Questions about a time to meet are none. */
export function approvalRequestIn(subject: string, read: ReadText): Cue | null {
  const found = read.sentences.find((sentence) => asksApproval(sentence) || sentence.says('approvalAsked'));
  if (found !== undefined) return cueOf(found.text);
  const asked = SUBJECT.test(subject) || read.packs.some(({ titles }) => titles.approval.test(folded(subject)));
  return asked && !/\b(?:received|granted|thanks)\b/i.test(subject) ? cueOf(subject) : null;
}

function asksApproval(sentence: ReadSentence): boolean {
  const { plain } = sentence;
  if (
    !REQUESTS.in(sentence, plain) &&
    !(PERMITS.in(sentence, plain) && (!SMALL_QUESTION.test(plain) || GOES_OUT.test(plain)))
  )
    return false;
  return !NOT_ASKED.test(plain) && !ABOUT_A_TIME.test(plain);
}
