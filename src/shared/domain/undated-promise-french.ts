import { anyOf, turnOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

/** The reader or the thing, between the person and the verb: “je vous les envoie”. */
const TO = "(?:(?:vous|te|le|la|les|leur|lui|y|en|nous|me|t'|l'|m'|s') ?){0,2}";
/** What is told, felt or wished, not done: no promise in the future or in the present. */
const STATE =
  "(?:ser|aur|pourr|devr|voudr|faudr|saur|verr|reverr|retrouver|croiser|réjou|rejou|all|viendr|aimer|attendr|partir|rester|arriver|quitter|regretter|remerci|souhait|pri|esper|pens|crois|rest|regrett|trouv|rappell(?:e|ons) (?:que|notre|votre|le|la|les|l')|avai|etai|aim|sai|signal|dout|imagin|demand|felicit|excus|attend|peu|parl|travaill|cherch)";

/** French. */
export const FRENCH: PromiseWords = {
  language: 'fr',
  promise: anyOf(
    `(?:je|j'|nous|on) ?${TO}(?!${STATE}(?:ai|ons|a)\\b)[a-z]{2,16}r(?:ai|ons|a)\\b`,
    `je (?:vous |te |t')(?:l'|le |la |les |en )?(?!${STATE})[a-z]{2,16}(?:e|s|ds|ts)\\b`,
    "je (?:le |la |les |l')?(?:envoie|transmets|reviens|recontacte|contacte|reponds|communique|adresse|prepare|confirme|verifie|appelle|tiens|donne|partage|fais|regarde|corrige|finis|termine|cree|modifie|mets|passe|consulte|traite)\\b",
    `nous (?:vous |te |le |la |les |vous l'|y |nous en )?(?:envoyons|transmettons|revenons|recontactons|repondons|communiquons|adressons|preparons|confirmons|verifions|rappelons|tenons|faisons|regardons|corrigeons|occupons|livrons|traitons|mettons|donnons|appelons|examinons|etudions)\\b`,
    '(?:je vais|nous allons|on va)\\b[^.!?]{0,40}\\b(?:envoyer|transmettre|revenir|contacter|repondre|adresser|preparer|confirmer|verifier|appeler|rappeler|faire|donner|livrer|finaliser|corriger|modifier|ajouter|regarder|etudier|publier|planifier|organiser|mettre|voir avec|completer|traiter|prendre contact|demander)\\b',
    'et (?:vous|te) [a-z]{2,16}r(?:ons|ai)\\b|(?:vous (?:recevrez|aurez)|tu (?:recevras|auras))\\b|(?:vous|te) (?:parviendra|parviendront|sera (?:envoye|transmis|adresse|communique)e?|seront (?:envoye|transmis|adresse|communique)e?s)\\b',
  ),
  ask: anyOf(
    "(?:merci de|merci d'|pourriez[- ]vous|pouvez[- ]vous|pourrais[- ]tu|peux[- ]tu|veuillez|s'il (?:vous|te) plait|svp|stp|je vous (?:prie|remercie) de|j'ai besoin|nous avons besoin|auriez[- ]vous|dites[- ]moi|envoyez[- ]moi|tenez[- ]moi)\\b",
  ),
  vague: anyOf(
    '(?:aussi(?:tot| vite)|le plus (?:vite|tot|rapidement)|des) que possible\\b|le plus (?:tot|vite|rapidement) possible\\b|au plus (?:vite|tot)\\b|asap\\b',
    'dans (?:les (?:meilleurs|plus brefs)|un bref) delais?\\b|sous peu\\b|(?:tres )?bientot\\b|sans tarder\\b|prochainement\\b|rapidement\\b|incessamment\\b|tres vite\\b',
    "(?:dans|sous) (?:les|ces) (?:prochain|quelque)e?s (?:jours|semaines|heures)\\b|dans les (?:jours|semaines) (?:a venir|qui viennent)\\b|ces (?:prochains|jours)\\b(?: jours)?|d'ici (?:peu|quelques jours)\\b|dans quelques (?:jours|semaines)\\b",
    "(?:quand|lorsque|des que) (?:vous|tu|je|nous|on|j') ?(?:aurez|pourrez|auras|pourras|avez|as|ai|avons|aurai|aurons|peux|pourrai|pourrons|a|peut)(?: (?:un moment|une minute|le temps|l'occasion))?\\b|a votre convenance\\b|a l'occasion\\b|un de ces jours\\b|en temps (?:utile|voulu)\\b",
  ),
  vagueAsk: anyOf('(?:immediatement|sans delai|de toute urgence|tout de suite)\\b'),
  vaguePromise: anyOf('(?:plus tard|ulterieurement)\\b(?! (?:que|dans la))'),
  condition: anyOf(
    "(?:si (?:vous|nous|je|tu|il|elle|on|le|la|les|c')|s'il(?! (?:vous|te) plait)|a condition|sous reserve)",
    "(?:des que|lorsque|quand|une fois que) (?:je|j'|nous|il|elle|on|le|la|les|l')(?! ?(?:peux|pourrai|pouvons|pourrons))",
  ),
  not: anyOf(
    "a (?:tres )?bientot\\b|a tres vite\\b|au plaisir\\b|bon retablissement\\b|de vos nouvelles\\b|tot ou tard\\b|par erreur\\b|destinataire\\b|dans l'attente\\b",
  ),
  turn: turnOf('mais|car|parce que|puisque'),
  date: anyOf(
    "aujourd'hui|demain\\b|ce (?:soir|matin|midi)\\b|cet apres-midi\\b|midi\\b|minuit\\b",
    '(?<!\\b(?:de|du|depuis) )(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\\b(?! dernier)',
    '(?:cette|la) semaine(?: prochaine)?\\b|semaine prochaine\\b|(?:ce|le) mois(?:-ci| prochain)?\\b|mois prochain\\b|(?:ce|prochain|fin du|fin de) trimestre\\b|trimestre prochain\\b',
    "fin (?:de |du |d')?(?:la )?(?:journee|semaine|mois|trimestre|annee|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b|debut (?:de )?(?:semaine|mois)\\b",
    '(?:janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b|(?:le )?\\d{1,2} (?:mars|mai)\\b',
    "(?:dans|sous|d'ici|en) (?:un|une|deux|trois|quatre|cinq|\\d{1,3}) (?:minutes?|heures?|jours?|semaines?|mois)\\b|\\d{1,2} ?h(?:\\d{2})?\\b|\\d{1,2}:\\d{2}\\b|\\d{1,2}/\\d{1,2}\\b|\\d{1,2} heures\\b|20\\d\\d-\\d\\d-\\d\\d\\b",
  ),
};
