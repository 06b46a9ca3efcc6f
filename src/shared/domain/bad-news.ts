import type { MessageDraft } from './draft';
import { readSentence } from './facts/read-text';
import { promises } from './facts/speech/promise';
import { sentencesOf } from './facts/sentences';
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
  /\b(?:i|we)(?: \w+)? (?:apologi[sz]e (?:that|for)|(?:am|are) (?:\w+ )?sorry (?:that|for|about))|\b(?:i['’]m|we['’]re) (?:\w+ )?sorry (?:that|for|about)|\b(?:our|my) (?:\w+ )?apologies (?:that|for)|\b(?:entschuldigen|bitten um entschuldigung|sommes désolés|nous excusons|lo sentimos)/i,
  /\b(?:our|your|the|this|my) (?:[\w-]+ ){1,4}?(?:is|are|was|were|has been|have been|will be|went|has|have)(?: \w+){0,2} (?:down|offline|unavailable|broken|failing|failed|not working|delayed|late|behind schedule|postponed|held up)\b/i,
  /\b(?:we|i)(?:['’]ve| have| had|['’]re| are)? (?:\w+ )?(?:an? |the |some )?(?:\w+ )?(?:outage|incident|running late|behind schedule|missed|slipped|delayed)\b|\b(?:verzögert sich|verspätet sich|ausgefallen|gestört|störung|ausfall|en panne|(?:a|ont) du retard|retrasad[oa]s?|caíd[oa]s?|incidencia)\b/i,
];
/** Small matters of the mail itself or of one's own desk, what is only possible, and a way of speaking. */
const SMALL =
  /\b(?:whether|if|duplicat\w*|confus(?:ion|ed)|possibl[ey]|may|might|for some reason|work cut out|hard to see|(?:your|my|the) copy|mix-?up|typos?|multiple|twice|(?:this|so) many|(?:e-?mail|message|note|link|attachment|train|flight|bus|plane|my (?:phone|computer|printer|car))s?)\b/i;
const OVER =
  /(?:\b(?:is|are|was|were|has been|have been|have|has|we|been|now|already|just)(?: \w+)? (?:now )?(?:fixed|resolved|solved|sorted|restored|corrected|repaired|replaced|re-?sent|refunded|recovered)|\bback (?:up|online|to normal|in (?:service|operation)|on (?:track|schedule))|\b(?:works?|working|running|available) again|\b(?:behoben|gelöst|wiederhergestellt|rétablie?s?|résolue?s?|corrigée?s?|resuelt[oa]s?|solucionad[oa]s?|restablecid[oa]s?))/i;
/** An error that is named and no more: it was one, and nobody waits for more of it. */
const ONE_OFF = /\bfor (?:the|this|that|my|our) (?:\w+ )?(?:error|mistake|oversight|slip)\W*$/i;
const NOT_OVER = /\b(?:not|n['’]t|until|once|when|will be|to be|being|nicht|pas encore|aún no)\b/i;
const CAUSE =
  /\b(?:because|due to|caused by|cause (?:is|was)|reason (?:is|was|for|being)|owing to|as a result of|result(?:ed|s)? from|the result of|thanks to|since (?:we|the|our|they|it)|after (?:a|the|an)|following (?:a|the|an)|root cause|turned out|stems? from|so that|so (?:i|we|it|they)|as (?:i|we)|given|weil|wegen|aufgrund|grund|da (?:wir|der|die|das)|parce que|à cause|en raison|suite à|porque|debido a|a causa de|por culpa)\b/i;
const STEP =
  /\b(?:instead|alternativ\w*|propos\w*|suggest\w*|recommend\w*|next steps?|plan (?:is|to)|options?|meanwhile|in the meantime|will|['’]ll|we can|i can|could|let['’]s|going to|working on|looking into|investigating|i would|let me know|(?:i|we)(?:['’]ve| have)? (?:also |just |already |now )?(?:changed|included|corrected|added|updated|attached|asked|checked|moved|compiled|went|taken)|new (?:date|plan|schedule)|please|call|stattdessen|vorschlag|schlagen|werden|wird|nous allons|je vais|proposons|en attendant|vamos a|proponemos|mientras)\b|\?/i;
const STRETCH =
  /\b(?:within|in|every|for|over) (?:the next |about |another )?(?:\d{1,3}|an?|one|two|three|four|five|six|ten|a few|a couple of|half an) (?:working |business )?(?:minutes?|hours?|days?|weeks?)\b|\b(?:stündlich|innerhalb von|sous \d|en \d+ (?:horas|días))\b/i;
const PAST = /\b(?:yesterday|last|ago|since|earlier|this morning|was|were|had|gestern|hier|ayer)\b/i;

/** What a draft's own words make of the bad news in them; null without any or where the text is not read. `today` resolves days. */
export function badNewsIn(draft: MessageDraft, today: CivilDate): BadNews | null {
  const cue = draft.facts.trouble;
  if (cue === null || draft.text === null || SMALL.test(cue.quote)) return null;
  const sentences = sentencesOf(draft.text);
  const some = (test: (sentence: string) => boolean): boolean => sentences.some(test);
  return {
    quote: cue.quote,
    running: RUNNING.some((one) => one.test(cue.quote)),
    over: ONE_OFF.test(cue.quote) || some((s) => OVER.test(s) && !NOT_OVER.test(s)),
    when: some((s) => STRETCH.test(s) || (!PAST.test(s) && timesIn(s, { today, order: 'day-first' }).length > 0)),
    cause: some((s) => CAUSE.test(s)),
    step: draft.facts.ask !== null || some((s) => STEP.test(s) || promises(readSentence(s))),
  };
}
