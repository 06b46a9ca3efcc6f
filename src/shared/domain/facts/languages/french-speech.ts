import { FRENCH } from '../../undated-promise-french';
import type { CuePhrases } from './cue-phrases';
import type { DeadlineWords } from './language-pack';
import { plainly } from '../../folded-pattern';

/** Asks the reader for something. */
export const REQUEST: CuePhrases = {
  says: [
    /\b(?:pourri(?:ez|ons)|pourrais|peux|pouvez|voudri(?:ez)|voudrais|veux|auriez|aurais|serait|seriez|pensez|penses|savez|sais)[- ](?:vous|tu|il possible)\b/,
    /\bmerci (?:de|d')(?! (?:votre|ton|vos|tes|avoir|m'avoir|nous avoir|être|l'intérêt))(?: bien vouloir| me| nous| vous)? ?\w+(?:er|ir|re|oir)\b|\bmerci (?:de|d') (?:bien vouloir|me |nous |m'|l'|les |le |la )/,
    /\bveuillez\b(?! (?:trouver|agréer|recevoir|croire|excuser|noter))|\b(?:s'il (?:vous|te) plaît|svp|stp)\b/,
    /\b(?:je vous (?:prie|remercie|serais (?:très )?reconnaissante?) de|je te (?:prie|remercie) de|nous vous (?:prions|remercions|serions reconnaissants) de)\b(?! (?:votre|vos|croire|agréer|recevoir|l'attention|l'intérêt|avoir))/,
    /[a-z]{3}[^?]{2,300}\?\W*$/,
    /^(?:\w+ ){0,2}?(?:(?:à|de|pour|avec|d'|chez|sous|depuis|dès|jusqu'à) ?)?(?:qui|que|quoi|quand|comment|combien|où|pourquoi|quel(?:le)?s?(?: \w+)?|lequel|laquelle) (?:\w+-(?:je|vous|tu|nous|on|il|elle|ils|elles|t-il)|est-ce|est|sont)\b/,
    /\b(?:savoir|comprendre|connaître|demande|demandons|ignore|ignorons|précise pas|précisez|expliquer|expliquez|vois pas|voyons pas|comprends pas|saisis pas|sais pas)\b[^.!?]{0,40}\b(?:si|pourquoi|comment|quand|où|qui|ce que|ce qui|à quoi|de quoi|quel(?:le)?s?|combien)\b/,
    /\b(?:j'aimerais |nous aimerions |je souhaiterais |nous souhaiterions |je voudrais |nous voudrions )(?:besoin|savoir|avoir|connaître|recevoir|vous |te |que |échanger|discuter|organiser|planifier|convenir)|\b(?:j'ai|nous avons|aurais|aurions) (?:encore |toujours )?besoin (?:de|d'|que)\b|\bil (?:me |nous |ne )?(?:nous |me )?(?:faudrait|manque)\b|\bil (?:me|nous) faut\b|\b(?:prière de|je vous saurais gré|nous vous saurions gré|vous seriez aimable|ayez l'amabilité)\b/,
    /(?<!\b(?:je|te|vous|le|la|les|nous|on|il) )\b(?:dites|dis|envoyez|envoie|faites|fais|tenez|tiens|donnez|donne|transmettez|transmets|confirmez|confirme|précisez|indiquez|expliquez|explique|laissez|laisse|appelez|rappelez|appelle|rappelle|prévenez|contactez)[- ](?:moi|nous|le|la|les)\b/,
    /^\W{0,3}(?!(?:avez|savez|pouvez|voulez|trouvez|veuillez|recevez)\b)[a-z]{3,12}ez[- ](?:moi|nous|le|la|les|y|en|lui|leur|donc|simplement|un|une|votre|vos|ce|cette|plutôt)\b/,
    /^\W{0,3}(?:merci de|pensez à|n'oubliez pas de|n'oublie pas de|vérifiez|relisez|complétez|répondez|regardez|regarde|vérifie|relis|envoie|confirmez|signez|choisissez|indiquez|corrigez|validez)\b/,
    /\b(?:qu'en (?:pensez[- ]vous|penses[- ]tu)|que diriez[- ]vous|que dirais[- ]tu|dans l'attente de (?:votre|ton|vos|tes) (?:confirmation|validation|(?:retour|réponse|avis|commentaires)\b[^.!?]{0,30}\b(?:avant|d'ici|sur|concernant|quant))|j'attends (?:votre|ton|vos) (?:retour|réponse|avis)|nous attendons (?:votre|vos) (?:retours?|réponse|avis)|(?:votre|ton) (?:retour|avis|réponse) (?:avant|d'ici|sur|serait))\b/,
    /\b(?:vous devez|tu dois|vous devriez|tu devrais|il faudrait que (?:vous|tu)|il faut que (?:vous|tu)|nous comptons sur vous pour|faites-le|laissez[- ](?:moi|nous) savoir)\b|\bpourrais-je (?:avoir|savoir|vous)\b/,
  ].map(plainly),
  unless: [],
};

/** Offers of help, farewells, small print. */
export const COURTESY: CuePhrases = {
  says: [
    /\b(?:n'hésitez|n'hésite) pas\b|\b(?:reste|restons|tiens|tenons)\b[^.!?]{0,30}\bà (?:votre|ta) (?:entière )?disposition\b|\bpour toute (?:question|information|demande|précision)\b|\ben cas de (?:question|besoin)s?\b|\bsi (?:vous|tu) (?:avez|as|aviez) (?:des|la moindre|une|d'autres) questions?\b/,
    /\bveuillez (?:trouver|agréer|recevoir|croire|excuser|noter|ne pas répondre)\b|\b(?:merci|prière) de ne pas (?:répondre|imprimer)\b|\bpens(?:ez|ons) à l'environnement\b|\b(?:destinataire|par erreur|désinscri\w+|désabonn\w+)\b/,
    /\bcomment (?:allez[- ]vous|vas[- ]tu|ça va)\b|\b(?:ça va|tout va bien|vous allez bien|tu vas bien)\s?\?|\bn'est-ce pas\s?\?\s*$|^\W*(?:bonne (?:journée|soirée|semaine|réception|continuation)|bon week-end|à (?:bientôt|demain|lundi))\b|\bmerci (?:de|pour) (?:votre|ton|vos) (?:compréhension|attention|confiance|patience|temps|message|mail|retour)\b/,
  ].map(plainly),
  unless: [/\b(?:pourriez|pouvez|pourrais|peux)[- ](?:vous|tu)\b|\bveuillez (?:confirmer|valider|nous|me)\b/].map(
    plainly,
  ),
};

/** The writer will do something for the reader. The words are those of promises without a day (F7). */
export const PROMISE: CuePhrases = {
  says: [
    FRENCH.promise,
    plainly(
      /\bje m'en (?:occupe|charge)\b|\b(?:nous nous en|on s'en) (?:occupons|chargeons|occupe|charge)\b|\bje m'(?:occupe|charge) de\b|\b(?:on|nous) (?:vous |te )?(?:fait|faisons|tient|envoie|prépare|lance|livre|confirme)\b|\bce sera fait\b/,
    ),
  ],
  unless: [
    /\?\s*$|\b(?:si (?:vous|nous|je|tu|il|elle|on|le|la|les|c')|s'il(?! (?:vous|te) plaît)|à condition|sous réserve|pourrais|pourrions|serais absente?|serai (?:absente?|en congés?|disponible|ravie?|heureu\w+|en déplacement|là|présente?))\b/,
    /\b(?:ci-joint|en pièce jointe)\b|\b(?:ne|n')\b[^.!?]{0,30}\bpas\b|\b(?:vous trouverez)\b/,
  ].map(plainly),
};

/** By when. The words are those of promises without a day (F7). */
export const DEADLINE: DeadlineWords = {
  specific: [
    FRENCH.date,
    plainly(
      /\b(?:avant|pour|d'ici|jusqu'au|au plus tard|dès) (?:le |au |à )?\d{1,2}(?:er)?\b(?! (?:personnes|pages|heures de))/,
    ),
  ],
  vague: [FRENCH.vague, FRENCH.vagueAsk, FRENCH.vaguePromise],
  event: [
    plainly(
      /\b(?:dès (?:que|réception|validation|l')|lorsque|quand|une fois|après (?:réception|validation|votre|la|le)|à réception|avant que|jusqu'à ce que)\b/,
    ),
  ],
};

/** Who stands in. */
export const DEPUTY: CuePhrases = {
  says: [
    plainly(
      /\b(?:contacte[rz]|joindre|adresse[rz](?:[- ]vous)?|écrire à|écrivez à|tourne[rz](?:[- ]vous)? vers|rapproche[rz](?:[- ]vous)? de)\b|\b(?:en mon absence|remplaçante?|me remplace|prend le relais|prendra le relais|en cas d'urgence|pour toute urgence|assure l'intérim|mon collègue|ma collègue)\b/,
    ),
  ],
  unless: [plainly(/\b(?:me|m')(?: \w+)? ?(?:contacter|joindre|écrire)\b|\btransféré\b/)],
};
