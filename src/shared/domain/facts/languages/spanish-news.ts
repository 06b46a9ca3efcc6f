import type { CuePhrases } from './cue-phrases';
import { plainly } from '../../folded-pattern';

/** What fails when it does not work. */
const THING =
  '(?:servidor|web|página|sitio|sistema|tienda|portal|aplicación|app|plataforma|servicio|correo|red|conexión|caja|línea|formulario|pago|internet|base|enlace|teléfono)';
/** What can be taken back or refused. */
const DEAL =
  '(?:contrato|pedido|proyecto|presupuesto|campaña|colaboración|encargo|acuerdo|oferta|puesto|orden|inversión|servicio|cita|reunión|evento|taller)';

/** Tells of an incident, an apology, a delay, a refusal, a leave, a complaint, or that something ended or went wrong (F5 D3). */
export const TROUBLE: CuePhrases = {
  says: [
    /\b(?:retras(?:o|os) (?:de|en|del|importante|imprevisto)|se (?:ha |han )?(?:retrasa(?:n|do|rá|rán)?|demora(?:n|do|rá)?|aplaza(?:n|do|rá)?|pospone)|(?:hay|habrá|tenemos|llevamos|sufrimos|hemos tenido|acumulamos) (?:un |algún |cierto )?(?:\w+ )?(?:retraso|demora|atraso))\b|\b(?:está|están|va|van|vamos|ha sido|han sido) (?:retrasad|atrasad|aplazad|demorad|pospuest|con retraso|con atraso)\w*/,
    /\b(?:incidencias?|avería|averías|caída del? (?:servicio|sistema|servidor|web)|interrupción del servicio|fuga de datos|pérdida de datos|brecha de seguridad|fallo|fallos|falla|fallas|rotura de stock|reclamo|reclamación|queja)\b(?! (?:de pago|pago))/,
    /\b(?:lamentablemente|desgraciadamente|por desgracia|desafortunadamente|lamento|lamentamos|siento (?:comunicar|informar|decir)\w*)\b/,
    /\b(?:lo (?:siento|sentimos)(?: mucho| de verdad)?|(?:pedimos|pido|rogamos|ruego|presentamos)\b[^.!?]{0,20}\b(?:disculpas|perdón)|disculpe\w* (?:por|el|la|los|las)|nuestras (?:más sinceras )?disculpas|mis (?:más sinceras )?disculpas)\b/,
    `\\b${THING}\\b[^.!?]{0,40}\\b(?:está|están|estuvo|estuvieron|ha estado|se ha|quedó|sigue)\\b[^.!?]{0,20}\\b(?:caíd[oa]s?|inactiv[oa]s?|no disponible|inaccesible|bloquead[oa]s?|fuera de servicio|hackead[oa]|rot[oa]s?|sin servicio)\\b|\\b${THING}\\b[^.!?]{0,40}\\bse (?:cae|caen|cayó|cuelga|traba|corta|bloquea)\\b|\\bno (?:funciona|anda|responde|carga|abre|sirve|marcha)n?\\b|\\bno (?:pueden|podemos|puede|se puede) (?:comprar|pagar|acceder|entrar|pedir|trabajar|imprimir|abrir)\\b`,
    `\\bno\\b[^.!?]{0,30}\\b(?:podremos|podemos|podré|puedo|llegaremos|llegamos|llegará|estará|estarán|hemos podido|cumpliremos|va a)\\b[^.!?]{0,50}\\b(?:entregar|cumplir|terminar|acabar|list[oa]s?|a tiempo|fecha|plazo|plazos|suministrar|enviar\\w*|servir|ofrecer|mantener)\\b|\\b(?:ya )?no (?:llegan|llega|llegarán|llegará|llegamos|alcanzamos)\\b[^.!?]{0,40}\\b(?:a la|al|este|esta|hasta|a tiempo|antes)\\b|\\bno (?:vamos a|va a|van a)? ?(?:renov|prorrog|continu|extend)\\w+\\b`,
    /\bse han? (?:detectado|producido|encontrado) (?:un|una|unos|varios|varias)\b[^.!?]{0,20}\b(?:error|errores|problemas?|fallos?)\b|\b(?:errores|error|problemas?|bugs?|defectos?|inconvenientes?|dificultades)\b[^.!?]{0,50}\b(?:se ha (?:producido|detectado)|ha surgido|han surgido|detectad[oa]s?|surgid[oa]s?|encontrad[oa]s?)\b|\b(?:hemos (?:tenido|detectado|encontrado|cometido|sufrido)|he (?:tenido|detectado|cometido)|hay|hubo|tenemos|ha habido|tuvimos) (?:un|una|unos|varios|varias|algunos|serios|graves|problemas)\b[^.!?]{0,20}\b(?:errores|error|problemas?|bugs?|defectos?|dificultades|contratiempos?|malentendido)\b|\b(?:traían?|contenían?|contienen?|vinieron con|llegaron con|tenían?)\b[^.!?]{0,10}\b(?:errores|fallos|defectos|faltas)\b/,
    `\\b(?:ha|han|hemos|he|fue|fueron|ha sido|han sido|tenido que|se) (?:\\w+ )?(?:cancelad|anulad|rechazad|rescindid|perdid|suspendid|cancelar|anular|suspender|fracasad|fallad|dimitid|despedid|cancelo|rechazo|renunciad|recortad|congelad|desaparecid)[a-z]{0,2}\\b|\\b(?:recort|cancel|congel|suspend|anul|rescind)\\w{1,4} (?:el|la|los|su|nuestr[oa]|este|esta) (?:\\w+ )?${DEAL}\\b|\\b(?:desaparecieron|desapareció|perdimos|se perdió|se perdieron)\\b|\\b(?:concurso de acreedores|bancarrota|quiebra|quebró|quebraron)\\b`,
    `\\b(?:decantado|decidido|optado|inclinado|elegido|escogido)\\b[^.!?]{0,20}\\b(?:por|a) (?:otr[oa]|un competidor|la competencia)\\b|\\b(?:no (?:hemos sido|ha sido|fue|fueron) (?:seleccionad|elegid|adjudicad)\\w+|declin(?:ar|amos|o)|desestim\\w+)\\b`,
    `\\b${THING}\\b[^.!?]{0,20}\\b(?:no (?:acepta|guarda|muestra|envía|reconoce|deja)|pierde|rechaza|da error|da errores)\\b|\\b(?:dejar|dejamos|dejó|poner|queda|puesto|dejado)\\b[^.!?]{0,40}\\b(?:en suspenso|en pausa|paralizad[oa]|congelad[oa]|en el aire)\\b|\\b(?:tenemos que|tengo que|debemos|nos vemos obligados a)\\b[^.!?]{0,30}\\b(?:reducir|recortar|rebajar|revisar a la baja|cancelar|suspender|congelar|renunciar|anular|prescindir)\\b|\\b(?:rechazamos|rechazo|no (?:aceptamos|podemos aceptar|puedo aceptar|estamos de acuerdo con))\\b`,
    `\\b(?:calidad|trabajo|resultados?|servicio|atención|textos?|traducción|impresión)\\b[^.!?]{0,50}\\b(?:mal[oa]s?|pésim[oa]s?|deficientes?|que desear|insuficientes?|lamentables?|no (?:está|están) a la altura)\\b|\\bya no (?:trabaja|trabajan|forma parte|es su contacto|está con nosotros|sigue)\\b|\\b(?:dejó|se fue de|abandonó) la (?:empresa|compañía|agencia)\\b|\\b(?:falleci\\w+|fallecimiento|siniestro|incendio|inundación|litigio|hackeo)\\b`,
    `\\b(?:dejo|deja|dejaré|dejará|dejamos|abandono|abandona)\\b[^.!?]{0,20}\\b(?:empresa|compañía|puesto|cargo|agencia|organización)\\b|\\b(?:mi|su) (?:salida|último día|renuncia|dimisión)\\b`,
    `\\b(?:no|nada|poco|muy poco) (?:estamos |estoy |quedamos )?(?:nada |muy |del todo )?(?:satisfech|content|conform)[oa]s?\\b|\\b(?:deja|dejó|dejan) (?:mucho|bastante) que desear\\b|\\b(?:insatisfech[oa]s?|descontent[oa]s?|descontento|decepcionad[oa]s?|decepcionante|inaceptable|inadmisible|intolerable|molest[oa]s con|defectuos[oa]s?|inservibles?)\\b|\\b(?:así|esto) no (?:podemos|puede|se puede) (?:seguir|continuar)\\b|\\b(?:tercera|cuarta|enésima) vez\\b[^.!?]{0,60}\\b(?:err\\w+|fall\\w+|mal|problema\\w*|tarde)\\b|\\b(?:vino|vinieron|llegó|llegaron|quedó|salió) (?:muy |todo )?(?:mal|incomplet\\w+|rot\\w+|dañad\\w+)\\b`,
    /\bmalas? noticias?\b|\b(?:más (?:tiempo|largo|caro)|más tarde) de lo (?:previsto|acordado|esperado)\b|\b(?:presupuesto|costes?)\b[^.!?]{0,30}\b(?:superad|excedid|sobrepas)\w*|\b(?:ha|han) salido mal\b|\bse aplaza\b/,
    '\\b(?:se (?:bajó|bajaron|retiró|retiraron|cayó|echó atrás|echaron atrás|rompió|hundió|quemó|perdió|fue)|abandonó|desistió|desistieron|cerró sus puertas)\\b(?![^.!?]{0,20}\\b(?:tren|cita|de vacaciones))|\\b(?:parad[oa]s?|paralizad[oa]s?|bloquead[oa]s?|detenid[oa]s?|estancad[oa]s?|robad[oa]s?|destruid[oa]s?|hackead[oa]s?|extraviad[oa]s?) (?:por|desde|en|hasta|debido)\\b|\\bestán? (?:totalmente |completamente |por completo )?(?:parad[oa]s?|paralizad[oa]s?|bloquead[oa]s?|detenid[oa]s?)\\b',
    '\\b(?:obligad[oa]s?|forzad[oa]s?) a\\b|\\b(?:poner|ponemos|pone|dar|damos) (?:fin|término|por terminad[oa])\\b|\\b(?:terminar|finalizar|romper|concluir|dejar)\\b[^.!?]{0,20}\\b(?:la colaboración|el contrato|la relación|el acuerdo|el proyecto)\\b',
    '\\b(?:dos veces|por duplicado|doble|de más|por error|indebidamente|de menos)\\b[^.!?]{0,20}\\b(?:cobr\\w+|factur\\w+|entreg\\w+|envi\\w+|cargad\\w+|pagad\\w+)\\b|\\b(?:cobr\\w+|factur\\w+|entreg\\w+|cargaron|cargad\\w+)\\b[^.!?]{0,10}\\b(?:dos veces|por duplicado|de más|doble)\\b|\\b(?:factura|importe|datos|cifras|entrega)\\b[^.!?]{0,30}\\b(?:no (?:cuadra|coincide|corresponde)n?|está mal|están mal|incomplet\\w+|erróne\\w+)\\b',
    '\\bno (?:estamos|estoy|quedamos|quedé|están) (?:\\w+ )?(?:content|satisfech|conform|feli[cz])\\w*\\b|\\b(?:ventas|pedidos|facturación|tráfico|visitas|inscripciones|resultados)\\b[^.!?]{0,50}\\b(?:cay\\w+|baj(?:ado|aron|ó)|retroced\\w+|por debajo|hundi\\w+|desplom\\w+)\\b|\\bno (?:se )?(?:ha|han|hubo|fue|fueron)\\b[^.!?]{0,20}\\b(?:cumplid|respetad|llegad|funcionad|aprobad|concedid)\\w*\\b',
    '\\b(?:está|estoy|estará|sigue) (?:de baja|hospitalizad[oa]|enferm[oa]|muy mal)\\b|\\b(?:debo|debemos|tengo que|tenemos que)\\b[^.!?]{0,30}\\b(?:cancelar|aplazar|posponer|declinar|rechazar|cerrar)\\b',
  ].map(plainly),
  unless: [
    /\?\s*$|^\W{0,3}(?:si|en caso|por si)\b|\ben caso de\b|\b(?:cómo gestionar|qué hacer)\b/,
    /\b(?:sin|ningún\w*|evit\w+|ni|cero|no (?:hay|habrá|ha habido|hemos tenido|esperamos|tenemos))\b[^.!?]{0,30}\b(?:retrasos?|demora|incidencias?|averías?|errores|error|problemas?|fallos?|interrupci\w+|quejas?|reclamos?)\b|\bno hay problema\b/,
    /\b(?:retraso|demora|tardanza|tardar|tarde)\b[^.!?]{0,20}\b(?:en (?:mi|la|nuestra|responder\w*|contestar\w*)|de mi)\b|\b(?:respuesta|responder|contestar|correo|mensaje) (?:tan )?(?:tardí\w+|tarde)\b|\b(?:disculp\w+|siento|perdón|perdon\w+)\b[^.!?]{0,40}\b(?:respond\w+|respuesta|contest\w+|molest\w+|insist\w+|duplicad\w+|poca antelación|confusión|extensión|adjunto olvidado|las prisas)\b/,
    /\b(?:tren|vuelo|avión|metro|autobús|tráfico|atasco|localizar\w*)\b(?![^.!?]{0,60}\b(?:entrega|lanzamiento|proyecto|servidor|web)\b)|\b(?:reunión|llamada|cita)\b(?![^.!?]{0,60}\b(?:entrega|lanzamiento|proyecto|servidor|web|cancel\w+|enferm\w+)\b)(?<!\bse (?:cancela|suspende|anula) (?:la|nuestra) (?:reunión|llamada|cita))|\b(?:resuelt|solucionad|restablecid|corregid|arreglad)[oa]s?\b|\bya (?:funciona|está disponible)\b/,
    /\b(?:no|sin|ningun\w*)\b[^.!?]{0,30}\b(?:respuesta|noticias|contestación)\b/,
  ].map(plainly),
};

/** Tells of a success (F5 D5). */
export const OUTCOME: CuePhrases = {
  says: [
    /\b(?:buenas|excelentes|muy buenas|estupendas|grandes) noticias\b|\b(?:encantad[oa]s?|content[oa]s?|orgullos[oa]s?|feliz|felices) de (?:anunciar\w*|comunicar\w*|informar\w*|compartir\w*)\b|\b(?:me|nos) (?:alegra|complace) (?:anunciar\w*|comunicar\w*|informar\w*|compartir\w*|decir\w*)\b/,
    /\b(?:ventas|facturación|ingresos|tráfico|visitas|clics|pedidos|inscripciones|conversiones|leads|audiencia|costes?)\b[^.!?]{0,60}\b(?:aumentado|crecido|subido|duplicado|triplicado|superado|bajado|reducido|alcanzado|mejorado)\b[^.!?]{0,60}(?:\d|\bduplicado|récord|objetivo)/,
    /\bhemos (?:ganado|superado|alcanzado|conseguido|logrado)\b[^.!?]{0,80}|\b(?:gran|enorme|rotundo|todo un) éxito\b|\b(?:lanzado|terminado|entregado|completado) con éxito\b|\b(?:superó|superaron|supera|ha superado) (?:\w+ )?(?:nuestras|las|sus) (?:expectativas|previsiones)\b|\d ?% (?:más|menos) (?:de \w+|\w+)[^.!?]{0,30}\bque\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:si(?![,.!])|esper\w+|ojalá|podría\w*|debería\w*|será|serán|no|sin|pero|lamentablemente|el objetivo es|queremos|antes de)\b/,
  ].map(plainly),
};
