import { plainly } from '../../folded-pattern';
import type { ClauseWords, QuestionWords, RecordWords, TaskWords } from './task-words';

const DAY = '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche';

/** What is handed over by a day. */
export const TASKS: TaskWords = {
  verb: plainly(
    /\b(?:envo(?:ie|yer|yons|yez)\w{0,2}|enverr\w+|renvo\w+|renverr\w+|livr\w{1,5}|valid\w{1,5}|confirm\w{1,6}|recevr\w+|transm\w+|adress\w{1,6}|communiqu\w{1,6}|répond\w{1,5}|retourn\w{1,6}|remett\w+|fourni\w{0,6}|finalis\w{1,6}|termin\w{1,6}|corrig\w{1,6}|vérifi\w{1,6}|sign\w{1,5}|approuv\w{1,5}|complét\w{1,6}|prépar\w{1,6}|partag\w{1,6}|indiqu\w{1,6}|précis\w{1,6}|donn\w{1,5}|parviendr\w+|parvenir|aur(?:ez|as)|réponse|retour|pay\w{1,5}|régl\w{1,5}|dépos\w{1,5})\b/,
  ),
  talk: plainly(
    /\b(?:appel\w+|rappel\w+|téléphon\w+|rencontr\w+|se voir|nous voir|se parler|discut\w+|déjeun\w+|dîner|café|passer (?:vous|te|nous) voir|disponible\w*|absente?s?|en congés?|en déplacement|présente?s?|réunir|visite)\b/,
  ),
  by: plainly(
    /\b(?:avant(?: le| la)?|d'ici(?: à| au| le| la)?|pour(?: le)?|au plus tard(?: le)?|jusqu'au|dès|sous) (?=\S)/g,
  ),
  near: plainly(
    `\\b(?:aujourd'hui|ce (?:soir|matin|midi)|cet après-midi|demain|après-demain|cette semaine|(?:le )?(?:${DAY})(?: prochain| matin| midi| après-midi| soir)?|(?:la )?semaine prochaine|(?:en )?(?:début|fin) de (?:semaine|journée)|(?:dans|sous|d'ici) (?:les )?(?:\\d{1,2}|un|une|deux|trois|quatre|huit|quinze) (?:heures?|jours?|semaines?))\\b`,
  ),
  free: plainly(
    /^\s+(?:pour|par|et|ou|afin|à|au|de|du|en|avec|via|svp|stp|s'il|merci|les?|la|vos|votre|ton|tes|un|une|matin|midi|soir|prochain|après-midi|au plus tard|dernier délai)\b/,
  ),
};

/** Questions put to the reader. */
export const QUESTIONS: QuestionWords = {
  form: plainly(
    /^\W*(?:et |mais |ou |aussi |donc |alors |sinon |par ailleurs,? )?(?:(?:à|de|pour|avec|d'|chez|sous|depuis|dès|jusqu'à|par|en) ?)?(?:est-ce|qu['e]|que\b|qui\b|quoi\b|quand\b|combien\b|comment\b|où\b|pourquoi\b|quel(?:le)?s?\b|lequel|laquelle|lesquel|pouv(?:ez|ons)|peu(?:x|t)\b|pourr\w+|av(?:ez|ons)|as-tu|êtes|es-tu|est-il|sera\w*|serai\w+|faut-il|faudra|y a-t|dev(?:ons|ez)|doi(?:s|t)|voul(?:ez|ons)|souhait\w+|saur\w+|savez|sais|reste-t|(?:\w+)-(?:vous|tu|nous|on|il|elle|t-il|t-elle|t-on)\b)/,
  ),
  between: plainly(/\b(?:vous|votre|vos|tu|te|toi|ton|ta|tes|nous|notre|nos|je|j'|me|m'|moi|mon|ma|mes|on)\b/),
  fact: plainly(
    /^\W*(?:et )?(?:(?:à|de|pour|jusqu'à|d'|depuis) ?)?(?:quand|où|combien|quel(?:le)?s?|qui (?:est|sera|signe|doit)|y a-t-il|à quelle)\b/,
  ),
  plain: plainly(/^\W*(?:et )?(?:le|la|les|ce|cette|ces|c'est|est-ce que (?:le|la|les|c'est)) /),
};

/** The top of a record. */
export const RECORD: RecordWords = {
  title: plainly(
    /\b(?:comptes?[- ]rendus?|cr (?:de|du|réunion|point)|procès[- ]verbal|pv (?:de|du)|relevé de (?:décisions|conclusions)|notes de (?:réunion|séance))\b/,
  ),
  agendaTitle: /\b(?:ordre du jour|odj)\b/,
  present: plainly(/^(?:(?:étaient )?présente?s?|participants?|participante?s|personnes présentes)\b/),
  scribe: plainly(
    /^(?:secrétaire(?: de séance)?|rédacteur|rédactrice|rédigé par|rapporteur)\W{0,6}[: ]\W{0,6}(?!à définir|tbd)[a-z]/,
  ),
};

/** Clauses. */
export const CLAUSES: ClauseWords = {
  greeting:
    /^(?:bonjour|bonsoir|cher|chere|chers|cheres|salut|coucou|madame|monsieur)\b[^,.:;!?–-]{0,50}(?:[,:;!]|\s?[–-]{1,2}(?=\s))\s*/,
  leadIn: plainly(
    /^(?:(?:également|aussi|et|mais|donc|alors|puis|enfin|sinon|par ailleurs|de plus|en outre|oui|non|ok|bon|d'accord|parfait|comme (?:convenu|prévu|demandé|discuté))\b(?:,|:)?\s{1,3}|(?:un grand |mille |encore )?merci(?: (?:beaucoup|bien|encore|à vous|à toi|pour [^,.!;]{2,60}))?\s?(?:,|;|!|\s[–-]{1,2}|\.{1,3})\s{1,3})/,
  ),
  condition: plainly(
    /^(?:si|s'il|dès que|quand|lorsque|une fois que|après que|avant que|comme|puisque|au cas où|en cas de)\b[^,?!]{3,220},\s{1,3}/,
  ),
  trailing: plainly(
    /,?\s(?:parce que|car(?= (?:il|elle|on|nous|vous|ils|je|j'|le|la|les|l'|c'|un|une|notre|votre|mon|ma)\b)|afin|pour que|puisque|si (?:vous|tu|nous|on|le|la|les)|dès que|une fois que|lorsque|quand (?:vous|tu|nous|on|le|la|les))\s/,
  ),
};
