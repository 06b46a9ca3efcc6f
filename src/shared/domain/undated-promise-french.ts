import { anyOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

/** French. */
export const FRENCH: PromiseWords = {
  language: 'fr',
  promise: anyOf(
    "(?:je|nous) (?:vous |te |le |la |les |leur |lui |vous l'|vous les |vous en )?(?:enverr|transmettr|fer|reviendr|recontacter|contacter|repondr|communiquer|adresser|livrer|preparer|finaliser|confirmer|verifier|appeler|rappeler|tiendr|donner|partager|mettr|enverr|remettr|fournir)(?:ai|ons)\\b",
    "je (?:vous |te |le |la |les |vous l')?(?:envoie|transmets|reviens|recontacte|contacte|reponds|communique|adresse|prepare|confirme|verifie|appelle|rappelle|tiens|donne|partage|fais)\\b",
    "nous (?:vous |te |le |la |les |vous l')?(?:envoyons|transmettons|revenons|recontactons|repondons|communiquons|adressons|preparons|confirmons|verifions|rappelons|tenons|faisons)\\b",
    '(?:je vais|nous allons)\\b[^.!?]{0,30}\\b(?:envoyer|transmettre|revenir|contacter|repondre|adresser|preparer|confirmer|verifier|appeler|rappeler|faire|donner|livrer|finaliser)\\b',
    'vous (?:recevrez|aurez)\\b',
  ),
  ask: anyOf(
    "(?:merci de|merci d'|pourriez[- ]vous|pouvez[- ]vous|pourrais[- ]tu|peux[- ]tu|veuillez|s'il (?:vous|te) plait|svp|stp|je vous (?:prie|remercie) de|j'ai besoin|nous avons besoin|auriez[- ]vous|dites[- ]moi|envoyez[- ]moi|tenez[- ]moi)\\b",
  ),
  vague: anyOf(
    '(?:aussi(?:tot| vite)|le plus (?:vite|tot|rapidement)|des) que possible\\b|le plus (?:tot|vite|rapidement) possible\\b|au plus (?:vite|tot)\\b|asap\\b',
    'dans les (?:meilleurs|plus brefs) delais\\b|sous peu\\b|bientot\\b|prochainement\\b|rapidement\\b|incessamment\\b|tres vite\\b',
    "dans les (?:prochain|quelque)e?s (?:jours|semaines|heures)\\b|dans les (?:jours|semaines) (?:a venir|qui viennent)\\b|ces (?:prochains|jours)\\b(?: jours)?|d'ici (?:peu|quelques jours)\\b|dans quelques (?:jours|semaines)\\b",
    "(?:quand|lorsque|des que) (?:vous|tu) (?:aurez|pourrez|auras|pourras|avez|as)(?: (?:un moment|une minute|le temps|l'occasion))?\\b|a votre convenance\\b|a l'occasion\\b|un de ces jours\\b|en temps (?:utile|voulu)\\b",
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
  date: anyOf(
    "aujourd'hui|demain\\b|ce (?:soir|matin|midi)\\b|cet apres-midi\\b|midi\\b|minuit\\b",
    '(?:lun|mar|mercre|jeu|vendre|same)di\\b|dimanche\\b',
    '(?:cette|la) semaine(?: prochaine)?\\b|semaine prochaine\\b|(?:ce|le) mois(?:-ci| prochain)?\\b|mois prochain\\b|trimestre\\b',
    "fin (?:de |du |d')?(?:la )?(?:journee|semaine|mois|trimestre|annee|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b|debut (?:de )?(?:semaine|mois)\\b",
    '(?:janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\\b|(?:le )?\\d{1,2} (?:mars|mai)\\b',
    "(?:dans|sous|d'ici|en) (?:un|une|deux|trois|quatre|cinq|\\d{1,3}) (?:minutes?|heures?|jours?|semaines?|mois)\\b|\\d{1,2} ?h(?:\\d{2})?\\b|\\d{1,2}:\\d{2}\\b|\\d{1,2}/\\d{1,2}\\b|\\d{1,2} heures\\b|20\\d\\d-\\d\\d-\\d\\d\\b",
  ),
};
