import { plainly } from '../../folded-pattern';
import type { DraftWords } from './draft-words';

/** What a French draft says. */
export const DRAFTS: DraftWords = {
  attached: {
    says: [
      /\b(?:ci-joint(?:e|s|es)?|ci-annexée?s?|en pièces? jointes?|en pj|(?:vous trouverez|tu trouveras|trouvez) (?:en annexe|joint)|en annexe|je (?:vous |te )?joins|nous (?:vous )?joignons|en attaché)\b/,
    ].map(plainly),
    unless: [
      /\b(?:sans|pas|oublié|manque)\b[^.]{0,30}\b(?:pièces? jointes?|annexe|joint\w*|pj)\b|\bannexe (?:\d|[a-z]\b|(?:du|au) contrat)|\b(?:votre|ta|vos) (?:pièces? jointes?|pj)\b|\b(?:pourriez|pouvez|peux|pourrais|merci de|veuillez)\b[^.]{0,40}\bjoindre\b|\b(?:par courrier|sharepoint|onedrive|dropbox|partage|lien)\b|\?\s*$/,
    ].map(plainly),
  },
  busy: {
    says: [
      /\b(?:je suis|nous sommes|on est|j'étais|nous étions|j'ai été|nous avons été|on a été) (?:très |trop |assez |un peu |vraiment |actuellement |complètement |totalement |bien ){0,2}(?:débordée?s?|surchargée?s?|occupée?s?|pris(?:e|es)?|sous l'eau|en sous-effectif|dans le rush|charrette)\b|\b(?:n'ai|n'avons|ai|avons) pas (?:encore )?eu (?:le temps|une minute)\b|\b(?:en raison|à cause|compte tenu) d(?:e notre|'une|e la|e ma|u) (?:forte |grosse |actuelle )?(?:charge|surcharge|activité)\b|\bpar manque de temps\b|\b(?:beaucoup|énormément) (?:de travail|à faire) (?:en ce moment|actuellement|ces temps-ci)\b/,
    ].map(plainly),
    unless: [
      /\b(?:si|quand|lorsque) (?:je|j'|nous|vous|tu|on)\b|\b(?:occupée?s?|prise?s?) (?:à |de |jusqu|demain|lundi|mardi|mercredi|jeudi|vendredi|ce |cet |cette |par (?:votre|la|le))|\b(?:vous êtes|tu es)\b|\?\s*$/,
    ].map(plainly),
  },
  done: {
    says: [
      /\b(?:nous avons|j'ai|on a) (?:bien |déjà |aujourd'hui |donc ){0,2}(?:mis en (?:ligne|production|oeuvre|place)|publié|déployé|implémenté|lancé|activé)|\b(?:est|sont) (?:désormais |maintenant |déjà |bien ){0,2}(?:en ligne|en production)\b|\b(?:a|ont) été (?:publiée?s?|déployée?s?|mise?s? en (?:ligne|production)|lancée?s?|activée?s?)/,
    ].map(plainly),
    unless: [
      /\?\s*["”’)]{0,2}$|\b(?:dès que|si|quand|avant|pas|sera|seront|va|vont|doit|peut|pourra)\b|\b(?:comme (?:convenu|demandé|validé|prévu)|votre (?:accord|validation|demande))\b|\bconcurrents?\b/,
    ].map(plainly),
  },
  changed: plainly(
    /\b(?:modifi(?:é|ée|és|ées|cation|cations)|mise?s? à jour|corrigée?s?|remplacée?s?|changée?s?|changements?|ajustée?s?|au lieu d)/,
  ),
  timeAsked: plainly(
    /\b(?:quand (?:seriez|êtes|pourriez|pouvez|es|serais|peux|pourrais)[- ](?:vous|tu)[^.?!]{0,40}(?:disponible|libre|parler|voir|rencontrer|appeler|échanger)|(?:vos|tes) (?:disponibilités|dispos)|à quel moment|quel(?:le)?s? (?:jour|date|créneau|créneaux|moment)s? (?:vous|te) (?:convien|irai|arrang)\w+|quand (?:vous|te) convien\w+|(?:pourrions|pourrait|peut)[- ](?:nous|on) (?:se |nous )?(?:voir|parler|appeler|caler|organiser|échanger|fixer)[^.?!]{0,30})/,
  ),
  point: /\b(?:aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|midi|matin|apres-midi|soir)/,
  halfHour: /\b(?:demi[- ]heure|30 min)/,
  hour: /\b(?:une|1) heure\b/,
  news: {
    running: plainly(
      /\b(?:sommes désolés|suis désolée?|nous excusons|m'excuse|nos excuses|mes excuses|en panne|hors service|indisponible|(?:a|ont|avons|aura|prend) du retard|retardée?s?|décalée?s?|reportée?s?|interruption|incident)\b/,
    ),
    over: plainly(
      /\b(?:rétablie?s?|résolue?s?|corrigée?s?|réparée?s?|remplacée?s?|de nouveau (?:en ligne|disponible|accessible)|fonctionne à nouveau|rentré dans l'ordre)\b/,
    ),
    notOver: plainly(/\b(?:pas|encore|dès que|sera|seront|une fois)\b/),
    cause: plainly(
      /\b(?:parce que|à cause|en raison|suite à|dû à|due à|car|cause|provient|vient d|l'origine|faute de|du fait)\b/,
    ),
    step: plainly(
      /\b(?:nous allons|je vais|on va|proposons|propose|en attendant|solution|alternative|nous (?:travaillons|mettons|préparons|revenons|cherchons)|prochaines? étapes?|d'ici là|reviendrons|reviendrai|ferons|enverrons|pouvons|merci de)\b/,
    ),
    stretch: plainly(
      /\b(?:toutes les (?:heures|deux heures)|chaque (?:heure|jour)|sous (?:\d|un|une|deux|trois|huit)|dans (?:l'heure|les (?:\d|deux|trois))|d'ici (?:une heure|ce soir|demain))\b/,
    ),
    past: /\b(?:hier|avant-hier|dernier|derniere|passe|passee|il y a|etait|etaient|avait)\b/,
  },
};
