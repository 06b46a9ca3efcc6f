import type { CuePhrases } from './cue-phrases';
import { plainly } from '../../folded-pattern';

/** What fails when it does not work. */
const THING =
  '(?:serveur|site|système|boutique|portail|application|plateforme|service|messagerie|outil|interface|caisse|connexion|réseau|hotline|formulaire|paiement|ligne|internet|base|lien)';
/** What can be taken back or refused. */
const DEAL =
  '(?:contrat|commande|projet|budget|campagne|collaboration|mission|marché|partenariat|offre|mandat|poste|financement)';

/** Tells of an incident, an apology, a delay, a refusal, a leave, a complaint, or that something ended or went wrong (F5 D3). */
export const TROUBLE: CuePhrases = {
  says: [
    /\b(?:avons|ai|a|ont|aurons|aura|prend|prenons|accuse|accusent|avoir|pris|subi|subit)\b[^.!?]{0,30}\b(?:du|un|de|des) (?:\w+ )?retards?\b|\bretards? (?:de (?:livraison|production|\d|quelques|plusieurs|deux|trois|une?)|dans|sur|important|imprévu)\b|\b(?:est|sont|sera|seront) (?:malheureusement |encore |fortement )?(?:retardé|reporté|décalé|repoussé|en retard)/,
    /\b(?:panne|incident|dysfonctionnement|interruption (?:de|du) service|fuite de données|perte de données|rupture de stock|coupure|réclamation|plan social|cessation d'activité)\b/,
    /\b(?:malheureusement|hélas|je regrette|nous regrettons|(?:j'ai|nous avons|au) (?:le )?regret)\b/,
    /\b(?:nous (?:nous excusons|sommes (?:vraiment |sincèrement )?désolés?|tenons à nous excuser)|je (?:suis (?:vraiment |sincèrement )?désolée?|m'excuse|vous prie de m'excuser)|(?:toutes |mes |nos )(?:nos |mes )?(?:sincères )?excuses|présent\w+ (?:toutes )?(?:nos|mes) excuses)\b/,
    `\\b${THING}\\b[^.!?]{0,30}\\b(?:est|sont|était|a été|reste|restée?)\\b[^.!?]{0,30}\\b(?:en panne|hors (?:ligne|service)|indisponible|inaccessible|injoignable|tombée?|piratée?|bloquée?|down|mort)\\b|\\b${THING}\\b[^.!?]{0,40}\\b(?:tombe|plante|coupe|lâche|rame)\\b|\\b(?:plus rien|rien) ne (?:fonctionne|marche|passe|va)\\b|\\bne (?:fonctionn|march|répond|pass)\\w+ (?:plus|pas)\\b|\\bne (?:peuvent|pouvons|peut|peux) (?:plus|pas) (?:commander|payer|se connecter|travailler|accéder|imprimer|valider|ouvrir)\\b`,
    `\\b(?:ne|n')\\b[^.!?]{0,40}\\b(?:pourrons|pouvons|pourrai|peux|sera|serons|seront|tiendrons|respecterons|avons|arriver\\w+|livrer\\w+)\\b[^.!?]{0,20}\\bpas\\b[^.!?]{0,50}\\b(?:livrer|livrés?|tenir|respecter|finir|terminer|prête?s?|fournir|honorer|délais?|à temps|date|pu|cette année|cette semaine|ce mois)\\b|\\b(?:impossible|incapables?|dans l'impossibilité) de (?:livrer|tenir|respecter|fournir|honorer|finir|terminer)\\b|\\b(?:renouvell|reconduir|prolong|poursuiv|donner)\\w*\\b[^.!?]{0,10}\\bpas (?:suite|le|la|notre|ce|votre|l'|de)\\b`,
    /\b(?:erreurs?|problèmes?|bugs?|soucis?|anomalies?|défauts?)\b[^.!?]{0,50}\b(?:est survenue?|sont survenus|s'est (?:produite?|glissée?)|a été (?:détectée?|constatée?|identifiée?)|constatée?s?|rencontrée?s?)\b|\b(?:rencontrons|avons rencontré|avons (?:détecté|constaté|commis|fait)|avons eu|il y a (?:eu )?)\b[^.!?]{0,20}\b(?:un|une|des|plusieurs) (?:\w+ )?(?:erreurs?|problèmes?|bugs?|soucis?|anomalies?|difficultés?)\b|\b(?:conten\w+|comport\w+|présent\w+|bourrée?s? d)\b[^.!?]{0,10}\b(?:des|d'|de nombreuses|plusieurs) ?(?:erreurs|fautes|défauts)\b/,
    `\\b(?:a|ont|avons|ai|été|est|sont) (?:malheureusement |finalement |dû )?(?:être )?(?:résilié|annulé|refusé|rejeté|perdu|abandonné|suspendu|échoué|rompu|démissionné|licencié|supprimé|gelé|disparu|déposé le bilan|fait faillite)\\w*\\b|\\b(?:dépôt de bilan|liquidation|redressement judiciaire|faillite)\\b|\\b(?:annul|résili|supprim|gel|suspend)\\w* (?:le|la|les|notre|votre|l'|ce|cette) ?(?:\\w+ )?${DEAL}\\b`,
    `\\b(?:choix|décision)\\b[^.!?]{0,30}\\b(?:porté|arrêté|tourné|en faveur)\\b[^.!?]{0,20}\\b(?:un|une|d'un|d'une) ?autre\\b|\\b(?:retenu|choisi|préféré|opté pour)\\b[^.!?]{0,20}\\b(?:un|une|d'autres?) (?:autre |concurrent)|\\bpas (?:été )?(?:retenue?|donner suite|donné suite)\\b|\\b(?:mettre|mettons|mets) (?:un terme|fin) à\\b`,
    `\\b${THING}\\b[^.!?]{0,20}\\b(?:refuse|perd|rejette|n'affiche|n'accepte|n'enregistre|n'envoie|affiche (?:des|une) erreurs?|mélange)\\b|\\b(?:mettre|mis|mise|mettons)\\b[^.!?]{0,40}\\b(?:en suspens|en pause|entre parenthèses|au frigo|à l'arrêt)\\b|\\b(?:devons|dois|doit|doivent|obligés? de|contraints? de)\\b[^.!?]{0,30}\\b(?:réduire|diminuer|revoir à la baisse|couper|geler|suspendre|annuler|renoncer|supprimer|arrêter)\\b|\\b(?:nous refusons|je refuse|rejetons|n'accept\\w+ pas|ne (?:peux|pouvons) (?:pas )?accepter|pas d'accord avec (?:la facture|le montant|cette facture))\\b`,
    `\\b(?:qualité|travail|résultats?|service|prestation|textes?|traduction|impression)\\b[^.!?]{0,50}\\b(?:mauvaise?s?|médiocres?|insuffisante?s?|à désirer|catastrophiques?|lamentables?|bâclée?s?|pas à la hauteur)\\b|\\b(?:ne (?:fait|font|travaille|travaillent) plus (?:partie|chez|pour|avec) |n'est plus (?:votre|ton|chez|parmi|en charge)|nous a quittés?)\\b|\\b(?:décès|décédée?|sinistre|dégât des eaux|incendie|cambriolage|piratage|litige|mise en demeure)\\b`,
    `\\b(?:quitt(?:e|erai|erons|ons|era)|quitter)\\b[^.!?]{0,20}\\b(?:société|entreprise|agence|groupe|maison|poste|fonctions)\\b|\\b(?:mon|son) (?:départ|dernier jour)\\b|\\bdémission\\w*\\b`,
    `\\b(?:pas|loin d'être|guère|peu|aucunement|moins) (?:du tout |vraiment |très )?(?:satisf\\w+|contente?s?|heureu\\w+)\\b|\\bloin de (?:nous|me) (?:donner )?(?:satisf\\w+|convenir)\\b|\\b(?:mécontente?s?|mécontentement|insatisf\\w+|déçue?s?|décevante?s?|inadmissible|inacceptable|intolérable|inutilisables?|défectueu\\w+)\\b|\\bne (?:peut|va|saurait) (?:plus|pas) (?:durer|continuer)\\b|\\b(?:troisième|quatrième|énième) fois\\b[^.!?]{0,60}\\b(?:err\\w+|faute|faux|retard|problème\\w*)\\b|\\bmal (?:coupé|imprimé|livré|monté|traduit|réglé|fait)\\w*\\b`,
    /\bmauvaises? nouvelles?\b|\b(?:plus (?:long|longtemps|cher)|davantage de temps) que (?:prévu|convenu|annoncé)\b|\b(?:budget|coûts?)\b[^.!?]{0,30}\b(?:dépassé|dépassement)|\bdépassement (?:de|du) budget\b|\bmise en (?:production|ligne) (?:décalée|reportée)\b/,
    "\\b(?:a|ont|avons|ai|nous a|nous ont|est|sont)\\b[^.!?]{0,40}\\b(?:lâchée?s?|désistée?s?|retirée?s?|volée?s?|détruite?s?|effondrée?s?|bloquée?s?|paralysée?s?|interrompue?s?|plantée?s?|raté|manqué|échoué|licenciée?s?|accidentée?s?|piratée?s?|égarée?s?)\\b|\\b(?:à l'arrêt|au point mort|en grève|en rupture|hors d'usage|en berne|en chute)\\b",
    "\\b(?:contraints?|contraintes?|obligés?|obligées?|forcés?) (?:de|d')|\\b(?:mettre|mettons|mettra|mis) (?:fin|un terme) (?:à|au)\\b|\\b(?:rompre|rompons|résilier|résilions|arrêter|arrêtons|cesser|cessons)\\b[^.!?]{0,40}\\b(?:contrat|collaboration|partenariat|mission|projet|relation)\\b",
    '\\b(?:deux fois|en double|à tort|par erreur|en trop|trop)\\b[^.!?]{0,20}\\b(?:facturée?s?|prélevée?s?|livrée?s?|débitée?s?|payée?s?|commandée?s?|imprimée?s?)\\b|\\b(?:facturée?s?|prélevée?s?|livrée?s?|débitée?s?|payée?s?)\\b[^.!?]{0,10}\\b(?:deux fois|en double|à tort)\\b|\\b(?:facture|montant|chiffres|données|livraison)\\b[^.!?]{0,30}\\b(?:ne correspond\\w* pas|est fausse?|sont faux|incomplète?s?|erronée?s?)\\b',
    "\\b(?:ne sommes|ne suis|ne sont|sommes|suis) (?:pas|guère|plus|vraiment pas) (?:\\w+ )?(?:ravie?s?|satisfaite?s?|contente?s?|heureux|heureuses?|enchantée?s?)\\b|\\b(?:ventes|commandes|chiffre d'affaires|trafic|visites|inscriptions|résultats)\\b[^.!?]{0,50}\\b(?:chuté|baissé|reculé|en baisse|en recul|en deçà|effondrée?s?|divisée?s? par)\\b|\\b(?:n'a|n'ont|n'avons|n'ai) (?:pas|jamais) (?:\\w+ )?(?:abouti|fonctionné|marché|été (?:respectée?s?|livrée?s?|approuvée?s?|accordée?s?))\\b",
    '\\b(?:est|suis|sera|sont) (?:\\w+ )?(?:en arrêt maladie|hospitalisée?s?|souffrante?s?|gravement malade)\\b|\\b(?:dois|devons|doit)\\b[^.!?]{0,40}\\b(?:annuler|reporter|décliner|décommander|refuser|fermer)\\b',
  ].map(plainly),
  unless: [
    /\?\s*$|^\W{0,3}(?:si|en cas|au cas où)\b|\b(?:en cas d(?:e|')|s'il y a|s'il y avait|comment gérer)\b/,
    /\b(?:sans (?!arrêt)|aucun\w*|éviter|évite|pas d[e']|zéro|prévenir)\b[^.!?]{0,30}\b(?:retards?|panne|incidents?|interruption|erreurs?|problèmes?|soucis?|coupure|réclamation)\b|\bpas de (?:souci|problème)s?\b/,
    /\b(?:retard|délai|tard\w*)\b[^.!?]{0,20}\b(?:de|dans|à) (?:ma|notre|mon|la) (?:réponse|retour)\b|\b(?:réponse|répondre|réponds|retour|mail|message) (?:si |aussi |un peu )?(?:tardi\w+|en retard|tard)\b|\b(?:désolée?|excus\w+)\b[^.!?]{0,40}\b(?:répon\w+|retour|dérang\w+|relanc\w+|double|erreur d'envoi|long|courte? délai|gêne|pièce jointe|faute)\b/,
    /\b(?:train|vol|avion|métro|bus|embouteillages|trafic|joindre)\b(?![^.!?]{0,60}\b(?:livraison|lancement|projet|serveur|site)\b)|\b(?:réunion|appel|rendez-vous)\b(?![^.!?]{0,60}\b(?:livraison|lancement|projet|serveur|site|annulée?|souffrante?|malade)\b)|\b(?:résolu|rétabli|corrigé|réparé|de nouveau (?:en ligne|disponible|accessible))\w*|\bà nouveau\b/,
    /\b(?:pas|aucun\w*|rien)\b[^.!?]{0,30}\b(?:réponse|retour|nouvelles)\b|\bsuite à (?:l'|un |une )?(?:erreur|incident) (?:du|de) (?!(?:notre|nos)\b)|\b(?:pas|jamais) (?:vous )?(?:décevoir|déçu)|\bsans (?:réponse|retour)\b/,
  ].map(plainly),
};

/** Tells of a success (F5 D5). */
export const OUTCOME: CuePhrases = {
  says: [
    /\b(?:bonnes?|excellentes?|très bonnes?|super) nouvelles?\b|\b(?:heureux|heureuse|ravis?|ravie|plaisir|fiers?) de (?:vous |t')?(?:annoncer|informer|partager|faire part)\b|\b(?:j'ai|nous avons) le plaisir de (?:vous )?(?:annoncer|informer)\b/,
    /\b(?:chiffre d'affaires|ventes|trafic|visites|clics|commandes|inscriptions|conversions?|leads|audience|coûts?)\b[^.!?]{0,60}\b(?:augmenté|progressé|doublé|triplé|dépassé|baissé|diminué|en hausse|atteint|bondi|réduits?)\b[^.!?]{0,60}(?:\d|\bdoublé|record|objectif)/,
    /\bnous avons\b[^.!?]{0,60}\b(?:gagné|remporté|dépassé (?:l'|les |nos )objectifs?|atteint (?:l'|les |nos )objectifs?)\b|\b(?:franc|grand|vrai|énorme) succès\b|\b(?:lancé|terminé|livré|achevé) avec succès\b|\b(?:a|ont|avons) (?:largement )?dépassé (?:\w+ )?(?:nos|les|vos) (?:attentes|espérances|prévisions|objectifs)\b|\d ?% (?:de|d') ?\w+ en (?:plus|moins)\b|\d ?% de (?:plus|mieux) que\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:si|espér(?:e|ons|ant)|pourrait|devrait|sera|seront|ne|n'|pas|sans|mais|malheureusement|afin|objectif est|d'ici)\b/,
  ].map(plainly),
};
