import { cueWords, packsOf } from './facts/languages/packs';
import { sentencesOf } from './facts/sentences';
import { folded } from './folded-text';

/** Our own load given as a reason. `words` stand in `sentence`. */
export interface BusyExcuse {
  readonly sentence: string;
  readonly words: string;
}

const SO =
  '(?:so |very |really |extremely |quite |a bit |a little |too |super |rather |incredibly |pretty |just |all |completely |totally |currently |still |also ){0,2}';
const EXCUSES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:i|we|the team|my team|our team|everyone here|everybody here)(?:['’]ve been|['’]m|['’]re| am| are| is| was| were| have been| has been| had been| got) ${SO}(?:busy|swamped|snowed under|slammed|overloaded|overwhelmed|flat out|tied up|up to (?:my|our) (?:ears|neck|eyes)|stretched(?: thin)?|short[- ]staffed|understaffed|buried)\b`,
    'i',
  ),
  /\b(?:it['’]s|it is|it was|it has been|it['’]s been|this is|this has been|things (?:are|have been|were)|we['’]re having|we have) (?:an? |been |just |so |very |really |extremely |quite |rather |pretty |a bit |such a |incredibly ){0,4}(?:busy|hectic|crazy|manic)(?: (?:time|week|weeks|month|period|season|day|days|here|at our end|around here))?\b/i,
  /\b(?:due to|because of|owing to|given) (?:our|my|(?:the |an? )?(?:very |extremely )?(?:current|present|heavy|high|busy|increased)) (?:very |extremely |current |present |heavy |high |busy |increased ){0,2}(?:workload|work load|schedule|backlog)\b/i,
  /\b(?:i|we)(?:['’]ve| have| had) (?:just |simply |really |still |yet )?(?:not (?:yet )?had (?:the |any |enough |a |much )?|had no |no )(?:time|moment) (?:to (?:look|get|work|do|finish|reply|respond|answer|write|prepare|read|review)|for (?:this|it|that|your))\b/i,
  /\b(?:i|we)(?:['’]ve)? (?:haven['’]t|hadn['’]t|didn['’]t|have not|did not) (?:had|have|find|found|get) (?:the |any |enough |a )?(?:time|moment) (?:to|for)\b/i,
];
/** Busy at a named time is an answer about one's calendar; a condition or another's load is no excuse of ours. */
const NOT =
  /\b(?:explain|tell (?:him|her|them))\b[^.?!]{0,20}\b(?:i|we)\b|\b(?:if|when|in case|unless) (?:i|we|you)\b|\b(?:busy|tied up) (?:on (?!this|that|the|it|your)|at|until|till|from|between|this (?:morning|afternoon|evening)|next|tomorrow|today|tonight|all (?:day|morning|afternoon|week)|that (?:day|morning|week)|monday|tuesday|wednesday|thursday|friday|preparing (?:for )?(?:your|the)|with (?:your|the (?:launch|relaunch|design|build|site|plan)))|\bkeep(?:s|ing)? (?:me|us) busy\b|\b(?:line|phone|number)s? (?:is|was|were) busy\b|\?\s*$/i;

/** The first sentence that gives our own load as a reason (tip 41); null when none does. English, German, French, Spanish. Bounded, linear. */
export function busyExcuse(ownText: string): BusyExcuse | null {
  const packs = packsOf(ownText);
  for (const sentence of sentencesOf(ownText)) {
    const english = NOT.test(sentence)
      ? undefined
      : EXCUSES.map((pattern) => pattern.exec(sentence)?.[0]).find((found) => found !== undefined);
    if (english !== undefined) return { sentence, words: english };
    const plain = packs.length === 0 ? '' : folded(sentence);
    for (const { drafts } of packs) {
      const words = cueWords(drafts.busy, sentence, plain);
      if (words !== null) return { sentence, words };
    }
  }
  return null;
}
