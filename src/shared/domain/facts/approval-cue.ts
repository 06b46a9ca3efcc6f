import { folded } from '../folded-text';
import type { Cue } from '../message';
import { ASKS_LEAVE, NAMES_LEAVE } from './approval-ask';
import { GO_OR_NOT } from './approval-go-no-go';
import { ON_TERMS } from './approval-terms';
import { VERDICT_ASKED } from './approval-verdict';
import { LEAVE } from './approval-words';
import { phrases } from '../phrases/phrases';
import { cueOf } from './quote';
import type { ReadSentence, ReadText } from './read-text';

const NAMED = phrases(NAMES_LEAVE);
const ASKED = phrases([...ASKS_LEAVE, ...GO_OR_NOT, ...VERDICT_ASKED, ...ON_TERMS]);
const SUBJECT =
  /^(?:\W|re\s?:|fwd?\s?:|aw\s?:|wg\s?:){0,6}(?:(?:for your|for|your) (?:approval|sign[- ]?off|decision|signature)|(?:action (?:required|requested):?[^\n]{0,60}approval)|(?:approval|sign[- ]?off|decision|go\/no-go) (?:needed|required|request(?:ed)?|wanted|:)|please (?:approve|sign)|action required: ?approv|approve:)/i;
/** Thanks for it, reports it, says none is needed, or asks a third party. */
const NOT_ASKED =
  /^(?:(?:hi|hey|hello|so)[, ]+)?(?:all|everything|things) (?:ok(?:ay)?|good|well|fine|alright|all right) (?:with you|there|at your end)\W*$|^(?:(?:hi|hey|hello|so)[, ]+)?(?:is|are) (?:everything|things|life) (?:still |all |going )*(?:ok(?:ay)?|good|well|fine|alright|all right)\b(?! (?:to|by|from your) )|\b(?:share|disclose|sell|pass on|publish|use) (?:any of )?(?:your|any) [^.!?]{0,40}\bwithout your\b|\b(?:internet|personal information|privacy|newsletter|subscri\w+)\b|(?<!\b(?:do|can|may|could|should|if|once|until|when) )\b(?:we|i) (?:already |now )?have your (?:\w+ )?(?:approval|sign[- ]?off|go[- ]ahead|consent)\b|\bthank(?:s| you)\b[^.!?]{0,40}\b(?:approv|sign|go[- ]ahead|consent|decision)|\b(?:no|not|never|without|n['’]t)\b[^.!?]{0,30}\b(?:approv|sign[- ]?off|authori[sz]|your (?:approval|consent|signature|decision)|decision)\b|\b(?:already|you(?:['’]ve| have)|once you|after you|when you|as you) (?:have )?(?:approved|signed|authori[sz]ed)\b|\b(?:received|got|have|with) your (?:\w+ )?(?:approval|sign[- ]?off|go[- ]ahead)(?: (?:on|of|from|last|yesterday|today))\b|(?<!\b(?:please|pls|kindly|could you|can you|would you) )\b(?:ask|tell|remind|get|have) (?:him|her|them|legal|finance|procurement|the board)\b[^.!?]{0,30}\b(?:approve|sign)/i;
/** “OK with Monday at 3?” settles a time, nothing else. */
const ABOUT_A_TIME =
  /^(?:\w+ )?(?:is|are|would|will) (?:(?:this|next|on|the|either|around|about) ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|\d{1,2}(?::\d\d)?\s?(?:am|pm))\b[^.!?]{0,30}\b(?:ok(?:ay)?|fine|good|acceptable|alright|all right|convenient)\b|\b(?:ok(?:ay)?|fine|comfortable|happy|alright|all right|good|works?) (?:with|for|on)\b(?! us\b)[^.!?]{0,20}\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow|today|\d{1,2}(?::\d\d)?\s?(?:am|pm)?|noon|lunch|meeting|call)\b[^.!]{0,60}\?|\b(?:if|whether) (?:\w+ ){0,3}?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|\d{1,2}(?::\d\d)?\s?(?:am|pm)|at \d{1,2}(?::\d\d)?)\b[^.!?]{0,20} (?:is|are|works?|be|would be|sounds?|looks?) (?:ok(?:ay)?|fine|good|acceptable|alright|all right|for you)\b/i;
/** An hour together is asked for, unless leave is named. */
const TO_MEET = /\b(?:meet|meeting|call|lunch|dinner|coffee|drinks?|beer|chat)\b[^.!]*\?/i;
const LEAVE_NAMED = new RegExp(String.raw`\b(?:your ${LEAVE}|approve|permission|allowed|mind|objections?)\b`, 'i');
/** Asks the reader for approval, sign-off or a go/no-go (F5 D2) in `news`, the first sentences of `read`. Questions about a time to meet are none. */
export function approvalRequestIn(subject: string, read: ReadText, news: readonly ReadSentence[]): Cue | null {
  const found =
    news.find((sentence) => asksApproval(sentence, true)) ??
    read.sentences.find((sentence) => asksApproval(sentence, false) || sentence.says('approvalAsked'));
  if (found !== undefined) return cueOf(found.text);
  const asked = SUBJECT.test(subject) || read.packs.some(({ titles }) => titles.approval.test(folded(subject)));
  return asked && !/\b(?:received|granted|thanks)\b/i.test(subject) ? cueOf(subject) : null;
}

function asksApproval(sentence: ReadSentence, isNews: boolean): boolean {
  const { plain } = sentence;
  const asks = NAMED.in(sentence, plain) || (isNews && ASKED.in(sentence, plain));
  if (!asks || NOT_ASKED.test(plain) || ABOUT_A_TIME.test(plain)) return false;
  return !TO_MEET.test(plain) || LEAVE_NAMED.test(plain);
}
