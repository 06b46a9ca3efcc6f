import { phrases } from '../phrases/phrases';
import type { ReadSentence, ReadText } from './read-text';

/** What marks a notice to many: who it is for, what it announces, whom to turn to. One mark alone says nothing. */
const MARKS = phrases([
  /\b(?:all|dear|attention|houston|our) (?:\w+ )?(?:employees|staff|colleagues|associates|members|participants|users|customers|tenants|personnel)\b|\bemployees (?:who|of|will|are|should|may|can|and|in|with)\b|\bmarket participants\b|\bbusiness units?\b|\banyone (?:in|on) your (?:group|team|department)\b/i,
  /^(?:\W{0,4}(?:important |urgent |public |general )?(?:notice|announcement|memorandum|reminder|attention|fyi)\b|this is (?:a reminder|to (?:remind|inform|advise|notify|announce)))/im,
  /\b(?:join|help) (?:us|me) in (?:congratulating|welcoming|wishing|thanking)|\b(?:we are|i am|i'm) (?:pleased|happy|delighted|proud|excited) to announce\b|\bhas (?:joined|been (?:named|promoted|appointed))\b/i,
  /\bfor (?:more|further|additional) (?:information|details|questions)\b|\bfor (?:any )?questions\b|\bif you (?:need|require|would like|have)\b[^.?!]{0,60}\b(?:contact|call|see|visit)\b|\b(?:direct|address) (?:any |all |your )?(?:questions|inquiries)\b/i,
  /\b(?:help ?desk|resolution center|call center|response center|web ?site|intranet|home page|hotline|account executive|client relations)\b/i,
  /\bwill (?:now )?be (?:held|holding|hosting|offer(?:ed|ing)|closed|unavailable|relocated|conduct(?:ed|ing)|distributed|implemented|required|down|available (?:to|in|at|for|on))\b|\bscheduled (?:for|on|to)\b|\b(?:effective|beginning|starting) (?:today|immediately|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/i,
  /\b(?:plan to attend|mandatory|register(?:ed)? (?:for|by|at|now|online)|registration|enrol+(?:ment)?|class schedule|training|seminar|workshop|sign up|stay tuned|open to all|no longer be)\b/i,
  /\b(?:representative|rep|team|staff|desk|office) (?:is|will be|are) (?:here|available|closed|on site|open)\b|\b(?:outage|maintenance|upgrade|migration)\b[^.?!]{0,60}\b(?:\d{1,2}:\d\d|am|pm|weekend|saturday|sunday)\b/i,
]);
/** A greeting by name speaks to one reader. */
const BY_NAME =
  /^\W{0,3}(?:(?:hi|hello|hey|dear|good morning|good afternoon),? )?(?!(?:All|Team|Everyone|Folks|Colleagues|Notice|Announcement|Important|Attention|Please|Thanks|Reminder|Memo)\b)[A-Z][a-z]{1,14}(?: (?:and|&) [A-Z][a-z]{1,14})?\s?[,:–-]/;
/** What a notice, too, wants back from each of its readers. */
const WANTED_BACK =
  /\?\W*$|\b(?:rsvp|repl(?:y|ies)|respond|response|confirm|return|complete|submit|fill (?:in|out)|send (?:me|us|your|it)|forward (?:me|us|your)|provide|e-?mail (?:me|us|your)|(?<!forward to )your (?:\w+ )?(?:comments|input|feedback|thoughts|views)|let (?:me|us) know (?!if you (?:are|would|have|need|want|can't|cannot)))\b/i;

/** So many readers, or none that may be seen, are an audience. */
const AUDIENCE = 40;
/** So many readers are one mark of a notice. */
const GROUP = 12;

/**
 * Whether a text (own words) is a notice to many: two marks or more, and no greeting by name. Many recipients (To and Cc; undefined when
 * not known) are marks too, and an audience is enough. Only its first 3,000 characters count.
 */
export function isNotice(own: ReadText, recipients?: number): boolean {
  const { text: all } = own;
  const text = all.length > 3000 ? all.slice(0, Math.max(0, all.lastIndexOf(' ', 3000))) : all;
  if (BY_NAME.test(text)) return false;
  return marksOfRecipients(recipients) + MARKS.count(own, text) >= 2;
}

function marksOfRecipients(recipients: number | undefined): number {
  if (recipients === undefined) return 0;
  if (recipients === 0 || recipients >= AUDIENCE) return 2;
  return recipients >= GROUP ? 1 : 0;
}

/** Whether a sentence that asks also asks every reader of a notice for something back. */
export function wantsBack(sentence: ReadSentence): boolean {
  return WANTED_BACK.test(sentence.text);
}
