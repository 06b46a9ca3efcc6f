/** A sentence without what only leads into it: `lead` holds the conditions and times put before it (“If you agree, …”), `main` what is said. */
export interface Clauses {
  readonly lead: string;
  readonly main: string;
}

const MARK = /^(?:[\s>*•·▪–—-]{1,6}|\(?(?:\d{1,2}|[a-z])[.)]\s{1,4})/i;
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|day)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|bonjour|cher|chère|hola|buenos días|estimad[oa]s?)\b[^,.:;!?–-]{0,50}(?:[,:;!]|\s?[–-]{1,2}(?=\s))\s*/i;
/** A name or two and a comma, colon or dash: “Kate, …”, “Murray/Chris: …”. Words that open a sentence are no names. */
const VOCATIVE =
  /^(?!(?:please|pls|also|if|when|once|and|but|so|then|however|thanks|thank|no|yes|ok|okay|as|in|on|for|at|with|by|since|after|before|unfortunately|today|tomorrow|monday|tuesday|wednesday|thursday|friday|again|next|finally|bitte|just|well|maybe|should|would|could|can|will|do|did|are|is|what|who|which|where|how|why|let|see|call|send)\b)(?:[A-Z][\w.'’]{0,20}(?:(?:\s|,\s?|\/|\sand\s|\s&\s)[A-Z][\w.'’]{0,20}){0,4}|[a-z]{2,12})\s?(?:,|:|;|\s[–-]{1,2}|--)\s{0,3}(?=\S)/;
const LEAD_IN =
  /^(?:(?:also|and|but|so|then|next|first|firstly|second|secondly|third|finally|lastly|last|again|once again|anyways?|otherwise|in addition|additionally|furthermore|further|meanwhile|in the meantime|therefore|thus|ok|okay|yes|sure|well|now|oh|btw|by the way|fyi|in particular|at this point|for now|to that end|in any (?:case|event)|great|good|fine|no problem|sorry|as (?:always|usual|discussed|agreed|mentioned)|außerdem|und|aber|dann|noch|également|aussi|et|también|y)\b(?:,|:|\s?[–-]{1,2}|\.{2,3})?\s{1,3}|(?:thanks?|thank you|thx|many thanks|danke|merci|gracias)(?: (?:again|so much|very much|a lot|for [^,.!;]{2,60}))?\s?(?:,|;|!|\s[–-]{1,2}|\.{1,3})\s{1,3})/i;
const CONDITION =
  /^(?:if|when|whenever|once|should (?:you|there|any)|as soon as|as long as|after|before|while|since|because|as (?:i|you|we|the)|given|in order to|in case|until|unless|although|though|assuming|provided|based on|due to|because of|to (?:help|ensure|make|avoid|facilitate|the extent)|for (?:those|anyone|any|all)|wenn|falls|sobald|nachdem|si|dès que|quand|cuando)\b[^,?!]{3,220},\s{1,3}/i;

/** Takes list marks, greetings, names, linking words and leading conditions off a sentence. Linear; at most six are taken off. */
export function clausesOf(sentence: string): Clauses {
  let main = sentence
    .slice(0, 600)
    .replace(/[’‘`´]/g, "'")
    .trim();
  let lead = '';
  for (let i = 0; i < 6; i++) {
    const condition = CONDITION.exec(main);
    if (condition) {
      lead = `${lead} ${condition[0]}`;
      main = main.slice(condition[0].length);
      continue;
    }
    const cut = (MARK.exec(main) ?? GREETING.exec(main) ?? LEAD_IN.exec(main) ?? VOCATIVE.exec(main))?.[0];
    if (cut === undefined || cut.length >= main.length) break;
    main = main.slice(cut.length);
  }
  return { lead: lead.trim(), main };
}

const TRAILING =
  /[,;]?\s(?:because|since|so that|so as\b|so (?:i|we|you|they|he|she|it) (?:can|could|may|might|don't|do not|won't|would|know|are able|get)\b|as (?:i|we|he|she|they|you|there|it)\b|although|though|while|unless|in order to|if|whether|when|whenever|once|until|after (?:you|we|i|he|she|they|the)\b|before (?:you|we|i|he|she|they)\b|as soon as (?!possible|practicable|you (?:can|get|have)|feasible)|weil|da|damit|wenn|falls|sobald|parce que|afin|car(?=\s(?:il|elle|on|nous|vous|ils|je|j'|le|la|les|l'|c'|un|une|notre|votre|mon|ma)(?=\W))|porque|para que)\s/i;

/** What is said before a reason, purpose or condition follows: “Please call me | as I may be out on Monday”. */
export function coreOf(main: string): string {
  const cut = TRAILING.exec(main);
  return cut === null || cut.index < 4 ? main : main.slice(0, cut.index);
}
