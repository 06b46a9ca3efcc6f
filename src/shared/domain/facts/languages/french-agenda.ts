import type { AgendaWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const WORD = '(?:ordres? du jour|odj|agenda)';

/** The agenda of an invitation (F3). */
export const AGENDA: AgendaWords = {
  word: plainly(/\b(?:ordres? du jour|odj)\b/),
  heading: plainly(
    /^(?:(?:les |nos |principaux |différents )?(?:points?|sujets?|thèmes?)(?: (?:à (?:l'ordre du jour|aborder|traiter|discuter|voir|évoquer)|de (?:la réunion|discussion|l'appel)|abordés|prévus|principaux))?|(?:au )?programme(?: de (?:la|notre) (?:réunion|journée|séance))?|déroulé|au menu|nous (?:aborderons|parlerons de|traiterons|verrons|ferons le point sur)(?: les points suivants| les sujets suivants)?|je (?:souhaite|souhaiterais|voudrais|propose d')\s?(?:aborder|traiter|évoquer)(?: les points suivants| les sujets suivants)?|à (?:aborder|traiter|discuter))\s*:?$/,
  ),
  inline: plainly(
    /^(?:les |nos |au )?(?:sujets?|points?|thèmes?|programme|menu)\b|\b(?:deux|trois|quatre|cinq|six|[2-9]) (?:\w+ )?(?:sujets|points|thèmes)\b|\b(?:sujets|points) suivants\b/,
  ),
  none: new RegExp(
    `\\b(?:pas (?:encore )?d'|sans|aucun|ni)\\s*(?:(?:precis|formel|defini|fixe|particulier)\\s+){0,2}${WORD}\\b|\\b${WORD}\\b[*_\\s]{0,4}(?:[:=–—-]|est)\\s{0,3}[*_]{0,2}\\s{0,3}(?:encore )?(?:a (?:definir|confirmer|venir|preciser)|aucun|libre|ouvert|neant|tbd|tba|tbc|-{1,3}|\\?{1,3})\\s{0,3}[*_.!]{0,3}\\s{0,3}$`,
  ),
  promised: new RegExp(
    `\\b${WORD}\\b[^.\\n]{0,60}\\b(?:suivra|suit|arrive|viendra|(?:vous )?(?:sera|parviendra|sera bientot) ?(?:envoye|communique|transmis|partage|adresse|precise|complete)?|a suivre|en (?:cours|preparation))\\b|\\b(?:enverrai|enverrons|transmettrai|transmettrons|envoie|envoyons|communiquerai|partagerai|adresserai|prepare|preparons|ferai|ferons|(?:vais|allons) (?:vous )?(?:envoyer|transmettre|preparer|partager|communiquer))\\b[^.\\n]{0,60}\\b${WORD}\\b`,
  ),
  asked: new RegExp(
    `\\b${WORD}\\b[^.?\\n]{0,80}\\?|\\b(?:ajout\\w+|propos\\w+|envoy\\w+|transmett\\w+|indiqu\\w+|vos|tes|des)\\b[^.?\\n]{0,50}\\b(?:points?|sujets?|idees|suggestions)\\b[^.?\\n]{0,30}\\b(?:a|pour|dans)\\b[^.?\\n]{0,10}\\b${WORD}\\b`,
  ),
  pointed: new RegExp(
    `\\b${WORD}\\b[^.\\n]{0,80}\\b(?:ci-joint\\w*|ci-dessous|ci-apres|en piece jointe|joint|dans l'invitation|en annexe)\\b|\\b(?:ci-joint\\w*|ci-dessous|ci-apres|en piece jointe|voici|trouverez|en annexe)\\b[^.\\n]{0,60}\\b${WORD}\\b`,
  ),
  past: new RegExp(
    `\\b(?:derniere?|precedente?|ancien(?:ne)?|passee?)\\b[^.\\n]{0,40}\\b${WORD}\\b|\\b${WORD}\\b[^.\\n]{0,30}\\b(?:precedent|dernier|de la (?:derniere|prochaine|precedente)|de mardi dernier)\\b`,
  ),
  otherList: plainly(
    /\b(?:participants?|présents?|invités?|documents?|pièces jointes?|fichiers|accès|parking|hôtels?|connexion|téléphone|liens?|logistique|inscription|lieu|adresse|quand|où|contacts?|compte[- ]rendu|notes|cordialement|merci|actions?|prochaines étapes|destinataires)\b[^\n]{0,60}$/,
  ),
  standing: plainly(
    /^(?:accueil|bienvenue|ouverture|introduction|divers|questions diverses|tour de table|clôture|conclusion|questions(?: ?\/ ?réponses)?|pause(?: déjeuner| café)?|déjeuner|café d'accueil|approbation (?:du|de l')[^\n]{0,40}|validation (?:du|de l')[^\n]{0,40}|prochaine réunion|secrétaire de séance|présentations?|mot d'accueil|aob)$/,
  ),
  logistic: plainly(
    /^\W*(?:quand|où|lieu|date|heure|horaires?|durée|salle|adresse|participants?|connexion|lien|téléphone|contact|animateur|organisateur)\b[*_]{0,2}\s*[:=–-]/,
  ),
  purpose: plainly(
    /\b(?:pour (?:discuter|parler|échanger|faire (?:le|un) point|préparer|présenter|valider|revoir|planifier|aborder|définir|décider)|afin (?:de|d')|objectif|objet (?:de la réunion|:)|le but|point (?:sur|hebdomadaire|mensuel)|présentation (?:du|de la|des)|réunion (?:de (?:lancement|suivi|préparation|cadrage)|sur)|il s'agit de|au sujet (?:de|du)|nous (?:parlerons|ferons le point|échangerons|discuterons))\b/,
  ),
};
