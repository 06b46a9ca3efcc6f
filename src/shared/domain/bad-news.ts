import type { MessageDraft } from './draft';
import type { NewsWords } from './facts/languages/draft-words';
import { readSentence, readText, type ReadSentence } from './facts/read-text';
import { promises } from './facts/speech/promise';
import type { CivilDate } from './instant';
import { timesIn } from './time-expressions/times-in';

/** Bad news in a mail being written, and what stands beside it. */
export interface BadNews {
  /** The sentence that tells it, ≤ 160 characters. */
  readonly quote: string;
  /** An apology, or something of ours that broke or is late: the reader waits for the next update. */
  readonly running: boolean;
  /** It says that the matter is over: fixed, restored, replaced. */
  readonly over: boolean;
  /** It names a day or time to come. */
  readonly when: boolean;
  /** It says why. */
  readonly cause: boolean;
  /** It says what happens next: a promise, a proposal, a question. */
  readonly step: boolean;
}

const RUNNING: readonly RegExp[] = [
  /\b(?:i|we)(?: \w+)? (?:apologi[sz]e (?:that|for)|(?:am|are) (?:\w+ )?sorry (?:that|for|about))|\b(?:i['’]m|we['’]re) (?:\w+ )?sorry (?:that|for|about)|\b(?:our|my) (?:\w+ )?apologies (?:that|for)/i,
  /\b(?:our|your|the|this|my) (?:[\w-]+ ){1,4}?(?:is|are|was|were|has been|have been|will be|went|has|have)(?: \w+){0,2} (?:down|offline|unavailable|broken|failing|failed|not working|delayed|late|behind schedule|postponed|held up)\b/i,
  /\b(?:we|i)(?:['’]ve| have| had|['’]re| are)? (?:\w+ )?(?:an? |the |some )?(?:\w+ )?(?:outage|incident|running late|behind schedule|missed|slipped|delayed)\b/i,
];
/** Small matters of the mail itself or of one's own desk, what is only possible, and a way of speaking. */
const SMALL =
  /\b(?:whether|if|duplicat\w*|confus(?:ion|ed)|possibl[ey]|may|might|for some reason|work cut out|hard to see|(?:your|my|the) copy|mix-?up|typos?|multiple|twice|(?:this|so) many|(?:e-?mail|message|note|link|attachment|train|flight|bus|plane|my (?:phone|computer|printer|car))s?)\b/i;
const OVER =
  /(?:\b(?:is|are|was|were|has been|have been|have|has|we|been|now|already|just)(?: \w+)? (?:now )?(?:fixed|resolved|solved|sorted|restored|corrected|repaired|replaced|re-?sent|refunded|recovered)|\bback (?:up|online|to normal|in (?:service|operation)|on (?:track|schedule))|\b(?:works?|working|running|available) again)/i;
/** An error that is named and no more: it was one, and nobody waits for more of it. */
const ONE_OFF = /\bfor (?:the|this|that|my|our) (?:\w+ )?(?:error|mistake|oversight|slip)\W*$/i;
const NOT_OVER = /\b(?:not|n['’]t|until|once|when|will be|to be|being)\b/i;
const CAUSE =
  /\b(?:because|due to|caused by|cause (?:is|was)|reason (?:is|was|for|being)|owing to|as a result of|result(?:ed|s)? from|the result of|thanks to|since (?:we|the|our|they|it)|after (?:a|the|an)|following (?:a|the|an)|root cause|turned out|stems? from|so that|so (?:i|we|it|they)|as (?:i|we)|given)\b/i;
const STEP =
  /\b(?:instead|alternativ\w*|propos\w*|suggest\w*|recommend\w*|next steps?|plan (?:is|to)|options?|meanwhile|in the meantime|will|['’]ll|we can|i can|could|let['’]s|going to|working on|looking into|investigating|i would|let me know|(?:i|we)(?:['’]ve| have)? (?:also |just |already |now )?(?:changed|included|corrected|added|updated|attached|asked|checked|moved|compiled|went|taken)|new (?:date|plan|schedule)|please|call)\b|\?/i;
const STRETCH =
  /\b(?:within|in|every|for|over) (?:the next |about |another )?(?:\d{1,3}|an?|one|two|three|four|five|six|ten|a few|a couple of|half an) (?:working |business )?(?:minutes?|hours?|days?|weeks?)\b/i;
const PAST = /\b(?:yesterday|last|ago|since|earlier|this morning|was|were|had)\b/i;

/** What a draft's own words make of the bad news in them; null without any or where the text is not read. `today` resolves days. */
export function badNewsIn(draft: MessageDraft, today: CivilDate): BadNews | null {
  const cue = draft.facts.trouble;
  if (cue === null || draft.text === null || SMALL.test(cue.quote)) return null;
  const sentences = readText(draft.text).sentences;
  const told = readSentence(cue.quote);
  const some = (test: (sentence: ReadSentence) => boolean): boolean => sentences.some(test);
  return {
    quote: cue.quote,
    running: RUNNING.some((one) => one.test(cue.quote)) || says(told, 'running'),
    over:
      ONE_OFF.test(cue.quote) ||
      some((s) => (OVER.test(s.text) && !NOT_OVER.test(s.text)) || (says(s, 'over') && !says(s, 'notOver'))),
    when: some((s) => STRETCH.test(s.text) || says(s, 'stretch') || (!isPast(s) && namesTime(s.text, today))),
    cause: some((s) => CAUSE.test(s.text) || says(s, 'cause')),
    step: draft.facts.ask !== null || some((s) => STEP.test(s.text) || says(s, 'step') || promises(s)),
  };
}

/** Whether a sentence says it in another language than English. */
function says(sentence: ReadSentence, part: keyof NewsWords): boolean {
  return sentence.packs.some(({ drafts }) => drafts.news[part].test(sentence.folded));
}

const isPast = (sentence: ReadSentence): boolean => PAST.test(sentence.text) || says(sentence, 'past');
const namesTime = (text: string, today: CivilDate): boolean => timesIn(text, { today, order: 'day-first' }).length > 0;
