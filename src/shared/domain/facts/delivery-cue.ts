import type { Cue } from '../message';
import { phrases } from '../phrases/phrases';
import { cueOf } from './quote';
import type { ReadSentence } from './read-text';

/** Tells that something is handed over or finished. */
const DELIVERED = phrases([
  /\b(?:attached|enclosed|as promised|as requested|here (?:is|are|it is|they are|you (?:go|are))|here['’]s|please find|find (?:it |them )?(?:below|attached|enclosed))\b/i,
  /\b(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)?(?: just| now| already| also)? (?:sent|sending|uploaded|shared|delivered|finished|completed|posted|published|faxed|mailed|e-?mailed|forwarded|updated|attach(?:ed|ing)?|signed|approved|paid)\b/i,
  /\b(?:is|are|was|were|has been|have been|it['’]s|they['’]re|all) (?:now |all |just |already )?(?:done|complete|completed|finished|ready|sent|uploaded|delivered|shared|fixed|signed|paid|attached)\b|^\W*(?:all )?(?:done|sent|fixed)\b/i,
  /\b(?:anbei|im anhang|wie versprochen|(?:ist|sind|habe ich|haben wir)\b[^.?!]{0,40}\b(?:erledigt|geschickt|gesendet|fertig)|hier (?:ist|sind|kommt|kommen))\b|\b(?:ci-joint|en pièce jointe|voici|comme promis|j['’]ai (?:envoyé|terminé))|\b(?:adjunt[oa]s?|aquí (?:está|tiene|van)|como prometí|ya está)\b/i,
]);
const NOT =
  /\?\s*["”’)]{0,2}$|\b(?:not|never|n['’]t|once|when|if|until|will be|to be|should be|noch nicht|pas encore|todavía no)\b/i;

/** The first sentence that hands something over or says that it is done (F8: what closes a promise). Null when none does. */
export function deliveredIn(sentences: readonly ReadSentence[]): Cue | null {
  const found = sentences.find((sentence) => DELIVERED.in(sentence) && !NOT.test(sentence.text));
  return found === undefined ? null : cueOf(found.text);
}
