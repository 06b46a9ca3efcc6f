import { cueWords, packsOf } from './facts/languages/packs';
import { sentencesOf } from './facts/sentences';
import { folded } from './folded-text';

/** A sentence that says a file comes with the mail. */
export interface NamedAttachment {
  readonly sentence: string;
  /** The words that say so, as they stand in it. */
  readonly words: string;
  /** True when the writer says to have attached it; false for “the attached plan”, which may be the other side's. */
  readonly own: boolean;
}

const FILE =
  '(?:files?|documents?|docs?|copy|copies|presentation|slides?|deck|spreadsheet|sheet|report|plan|draft|proposal|offer|quote|contract|agreement|invoice|minutes|agenda|list|letter|memo|form|pdf|version|redline|summary|schedule|table|chart|photos?|pictures?|screenshots?)';
const OWN: readonly RegExp[] = [
  /\b(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)?(?: also| just| now| hereby)? (?:attach(?:ed|ing)?|enclos(?:ed|e|ing))\b/i,
  /\b(?:please |pls )?find (?:(?:the|my|our|a|an|your|some) )?(?:[\w-]+ ){0,4}?(?:attached|enclosed)\b|\b(?:attached|enclosed) (?:please find|you(?:['’]ll| will) find)\b/i,
  /^(?:\W{0,3}(?:also |here )?)(?:attached|enclosed)(?: (?:here|herewith|hereto|is|are|please|to this|for your|the|my|our|a|an)\b|:)/i,
  /\b(?:is|are)(?: also| now)? (?:attached|enclosed)\b(?! to (?!this|the (?:e-?mail|mail|message)))/i,
];
const NAMED = new RegExp(
  String.raw`\b(?:see|review|read|check|sign|use) (?:the |my |our )?(?:attached|attachment|enclosed)\b|\b(?:the|my|our) (?:attached|enclosed) (?:[\w-]+ ){0,2}?${FILE}\b`,
  'i',
);
/** Asked for, denied, put off, somebody else's, pasted below, shared otherwise, or attached to another mail. */
const NOT =
  /\b(?:if|unless)\b[^.]{0,40}\battach|\b(?:you|they|he|she|your|his|her|their|tom)(?:['’]ve| have| had)? (?:\w+ )?(?:attached|enclosed|attachments?)\b|\b(?:you|they|he|she) (?:sent|forwarded)\b|\b(?:could|can|would|will|did) you\b[^.]{0,40}\battach|\b(?:please|pls) (?:re-?)?(?:attach|send|forward)\b|\b(?:will|['’]ll|going to|would|should|to) (?:\w+ )?(?:attach|enclose)\b|\b(?:no|without|not|n['’]t|cannot|unable|forgot|missing)\b[^.]{0,30}\b(?:attach\w*|enclos\w*)|\battach\w*\b[^.]{0,30}\b(?:not|n['’]t|missing|corrupt|garbled|too (?:big|large))\b|\b(?:attached|enclosed)(?: \w+){0,3} (?:below|above|in the body|at the (?:bottom|end|foot))\b|\battach\w*(?: (?:a|an|any|some|great|much|more|little|no|particular|high|special|considerable)){1,2} (?:importance|value|weight|significance|priority|conditions?|meaning)\b|\battach\w*\b[^.]{0,40}\b(?:in (?:copy|cc)|to (?:this|the|our) (?:thread|chain|conversation|team|project))\b|\b(?:below|underneath|link(?:ed)?|shared? (?:folder|drive)|sharepoint|onedrive|dropbox|by (?:post|mail|courier|fax)|hard cop(?:y|ies)|(?:previous|earlier|last|first|original|other|next|separate|yesterday['’]s) (?:e-?mail|mail|message|note))\b|\b(?:very|so|emotionally|became|get|got|strings?) attached\b|\?\s*$/i;
/** A mail that shares by link has what it names; so has one in which a mail program marked the place of a file (“<<Plan.doc>>”, “(See attached file: Plan.doc)”). */
const LINK = /https?:\/\/|\bwww\.[a-z]|<<[^<>\n]{1,100}>>|\(see attached file: [^()\n]{3,100}\)/i;

/** “Attached the” is quoted as “Attached”: the small words that lead on to the file say nothing alone. */
function withoutTail(words: string): string {
  return words
    .trim()
    .replace(/^\W+/, '')
    .replace(/(?:\s(?:the|my|our|an?|is|are|for your)|:)$/i, '');
}

/** The first sentence of one's own text that says a file comes with it; null when none does. English, German, French, Spanish. Bounded, linear. */
export function namedAttachment(ownText: string): NamedAttachment | null {
  if (LINK.test(ownText)) return null;
  const packs = packsOf(ownText);
  if (packs.length === 0 && !/attach|enclos/i.test(ownText)) return null;
  for (const sentence of sentencesOf(ownText)) {
    if (NOT.test(sentence)) continue;
    for (const pattern of OWN) {
      const words = pattern.exec(sentence)?.[0];
      if (words !== undefined) return { sentence, words: withoutTail(words), own: true };
    }
    const plain = folded(sentence);
    for (const { drafts } of packs) {
      const words = cueWords(drafts.attached, sentence, plain);
      if (words !== null) return { sentence, words, own: true };
    }
    const words = NAMED.exec(sentence)?.[0];
    if (words !== undefined) return { sentence, words, own: false };
  }
  return null;
}
