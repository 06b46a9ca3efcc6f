import type { ChangeWords, CuePhrases, TitleWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const DAY =
  'lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|matin|apres-midi|\\d{1,2} ?h|heures?|rendez-vous|reunion|dejeuner|appel';

/** Asks for a go-ahead (F5 D2). */
export const ASKED: CuePhrases = {
  says: [
    /\b(?:merci (?:de|d')|pourriez[- ]vous|pouvez[- ]vous|pourrais[- ]tu|peux[- ]tu|veuillez|vous (?:prie|prions|remercie) de|te (?:prie|remercie) de|(?:vous|te) demande de|il faudrait|besoin que (?:vous|tu))\b[^.!?]{0,80}\b(?:valid(?:er|iez|es)|approuv(?:er|iez|es)|sign(?:er|iez|es)|(?:contre)?signer|donner (?:votre|ton|le) (?:accord|feu vert|aval|validation|bon a tirer|bat)|autoris(?:er|iez))\b/,
    /\b(?:votre|ton|vos) (?:\w+ )?(?:accord|validation|feu vert|approbation|autorisation|signature|aval|consentement)\b(?=[^.!?]{0,60}(?:est (?:requis|nécessaire|attendu|indispensable)|pour|avant|sur|svp|s'il|\s?[.?!]?$))/,
    /\b(?:attend\w*|besoin|reste|manque|demand\w*|sollicit\w*|obtenir|recevoir|sous réserve|dans l'attente|souhait\w*|avoir)\b[^.!?]{0,40}\b(?:votre|ton) (?:\w+ )?(?:accord|validation|feu vert|approbation|autorisation|signature|aval|retour validé)\b/,
    /\b(?:ci-joint|pièce jointe|voici|trouverez|transmets|envoie|adresse|soumets|propose)\w*\b[^.!?]{0,100}\bpour (?:\w+ )?(?:validation|approbation|signature|accord|bon à tirer|bat)\b/,
    /\b(?:pouvons[- ]nous|peut[- ]on|puis[- ]je|est-ce qu'on peut|est-ce que nous pouvons|pourrait[- ]on|devons[- ]nous|on peut)\b[^.!?]{0,80}\b(?:lancer|démarrer|commencer|publier|mettre en (?:ligne|production)|procéder|avancer|imprimer|commander|envoyer|diffuser|déployer|passer)\b[^.!]{0,60}\?/,
    /\b(?:êtes[- ]vous|es[- ]tu|seriez[- ]vous|serais[- ]tu|vous êtes|tu es)\b[^.!?]{0,20}\b(?:d'accord|ok|partant\w*|favorable\w*)\b[^.!]{0,100}\?|\b(?:cela|ça|c'est|ce|tout)\b[^.!?]{0,20}\b(?:vous|te) (?:convient|va)\b[^.!]{0,60}\?|\b(?:validez|approuvez|signez|valides|approuves)[- ](?:vous|tu)\b[^.!]{0,80}\?/,
    /\bavez[- ]vous (?:des|une) objections?\b|\bas-tu (?:des|une) objections?\b|\b(?:un|une|des) objections? (?:à|si|de votre)\b[^.!]{0,60}\?|\bsauf (?:objection|avis contraire)(?: de votre part)?\b|\bsans (?:retour|réponse) de (?:votre|ta) part\b/,
    /\b(?:bon pour accord|bon à tirer|validation|signature)\b[^.!?]{0,50}\b(?:à (?:nous |me )?(?:retourner|renvoyer)|attendue?|requise?|souhaitée?|nécessaire)\b|\bdonne[z-]*(?:nous|moi)\b[^.!?]{0,30}\b(?:feu vert|accord|go)\b/,
  ].map(plainly),
  unless: [
    /\b(?:merci|remercie|remercions)\b[^.!?]{0,30}\b(?:pour|de) (?:votre|ton|vos) (?:\w+ )?(?:accord|validation|feu vert|approbation|autorisation|signature)\b|\b(?:merci|remercie) d'avoir\b/,
    /\b(?:sans|pas besoin|ne|n')\b[^.!?]{0,30}\b(?:pas|besoin|jamais)?\b[^.!?]{0,20}\b(?:valid\w+|approuv\w+|approbation|signature)\b(?![^.!?]{0,60}\b(?:sans|avant) votre\b)/,
    /\b(?:avons|ai|bien) (?:bien )?(?:reçu|obtenu|eu|noté)\b[^.!?]{0,30}\b(?:accord|validation|feu vert|approbation|signature)\b|\b(?:a|ont|avez|as|été) (?:déjà |bien )?(?:validé|approuvé|signé)\w*\b|\b(?:carte|demande|processus|procédure|délai|étape) (?:de|d') ?(?:validation|signature|approbation|autorisation)\b/,
    new RegExp(`\\b(?:convient|va|d'accord|ok)\\b.{0,40}\\b(?:${DAY})\\b`),
  ].map(plainly),
};

/** Gives it (F14). */
export const GIVEN: CuePhrases = {
  says: [
    /\b(?:d'accord|bon pour accord|ok pour (?:moi|nous)|c'est (?:bon|ok|validé|approuvé|parfait) pour (?:moi|nous)|c'est (?:validé|approuvé)|feu vert|bon à tirer|tout est (?:bon|ok|validé))\b/,
    /^(?:oui|ok|parfait|très bien|super|bonjour|c'est)?[,!. ]{0,3}(?:validé|approuvé|accordé|adopté|signé)\b|\b(?:je|nous|on) (?:valid(?:e|ons)|approuv(?:e|ons)|accept(?:e|ons)|donn(?:e|ons) (?:mon|notre|le) (?:accord|feu vert))\b|\bj'(?:approuve|accepte|ai (?:validé|approuvé|signé)|y suis favorable)\b|\bnous avons (?:validé|approuvé|signé)\b/,
    /\b(?:ça|cela) (?:me|nous) (?:va|convient)(?: (?:très )?bien| parfaitement)?\b|\b(?:cela|ça|c'est|tout) (?:\w+ )?(?:est )?(?:parfait|bon|conforme) (?:pour (?:moi|nous)|de mon côté|de notre côté)\b|\b(?:de (?:mon|notre) côté|pour (?:ma|notre) part)[^.!?]{0,20}\b(?:ok|bon|parfait|validé|d'accord|rien à redire)\b/,
    /\b(?:vous pouvez|tu peux|on peut|allez-y|vas-y)\b[^.!?]{0,30}\b(?:lancer|démarrer|commencer|publier|mettre en ligne|procéder|avancer|imprimer|commander|diffuser|y aller|envoyer)\b|^(?:ok |oui |parfait )?,? ?(?:allez-y|vas-y|on y va|go)\s?[.!]*$/,
    /\b(?:vous avez|tu as|avez) (?:mon|notre) (?:accord|feu vert|aval|validation|approbation)\b|\b(?:aucune|pas d'|sans) (?:objection|remarque|modification|réserve)s?\b|\b(?:rien à|pas de) (?:redire|signaler|commentaires?|remarques?|modifications?)\b|\b(?:nous sommes|je suis) (?:d'accord|favorable\w*|ok)\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:si|quand|lorsque|dès que|une fois|avant|sous réserve|à condition|sauf|mais|il faut|doit|doivent|devra|devrait|sera|seront|serait|espère|pourrait)\b/,
    /\b(?:ne|n')\b[^.!?]{0,30}\bpas\b|\bpas (?:encore|d'accord|validé|ok|bon)\b|\bjamais\b/,
    /\b(?:il|elle|ils|elles|direction|juridique|client|comité|chef|on m'a|ont|a été|congés?)\b[^.!?]{0,40}\b(?:validé|approuvé|d'accord|accepté|signé)\b|\bd'accord avec (?:lui|elle|eux|paul|cette remarque|cette analyse)\b/,
    new RegExp(
      `\\b(?:va|convient|d'accord|ok|bon)\\b.{0,40}\\b(?:${DAY})\\b|\\b(?:${DAY})\\b.{0,30}\\b(?:me|nous) (?:va|convient)\\b`,
    ),
  ].map(plainly),
};

/** Chases something outstanding (F5 D6). */
export const CHASE: CuePhrases = {
  says: [
    /\b(?:je|nous) (?:me |nous )?(?:permets|permettons)?(?: de)?[^.!?]{0,20}\b(?:vous|te)? ?(?:relanc\w+|revenir vers|reviens vers|revenons vers)\b|\b(?:petite|nouvelle|dernière|seconde|deuxième|simple) relance\b|\b(?:je|nous) (?:vous |te )?relan(?:ce|çons|cons)\b/,
    /\b(?:petit|gentil|simple|amical|dernier|second|deuxième|rapide) rappel\b|\b(?:je|nous) (?:me permets de |nous permettons de |souhaite |voulais |tenais à )?(?:vous|te) rappel(?:le|ons|er)\b(?! (?:demain|plus tard|ce|dans|vers|à|lundi|mardi|mercredi|jeudi|vendredi))/,
    /\b(?:sauf erreur|n'avons|n'ai|n'avoir|toujours|pas encore|encore)\b[^.!?]{0,60}\b(?:reçu|eu)\b[^.!?]{0,40}\b(?:retour|réponse|nouvelles?|paiement|règlement|documents?|éléments?|confirmation|validation)\b/,
    /\b(?:avez[- ]vous|as[- ]tu|auriez[- ]vous|aurais[- ]tu) (?:pu|eu (?:le temps|l'occasion|un moment)|eu|reçu|bien reçu)\b[^.!]{0,120}\?|\b(?:avez[- ]vous|as[- ]tu|auriez[- ]vous|y a-t-il)\b[^.!?]{0,20}\b(?:des nouvelles|du nouveau|un retour|une avancée|une réponse)\b/,
    /\b(?:j'attends|nous attendons|en attente|dans l'attente|attendons|attends)\b[^.!?]{0,20}\b(?:toujours|encore|depuis)\b[^.!?]{0,40}|\btoujours (?:en attente|dans l'attente|sans (?:nouvelles|réponse|retour))\b|\bsans (?:nouvelles|réponse|retour) de (?:votre|ta) part\b(?! (?:avant|d'ici|sous))/,
    /\b(?:où en (?:est|sont|êtes|es)|quel est l'état|quand (?:pouvons|pourrons|puis|pourrai)[- ](?:nous|je))\b[^.!]{0,120}\?|\bqu'en est-il\b/,
    /\b(?:suite à|faisant suite à) (?:mon|notre|mes|nos) (?:précédent\w*|dernier\w*|mail|message|relances?|e-?mails?)\b|\b(?:mon|notre) (?:précédent|dernier) (?:mail|message|e-?mail|courriel)\b/,
    /\b(?:factures?|paiements?|règlements?|devis|questions?|demandes?|documents?|réponses?)\b[^.!?]{0,60}\b(?:rest\w+|toujours|encore)\b[^.!?]{0,20}\b(?:impayé|en attente|sans réponse|en suspens|due?s?|ouverte?s?|manquante?s?)|\b(?:impayé|en retard de paiement|échue?)s?\b/,
  ].map(plainly),
  unless: [
    /\b(?:relancerai|relancerons|vais (?:le |la |les )?relancer|allons (?:le |la |les )?relancer|reviendrai|reviendrons|rappellerai)\b|\bcampagne de relance\b/,
    /\brappel\b[^.!?]{0,40}\b(?:réunion|webinaire|rendez-vous|demain|aujourd'hui|formation|événement|anniversaire)\b/,
    /\b(?:du|de la|des|de notre|d'un|d'une) (?:client|fournisseur|imprimeur|banque|avocat|direction|agence|prestataire)\b[^.!?]{0,40}|\b(?:retour|réponse|nouvelles) (?:de (?!(?:votre|ta) part)(?:lui|leur|sa|notre|la|l'|\w+ \w+))\b/,
  ].map(plainly),
};

/** A commercial term moves, in money or time (F5 D4). */
export const CHANGE: ChangeWords = {
  commercial: plainly(
    /\b(?:prix|tarifs?|coûts?|budgets?|honoraires|devis|contrat|périmètre|forfait|remise|lancement|livraison|date de (?:livraison|lancement|mise en ligne)|mise en (?:ligne|production)|calendrier|planning|échéance|abonnement|renouvellement|jalon|délai)\b/,
  ),
  change: plainly(
    /\b(?:augment\w*|hausse|baiss\w*|rédui\w*|réduc\w*|report(?:é|ée|és|ées|er|ons|e|erons)|décal\w*|modifi\w*|chang\w*|avanc\w*|prolong\w*|étend\w*|étendu\w*|ajout\w*|révis\w*|pass(?:e|ent|era|eront|er|é|ée)|au lieu d\w*|raccourci\w*|désormais|sera (?:de|désormais))\b/,
  ),
  amountOrDate: plainly(
    /[€$£]\s?\d|\d\s?(?:€|%|euros?\b|eur\b|k€|chf\b)|\b\d{1,2}(?:er)? (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|\b\d{1,2}\/\d{1,2}\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi)\b|\b(?:semaine|mois|trimestre|année) prochaine?\b|\b(?:un|une|deux|trois|quatre|\d{1,3}) (?:jours?|semaines?|mois)\b|\b(?:fin|début|mi-?) ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|\bt[1-4]\b/,
  ),
  unless: plainly(
    /\b(?:sans|aucun\w*|inchangé\w*|reste\w*|même|identique\w*|réunion|appel|déjeuner|rendez-vous|pourrait|pourrions|serait|comme (?:convenu|validé|prévu))\b|\b(?:ne|n')[^.!?]{0,20}\b(?:pas|jamais|aucun\w*)\b|\?\s*$|^\s*(?:si|en cas)\b/,
  ),
};

/** Titles. */
export const TITLES: TitleWords = {
  approval: plainly(
    /^(?:\W|re\s?:|tr\s?:|fwd?\s?:){0,6}(?:(?:pour|à) (?:votre )?(?:validation|approbation|signature|accord|valider|approuver|signer)\b|(?:votre )?(?:validation|accord|signature|approbation|feu vert) (?:requise?|attendue?|nécessaire|demandée?|souhaitée?|:)|demande (?:de|d') ?(?:validation|accord|approbation)|merci de (?:valider|signer|approuver)|bon pour accord|bon à tirer)/,
  ),
  chase: plainly(
    /\b(?:(?:petite |nouvelle |dernière |seconde |deuxième )?relance|(?:petit|dernier|second|deuxième|simple) rappel|mise en demeure|impayée?)\b/,
  ),
  report: plainly(
    /^(?:[\w'&/-]+ ){0,4}?(?:rapport|reporting|bilan|résultats)(?: (?:de|du|des|d'|pour|sur|mensuel|trimestriel|hebdomadaire|annuel|final|t[1-4]|q[1-4]|\d|–|-).{0,60}|\s?[–:-].{0,60}|,? ?(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\w* ?\d{0,4}| mensuel| trimestriel| annuel| final)?$/,
  ),
};
