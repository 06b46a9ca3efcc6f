import { readText, type ReadSentence } from './facts/read-text';
import { phrases } from './phrases/phrases';

/** Work told as done or live. `words` stand in `sentence`. */
export interface WorkDone {
  readonly sentence: string;
  readonly words: string;
}

const DONE =
  '(?:implemented|published|deployed|launched|released|rolled out|activated|put (?:it )?live|gone live|pushed (?:it |this |that |them )?live|switched on|set live)';
const JUST = '(?: now| just| already| also| all| both| successfully| today| this morning| yesterday){0,3}';
const PATTERNS = phrases([
  new RegExp(String.raw`\b(?:we|i)(?:['’]ve| have)?${JUST} ${DONE}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:has|have|were|was)(?: been)?${JUST} (?:been )?(?!released)${DONE}\b(?! (?:\w{2,20} )?(?:by|in \d{4})\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\bwent${JUST} live\b|\b(?:is|are)${JUST} (?:live|in production)\b(?! (?:in|on) (?:your|the) (?:test|staging))`,
    'i',
  ),
  /\b(?:wir haben|ich habe)\b[^.?!]{0,80}\b(?:umgesetzt|implementiert|veröffentlicht|live ?gestellt|live ?geschaltet|freigeschaltet|online gestellt|ausgerollt|aufgeschaltet)\b/i,
  /\b(?:wurden?|(?:ist|sind)) (?:nun |jetzt |heute |gestern |bereits |schon |seit \w{3,12} ){0,3}(?:umgesetzt|implementiert|veröffentlicht|live|online|ausgerollt|freigeschaltet|live ?gestellt)\b(?! (?:verfügbar|einsehbar|teilnehmen))/i,
  /\b(?:nous avons|j['’]ai) (?:bien |déjà |aujourd['’]hui )?(?:mis en (?:ligne|production|œuvre|oeuvre)|publié|déployé|implémenté|lancé)|\b(?:est|sont) (?:désormais |maintenant |déjà |bien )?(?:en ligne|en production)\b|\ba été (?:publiée?|déployée?|mise? en (?:ligne|production)|lancée?)/i,
  /\b(?:hemos|he) (?:ya )?(?:publicado|implementado|desplegado|lanzado|puesto en (?:marcha|producción|línea)|activado)\b|\b(?:ya está|ya están) (?:en línea|en producción|publicad[oa]s?|activ[oa]s?)\b|\bha sido (?:publicad[oa]|implementad[oa]|desplegad[oa]|lanzad[oa])\b/i,
]);
/** Plans, conditions, questions, denials, and sentences that name the agreement themselves. */
const NOT =
  /\?\s*["”’)]{0,2}$|\b(?:if|once|when|whenever|until|before|as soon as|unless|whether|after|will|would|should|can|could|may|might|must|plan(?:ned|s)? to|ready to|going to|about to|to be|not|never|yet to|almost|nearly|wenn|sobald|falls|bevor|nicht|noch nicht|wird|werden|kann|soll|dès que|si|quand|avant|pas|cuando|si|antes|no|todavía)\b|n['’]t\b|\b(?:as|were|was) (?:agreed|approved|requested|discussed|ordered)\b|\b(?:your|you) (?:approv\w{1,5}|sign-?off|go-?ahead|confirm\w{0,7}|request(?:ed)?|asked|order(?:ed)?|released|published|launched|implemented)\b|\bon your (?:request|behalf)\b|\b(?:wie (?:besprochen|vereinbart|freigegeben|gewünscht)|ihrer (?:freigabe|zusage)|comme (?:convenu|demandé|validé)|votre (?:accord|validation)|como (?:acordamos|acordado|pidió)|su (?:aprobación|visto bueno))\b|\b(?:published|launched|implemented|deployed|activated|rolled out) (?:\w{1,20} ){0,3}by\b|\b(?:press release|published (?:in|by) (?:the|a) (?:press|paper|newspaper|magazine)|they|he|she|competitors?)\b/i;

/** The first sentence that tells work as done or live (F14); null when none does. English, German, French, Spanish. Bounded, linear. */
export function workDone(ownText: string): WorkDone | null {
  return workDoneIn(readText(ownText).sentences);
}

/** The same of sentences that were cut already. */
export function workDoneIn(sentences: readonly ReadSentence[]): WorkDone | null {
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!PATTERNS.in(sentence) || NOT.test(text)) continue;
    for (const pattern of PATTERNS.patterns) {
      const words = pattern.exec(text)?.[0];
      if (words !== undefined) return { sentence: text, words };
    }
  }
  return null;
}

/** Words that tell of something made different from what was there or agreed; what is merely new or regular is no change. */
const CHANGES =
  /\b(?:chang\w{1,4}|updat(?:e|es|ed|ing)|revis(?:ed|ion|ions)|amend(?:ed|ment|ments)|adjust(?:ed|ment|ments)|correct(?:ed|ion|ions)|replac(?:e|ed|ement)|redesign(?:ed)?|rework(?:ed)?|rewritten|renamed|remov(?:ed|al)|mov(?:ed|e) (?:to|from)|switch(?:ed)? (?:to|from)|instead of|new (?:version|prices?|pricing|scope|date|design|wording|layout|logo)|geänderte?[nrs]?|änderung(?:en)?|angepasste?[nrs]?|anpassung(?:en)?|überarbeitete?[nrs]?|aktualisierte?[nrs]?|ersetzt|modifi(?:é|ée|ées|és|cation|cations|cado|cada|cación)|mis(?:e|es)? à jour|corrigée?s?|remplacée?s?|cambi(?:o|os|ado|ada)|actualiza(?:do|da|ción)|correg(?:ido|ida)|sustituid[oa])(?![\p{L}])/iu;

/** Whether work told as done changes what was agreed (F14, approval mode “for changes”). */
export function isChange({ sentence }: WorkDone): boolean {
  return CHANGES.test(sentence);
}
