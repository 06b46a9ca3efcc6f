import { plainly } from '../../folded-pattern';
import type { DraftWords } from './draft-words';

/** What a Spanish draft says. */
export const DRAFTS: DraftWords = {
  attached: {
    says: [
      /\b(?:adjunt(?:o|a|os|as|amos|ándole|ándote|ándoles)|va adjunt[oa]|en (?:el )?(?:archivo )?adjunto|en anexo|anexo (?:el|la|los|las|un|una)|(?:le|te|les) (?:adjunto|anexo))\b/,
    ].map(plainly),
    unless: [
      /\b(?:sin|no|olvidé|falta|faltó)\b[^.]{0,30}\badjunt\w*|\b(?:director|profesor|secretari|gerente|editor|jef|subdirector)\w{0,2} (?:general )?adjunt[oa]s?\b|\b(?:su|tu|sus|tus) (?:\w+ )?adjunt[oa]s?\b|\b(?:podría|puede|puedes|podrías|favor de)\b[^.]{0,40}\badjuntar\w*|\b(?:por correo postal|sharepoint|onedrive|dropbox|enlace|carpeta compartida)\b|\?\s*$/,
    ].map(plainly),
  },
  busy: {
    says: [
      /\b(?:estoy|estamos|ando|andamos|he estado|hemos estado|estuve|estuvimos) (?:muy |bastante |tan |demasiado |realmente |un poco |hasta ){0,2}(?:ocupad[oa]s?|liad[oa]s?|desbordad[oa]s?|saturad[oa]s?|hasta arriba|a tope|con mucho (?:trabajo|lío)|con mucha carga|cort[oa]s de personal|arriba)\b|\bno (?:he|hemos|tuve|tuvimos) (?:tenido )?(?:el )?tiempo\b|\b(?:por|debido a) (?:la |nuestra |una )?(?:alta |gran |mucha )?(?:carga de trabajo|sobrecarga)\b|\bpor falta de tiempo\b/,
    ].map(plainly),
    unless: [
      /\b(?:si|cuando) (?:estoy|estamos|está|estás|están)\b|\b(?:ocupad[oa]s?|liad[oa]s?) (?:el |hasta |mañana|de \d|a las |con (?:su|tu)|esta (?:tarde|mañana))|\?\s*$/,
    ].map(plainly),
  },
  done: {
    says: [
      /\b(?:hemos|he) (?:ya )?(?:publicado|implementado|desplegado|lanzado|puesto en (?:marcha|producción|línea)|activado|subido)\b|\b(?:ya está|ya están|está ya|están ya) (?:en línea|en producción|publicad[oa]s?|activ[oa]s?)\b|\b(?:ha sido|han sido|fue|fueron) (?:publicad[oa]s?|implementad[oa]s?|desplegad[oa]s?|lanzad[oa]s?|activad[oa]s?)\b|\b(?:publicamos|implementamos|lanzamos|activamos) (?:hoy|ayer|esta mañana)\b/,
    ].map(plainly),
    unless: [
      /\?\s*["”’)]{0,2}$|\b(?:cuando|si(?![,.!])|antes|no|todavía|aún|será|serán|va|van|debe|puede|podrá)\b|\b(?:como (?:acordamos|acordado|pidió|pidieron|solicitó)|su (?:aprobación|visto bueno|solicitud))\b|\bcompetid\w+/,
    ].map(plainly),
  },
  changed: plainly(
    /\b(?:modifica(?:do|da|dos|das|ción|ciones)|cambi(?:o|os|ado|ada|ados|adas)|actualiza(?:do|da|ción)|correg(?:ido|ida)|sustituid[oa]s?|reemplazad[oa]s?|ajustad[oa]s?|en lugar de|en vez de)\b/,
  ),
  timeAsked: plainly(
    /\b(?:cuándo (?:le|te|les|os) (?:viene|va|vendría|queda|conviene|acomoda)|cuándo (?:podemos|podríamos|está|estás|están|tiene|tienes|puede|puedes)[^.?!]{0,40}(?:hablar|vernos|reunirnos|disponibles?|libres?|tiempo|juntarnos)|(?:su|tu|vuestra) disponibilidad|qué (?:día|hora|horario|momento) (?:le|te|les|os) (?:viene|va|vendría|queda|conviene|acomoda)|(?:podríamos|podemos) (?:agendar|concertar|fijar|buscar)[^.?!]{0,40}(?:reunión|llamada|cita|hueco|hora))/,
  ),
  point: /\b(?:hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|mediodia|tarde|noche)/,
  halfHour: /\b(?:media hora|media horita)\b/,
  hour: /\b(?:una|1) hora\b/,
  news: {
    running: plainly(
      /\b(?:lo sentimos|lo siento|lamentamos|disculpas|retrasad[oa]s?|retraso|demora|aplazad[oa]s?|caíd[oa]s?|incidencia|interrupción|fuera de servicio|no (?:está|están) disponibles?)\b/,
    ),
    over: plainly(
      /\b(?:resuelt[oa]s?|solucionad[oa]s?|restablecid[oa]s?|corregid[oa]s?|reparad[oa]s?|reemplazad[oa]s?|ya (?:funciona|está disponible|está operativo)|vuelve a funcionar)\b/,
    ),
    notOver: plainly(/\b(?:no|aún|todavía|en cuanto|será|serán|una vez)\b/),
    cause: plainly(
      /\b(?:porque|debido a|a causa de|por culpa|ya que|puesto que|causa|motivo|motivado|se debe a|provocad[oa]|por un|por una)\b/,
    ),
    step: plainly(
      /\b(?:vamos a|voy a|proponemos|propongo|mientras|mientras tanto|alternativa|solución|estamos (?:trabajando|revisando|buscando)|próximos pasos|\w+(?:remos|aré|eré|iré)|podemos|les pedimos)\b/,
    ),
    stretch: plainly(
      /\b(?:cada (?:hora|día|dos horas)|en \d+ (?:horas|días|minutos)|en (?:una|dos|tres) horas?|dentro de (?:una|dos|tres|\d+)|antes de (?:las|que acabe el día))\b/,
    ),
    past: plainly(/\b(?:ayer|anteayer|pasad[oa]|hace|era|estaba|fue|había)\b/),
  },
};
