import type { MinutesWords } from './language-pack';
import { plainly } from '../../folded-pattern';

/** What came out of a meeting (F4). */
export const MINUTES: MinutesWords = {
  word: plainly(
    /\b(?:comptes?[- ]rendus?|cr (?:de|du|réunion|point)|procès[- ]verbal|pv (?:de|du) (?:la )?(?:réunion|séance|comité)|relevé de (?:décisions|conclusions)|notes de (?:réunion|séance)|synthèse de (?:la |notre )?(?:réunion|rencontre|séance))\b(?! (?:suivra|à venir|sera|suit))/,
  ),
  title: plainly(
    /\b(?:résumé de (?:la|notre|l') ?(?:réunion|échange|appel|rencontre|atelier|point|entretien)|suite (?:à|de) (?:la|notre|l'|nos) ?(?:réunion|échange|appel|rencontre|atelier|entretien|rendez-vous)|prochaines étapes|(?:décisions|actions|conclusions) (?:de|prises|suite|issues)|plan d'actions?|points? (?:validés|actés|abordés)|ce (?:qui a été|que nous avons) (?:décidé|convenu|dit)|à retenir)\b/,
  ),
  bare: plainly(
    /^(?:compte[- ]rendu|cr|pv|notes|résumé|synthèse|décisions|actions|conclusions)\s*(?:$|[:–—|(-])|[:–—|(-]\s*(?:compte[- ]rendu|cr|pv|notes|résumé|synthèse|décisions)\)?\s*$/,
  ),
  otherTitle: plainly(
    /\b(?:synthèse|résumé) (?:du|de la|des|de l'|de votre) (?:devis|contrat|offre|commande|facture|coûts|étude|dossier|rapport|marché)\b|\bcompte[- ]rendu (?:d'intervention|médical|d'hospitalisation)\b|\b(?:à suivre|suivra|à venir)\b|\b(?:qui (?:fait|rédige|prend)|peux-tu|pouvez-vous)\b[^\n]{0,40}\b(?:compte|notes|cr)\b|\?\s*$|\bnotes? (?:de frais|de crédit|d'honoraires|pour)\b/,
  ),
  heading: plainly(
    /^(?:compte[- ]rendu(?: (?:de|du)\b[^\n]{0,80})?|relevé de (?:décisions|conclusions)|décisions(?: prises)?|conclusions|actions(?: (?:à mener|décidées|à faire|à réaliser))?|plan d'actions?|prochaines étapes|à faire|points (?:abordés|discutés|validés|actés)|synthèse(?: (?:de|des)\b[^\n]{0,60})?|résumé(?: (?:de|des)\b[^\n]{0,60})?|qui fait quoi|ce qui a été (?:décidé|convenu)|notes(?: de réunion)?)$/,
  ),
  sentence: plainly(
    /\b(?:ci-joint\w*|ci-dessous|ci-après|en pièce jointe|voici|trouverez|vous trouverez|je vous (?:transmets|envoie|adresse|partage)|je t'envoie)\b[^.?\n]{0,60}\b(?:comptes?[- ]rendus?|cr\b|pv\b|procès[- ]verbal|notes (?:de|prises)|résumé (?:de|des) (?:la|notre|l'|nos)|synthèse (?:de|des) (?:la|notre|l'|nos)|décisions (?:prises|de)|prochaines étapes|relevé|actions (?:décidées|à mener|de))|\b(?:lors|au cours|pendant|suite) (?:de|à) (?:la|notre|l') ?(?:réunion|échange|appel|rencontre|atelier|entretien|rendez-vous)\b[^.?\n]{0,60}\b(?:nous avons|il a été|avons)\b[^.?\n]{0,30}\b(?:convenu|décidé|acté|validé|retenu|discuté|évoqué)|\b(?:nous avons|il a été) (?:convenu|décidé|acté|retenu)\b|\b(?:pour (?:résumer|récapituler)|je (?:résume|récapitule)|en résumé)\b[^.?\n]{0,60}\b(?:réunion|échange|appel|point|rencontre|discussion|décid\w+|conven\w+)?/,
  ),
  later: plainly(
    /\b(?:compte[- ]rendu|cr|pv|notes|synthèse|résumé|relevé)\b[^.\n]{0,40}\b(?:suivra|suit|à venir|sera|seront|demain|plus tard|arrive|manque|bientôt)\b|\b(?:enverrai|enverrons|transmettrai|ferai|rédigerai|vais|allons|préparerai|partagerai|dois)\b[^.\n]{0,60}\b(?:compte[- ]rendu|cr|pv|synthèse|résumé|notes)\b|\b(?:pouvez|peux|pourriez|pourrais|qui|avez|as|envoyez|envoie)[- ](?:vous|tu|moi|nous|fait|peut)\b[^.\n]{0,60}\b(?:compte[- ]rendu|cr|pv|notes|synthèse|résumé)\b/,
  ),
  ownerOrDate: plainly(
    /\b(?:avant|d'ici|pour le|échéance|responsable|pilote|en charge|s'occupe|envoie|prépare|vérifie|transmet|contacte|livre|valide)\b|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2} (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|\((?:[a-z]{2,3}|[a-z]+(?: [a-z]+)?)(?:,|\))|\b(?:lundi|mardi|mercredi|jeudi|vendredi)\b/,
  ),
};
