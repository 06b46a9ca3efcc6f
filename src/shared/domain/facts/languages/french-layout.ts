import type { MailLayout } from './mail-layout';

/** French. */
export const FRENCH_LAYOUT: MailLayout = {
  signOff:
    /(?:bien |tr(?:è|e)s |sinc(?:è|e)rement |salutations )?cordialement(?: v(?:ô|o)tre| (?:à|a) (?:vous|toi))?|cdlt|cdt|bien (?:à|a) (?:vous|toi|vous tous)|bien sinc(?:è|e)rement|sinc(?:è|e)rement|amicalement|amiti(?:é|e)s|respectueusement|(?:sinc(?:è|e)res |meilleures |cordiales )?salutations(?: (?:distingu(?:é|e)es|cordiales|respectueuses))?|(?:bonne|belle|excellente) (?:journ(?:é|e)e|soir(?:é|e)e|fin de (?:journ(?:é|e)e|semaine)|semaine|r(?:é|e)ception)(?: (?:à|a) (?:vous|toi|tous))?|bon week-?end|merci(?: (?:beaucoup|d['’]avance|par avance|encore|bien|et (?:bonne journ(?:é|e)e|(?:à|a) bient(?:ô|o)t)))?|merci et (?:bonne|belle) journ(?:é|e)e|(?:à|a) bient(?:ô|o)t|dans l['’]attente de (?:votre|vous|ton)[^.!?\n]{0,40}|je vous prie d['’]agr(?:é|e)er[^\n]{0,100}|veuillez agr(?:é|e)er[^\n]{0,100}|bises|bisous/,
  device:
    /envoy(?:é|e)e? (?:de(?:puis)?|(?:à|a) partir de) (?:mon|outlook|mail|yahoo|l['’]application)|t(?:é|e)l(?:é|e)charge[rz] outlook|obtenez outlook|outlook pour (?:ios|android)|ce message a (?:é|e)t(?:é|e) envoy(?:é|e) depuis mon/,
  disclaimer:
    /c(?:e|et) (?:message|courriel|e-?mail)(?: (?:et|ainsi)[^.]{0,80})? (?:est|et|sont|peut|contient|peuvent)[^.]{0,80}(?:confidentiel|destin(?:é|e)|privil(?:é|e)gi)|(?:toute|ses) (?:pi(?:è|e)ces? jointes?)[^.]{0,40}confidentiel|si vous n['’](?:ê|e)tes pas (?:le|la) (?:bon )?destinataire|re(?:ç|c)u ce (?:message|courriel) par erreur|avis de confidentialit(?:é|e)|message externe|exp(?:é|e)diteur externe|pensez (?:à|a) l['’]environnement|avant d['’]imprimer|se d(?:é|e)sabonner|d(?:é|e)sinscri|(?:rcs|siret|siren)\b[^\n]{0,20}\d{3}/,
  joinStart:
    /r(?:é|e)union (?:microsoft )?teams|r(?:é|e)union sur microsoft teams|microsoft teams[ -]r(?:é|e)union|rejoindre (?:la |une )?r(?:é|e)union|rejoignez la r(?:é|e)union|participer (?:à|a) la r(?:é|e)union|participez (?:à|a) la r(?:é|e)union|rejoindre (?:microsoft )?(?:teams|zoom|webex)|participer avec google meet|[^\n]{0,80} vous invite (?:à|a) une r(?:é|e)union (?:zoom|webex)|participer (?:à|a) (?:une )?r(?:é|e)union zoom/,
  joinLine:
    /id (?:de )?(?:la )?r(?:é|e)union|id de conf(?:é|e)rence|identifiant (?:de|pour)|n(?:uméro|umero) de r(?:é|e)union|(?:code (?:secret|d['’]acc(?:è|e)s)|mot de passe)\s?:|trouve[rz] (?:votre|un) num(?:é|e)ro|rechercher un num(?:é|e)ro|num(?:é|e)ro local|ou (?:composez|appelez)|rejoindre (?:la r(?:é|e)union|par|sur|depuis|maintenant|avec|à)|rejoignez|participer (?:par|avec|sur)|cliquez ici pour|sur (?:votre )?ordinateur|sur (?:un )?appareil mobile|t(?:é|e)l(?:é|e)charger teams|plus d['’](?:infos|informations|options)|en savoir plus|besoin d['’]aide|options de (?:la )?r(?:é|e)union|r(?:é|e)initialiser le (?:code )?pin|code pin|pour les organisateurs|num(?:é|e)ro de t(?:é|e)l(?:é|e)phone|acc(?:é|e)der par t(?:é|e)l(?:é|e)phone|par t(?:é|e)l(?:é|e)phone/,
};
