import { plainly } from '../../folded-pattern';
import type { ClauseWords, QuestionWords, RecordWords, TaskWords } from './task-words';

const DAY = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';

/** What is handed over by a day. */
export const TASKS: TaskWords = {
  verb: plainly(
    /\b(?:envi\w{1,9}|mand\w{1,8}|mánd\w{1,8}|entreg\w{1,8}|recibir\w{0,4}|remit\w{1,7}|confirm\w{1,9}|confírm\w{1,6}|respond\w{1,7}|contest\w{1,7}|pas(?:o|amos|aré|aremos|ar|arle|arte|arles)|facilit\w{1,8}|ha\w{1,6} llegar|prepar\w{1,8}|termin\w{1,8}|correg\w{1,8}|corrij\w{1,4}|revis\w{1,8}|firm\w{1,7}|aprob\w{1,7}|aprueb\w{1,4}|complet\w{1,8}|comparti\w{1,6}|comunic\w{1,8}|indi(?:c|qu)\w{1,8}|devol\w{1,8}|tendr(?:á|án|ás)|pag\w{1,7}|avis\w{1,8}|respuesta|subir\w{0,4})\b/,
  ),
  talk: plainly(
    /\b(?:llam\w+|telefon\w+|vernos|nos vemos|reunir\w*|hablar\w*|hablamos|comer|almorzar|café|visit\w+|disponibles?|ausentes?|de vacaciones|de viaje|pasar por|conversar)\b/,
  ),
  by: plainly(
    /\b(?:antes del?(?: día)?|para el|a más tardar(?: el)?|como (?:muy tarde|máximo)(?: el)?|hasta el|no más tarde del) (?=\S)/g,
  ),
  near: plainly(
    `\\b(?:hoy(?: mismo)?|esta (?:tarde|mañana|noche|semana)|mañana|pasado mañana|(?:el |este )?(?:próximo )?(?:${DAY})(?: próximo| que viene)?|(?:la )?(?:próxima semana|semana que viene)|(?:a )?(?:principios|fines?|finales) de (?:la )?semana|(?:en|dentro de) (?:\\d{1,2}|un|una|dos|tres|cuatro|cinco) (?:horas?|días?|semanas?))\\b`,
  ),
  free: plainly(
    /^\s+(?:para|por|y|o|a|al|en|con|de|del|el|la|los|las|su|sus|tu|tus|un|una|próximo|que|como|sin falta|a más tardar|a primera|favor)\b/,
  ),
};

/** Questions put to the reader. */
export const QUESTIONS: QuestionWords = {
  form: plainly(
    /¿|^\W*(?:y |pero |o |también |entonces )?(?:(?:a|de|para|con|por|en|desde|hasta) )?(?:qué\b|quién(?:es)?\b|cuándo\b|dónde\b|cómo\b|cuánt[oa]s?\b|cuál(?:es)?\b|pued(?:o|e|es|en)\b|podemos|podéis|podr\w+|tien(?:e|es|en)\b|tenéis|hay\b|habr\w+|es\b|son\b|está\w*|sería\w*|debo|debemos|necesit\w+|quier\w+|sab(?:e|es|en)\b|le parece|te parece|les parece|va\b|van\b)/,
  ),
  between: /\b(?:usted(?:es)?|su|sus|nos|nuestr[oa]s?|tu|tus|te|ti|le|les|me|mi|mis|os|vuestr[oa]s?)\b|¿/,
  fact: plainly(
    /^\W*(?:y )?(?:(?:a|de|para|desde|hasta) )?(?:cuándo|cuánt\w+|dónde|cuál\w*|qué (?:día|hora|fecha|formato|tamaño)|quién (?:es|será|firma)|hay)\b/,
  ),
  plain: plainly(/^\W*(?:y )?(?:está|están|hay|es|son|le|les|la|las|el|los)\b/),
};

/** The top of a record. */
export const RECORD: RecordWords = {
  title: plainly(
    /\b(?:actas? (?:de|n[º°.]|del)|minutas? (?:de|del|reunión|sesión)|notas de (?:la )?(?:reunión|sesión)|resumen de (?:la )?(?:reunión|sesión))(?= |$)/,
  ),
  agendaTitle: /\b(?:orden del dia|temario)\b/,
  present: plainly(/^(?:asistentes|asistieron|presentes|participantes|concurrentes)\b/),
  scribe: plainly(
    /^(?:secretari[oa](?: de actas)?|redactad[oa] por|elaborad[oa] por|toma nota)\W{0,6}[: ]\W{0,6}(?!por definir|tbd)[a-z]/,
  ),
};

/** Clauses. */
export const CLAUSES: ClauseWords = {
  greeting:
    /^(?:hola|buenos dias|buenas(?: tardes| noches)?|buen dia|estimad[oa]s?|querid[oa]s?|que tal)\b[^,.:;!?–-]{0,50}(?:[,:;!]|\s?[–-]{1,2}(?=\s))\s*/,
  leadIn: plainly(
    /^(?:(?:también|y|pero|además|entonces|luego|por otro lado|asimismo|sí|no|ok|bueno|vale|perfecto|de acuerdo|como (?:acordamos|hablamos|quedamos|comentamos))\b(?:,|:)?\s{1,3}|(?:muchas |mil )?gracias(?: (?:de nuevo|de antemano|por [^,.!;]{2,60}))?\s?(?:,|;|!|\s[–-]{1,2}|\.{1,3})\s{1,3})/,
  ),
  condition: plainly(
    /^(?:si|cuando|en cuanto|una vez que|tan pronto como|después de que|antes de que|como|ya que|en caso de)\b[^,?!]{3,220},\s{1,3}/,
  ),
  trailing: plainly(
    /,?\s(?:porque|para que|ya que|puesto que|si (?:usted|ustedes|me|nos|el|la|los|las)|en cuanto|cuando (?:usted|el|la|me|nos)|aunque)\s/,
  ),
};
