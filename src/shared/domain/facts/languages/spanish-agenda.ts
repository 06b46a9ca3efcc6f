import type { AgendaWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const WORD = '(?:orden del dia|agenda|temario|programa de la (?:reunion|sesion|jornada))';

/** The agenda of an invitation (F3). */
export const AGENDA: AgendaWords = {
  word: /\b(?:orden del dia|temario|programa de la (?:reunion|sesion|jornada))\b/,
  heading: plainly(
    /^(?:(?:los |nuestros |principales )?(?:temas|puntos|asuntos)(?: (?:a (?:tratar|discutir|comentar|revisar|debatir|abordar)|de la reunión|del día|principales|previstos))?|programa|contenido(?:s)?|guion|vamos a (?:tratar|ver|hablar de|revisar)(?: los siguientes (?:temas|puntos))?|hablaremos de(?: los siguientes (?:temas|puntos))?|trataremos(?: los siguientes (?:temas|puntos))?|(?:me|nos) gustaría (?:tratar|comentar|revisar)(?: los siguientes (?:temas|puntos))?|a tratar)\s*:?$/,
  ),
  inline: plainly(
    /^(?:los |nuestros )?(?:temas|puntos|asuntos|programa)\b|\b(?:dos|tres|cuatro|cinco|seis|[2-9]) (?:\w+ )?(?:temas|puntos|asuntos)\b|\b(?:temas|puntos) siguientes\b|\bsiguientes (?:temas|puntos)\b/,
  ),
  none: new RegExp(
    `\\b(?:no hay|sin|ningun[ao]?|aun sin|todavia sin)\\s*(?:(?:un|una|formal|cerrad[oa]|fij[oa]|concret[oa])\\s+){0,2}${WORD}\\b|\\b${WORD}\\b[*_\\s]{0,4}(?:[:=–—-]|es|esta)\\s{0,3}[*_]{0,2}\\s{0,3}(?:aun )?(?:por (?:definir|confirmar|determinar|concretar|cerrar)|pendiente|ningun[oa]?|abiert[oa]|tbd|tba|tbc|-{1,3}|\\?{1,3})\\s{0,3}[*_.!]{0,3}\\s{0,3}$`,
  ),
  promised: new RegExp(
    `\\b${WORD}\\b[^.\\n]{0,60}\\b(?:seguira|sigue|llegara|en breve|en preparacion|se (?:enviara|mandara|compartira|comunicara|remitira)|sera (?:enviad[oa]|compartid[oa])|(?:lo |la )?(?:enviare|enviaremos|mandare|mandaremos|compartire))\\b|\\b(?:enviare|enviaremos|mandare|mandaremos|compartire|compartiremos|preparare|prepararemos|remitire|envio|mando|(?:voy|vamos) a (?:enviar|mandar|preparar|compartir)\\w*)\\b[^.\\n]{0,60}\\b${WORD}\\b`,
  ),
  asked: new RegExp(
    `\\b${WORD}\\b[^.?\\n]{0,80}\\?|\\b(?:anad\\w+|propon\\w+|propong\\w+|envi\\w+|mand\\w+|sugi\\w+|alguna?)\\b[^.?\\n]{0,50}\\b(?:temas?|puntos?|ideas?|sugerencias?)\\b[^.?\\n]{0,30}\\b(?:al|para el|para la|a la|en el)\\b[^.?\\n]{0,10}\\b${WORD}\\b`,
  ),
  pointed: new RegExp(
    `\\b${WORD}\\b[^.\\n]{0,80}\\b(?:adjunt[oa]|abajo|a continuacion|mas abajo|en el archivo|en la convocatoria|anexo)\\b|\\b(?:adjunt[oa]|adjuntamos|abajo|a continuacion|aqui (?:esta|tienes|tiene)|les envio|te envio|le envio)\\b[^.\\n]{0,60}\\b${WORD}\\b`,
  ),
  past: new RegExp(
    `\\b(?:ultim[oa]|anterior|pasad[oa]|antigu[oa]|previ[oa])\\b[^.\\n]{0,40}\\b${WORD}\\b|\\b${WORD}\\b[^.\\n]{0,30}\\b(?:anterior|pasad[oa]|de la (?:ultima|proxima|semana pasada))\\b`,
  ),
  otherList: plainly(
    /\b(?:asistentes|participantes|invitados|convocados|documentos|adjuntos|archivos|cómo llegar|aparcamiento|hoteles?|conexión|teléfono|enlaces?|logística|inscripción|lugar|dirección|cuándo|dónde|contactos?|acta|notas|saludos|gracias|acciones|acuerdos|próximos pasos|destinatarios|traer)\b[^\n]{0,60}$/,
  ),
  standing: plainly(
    /^(?:bienvenida|apertura|introducción|presentaciones?|presentación de asistentes|varios|otros|otros asuntos|ruegos y preguntas|preguntas|turno de preguntas|cierre|clausura|conclusiones|pausa|café|comida|aprobación (?:del|de la|de)[^\n]{0,40}|lectura (?:del|de la|y aprobación)[^\n]{0,50}|próxima reunión|despedida)$/,
  ),
  logistic: plainly(
    /^\W*(?:cuándo|dónde|lugar|fecha|hora|horario|duración|sala|dirección|asistentes|participantes|conexión|enlace|teléfono|contacto|organizador|convoca)\b[*_]{0,2}\s*[:=–-]/,
  ),
  purpose: plainly(
    /\b(?:para (?:hablar|revisar|tratar|discutir|preparar|comentar|ver|definir|decidir|planificar|presentar|cerrar|acordar|alinear)|con el (?:fin|objetivo|propósito) de|objetivo|objeto de la reunión|el motivo|reunión (?:de (?:seguimiento|lanzamiento|arranque|presentación|preparación)|sobre)|seguimiento (?:de|del)|se trata de|hablaremos (?:de|sobre)|revisaremos|trataremos|comentaremos)\b/,
  ),
};
