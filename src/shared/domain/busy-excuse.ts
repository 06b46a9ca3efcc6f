import { sentencesOf } from './facts/sentences';

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
  /\b(?:ich bin|wir sind|ich war|wir waren|ist hier|war hier) (?:gerade |zurzeit |im moment |leider |derzeit |momentan |sehr |völlig |total |so ){0,3}(?:ausgelastet|überlastet|unter wasser|im stress|land unter|eingespannt|beschäftigt)\b|\b(?:ich hatte|wir hatten|habe|haben) (?:leider |bisher |noch ){0,2}(?:viel zu tun|keine zeit)\b|\b(?:leider )?(?:noch )?nicht dazu gekommen\b/i,
  /\b(?:je suis|nous sommes|j['’]étais|nous étions|j['’]ai été|nous avons été) (?:très |trop |assez |un peu |vraiment |actuellement ){0,2}(?:débordée?s?|surchargée?s?|occupée?s?|pris(?:e|es)?)\b|\b(?:n['’]ai|n['’]avons) pas eu le temps\b/i,
  /\b(?:estoy|estamos|he estado|hemos estado|estuve|estuvimos) (?:muy |bastante |tan |demasiado |realmente ){0,2}(?:ocupad[oa]s?|liad[oa]s?|desbordad[oa]s?|saturad[oa]s?|hasta arriba)\b|\bno (?:he|hemos) tenido tiempo\b/i,
];
/** Busy at a named time is an answer about one's calendar; a condition or another's load is no excuse of ours. */
const NOT =
  /\b(?:explain|tell (?:him|her|them))\b[^.?!]{0,20}\b(?:i|we)\b|\b(?:if|when|in case|unless|wenn|falls|si|cuando) (?:i|we|you|ich|wir|sie|je|nous|vous|estoy|estamos)\b|\b(?:busy|tied up|beschäftigt|eingespannt|occupée?s?|pris(?:e|es)?|ocupad[oa]s?|liad[oa]s?) (?:on (?!this|that|the|it|your)|at|until|till|from|between|this (?:morning|afternoon|evening)|next|tomorrow|today|tonight|all (?:day|morning|afternoon|week)|that (?:day|morning|week)|monday|tuesday|wednesday|thursday|friday|preparing (?:for )?(?:your|the)|with (?:your|the (?:launch|relaunch|design|build|site|plan))|am |bis |morgen|heute|demain|lundi|mardi|jeudi|mañana|el )|\bkeep(?:s|ing)? (?:me|us) busy\b|\b(?:line|phone|number)s? (?:is|was|were) busy\b|\?\s*$/i;

/** The first sentence that gives our own load as a reason (tip 41); null when none does. English, German, French, Spanish. Bounded, linear. */
export function busyExcuse(ownText: string): BusyExcuse | null {
  for (const sentence of sentencesOf(ownText)) {
    if (NOT.test(sentence)) continue;
    for (const pattern of EXCUSES) {
      const words = pattern.exec(sentence)?.[0];
      if (words !== undefined) return { sentence, words };
    }
  }
  return null;
}
