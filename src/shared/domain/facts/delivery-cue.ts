import type { Cue } from '../message';
import { cueOf } from './quote';

const MAY =
  /attach|enclos|here (?:is|are|it|you)|here['’]s|done|sent|complete|finish|ready|promised|below|anbei|anhang|erledigt|hier (?:ist|sind|kommt)|joint|voici|adjunt|aquí|upload|link|share[ds]|deliver/i;
/** Tells that something is handed over or finished. */
const DELIVERED: readonly RegExp[] = [
  /\b(?:attached|enclosed|as promised|as requested|here (?:is|are|it is|they are|you (?:go|are))|here['’]s|please find|find (?:it |them )?(?:below|attached|enclosed))\b/i,
  /\b(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)?(?: just| now| already| also)? (?:sent|sending|uploaded|shared|delivered|finished|completed|posted|published|faxed|mailed|e-?mailed|forwarded|updated|attach(?:ed|ing)?|signed|approved|paid)\b/i,
  /\b(?:is|are|was|were|has been|have been|it['’]s|they['’]re|all) (?:now |all |just |already )?(?:done|complete|completed|finished|ready|sent|uploaded|delivered|shared|fixed|signed|paid|attached)\b|^\W*(?:all )?(?:done|sent|fixed)\b/i,
  /\b(?:anbei|im anhang|wie versprochen|(?:ist|sind|habe ich|haben wir)\b[^.?!]{0,40}\b(?:erledigt|geschickt|gesendet|fertig)|hier (?:ist|sind|kommt|kommen))\b|\b(?:ci-joint|en pièce jointe|voici|comme promis|j['’]ai (?:envoyé|terminé))|\b(?:adjunt[oa]s?|aquí (?:está|tiene|van)|como prometí|ya está)\b/i,
];
const NOT =
  /\?\s*["”’)]{0,2}$|\b(?:not|never|n['’]t|once|when|if|until|will be|to be|should be|noch nicht|pas encore|todavía no)\b/i;

/** The first sentence that hands something over or says that it is done (F8: what closes a promise). Null when none does. */
export function deliveredIn(sentences: readonly string[]): Cue | null {
  const found = sentences.find(
    (sentence) => MAY.test(sentence) && !NOT.test(sentence) && DELIVERED.some((words) => words.test(sentence)),
  );
  return found === undefined ? null : cueOf(found);
}
