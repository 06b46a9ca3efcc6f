import type { CuePhrases } from './language-pack';
import { plainly } from '../../folded-pattern';

/** Tells of an incident, an apology, a delay, or that something ended or went wrong (F5 D3). */
export const TROUBLE: CuePhrases = {
  says: [
    /\b(?:retras(?:o|os) (?:de|en|del|importante|imprevisto)|se (?:ha |han )?(?:retrasa(?:n|do|rá|rán)?|demora(?:n|do|rá)?|aplaza(?:n|do|rá)?|pospone)|(?:hay|habrá|tenemos|llevamos|sufrimos|hemos tenido|acumulamos) (?:un |algún |cierto )?(?:\w+ )?(?:retraso|demora))\b|\b(?:está|están|va|van|vamos|ha sido|han sido) (?:retrasad|aplazad|demorad|pospuest|con retraso)\w*/,
    /\b(?:incidencias?|avería|averías|caída del? (?:servicio|sistema|servidor|web)|interrupción del servicio|fuga de datos|pérdida de datos|brecha de seguridad|fallo|fallos|rotura de stock)\b/,
    /\b(?:lamentablemente|desgraciadamente|por desgracia|desafortunadamente|lamento|lamentamos|siento (?:comunicar|informar|decir)\w*)\b/,
    /\b(?:lo (?:siento|sentimos)(?: mucho| de verdad)?|(?:pedimos|pido|rogamos|ruego|presentamos)\b[^.!?]{0,20}\b(?:disculpas|perdón)|disculpe\w* (?:por|el|la|los|las)|nuestras (?:más sinceras )?disculpas|mis (?:más sinceras )?disculpas)\b/,
    /\b(?:servidor|web|página|sitio|sistema|tienda|portal|aplicación|plataforma|servicio|correo|red)\b[^.!?]{0,30}\b(?:está|están|estuvo|ha estado|se ha|quedó)\b[^.!?]{0,20}\b(?:caíd[oa]s?|inactiv[oa]s?|no disponible|inaccesible|bloquead[oa]s?|fuera de servicio|hackead[oa]|rot[oa]s?|sin servicio)\b/,
    /\bno\b[^.!?]{0,30}\b(?:podremos|podemos|podré|puedo|llegaremos|llegamos|llegará|estará|estarán|hemos podido|cumpliremos|va a)\b[^.!?]{0,50}\b(?:entregar|cumplir|terminar|acabar|list[oa]s?|a tiempo|fecha|plazo|plazos|suministrar|enviar\w*|servir|ofrecer|mantener)\b/,
    /\bse han? (?:detectado|producido|encontrado) (?:un|una|unos|varios|varias)\b[^.!?]{0,20}\b(?:error|errores|problemas?|fallos?)\b|\b(?:errores|error|problemas?|bugs?|defectos?|inconvenientes?|dificultades)\b[^.!?]{0,50}\b(?:se ha (?:producido|detectado)|ha surgido|han surgido|detectad[oa]s?|surgid[oa]s?|encontrad[oa]s?)\b|\b(?:hemos (?:tenido|detectado|encontrado|cometido|sufrido)|he (?:tenido|detectado|cometido)|hay|hubo|tenemos|ha habido) (?:un|una|unos|varios|varias|algunos|serios|graves|problemas)\b[^.!?]{0,20}\b(?:errores|error|problemas?|bugs?|defectos?|dificultades|contratiempos?|malentendido)\b/,
    /\b(?:ha|han|hemos|he|fue|fueron|ha sido|han sido|tenido que) (?:\w+ )?(?:cancelad|anulad|rechazad|rescindid|perdid|suspendid|cancelar|anular|suspender|fracasad|fallad|dimitid|despedid|cancelo|rechazo|renunciad)[a-z]{0,2}\b|\b(?:concurso de acreedores|bancarrota|quiebra)\b/,
    /\bmalas? noticias?\b|\b(?:más (?:tiempo|largo|caro)|más tarde) de lo (?:previsto|acordado|esperado)\b|\b(?:presupuesto|costes?)\b[^.!?]{0,30}\b(?:superad|excedid|sobrepas)\w*|\b(?:ha|han) salido mal\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|^\W{0,3}(?:si|en caso|por si)\b|\ben caso de\b|\b(?:cómo gestionar|qué hacer)\b/,
    /\b(?:sin|ningún\w*|evit\w+|ni|cero|no (?:hay|habrá|ha habido|hemos tenido|esperamos|tenemos))\b[^.!?]{0,30}\b(?:retrasos?|demora|incidencias?|averías?|errores|error|problemas?|fallos?|interrupci\w+)\b|\bno hay problema\b/,
    /\b(?:retraso|demora|tardanza|tardar|tarde)\b[^.!?]{0,20}\b(?:en (?:mi|la|nuestra|responder\w*|contestar\w*)|de mi)\b|\b(?:respuesta|responder|contestar|correo|mensaje) (?:tan )?(?:tardí\w+|tarde)\b|\b(?:disculp\w+|siento|perdón|perdon\w+)\b[^.!?]{0,40}\b(?:respond\w+|respuesta|contest\w+|molest\w+|insist\w+|duplicad\w+|poca antelación|confusión|extensión|adjunto olvidado|las prisas)\b/,
    /\b(?:tren|vuelo|avión|metro|autobús|tráfico|atasco|localizar\w*|reunión|llamada|cita)\b(?![^.!?]{0,60}\b(?:entrega|lanzamiento|proyecto|servidor|web)\b)|\b(?:resuelt|solucionad|restablecid|corregid|arreglad)[oa]s?\b|\bya (?:funciona|está disponible)\b/,
    /\b(?:no|sin|ningun\w*)\b[^.!?]{0,30}\b(?:respuesta|noticias|contestación)\b/,
  ].map(plainly),
};

/** Tells of a success (F5 D5). */
export const OUTCOME: CuePhrases = {
  says: [
    /\b(?:buenas|excelentes|muy buenas|estupendas|grandes) noticias\b|\b(?:encantad[oa]s?|content[oa]s?|orgullos[oa]s?|feliz|felices) de (?:anunciar\w*|comunicar\w*|informar\w*|compartir\w*)\b|\b(?:me|nos) (?:alegra|complace) (?:anunciar\w*|comunicar\w*|informar\w*|compartir\w*|decir\w*)\b/,
    /\b(?:ventas|facturación|ingresos|tráfico|visitas|clics|pedidos|inscripciones|conversiones|leads|audiencia|costes?)\b[^.!?]{0,60}\b(?:aumentado|crecido|subido|duplicado|triplicado|superado|bajado|reducido|alcanzado|mejorado)\b[^.!?]{0,60}(?:\d|\bduplicado|récord|objetivo)/,
    /\bhemos (?:ganado|superado|alcanzado|conseguido|logrado)\b[^.!?]{0,80}|\b(?:gran|enorme|rotundo|todo un) éxito\b|\b(?:lanzado|terminado|entregado|completado) con éxito\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:si|esper\w+|ojalá|podría\w*|debería\w*|será|serán|no|sin|pero|lamentablemente|el objetivo es|queremos|antes de)\b/,
  ].map(plainly),
};
