import type { CuePhrases } from './cue-phrases';
import type { ChangeWords, TitleWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const DAY =
  'lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|matin|apres-midi|\\d{1,2} ?h|heures?|rendez-vous|reunion|dejeuner|appel';

const YOUR = '(?:votre|ton|vos|tes|ta)';
const APPROVAL =
  '(?:accord|validation|feu vert|approbation|autorisation|signature|aval|consentement|ok|go|bon à tirer|bat|bon pour accord)';
const APPROVE = '(?:valid|approuv|accept|autoris|(?:contre)?sign|avalis)(?:er|iez|ez|es|e)';
/** What one agrees to when one confirms it. */
const DEAL = '(?:devis|offre|commande|contrat|avenant|proposition|estimation|budget|planning|bon de commande)';
/** What is done once it is agreed. */
const GO =
  '(?:lancer|démarrer|commencer|publier|mettre en (?:ligne|production|place)|procéder|avancer|imprimer|commander|envoyer|diffuser|déployer|passer|y aller|valider|réserver|partir|continuer|poursuivre|engager|produire|garder|expédier|transmettre|transférer|laisser|intégrer|conserver|communiquer|facturer)';

/** Asks for a go-ahead (F5 D2). */
export const ASKED: CuePhrases = {
  says: [
    `\\b(?:merci (?:de|d')|pourriez[- ]vous|pouvez[- ]vous|pourrais[- ]tu|peux[- ]tu|veuillez|vous (?:prie|prions|remercie|saurais gré) de|te (?:prie|remercie) de|(?:vous|te) demande de|prière de|il faudrait|besoin que (?:vous|tu))\\b[^.!?]{0,80}\\b(?:${APPROVE}|(?:donner|renvoyer|retourner|transmettre|communiquer) (?:le |la )?(?:${YOUR}|le|la) (?:\\w+ )?${APPROVAL}|confirmer (?:\\w+ ){0,3}${DEAL})\\b`,
    `\\b${YOUR} (?:\\w+ )?${APPROVAL}\\b(?=[^.!?]{0,60}(?:est (?:requis|nécessaire|attendu|indispensable)|pour|avant|sur|svp|s'il|\\s?[.?!]?$))`,
    `\\b(?:attend\\w*|besoin|reste|rest\\w+|manque\\w*|demand\\w*|sollicit\\w*|obtenir|recevoir|sous réserve|dans l'attente|souhait\\w*|avoir|sans|plus que|faut|faudrait|juste)\\b[^.!?]{0,40}\\b${YOUR} (?:\\w+ )?(?:${APPROVAL}|retour validé)\\b`,
    `\\b(?:attend\\w*|besoin|faudrait|faut|manque|demand\\w*|souhait\\w*)\\b[^.!?]{0,40}\\b(?:${APPROVAL}|confirmation (?:écrite|par écrit)|confirmation de (?:commande|budget))\\b[^.!?]{0,30}\\b(?:de votre part|de ta part|signé)`,
    `\\b(?:ci-joint|pièce jointe|voici|trouverez|transmets|envoie|adresse|soumets|propose)\\w*\\b[^.!?]{0,100}\\bpour (?:\\w+ )?${APPROVAL}\\b|\\b(?:est|sont|attend|attendent)\\b[^.!?]{0,20}\\bà (?:${YOUR} )?(?:signature|validation|valider|signer|approuver)\\b`,
    `\\b(?:pouvons[- ]nous|peut[- ]on|puis[- ]je|est-ce qu'on peut|est-ce que (?:nous pouvons|je peux|l'on peut)|pourrait[- ]on|devons[- ]nous|on peut|je peux|nous pouvons|on)\\b[^.!?]{0,80}\\b(?:les |le |la |l')?${GO}\\b[^.!]{0,80}\\?|\\bon (?:y va|lance|valide|part)\\b[^.!]{0,60}\\?`,
    `\\b(?:êtes[- ]vous|es[- ]tu|seriez[- ]vous|serais[- ]tu|vous êtes|tu es)\\b[^.!?]{0,20}\\b(?:d'accord|ok|partant\\w*|favorable\\w*)\\b[^.!]{0,100}\\?|\\b(?:vous|te) (?:convient|va)(?:-il|-elle)?\\b[^.!]{0,60}\\?|\\b(?:validez|approuvez|signez|valides|approuves)[- ](?:vous|tu)\\b[^.!]{0,80}\\?|\\b(?:c'est|tout est) (?:bon|ok|validé) (?:pour (?:vous|toi)|de (?:votre|ton) côté)\\b[^.!]{0,40}\\?`,
    "\\b(?:avez[- ]vous|as-tu|auriez[- ]vous) (?:des|une) (?:objection|réserve)s?\\b|\\b(?:un|une|des) objections? (?:à|si|de votre)\\b[^.!]{0,60}\\?|\\bsauf (?:objection|avis contraire)(?: de votre part)?\\b|\\bsans (?:retour|réponse) de (?:votre|ta) part\\b(?=[^.!?]{0,60}\\b(?:nous|je|on)\\b)|\\b(?:voyez|verriez|voyez-vous|verriez-vous)\\b[^.!?]{0,10}\\b(?:un|d') ?inconvénient\\b|\\b(?:voyez|verriez)-vous (?:un|une) (?:inconvénient|objection)\\b",
    `\\b(?:bon pour accord|bon à tirer|validation|signature)\\b[^.!?]{0,50}\\b(?:à (?:nous |me )?(?:retourner|renvoyer)|attendue?|requise?|souhaitée?|nécessaire)\\b|\\bdonne[z-]*(?:nous|moi)\\b[^.!?]{0,30}\\b(?:feu vert|accord|go|ok)\\b|\\b(?:prions|prie|demandons|invitons) de (?:bien vouloir )?(?:confirmer|accepter|approuver|valider) (?:\\w+ ?'?){0,2}${DEAL}\\b`,
    `\\b(?:auriez|aurais|seriez|serais|voudriez|voudrais|souhaitez|puis|pouvons|dois|devons|pourrions|pourrais)[- ](?:vous|tu|je|nous)\\b[^.!?]{0,80}\\b(?:${APPROVE}|(?:demander|avoir|obtenir|solliciter) ${YOUR} ${APPROVAL}|${GO})\\b[^.!]{0,80}(?:\\?|svp|s'il)`,
    `\\bpour (?:${YOUR} )?(?:${APPROVAL}|contresignature)\\b\\s?(?:[.!]|$)|\\b(?:manque|manquent|attend\\w*|reste|faut|faudrait)\\b[^.!?]{0,40}\\b${APPROVAL}\\b[^.!?]{0,20}\\b(?:de (?:votre|ton) (?:côté|part)|chez vous)\\b|\\b(?:besoin|attends|attendons|manque) (?:\\w+ ){0,2}(?:de |d')?${YOUR} (?:\\w+ )?${APPROVAL}\\b`,
    '\\b(?:on|nous) (?:lance|lançons|déclenche|déclenchons|commande|commandons|imprime|imprimons|publie|publions|envoie|envoyons|démarre|démarrons|réserve|réservons)\\b[^.!]{0,80}\\?|\\b(?:déclencher|débloquer|engager)\\b[^.!]{0,60}\\?',
  ].map(plainly),
  unless: [
    `\\b(?:merci|remercie|remercions)\\b[^.!?]{0,30}\\b(?:pour|de) ${YOUR} (?:\\w+ )?${APPROVAL}\\b|\\b(?:merci|remercie) d'avoir\\b|\\bpour (?:info|information)\\b`,
    /\b(?:sans (?!(?:votre|ton) )|pas besoin|aucun besoin)\b[^.!?]{0,30}\b(?:valid\w+|approuv\w+|approbation|signature)\b|\b(?:ne|n')\b[^.!?]{0,30}\b(?:pas|jamais)\b[^.!?]{0,20}\b(?:valid\w+|approuv\w+|approbation|signature)\b(?![^.!?]{0,60}\b(?:sans|avant) votre\b)/,
    /\b(?:avons|ai|bien) (?:bien )?(?:reçu|obtenu|eu|noté)\b[^.!?]{0,30}\b(?:accord|validation|feu vert|approbation|signature)\b|\b(?:a|ont|avez|as|été) (?:déjà |bien )?(?:validé|approuvé|signé)\w*\b|\b(?:carte|processus|procédure|délai|étape|circuit) (?:de|d') ?(?:validation|signature|approbation|autorisation)\b/,
    `\\b(?:convient|va|d'accord|ok)\\b.{0,40}\\b(?:${DAY})\\b|\\b(?:${DAY})\\b.{0,40}\\b(?:vous|te) (?:convient|va)`,
  ].map(plainly),
};

/** Gives it (F14). */
export const GIVEN: CuePhrases = {
  says: [
    "\\b(?:d'accord(?! avec)|bon pour accord|ok pour (?:moi|nous|la|le|les|l')|c'est (?:bon|ok|validé|approuvé|parfait|nickel|impeccable) pour (?:moi|nous)|c'est (?:validé|approuvé)|bon (?:à tirer|pour impression)|tout est (?:bon|ok|validé)|accord donné)\\b|\\b(?:nous|on|je) (?:vous |te )?donn\\w+ (?:le )?feu vert\\b|^feu vert\\b|\\bbat validé\\b",
    `^(?:oui|ok|parfait|très bien|super|bonjour|c'est)?[,!. ]{0,3}(?:validé|approuvé|accordé|adopté|signé)\\b|\\b(?:je|nous|on) (?:vous )?(?:valid(?:e|ons)|approuv(?:e|ons)|accept(?:e|ons)|donn(?:e|ons) (?:mon|notre|le) ${APPROVAL}|confirm(?:e|ons) (?:mon|notre|le|la|l'|les) ?(?:${APPROVAL}|${DEAL}))\\b|\\bj'(?:approuve|accepte|ai (?:validé|approuvé|signé)|y suis favorable)\\b|\\b(?:nous avons|a|ont) (?:validé|approuvé|signé|donné (?:son|leur|notre) accord)\\b`,
    "\\b(?:ça|cela|tout) (?:me|nous) (?:va|convient)(?: (?:très )?bien| parfaitement)?\\b|\\b(?:cela|ça|c'est|tout) (?:\\w+ )?(?:est )?(?:parfait|bon|conforme|ok|nickel|impeccable) (?:pour (?:moi|nous)|de mon côté|de notre côté)\\b|\\b(?:de (?:mon|notre) côté|pour (?:ma|notre) part)[^.!?]{0,20}\\b(?:ok|bon|parfait|validé|d'accord|rien à redire)\\b|^(?:parfait|bon|ok|nickel|super|impeccable|très bien) (?:pour (?:moi|nous)|de (?:mon|notre) côté)\\b|^(?:ça|cela) marche\\b|^(?:c'est )?(?:validé|ok|bon) (?:pour|de) (?:ma|mon|notre|la|le)\\b|^(?:adjugé|banco|vendu)\\b",
    `\\b(?:vous pouvez|tu peux|on peut|pouvez|allez-y|vas-y|vous laisse)\\b[^.!?]{0,30}\\b${GO}\\b|(?:^|[,;] ?)(?:ok|oui|parfait|alors|donc)?,? ?(?:allez-y|vas-y|on y va|go|foncez|lancez|on fonce)\\s?(?:[.!,;]|$)|^oui\\b[^.!?]{0,10}\\b(?:faisons|faites|fais|on fait) comme (?:ça|cela|prévu|proposé)\\b`,
    `\\b(?:vous avez|tu as|avez) (?:mon|notre) ${APPROVAL}\\b|\\b(?:aucune|pas d'|plus d'|sans) ?(?:objection|remarque|modification|réserve)s?\\b|\\b(?:rien à|plus de|pas de) (?:redire|signaler|commentaires?|remarques?|modifications?|corrections?)\\b|\\b(?:nous sommes|je suis|on est) (?:d'accord|favorable\\w*|ok|partant\\w*)\\b|\\b${DEAL} (?:(?:bien )?signée?|(?:est |bien )?(?:acceptée?|validée?))\\b|\\b(?:on|nous) (?:part|partons|garde|gardons|prend|prenons|retient|retenons|reste|restons)\\b[^.!?]{0,12}\\b(?:version|variante|option|proposition|piste)\\b|\\b(?:fais|faites|faisons) comme (?:ça|cela)\\b`,
    "\\b(?:ça|cela|ce|tout|le tout) (?:peut|pourra) (?:partir|être (?:lancé|publié|imprimé|envoyé|diffusé)|aller (?:à l'impression|en ligne))\\b|\\bpeu(?:t|vent) partir\\b|\\blancez[- ]vous\\b|\\b(?:lance|lancez)[- ](?:le|la|les|toi)\\b|^(?:ça|ca|cela) (?:roule|marche|me plaît|nous plaît|va)\\b|^(?:top|nickel|impeccable|super|génial|parfait|entendu|excellent)\\b[^.!?]{0,40}\\b(?:commandez|lancez|imprimez|envoyez|publiez|allez-y|vas-y|on y va|on fonce|peut partir|feu vert|go)\\b",
    '\\brien à (?:objecter|redire|ajouter|signaler)\\b|\\b(?:nous|je) (?:vous )?(?:confions|confie|passons commande|passe commande|commandons|mandatons|mandate)\\b|\\b(?:marché|affaire) conclue?\\b|\\b(?:vous pouvez|tu peux) (?:y aller|foncer)\\b|\\bok (?:de|pour) (?:mon|notre|ma|moi|nous|tout)\\b|\\bentendu pour\\b|\\bje suis pour\\b',
  ].map(plainly),
  unless: [
    '\\?\\s*$|\\b(?:si|quand|lorsque|dès que|une fois|sous réserve|à condition|sauf|mais|il faut|doit|doivent|devra|devrait|serait|espère|pourrait|manque|attend\\w*|avant (?:de|que|votre|validation))\\b|\\b(?:sera|seront)\\b[^.!?]{0,30}\\b(?:validé|approuvé|signé)',
    "\\b(?:ne|n')(?! ?(?:avons|ai|ayons|vois|voyons|y)\\b)[^.!?]{0,30}\\bpas\\b|\\b(?:n'avons|n'ai) pas (?!d'objection|de (?:remarque|réserve|modification|commentaire))|\\bpas (?:encore|d'accord|validé|ok|bon)\\b|\\bjamais\\b",
    "\\b(?:il|elle|ils|elles|juridique|client|comité|chef|on m'a|congés?)\\b[^.!?]{0,40}\\b(?:validé|approuvé|d'accord|accepté|signé)\\b|\\bdirection\\b[^.!?]{0,40}\\b(?:validé|approuvé|accepté)\\b(?![^.!?]{0,40}\\bvous pouvez\\b)",
    `\\b(?:va|convient|d'accord|ok|bon)\\b.{0,40}\\b(?:${DAY})\\b|\\b(?:${DAY})\\b.{0,30}\\b(?:me|nous) (?:va|convient)\\b`,
  ].map(plainly),
};

/** What has not come, or is asked for again. */
const OWED =
  '(?:retour|réponse|nouvelles?|paiement|règlement|documents?|éléments?|confirmation|validation|accord|facture\\w*|devis|logos?|rapport|chiffres|textes?|liste|fichiers?|visuels?|contrat|accès|données|photos|signature|version)';

/** Chases something outstanding (F5 D6). */
export const CHASE: CuePhrases = {
  says: [
    '\\b(?:je|nous) (?:me |nous )?(?:permets|permettons)?(?: de)?[^.!?]{0,20}\\b(?:vous|te)? ?(?:relanc\\w+|revenir vers|reviens vers|revenons vers)\\b(?! (?:vous|toi) (?:avec|dès|quand|pour vous))|\\b(?:petite|nouvelle|dernière|seconde|deuxième|simple) relance\\b|\\b(?:je|nous) (?:vous |te )?relan(?:ce|çons|cons)\\b',
    '\\b(?:petit|gentil|simple|amical|dernier|second|deuxième|rapide) rappel\\b|\\b(?:je|nous) (?:me permets de |nous permettons de |souhaite |voulais |tenais à )?(?:vous|te) rappel(?:le|ons|er)\\b(?! (?:demain|plus tard|ce|dans|vers|à|lundi|mardi|mercredi|jeudi|vendredi))|\\bpuis-je (?:vous|te) rappeler\\b|\\bpour rappel\\b[^.!?]{0,40}\\b(?:manque\\w*|attend\\w*|besoin|faut|faudrait)\\b',
    `\\b(?:sauf erreur|n'avons|n'ai|n'avoir|toujours|pas encore|encore|rien|jamais|à ce jour)\\b[^.!?]{0,60}\\b(?:reçu|eu|vu (?:venir|arriver))\\b(?=[^.!?]{0,40}\\b(?:de votre part|à ce jour|depuis|${OWED})\\b|[^.!?]{0,30}$)|\\btoujours pas\\b[^.!?]{0,20}\\b(?:arriver|venir|d'accès|de (?:réponse|retour|nouvelles))\\b|\\b(?:rien|toujours pas|pas encore) (?:reçu|vu|arrivé)\\b|\\b(?:resté|restée|restés|restées) (?:sans réponse|lettre morte)\\b|\\bdepuis,? (?:silence|plus rien|rien|aucune nouvelle)\\b`,
    "\\b(?:avez[- ]vous|as[- ]tu|auriez[- ]vous|aurais[- ]tu|vous avez|tu as|t'as) (?:pu|eu (?:le temps|l'occasion|un moment)|eu|reçu|bien reçu|vu (?:mon|notre|le|ma|mes))\\b[^.!]{0,120}\\?|\\b(?:avez[- ]vous|as[- ]tu|auriez[- ]vous|y a-t-il|vous avez|tu as|t'as|il y a)\\b[^.!?]{0,20}\\b(?:des nouvelles|du nouveau|un retour|une avancée|une réponse)\\b|^(?:des nouvelles|du nouveau|une avancée|quelles nouvelles)\\b[^.!]{0,80}\\?",
    `\\b(?:j'attends|nous attendons|on attend|attendons|attends)\\b[^.!?]{0,30}\\b(?:toujours|encore|depuis)\\b|\\b(?:toujours|encore) (?:en attente|dans l'attente|sans (?:nouvelles|réponse|retour))\\b|\\bsans (?:nouvelles|réponse|retour) de (?:votre|ta) part\\b(?! (?:avant|d'ici|sous))|\\b(?:manque|manquent|attendons|attends)\\b[^.!?]{0,20}\\b(?:encore|toujours)\\b[^.!?]{0,20}\\b(?:votre|vos|ton|tes|ta|les?|la) (?:\\w+ )?${OWED}`,
    "\\b(?:où en (?:est|sont|êtes|es)|quel est l'état|quand (?:pouvons|pourrons|puis|pourrai|pensez|comptez|penses)[- ](?:nous|je|vous|tu))\\b[^.!]{0,120}\\?|\\bqu'en est-il\\b|\\bqu'est-ce que (?:ça|cela) donne\\b|\\bqu'est devenue?\\b|\\b(?:vous|tu) (?:deviez|devais|aviez (?:dit|promis|annoncé)|avais (?:dit|promis|annoncé))\\b|\\b(?:m'|nous |m')(?:auriez|aurais|avez|as)?[- ]?(?:vous|tu)? ?oublié\\w*\\b|\\b(?:revenir|reviens) sur (?:ma|mes|notre|nos) (?:question|demande|message)s?\\b|\\b(?:où|ce qui) (?:ça |cela )?(?:bloque|coince)\\b|\\bquoi de neuf\\b|\\bça devait (?:arriver|être|partir)\\b|\\b(?:devait|deviez|devais|aurait dû|auriez dû)\\b[^.!?]{0,60}\\b(?:la semaine (?:dernière|passée)|hier|lundi dernier|il y a)\\b",
    '\\b(?:suite à|faisant suite à) (?:mon|notre|mes|nos) (?:précédent\\w*|dernier\\w*|mail|message|relances?|e-?mails?)\\b|\\b(?:mon|notre) (?:précédent|dernier) (?:mail|message|e-?mail|courriel)\\b|\\b(?:avais|avions|ai|avons) (?:déjà )?(?:demandé|sollicité|écrit|réclamé)\\b[^.!?]{0,30}\\bil y a (?:\\w+ )?(?:jours|semaines?|mois)\\b',
    `\\b(?:factures?|paiements?|règlements?|devis|questions?|demandes?|documents?|réponses?)\\b[^.!?]{0,60}\\b(?:rest\\w+|toujours|encore)\\b[^.!?]{0,20}\\b(?:impayé|en attente|sans réponse|en suspens|due?s?|ouverte?s?|manquante?s?)|\\b(?:impayé|en retard de paiement|échue?)s?\\b`,
    '\\b(?:je|nous) (?:reviens|revenons|reviendrais) (?:vers vous |vers toi )?(?:sur|au sujet|concernant|à propos)\\b|\\bfaute de réponse\\b|\\b(?:malgré|en dépit de) (?:\\w+ ){0,3}(?:mails?|relances?|messages?|appels?|courriels?|rappels?|promesses?)\\b|\\b(?:aucune?|pas de|sans|nulle) (?:réponse|nouvelles?|retour) (?:de (?:votre|ta) part|de vous|depuis|à ce jour)\\b',
    "\\boù (?:est|sont) (?:passée?s?|donc|le|la|les|mon|ma|mes|notre|nos)\\b[^.!]{0,60}\\?|\\boù (?:vous |tu |on |nous )?en (?:êtes|es|est|sommes)\\b|\\b(?:promise?s?|annoncée?s?|convenue?s?|attendue?s?)\\b[^.!?]{0,40}\\b(?:toujours|encore|pas|où|jamais)\\b|\\best-ce que (?:c'est|ça|vous avez|tu as)\\b[^.!?]{0,40}\\b(?:parti|envoyé|fait|prêt|avancé|bougé)\\w*\\b|\\bça (?:avance|bouge|presse|urge|en est où)\\b",
    "\\bquand (?:est-ce que |donc )?(?:recevr|aur|pourr|arriver|ser|verr)\\w*[- ](?:nous|je|on|t-il|t-elle|t-on|ils|elles)\\b[^.!?]{0,60}\\b(?:enfin|donc)\\b|\\bquand (?:vont|va|allons|allez)[- ](?:nous|vous|t-on|ils)\\b[^.!?]{0,60}\\benfin\\b|\\bdepuis (?:\\w+ ){1,4}(?:que )?(?:j'attends|nous attendons|on attend)\\b|\\b(?:j'attends|nous attendons|on attend) (?:votre|ton|vos|tes|le|la|les|un|une)\\b[^.!?]{0,40}\\bdepuis\\b|\\b(?:est|sont|a|ont)[- ](?:il|elle|ils|elles|t-il|t-elle)\\b[^.!?]{0,20}\\b(?:déjà|enfin|bien) (?:partie?s?|prête?s?|arrivée?s?|été|terminée?s?|envoyée?s?|payée?s?|expédiée?s?)\\b[^.!]{0,20}\\?",
  ].map(plainly),
  unless: [
    /\b(?:relancerai|relancerons|vais (?:le |la |les )?relancer|allons (?:le |la |les )?relancer|reviendrai|reviendrons|rappellerai)\b|\bcampagne de relance\b/,
    /\brappel\b[^.!?]{0,40}\b(?:réunion|webinaire|rendez-vous|demain|aujourd'hui|formation|événement|anniversaire)\b/,
    /\b(?:du|de la|des|de notre|d'un|d'une) (?:client|fournisseur|imprimeur|banque|avocat|direction|agence|prestataire)\b[^.!?]{0,40}|\b(?:retour|réponse|nouvelles) (?:de (?!(?:votre|ta) part)(?:lui|leur|sa|son|notre)\b)\b/,
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
