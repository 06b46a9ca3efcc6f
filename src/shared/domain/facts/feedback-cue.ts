import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';

/** Asks how we do as a supplier: not what somebody thinks of a draft. */
const FEEDBACK = phrases([
  /\bhow (?:are|did|have) we (?:do|doing|done)\b|\bwhat (?:could|can|should|would) we (?:do|have done|be doing) (?:better|differently)\b|\b(?:how|where) (?:could|can|should) we (?:improve|do better)\b|\bhow (?:happy|satisfied) (?:are|were) you\b|\bwhat (?:went|worked) well\b/i,
  /\b(?:your |some |any |honest |open |general ){0,3}feedback (?:on|about) (?:(?:our|the|your) )?(?:work(?:ing)?|service|collaboration|cooperation|partnership|project|launch|last \w+|team|experience|support|(?:us|how we))\b|\b(?:client|customer|satisfaction|feedback|short|quick|annual) survey\b|\bsurvey\b[^.?!]{0,60}\b(?:minutes?|questions?|link|fill|complete|take)\b/i,
  /\b(?:zufriedenheit|kundenumfrage|feedback ?gespräch|was können wir besser machen|wie zufrieden)\b|\b(?:enquête de satisfaction|que pouvons-nous (?:mieux|améliorer)|êtes-vous satisfaite?)|\b(?:encuesta de satisfacción|qué podemos mejorar)\b/i,
]);

/** Somebody else's survey, or one that is reported on. */
const NOT =
  /\b(?:results? of|according to|a (?:new|recent) survey|survey (?:of|found|shows|says|by)|lessons learned)\b/i;
/** A meeting held to hear it. */
const TITLE =
  /\b(?:feedback|retrospective|retro|lessons learn(?:ed|t)|post[- ]?mortem|survey|debrief|zufriedenheit\w*|rückblick|enquête|bilan|encuesta)\b/i;

/** The first sentence that asks a client how we do (tip 31). Null when none does. */
export function feedbackAskedIn(sentences: readonly ReadSentence[]): Cue | null {
  const found = sentences.find((sentence) => FEEDBACK.in(sentence) && !NOT.test(sentence.text));
  return found === undefined ? null : cueOf(found.text);
}

/** Whether a subject or a meeting's title names a talk about how we do. */
export function namesFeedback(title: string): boolean {
  return TITLE.test(title.slice(0, 500));
}
