import { phrases } from '../../phrases/phrases';
import type { ReadSentence } from '../read-text';

/** Please that asks for nothing, and offers of help that close a mail. */
const PHRASES: readonly RegExp[] = [
  /\b(?:please|pls|kindly)\s?,?\s(?:also )?(?:find|see (?:the )?(?:attached|below|enclosed|my|attachment|following|note)|note\b|feel free|don't hesitate|do not hesitate|excuse|forgive|accept (?:my|our)|be (?:advised|aware|informed|assured)|disregard (?:this|the) (?:message|e-?mail|notice) if|refer to the (?:attached|enclosed)|do not (?:reply|respond) to this|consider the environment|click (?:here|on|below|the)|visit (?:our|us|the|our)|remember that|let (?:him|her) know i)\b|\b(?:forward|pass|send)\b[^.?!]{0,30}\b(?:anyone|who(?:m)?ever|others) (?:i|who|you|that)\b|\bif i(?:'ve| have) (?:missed|forgotten|left out)\b[^.?!]{0,60}|\b(?:notify|tell|contact|e-?mail|call) (?:me|us) only if\b[^.?!]{0,60}/i,
  /\b(?:call|contact|reach|ask(?! (?:you )?for (?:your|some)\b)|e-?mail|see|phone|page|write|notify|reply to|get (?:in touch|back)|stop by|let|give)\b[^.?!]{0,90}\b(?:(?:with|if|should|for|regarding)\b[^.?!]{0,40}\b(?:questions?|comments?|concerns?|problems?|difficult\w*|trouble|issues?|assistance|help|further|additional|more information|anything|clarification|need me|need to (?:reach|contact))\b|\bhave any\b(?! (?:time|idea|chance|news|interest|openings?|availability)\b)|\bneed anything\b|\bany (?:questions|problems)\b)/i,
  /\b(?:let (?:me|us) know|call me|contact me|drop me|shout|holler)\b[^.?!]{0,30}\b(?:if|should)\b[^.?!]{0,30}\b(?:questions?|problems?|concerns?|anything (?:else|further)|(?:i|we) can (?:help|be of|do|assist|provide)|(?:i|we) may|additional|further|more (?:info|help|detail)|(?:would|'d) like (?:a copy|more|additional|to (?:be|see|receive|discuss)))\b|\b(?:tell (?:me|us)|let (?:me|us) know|shout) if (?:one|any|any of (?:them|these)|anything|something) (?:(?:will|does|do|is|are)(?: not|n't) |(?:is|goes|looks) (?:wrong|missing|broken|unclear)|won't |fails)[^.?!]{0,40}|\blet (?:me|us) know if you(?![^.?!]{0,160}\bor\b)(?:'d| would| also| still| do)*(?: like| want| prefer| care for| are interested in)(?: me| us)?(?: to (?!wait|hold|stop|go|come|join|meet|attend|participate|get together|do|proceed|keep|change|add|remove|cancel|delete)| the\b| an?\b| any\b| our\b| my\b| some\b| more\b| copies\b| one\b| it\b)[^.?!]{0,80}|\b(?:want|need|like|wish|interested|prefer)\b[^.?!]{0,80}\blet (?:me|us) know(?:,? and| -+| so) (?:i|we)(?:'ll| will| can)\b/i,
  /\b(?:any|if|have|should|with|of) (?:\w+ ){0,3}?(?:questions?|problems?|concerns|trouble|difficulty|comments or questions)\b[^.?!]{0,60}\b(?:let (?:me|us) know|call|contact|e-?mail|reach|feel free|hesitate|give (?:me|us)|leave (?:me|us)|see me|ask)\b/i,
  /\b(?:feel free|don't hesitate|do not hesitate|at your service|hesitate to)\b|\bif you need (?:any(?:thing)?|me|help|more|further|additional|to reach|to contact|assistance)\b/i,
];
/** Disclaimers, wishes and words that announce the writer's own doing. */
const NO_REQUEST = phrases([
  /\b(?:intended recipient|received (?:this|it|the) (?:\w+ )?in error|named recipient|delete (?:it|this|the) (?:immediately|message|e-?mail)|(?:privileged|confidential) (?:and|or|information)|consent to internet|unsubscribe|mailing list|promotional|virus)\b/i,
  /^(?:please )?(?:keep|take) (?:in touch|care|it easy|in mind that)\b|^(?:have|enjoy) (?:a|your|the) (?:great|good|nice|happy|wonderful|safe|fun|merry|trip|weekend|day|evening|vacation|holiday)|^(?:see|talk to|speak to|catch) (?:you|ya|u)\b|^(?:please )?give my (?:best|regards)|^say hi|^happy\b|^let me (?:know if (?:this|that) helps|(?!know|have|see (?!what i|if i)|hear|get (?:the|your)|borrow|use|in\b|out\b)\w+)\b|^(?:do )?take your time\b|^get well\b|^stay (?:safe|well|warm|strong|positive|healthy|cool|dry)\b|^click\b|^call me (?:old|crazy|mad|naive|cynical|silly|stupid|picky|paranoid)\b|^come what may\b|^(?:have|enjoy) (?:an?|your|the) (?:\w+ )?(?:break|holidays?|weekend|day|evening|night|trip|flight|journey|time|stay|rest|lunch|christmas|easter|summer|match|game|show)\b|^talk soon\b|^may (?:you|god|the)\b|^(?:thank|bless|congratulate)\b|^hope\b|^keep (?:up|it up|going|smiling)\b|^stay tuned\b|^(?:sure |please |just )?(?:call|ring|phone|drop by|stop by|e-?mail|come by|pop in|contact)(?: me| us| in| by)? any ?time\b|^click to\b/i,
]);
/** Conditions under which some reader would do something; the others have nothing to do. */
const HYPOTHETICAL =
  /^(?:in the (?:event|unlikely)|in case|for (?:more|further|additional|a copy|copies|questions|information|any questions|those|help)|to (?:unsubscribe|view|see|read|register|download|subscribe|be removed|obtain|order)|if you (?:need to (?:reach|contact|get)|no longer|are not the|wish to (?:unsubscribe|be removed)|received this))\b/i;

/** “If you would like the list, …” leaves the reader free; so does who to turn to then. */
const OFFER =
  /\bif (?:you|anyone|any of you|someone)(?:'d| would| should| also| still| do)* (?:need|require|want|wish|like|prefer|have (?:any|other|further|additional|more|questions|concerns|trouble|problems)|are (?:interested|having|unable|unsure|uncertain|not (?:able|sure|certain))|can't|cannot|find|read|run into|experience)\b|\bif (?:i'm|i am|this is|that is|that's) (?:wrong|mistaken|incorrect)\b/i;
/** What is so for everybody in that case: “if you chose the bus, you must pay for it”. */
const RULED = /\bif you (?:\w+ed|chose|are|were|have|had|do not|don't)\b/i;
/** What a reader does who chooses to. */
export const AT_CHOICE =
  /^(?:(?:please|just|simply|also|then|kindly|by all means),? )*(?:feel free|call|contact|e-?mail|see|let (?:me|us) know|dial|visit|come (?:by|see|to)|go to|give|drop|stop by|notify|reach|direct|refer|ask|join|click|speak|talk|write|respond|get in touch|use|i'd appreciate|you (?:can|may|should))\b/i;
/** Who is to answer by a day is asked for it, whatever they choose. */
const BY_A_DAY =
  /\b(?:by|before|no later than)\s(?:the )?(?:close of|end of|noon|cob\b|eod\b|today|tomorrow|(?:mon|tues|wednes|thurs|fri)day|\d{1,2}(?::\d\d)?\s?[ap]\.?m|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i;
/** The reader's own view is asked for, however courteously. */
export const COMMENTS =
  /\byour (?:\w+ )?(?:comments|thoughts|input|feedback|suggestions|edits|views?|reactions?|opinion)\b|\bget back (?:to|with) (?:me|us) with any (?:comments|thoughts|input|feedback|suggestions|edits|changes)\b/i;

/** What stands where a courtesy was. */
export const CUT = '§';

/** Whether a clause is a farewell, a disclaimer or an offer that asks nothing of its reader. */
export function asksNothing(sentence: ReadSentence): boolean {
  const { lead, main } = sentence.clauses;
  if (NO_REQUEST.in(sentence, main)) return true;
  return (
    lead !== '' &&
    (HYPOTHETICAL.test(lead) ||
      (OFFER.test(lead) && AT_CHOICE.test(main) && !COMMENTS.test(main) && !BY_A_DAY.test(main)) ||
      (main.startsWith('you ') && RULED.test(lead) && /^you (?:must|need|have|should|may|can|will)\b/.test(main)))
  );
}

const COURTESIES = phrases(PHRASES);

/** The text with courtesies cut out: “Please review and let me know if you have any questions” keeps “Please review and”. `text` is of the sentence. */
export function withoutCourtesy(sentence: ReadSentence, text: string): string {
  if (!COURTESIES.may(sentence)) return text;
  return text
    .split(/ and (?=(?:please |also )?(?:let|call|contact|feel|if|e-?mail)\b)/i)
    .map((part) =>
      PHRASES.reduce(
        (rest, phrase) => (COMMENTS.test(rest) || BY_A_DAY.test(rest) ? rest : rest.replace(phrase, CUT)),
        part,
      ),
    )
    .join(' and ');
}

/** Whether the reader's comments are asked for: “get back to me with any comments”; “with your questions or comments” is a courtesy. */
export function isCommentsAsked(main: string): boolean {
  return (
    /\b(?:get|send|give|let|call|e-?mail|provide|forward|need|want|fax|reply|respond|contact|have|receive|hear|share)\b/i.test(
      main,
    ) &&
    COMMENTS.test(main) &&
    !/\bquestions?\b|\b(?:thank|appreciate)\w*\b|\b(?:got|received|have your|based on|per|incorporat\w+)\b/i.test(main)
  );
}
