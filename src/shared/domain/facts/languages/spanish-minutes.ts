import type { MinutesWords } from './language-pack';
import { plainly } from '../../folded-pattern';

/** What came out of a meeting (F4). */
export const MINUTES: MinutesWords = {
  word: plainly(
    /\b(?:actas? (?:de (?:la )?)?(?:reunión|sesión|comité|junta|del|de)|minutas? (?:de (?:la )?)?(?:reunión|sesión|del|de)|notas de (?:la )?(?:reunión|sesión)|resumen de (?:la|nuestra) (?:reunión|sesión|llamada|visita))\b(?! (?:seguirá|pendiente))/,
  ),
  title: plainly(
    /\b(?:resumen (?:de (?:la|nuestra|lo)|del) (?:\w+ )?(?:reunión|llamada|encuentro|sesión|taller|visita|hablado|comentado|tratado|acordado)|seguimiento (?:de|a) (?:la|nuestra) (?:reunión|llamada|visita)|(?:tras|después de|a raíz de) (?:la|nuestra|el|nuestro) (?:reunión|llamada|encuentro|sesión|taller|visita|conversación)|próximos pasos|acuerdos (?:de|tomados|alcanzados)|conclusiones (?:de|del)|plan de acción|tareas (?:de|acordadas)|lo (?:acordado|hablado|tratado|comentado)|puntos (?:acordados|tratados))\b/,
  ),
  bare: plainly(
    /^(?:acta|minuta|notas|resumen|acuerdos|conclusiones|acciones)\s*(?:$|[:–—|(-])|[:–—|(-]\s*(?:acta|minuta|notas|resumen|acuerdos|conclusiones)\)?\s*$/,
  ),
  otherTitle: plainly(
    /\bresumen (?:de (?:la|su|nuestra|los|las)|del|de) (?:factura|pedido|contrato|presupuesto|oferta|costes?|informe|estudio|condiciones|mercado|noticias|prensa)\b|\b(?:acta (?:notarial|de nacimiento|de matrimonio)|notas? de (?:crédito|prensa|entrega|gastos))\b|\b(?:pendiente de|seguirá|se enviará)\b|\b(?:quién|puedes|podrías|puede)\b[^\n]{0,40}\b(?:acta|notas|minuta)\b|\?\s*$/,
  ),
  heading: plainly(
    /^(?:acta(?: de\b[^\n]{0,80})?|minuta(?: de\b[^\n]{0,80})?|acuerdos(?: (?:tomados|alcanzados|de\b[^\n]{0,40}))?|decisiones(?: tomadas)?|conclusiones|acciones(?: (?:acordadas|a realizar|pendientes))?|tareas(?: (?:acordadas|pendientes))?|próximos pasos|puntos (?:tratados|acordados|pendientes)|temas tratados|resumen(?: (?:de|del)\b[^\n]{0,60})?|quién hace qué|lo (?:acordado|tratado|hablado)|notas(?: de la reunión)?|compromisos)$/,
  ),
  sentence: plainly(
    /\b(?:adjunto|adjunta|adjuntamos|aquí (?:tiene|tienes|está|van|tenéis|tienen)|a continuación|abajo|le envío|te envío|les envío|os envío|les mando|te mando|le mando|comparto|compartimos)\b[^.?\n]{0,60}\b(?:actas?\b|minutas?\b|notas de|resumen de (?:la|lo|nuestra|los)|resumen del|acuerdos|conclusiones de|próximos pasos|puntos (?:tratados|acordados)|tareas acordadas)|\b(?:en|durante|de|tras) (?:la|nuestra|el|nuestro) (?:\w+ )?(?:reunión|llamada|conversación|encuentro|sesión|taller|visita)\b[^.?\n]{0,60}\b(?:acordamos|hemos acordado|decidimos|quedamos|se acordó|se decidió|tratamos|hablamos|vimos)\b|\b(?:hemos acordado|acordamos|se acordó|hemos decidido|decidimos|quedamos en)\b|\b(?:resumo|resumimos|para resumir|en resumen|recapitulo)\b[^.?\n]{0,60}\b(?:reunión|llamada|hablado|tratado|acordado|comentado|lo que)\b/,
  ),
  later: plainly(
    /\b(?:acta|minuta|notas|resumen)\b[^.\n]{0,40}\b(?:seguirá|se enviará|enviaré|enviaremos|mandaré|mañana|más tarde|pendiente|falta|en breve)\b|\b(?:enviaré|enviaremos|mandaré|mandaremos|haré|prepararé|redactaré|compartiré|voy a|vamos a|debo|tengo que)\b[^.\n]{0,60}\b(?:acta|minuta|resumen|notas)\b|\b(?:puedes|podrías|puede|podría|quién|tienes|tiene|envíame|envíeme|mándame|hay)\b[^.\n]{0,60}\b(?:acta|minuta|notas|resumen)\b/,
  ),
  ownerOrDate: plainly(
    /\b(?:antes del?|para el|hasta el|responsable|a cargo de|encargad[oa]|se encarga|envía|prepara|revisa|entrega|contacta|confirma|fecha límite)\b|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2} de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|\((?:[a-z]{2,3}|[a-z]+(?: [a-z]+)?)(?:,|\))|\b(?:lunes|martes|miércoles|jueves|viernes)\b/,
  ),
};
