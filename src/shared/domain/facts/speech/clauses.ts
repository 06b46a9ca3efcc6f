import { folded } from '../../folded-text';
import type { ClauseWords } from '../languages/task-words';

/** A sentence without what only leads into it: `lead` holds the conditions and times put before it (“If you agree, …”), `main` what is said. */
export interface Clauses {
  readonly lead: string;
  readonly main: string;
}

const MARK = /^(?:[\s>*•·▪–—-]{1,6}|\(?(?:\d{1,2}|[a-z])[.)]{1,2}\s{1,4})/i;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|hola)\b[^,.:;!?–-]{0,50}(?:[,:;!]|\s?[–-]{1,2}(?=\s))\s*/i;
/** A name or two and a comma, colon or dash: “Kate, …”, “Murray/Chris: …”. Words that open a sentence are no names. */
const VOCATIVE =
  /^(?!(?:please|pls|also|if|when|once|and|but|so|then|however|thanks|thank|no|yes|ok|okay|as|in|on|for|at|with|by|since|after|before|unfortunately|[Tt]oday|[Tt]omorrow|[Tt]onight|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|again|next|finally|bitte|just|well|maybe|should|would|could|can|will|do|did|are|is|what|who|which|where|how|why|let|see|call|send)\b)(?:[A-Z][\w.'’]{0,20}(?:(?:\s|,\s?|\/|\sand\s|\s&\s)[A-Z][\w.'’]{0,20}){0,4}|[a-z]{2,12})\s?(?:,|:|;|\s[–-]{1,2}|--)\s{0,3}(?=\S)/;
const LEAD_IN =
  /^(?:(?:also|and|but|so|then|next|first|firstly|second|secondly|third|finally|lastly|last|again|once again|anyways?|otherwise|in addition|additionally|furthermore|further|meanwhile|in the meantime|therefore|thus|ok|okay|yes|sure|well|now|oh|btw|by the way|fyi|in particular|at this point|for now|to that end|in any (?:case|event)|great|good|fine|no problem|sorry|as (?:always|usual|discussed|agreed|mentioned))\b(?:,|:|\s?[–-]{1,2}|\.{2,3})?\s{1,3}|(?:thanks?|thank you|thx|many thanks|danke|merci|gracias)(?: (?:again|so much|very much|a lot|for [^,.!;]{2,60}))?\s?(?:,|;|!|\s[–-]{1,2}|\.{1,3})\s{1,3})/i;
const CONDITION =
  /^(?:if|when|whenever|once|should (?:you|there|any)|as soon as|as long as|after|before|while|since|because|as (?:i|you|we|the)|given|in order to|in case|until|unless|although|though|assuming|provided|based on|due to|because of|to (?:help|ensure|make|avoid|facilitate|follow up|the extent)|further to|following (?:our|my|your|up)|in (?:preparation for|response to|advance of)|as a follow-?up to|for (?:those|anyone|any|all|questions|(?:further|additional|more) (?:information|info|details?|questions|assistance|help)))\b[^,?!]{3,220},\s{1,3}/i;

const NONE: readonly ClauseWords[] = [];

/**
 * Takes list marks, greetings, names, linking words and leading conditions off a sentence, in English and in the languages given. Linear;
 * at most six are taken off.
 */
export function clausesOf(sentence: string, foreign = NONE): Clauses {
  let main = sentence
    .slice(0, 600)
    .replace(/[’‘`´]/g, "'")
    .trim();
  let plain = foreign.length === 0 ? '' : folded(main);
  let lead = '';
  for (let i = 0; i < 6; i++) {
    const condition = CONDITION.exec(main)?.[0].length ?? lengthOf('condition', plain, foreign);
    const cut =
      condition ??
      (MARK.exec(main) ?? GREETING.exec(main) ?? LEAD_IN.exec(main))?.[0].length ??
      lengthOf('greeting', plain, foreign) ??
      lengthOf('leadIn', plain, foreign) ??
      VOCATIVE.exec(main)?.[0].length;
    if (cut === undefined || (condition === undefined && cut >= main.length)) break;
    if (condition !== undefined) lead = `${lead} ${main.slice(0, cut)}`;
    main = main.slice(cut);
    plain = plain.slice(cut);
  }
  return { lead: lead.trim(), main };
}

/** How much of a text's beginning is one, in the languages given. */
function lengthOf(
  part: 'condition' | 'greeting' | 'leadIn',
  plain: string,
  foreign: readonly ClauseWords[],
): number | undefined {
  for (const words of foreign) {
    const found = words[part].exec(plain);
    if (found !== null) return found[0].length;
  }
  return undefined;
}

const TRAILING =
  /[,;]?\s(?:because|since|so that|so as\b|so (?:i|we|you|they|he|she|it) (?:can|could|may|might|don't|do not|won't|would|know|are able|get)\b|as (?:i|we|he|she|they|you|there|it)\b|although|though|while|unless|in order to|(?<!\b(?:ok|okay|fine|acceptable|mind|great|good|nice|helpful|lovely|wonderful|grateful|best|appreciate|appreciate it|appreciated)\s)if(?! (?:any|possible|necessary|not|so|you have (?:any |some |a )?(?:time|minute|moment|slot))\b)|whether|when|whenever|once|until(?! (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noon|midnight|next|tomorrow|close|end))|after (?:you|we|i|he|she|they|the)\b|before (?:you|we|i|he|she|they)\b|as soon as (?!possible|practicable|you (?:can|get|have)|feasible))\s/i;

/** What is said before a reason, purpose or condition follows: “Please call me | as I may be out on Monday”. */
export function coreOf(main: string, trailing = TRAILING): string {
  const cut = trailing.exec(main);
  return cut === null || cut.index < 4 ? main : main.slice(0, cut.index);
}
