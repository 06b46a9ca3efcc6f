import type { CuePhrases } from './cue-phrases';
import type { ChangeWords, TitleWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const DAY =
  'lunes|martes|miercoles|jueves|viernes|manana|semana|tarde|horas?|a las \\d{1,2}|cita|reunion|comida|llamada';

const YOUR = '(?:su|sus|tu|tus|vuestra|vuestro)';
const APPROVAL =
  '(?:aprobación|visto bueno|autorización|conformidad|firma|validación|ok|okey|aval|consentimiento|luz verde|vobo|acuerdo)';
const APPROVE =
  '(?:aprob\\w+|aprueb\\w+|autori\\w+|valid(?:ar|es|e|en|áis)(?:l[oa]s?)?|firm(?:ar|es|e|en|arlo|arla)|acept(?:ar|e|es|en)(?:l[oa])?)';
/** What one agrees to when one confirms it. */
const DEAL = '(?:presupuesto|oferta|propuesta|pedido|contrato|adenda|cotización|orden de compra|estimación|plan)';
/** What is done once it is agreed. */
const GO =
  '(?:empezar|comenzar|arrancar|lanzar(?:l[oa]s?)?|publicar(?:l[oa]s?)?|proceder|avanzar|seguir(?: adelante)?|imprimir(?:l[oa]s?)?|encargar(?:l[oa]s?)?|enviar(?:l[oa]s?)?|mandar(?:l[oa]s?)?|activar(?:l[oa]s?)?|poner (?:en marcha|en producción)|subir(?:l[oa]s?)?|continuar|contratar|reservar|comprar|pedir|difundir(?:l[oa]s?)?|producir|ejecutar|iniciar|pasar|reenviar(?:l[oa]s?)?|cargar(?:l[oa]s?)?|usar(?:l[oa]s?)?|quedar así|facturar|integrar(?:l[oa]s?)?|dejar(?:l[oa]s?)? así)';

/** Asks for a go-ahead (F5 D2). */
export const ASKED: CuePhrases = {
  says: [
    `\\b(?:por favor|podrías?|podrían|podríais|puedes?|pueden|podéis|le ruego|les ruego|(?:le |les |te )?rogamos|(?:le|les|te) (?:pido|pedimos|solicito|solicitamos)|agradecería|necesito que|necesitamos que|nos gustaría que|favor de)\\b[^.!?]{0,80}\\b(?:${APPROVE}|(?:dar|d(?:e|é)(?:n|s|nos)?|nos (?:dé|den|des))(?:nos|me)? (?:el|su|tu) ${APPROVAL}|confirm\\w+ (?:la |el |su |nuestra |nuestro )${DEAL})\\b|\\bdar(?:nos|me) (?:(?:el|la|su|tu|vuestr[oa]) )?${APPROVAL}\\b|\\bnos (?:dé|den|des) (?:el|su|tu) ${APPROVAL}\\b`,
    `\\b${YOUR} (?:\\w+ )?(?!acuerdo)${APPROVAL}\\b(?=[^.!?]{0,60}(?:para|antes|es necesari|por favor|sobre|a la mayor|\\s?[.?!]?$))`,
    `\\b(?:esper\\w+|necesit\\w+|falta\\w*|pendientes? de|solicit\\w+|a la espera de|pedi\\w+|pido|obtener|recibir|contar con|queda|sujeto a|previa|sin|requiere\\w*)\\b[^.!?]{0,40}\\b${YOUR} (?:\\w+ )?${APPROVAL}\\b`,
    `\\b(?:necesit\\w+|haría falta|esper\\w+|pedi\\w+|solicit\\w+|agradec\\w+)\\b[^.!?]{0,40}\\b(?:${APPROVAL}|confirmación (?:por escrito|escrita)|confirmación del (?:pedido|presupuesto))\\b[^.!?]{0,30}\\b(?:de su parte|de tu parte|de ustedes)\\b`,
    `\\b(?:adjunt\\w+|envío|le envío|te envío|les envío|enviamos|remito|mando|aquí|presento)\\b[^.!?]{0,100}\\b(?:para (?:su|tu|la|vuestra) (?:${APPROVAL}|revisión y aprobación))\\b`,
    `\\b(?:podemos|puedo|podríamos|podría|se puede|debemos)\\b[^.!?]{0,80}\\b${GO}\\b[^.!]{0,60}\\?|\\b(?:le|lo|la|les|los|las)? ?(?:damos|doy) (?:para )?adelante\\b[^.!]{0,80}\\?|\\b(?:avanzamos|seguimos adelante|arrancamos|lo (?:lanzamos|publicamos|imprimimos))\\b[^.!]{0,60}\\?`,
    `\\b(?:está|estás|están|estáis|estaría|estarías) (?:usted |ustedes )?de acuerdo\\b[^.!]{0,100}\\?|\\b(?:le|te|les|os) parece (?:bien|correcto|adecuado)\\b[^.!]{0,80}\\?|\\b(?:aprueba|apruebas|autoriza|autorizas|da|das|dan) (?:usted )?(?:el|la|este|esta|su|tu)\\b[^.!]{0,80}\\?|\\b(?:tien\\w+|tendr\\w+|hay|habría|ves|ve|ven) (?:algún |alguna |un )?(?:objeci\\w+|inconvenientes?|problema)\\b[^.!]{0,80}\\?`,
    `^\\W{0,3}(?:apruebe|aprueba|aprueben|autorice|firme|firma|dé su|da tu|danos|denos)\\b[^.!?]{0,60}\\b(?:${DEAL}|diseño|documento|visto bueno|ok|conformidad|versión|campaña)\\b|\\bsalvo (?:que|objeción|indicación)\\b[^.!?]{0,60}\\b(?:contraria|objeción|diga|procederemos|procedemos)\\b`,
    `\\b(?:sería|serías|serían|tendría|tendrías|podría|quisiera|me gustaría|nos gustaría)\\b[^.!?]{0,60}\\b(?:validar|aprobar|autorizar|firmar|visar|(?:pedir|tener|obtener|contar con) ${YOUR} ${APPROVAL})\\b|\\bpara ${YOUR} (?:\\w+ )?${APPROVAL}\\b|\\bfalta\\w*\\b[^.!?]{0,30}\\b${APPROVAL}\\b[^.!?]{0,20}\\b(?:de su (?:lado|parte)|de tu (?:lado|parte)|suya|tuya|de ustedes)\\b`,
    `\\b(?:lanzamos|arrancamos|empezamos|imprimimos|publicamos|enviamos|encargamos|reservamos|compramos|activamos|procedemos|avanzamos|seguimos)\\b[^.!]{0,80}\\?|\\b(?:nos|me) (?:autoriza|autorizas|autorizan|aprueban?|da luz verde|dan luz verde)\\b|\\b(?:solo|únicamente|nada más) (?:necesito|necesitamos|falta|me falta|nos falta) ${YOUR} ${APPROVAL}\\b`,
  ].map(plainly),
  unless: [
    /\bgracias por\b[^.!?]{0,30}\b(?:aprob\w+|visto bueno|autori\w+|conformidad|firm\w+|validación)\b|\b(?:ya )?(?:hemos|he) recibido\b[^.!?]{0,30}\b(?:aprobación|visto bueno|autorización|conformidad|firma)\b|\bpara (?:su|tu|vuestra) información\b/,
    /\b(?:no|ni|sin (?!(?:su|tu|vuestr\w+)\b))\b[^.!?]{0,30}\b(?:hace falta|es necesari\w+|necesit\w+|requiere|aprueb\w+|aprob\w+|firm\w+)\b(?![^.!?]{0,40}\b(?:sin|hasta) (?:su|tu)\b)|\bno (?:lo |la )?(?:apruebe|firme|autorice)\w*\b/,
    /\b(?:ya|ha|han|fue|está|están) (?:sido )?(?:aprobad|autorizad|firmad|validad)\w*\b|\b(?:proceso|plazo|flujo|fecha|circuito) de (?:aprobación|validación|firma)\b|\bcon (?:su|tu) (?:aprobación|visto bueno) (?:del|de ayer|recibid)/,
    `\\b(?:parece bien|viene bien|de acuerdo|va bien)\\b.{0,40}\\b(?:${DAY})\\b`,
  ].map(plainly),
};

/** Gives it (F14). */
export const GIVEN: CuePhrases = {
  says: [
    /\b(?:de acuerdo|conforme|visto bueno|luz verde|adelante)\b(?! (?:a|al|con (?:lo|la ley|el contrato firmado|las normas)))|\b(?:confirm\w+|manifest\w+|expres\w+) (?:mi|nuestra|la) (?:conformidad|aprobación|aceptación)\b/,
    `^(?:sí|ok|perfecto|buenas|hola)?[,!. ]{0,3}(?:aprobad[oa]|autorizad[oa]|validad[oa]|conforme)s?\\b|\\b(?:queda|quedan|está|están|todo) (?:todo )?(?:aprobad|autorizad|validad)[oa]s?\\b|\\b(?:lo |la )?(?:apruebo|aprobamos|autorizo|autorizamos|valido|validamos|acepto|aceptamos)\\b|\\b(?:doy|damos|dio|dieron) (?:mi|nuestr[oa]|el|la|su) ${APPROVAL}\\b|\\b(?:confirmo|confirmamos) (?:mi|nuestr[oa]|la|el|su) (?:${APPROVAL}|${DEAL})\\b`,
    /\b(?:me|nos) parece (?:muy )?(?:bien|correcto|perfecto|estupendo|genial)\b|\b(?:por|de) (?:mi|nuestra) parte[^.!?]{0,20}\b(?:ok|perfecto|bien|aprobad\w+|correcto|conforme|sin problema|todo)\b|^(?:aprobado|ok|perfecto|todo bien|conforme) por (?:mi|nuestra) (?:parte|lado)\b|\bpor (?:mí|nosotros|mi lado) (?:está )?(?:todo )?(?:bien|perfecto|ok|adelante)\b|\b(?:todo|está|queda) (?:muy )?(?:correcto|perfecto)\b|\bpara (?:mí|nosotros) (?:está )?(?:bien|perfecto|ok)\b/,
    `\\b(?:pueden?|puedes|podéis|procedan?|procede)\\b[^.!?]{0,30}\\b(?:${GO}|según|como (?:propuesto|descrito|acordado))\\b|\\bpuedes? (?:${GO}|\\w+rl[oa]s?)\\b|^(?:va|dale|venga|vale|órale|hecho|listo)\\s?(?:[,.!]|$)|\\bvamos con (?:la|el|esa|ese|eso|ello)\\b|^sí\\b[^.!?]{0,10}\\bhag[aá]moslo\\b|^(?:me gusta|genial)\\b[^.!?]{0,30}\\b(?:adelante|por mí|todo bien)\\b|\\ba (?:imprimir|por ello|producción|imprenta)\\s?[.!]*$`,
    `\\b${DEAL} (?:queda |está )?(?:aceptad[oa]|aprobad[oa]|confirmad[oa])\\b|\\b(?:nos quedamos|vamos|seguimos|me quedo) con\\b[^.!?]{0,12}\\b(?:versión|variante|opción|propuesta)\\b|\\b(?:hazlo|háganlo|hágalo|hacedlo) así\\b|\\b(?:todo (?:perfecto|bien|ok|correcto)) (?:de|por) (?:mi|nuestro|nuestra) (?:lado|parte)\\b`,
    /\b(?:tienen?|tienes|tenéis|cuentan? con|cuentas con) (?:mi|nuestr[oa]) (?:aprobación|visto bueno|ok|conformidad|autorización)\b|\b(?:no (?:tengo|tenemos|hay|veo|vemos)|sin|ningun[ao]) (?:más |ningún |ninguna )?(?:objeci\w+|inconvenientes?|cambios|comentarios|observaciones)\b|\b(?:no (?:tengo|hay|veo)|ningún) problema\b|^sin problema\b|\bhe(?:mos)? (?:aprobado|firmado|autorizado)\b|\b(?:adjunto|remito|envío|mando|adjuntamos)\b[^.!?]{0,20}\b(?:firmad[oa]s?)\b/,
    '\\b(?:ya )?(?:puede|pueden) (?:salir|ir (?:a imprenta|a producción)|publicarse|lanzarse|imprimirse|enviarse)\\b|\\b(?:estamos|estoy) (?:\\w+ )?(?:conformes?|de acuerdo|a favor)\\b|\\b(?:arranquen|arranca|arranque|adelante|procedan|lancen|lánzalo|láncenlo|pídanlo|imprímanlo)\\s?(?:[.!,]|$)|^(?:listo|hecho|dale|vale|ok|perfecto|genial|excelente|súper)\\b[^.!?]{0,10}\\b(?:pidan|pidan|lancen|impriman|envíen|manden|publiquen|procedan|arranquen|háganlo|hazlo|pide|lanza|imprime|manda)\\b',
    '\\bnada que (?:objetar|añadir|comentar|cambiar)\\b|\\b(?:les|le|os|te) (?:encargamos|encargo|adjudicamos|contratamos|confirmamos el pedido)\\b|\\btrato hecho\\b|\\b(?:por|de) (?:mi|nuestra) parte,? (?:\\w+ )?(?:ok|sí|conforme|adelante)\\b|\\b(?:me|nos) (?:encanta|gusta|convence)\\b[^.!?]{0,20}\\b(?:adelante|dale|publi\\w+|lan[cz]\\w+|así se queda)\\b',
  ].map(plainly),
  unless: [
    '\\?\\s*$|\\b(?:si(?![,.!])|cuando|hasta|en cuanto|una vez|antes de|siempre que|sujeto a|pendiente|salvo|pero|hay que|debe|deben|debería|sería|espero|esperamos|podría|falta|solo falta)\\b|\\bpor favor\\b[^.!?]{0,40}\\b(?:apr|visto bueno|autori|luz verde|firm|conform)|\\b(?:será|serán|su|tu|vuestr[oa]) (?:\\w+ )?(?:aprobad\\w+|visto bueno|luz verde|conformidad|autorizad\\w+)',
    /^(?!.{0,60}\b(?:no (?:tengo|tenemos|hay|veo|vemos) (?:ningun\w* |más )?(?:objeci\w+|inconvenientes?|cambios|comentarios|observaciones|problema)))[^.!?]{0,200}\b(?:no|nunca|tampoco|todavía|aún)\b/,
    /\b(?:el cliente|la dirección|el comité|jurídico|legal|él|ella|ellos|mi jefe|mi jefa|vacaciones)\b[^.!?]{0,50}\b(?:aprobad\w+|de acuerdo|conforme|visto bueno|autorizad\w+|firmad\w+|aprobó)\b|\b(?:seguir|sacar|llevar|salir|hacia|más) adelante\b(?![^.!?]{0,10}$)|\b(?:dale|dales) (?:recuerdos|un saludo)\b/,
    `\\b(?:parece bien|viene bien|de acuerdo|va bien|viene perfecto|perfecto)\\b.{0,40}\\b(?:${DAY})\\b|\\b(?:${DAY})\\b.{0,40}\\b(?:parece bien|viene (?:bien|perfecto|genial)|va bien)\\b`,
  ].map(plainly),
};

/** What has not come, or is asked for again. */
const OWED =
  '(?:respuesta|noticias|contestación|pago|confirmación|documentos?|documentación|comentarios|factura\\w*|presupuesto|logos?|informe|cifras|textos?|listas?|archivos?|claves|contrato|acceso|datos|fotos|firma|versión|material\\w*|aprobación)';

/** Chases something outstanding (F5 D6). */
export const CHASE: CuePhrases = {
  says: [
    /\b(?:le|te|les|os) (?:escribo|escribimos|recuerdo|recordamos|contacto)\b[^.!?]{0,30}\b(?:de nuevo|nuevamente|otra vez|para (?:recordar\w*|saber si|hacer seguimiento|dar seguimiento|preguntar si)|que (?:seguimos|estamos|sigo|aún|todavía|está|quedó|queda|nos faltan?))\b|\b(?:le|te|les) recuerdo\b|\b(?:me permito|me permite|permítame|puedo) recordar(?:le|te|les)\b/,
    /\b(?:amable|breve|pequeño|cordial|segundo|último|simple|nuevo) recordatorio\b|\bsolo (?:quería|quiero|queríamos) (?:recordar\w*|preguntar\w*|saber|hacer seguimiento|dar seguimiento)\b|\b(?:quería|quisiera|queríamos) (?:hacer|dar) seguimiento\b|\bhago seguimiento\b|\b(?:segunda|tercera) (?:solicitud|vez)\b[^.!?]{0,40}\b(?:solicit\w+|pid\w+|escrib\w+|pregunt\w+)\b/,
    /\b(?:hay|alguna|tiene|tienes|tenéis|tienen|se sabe)\b[^.!?]{0,20}\b(?:novedad|novedades|noticias|avances?|actualización|respuesta ya|algo)\b[^.!?]{0,80}(?:\?|sobre|respecto)|\balguna novedad\b|\bse sabe algo\b/,
    `\\b(?:sigo|seguimos|aún|todavía|estamos|continúo)\\b[^.!?]{0,20}\\b(?:a la espera|esperando|pendientes?|en espera)\\b[^.!?]{0,40}\\b(?:su|tu|vuestra|recibir|de que|la|el|las|los|${OWED})\\b|\\b(?:sigo|seguimos|continuamos) sin\\b[^.!?]{0,20}\\b(?:recibir\\w*|respuesta|noticias|saber|tener|ver)\\b|\\bquedó sin respuesta\\b|\\b(?:sin|no)\\b[^.!?]{0,30}\\b(?:hemos|he|haber)\\b[^.!?]{0,10}\\b(?:recibido|tenido|obtenido)\\b[^.!?]{0,40}\\b${OWED}\\b|\\bno (?:me|nos) ha(?:n)? llegado\\b|\\b(?:todavía|aún) no (?:me |nos )?(?:recib\\w+|llega\\w*|hemos recibido|he recibido|ha llegado)\\b|\\bdesde entonces,? (?:nada|silencio|ni)\\b`,
    /\b(?:ha|has|han|habéis) podido\b[^.!]{0,120}\?|\b(?:ha|has|han|habéis) (?:tenido (?:tiempo|ocasión|oportunidad)|visto|recibido|revisado)\b[^.!]{0,120}\?|\b(?:pudo|pudieron) (?:revisar|ver|leer)\b[^.!]{0,100}\?|\bpudiste\b[^.!]{0,100}\?|\b(?:vieron|viste|vio|recibieron|recibiste|recibió|leyeron|leíste) (?:mi|mis|el|nuestro|la)\b[^.!]{0,100}\?/,
    /\b(?:cómo va|cómo van|en qué (?:punto|estado)|qué sabemos|qué pasó con|cuál es el estado|cuándo (?:podemos|podremos|podría|cree|crees|piensa|piensan|estiman) (?:que |usted que )?(?:podría |podrían |podrás )?(?:\w+ar|esperar|recibir|tener|contar|envi\w+|mand\w+|entregar\w*))\b[^.!]{0,120}\?|\ben qué punto (?:está|van|se encuentra)\b|\bpara cuándo (?:lo|la|los|las|estar\w+|tendr\w+|podr\w+)\b[^.!]{0,80}\?/,
    /\b(?:mi|nuestro) (?:correo|mensaje|email|e-mail|mail) (?:anterior|del|de la semana|de hace)\b|\bsegún (?:mi|nuestro) (?:último|anterior) (?:correo|mensaje)\b|\bhace (?:\w+ )?(?:días|semanas|meses|una semana|un mes) (?:\w+ ){0,5}(?:pedí|pedimos|solicité|solicitamos|escribí|escribimos)\b|\b(?:quedó|quedaron|quedaste) en\b|\ben qué quedó\b|\b(?:se olvidaron|te olvidaste|se han olvidado) de (?:mí|nosotros)\b|\bllev(?:o|amos) \w+ (?:días|semanas|meses) (?:esperando|sin)\b|\b(?:prometieron|prometiste|dijeron que|dijiste que)\b|\bvolver sobre (?:mi|nuestra)\b|\b(?:debía|debían|tenía que|iba a|ibas a) [^.!?]{0,40}\b(?:semana pasada|ayer)\b/,
    `\\b(?:facturas?|pagos?|preguntas?|solicitud(?:es)?|documentos?|respuestas?|presupuestos?)\\b[^.!?]{0,60}\\b(?:sigue[n]?|continúa[n]?|está[n]? (?:aún|todavía)|aún|todavía)\\b[^.!?]{0,20}\\b(?:pendientes?|sin (?:pagar|responder|contestar|firmar)|impagad\\w+|vencid\\w+|abiert\\w+)\\b|\\b(?:factura vencida|pago atrasado|impagad[oa]s?)\\b|\\b${OWED}\\b[^.!?]{0,30}\\b(?:aún|todavía)\\b[^.!?]{0,20}\\bpendientes?\\b`,
    '\\b(?:retomo|retomamos|reitero|reiteramos|insisto|insistimos)\\b[^.!?]{0,60}\\b(?:consulta|correo|solicitud|pregunta|petición|mensaje|tema|pedido)\\b|\\b(?:pese a|a pesar de) (?:\\w+ ){0,3}(?:correos?|mensajes?|llamadas?|recordatorios?|mails?)\\b|\\bno (?:he|hemos) (?:sabido|oído|tenido|visto|recibido)\\b[^.!?]{0,20}\\b(?:nada|respuesta|noticias)\\b|\\b(?:sin|ninguna) (?:respuesta|noticia|novedad)\\w* (?:de|suya|tuya|por su parte)\\b',
    '\\bdónde (?:está|están|quedó|quedaron)\\b[^.!]{0,60}\\?|\\bpor dónde (?:va|van|vas|vamos)\\b|\\b(?:prometid[oa]s?|acordad[oa]s?|anunciad[oa]s?|esperad[oa]s?)\\b[^.!?]{0,40}\\b(?:todavía|aún|dónde|sigue)\\b|\\bqué (?:pasa|pasó|hay|ha sido) (?:con|de)\\b[^.!]{0,60}\\?|\\b(?:ya )?(?:está|están) (?:list[oa]s?|enviad[oa]s?|hech[oa]s?|en camino)\\b[^.!]{0,20}\\?|\\b(?:urge|apremia|corre prisa)\\b',
    '\\bcuándo\\b[^.!?]{0,60}\\b(?:por fin|finalmente|de una vez)\\b|\\b(?:espero|esperamos|aguardo|aguardamos) (?:su|tu|sus|vuestr\\w+|la|el|los|las|una|un)\\b[^.!?]{0,40}\\bdesde\\b|\\bdesde (?:\\w+ ){1,4}(?:espero|esperamos|estoy esperando|estamos esperando)\\b|\\bya (?:salió|salieron|llegó|llegaron|enviaron|mandaron|mandaste|enviaste|está|están|se envió|se pagó|pagaron|revisaron|revisaste)\\b[^.!?]{0,60}\\?',
  ].map(plainly),
  unless: [
    /\b(?:recordaré|recordaremos|haré seguimiento|haremos seguimiento|voy a (?:recordar|hacer seguimiento))\b|\b(?:plan|informe|reunión|sistema) de seguimiento\b|\bno (?:está|hay)\b[^.!?]{0,20}\b(?:pendiente|vencid)\w*/,
    /\brecord\w+\b[^.!?]{0,50}\b(?:reunión|cita|webinar|evento|mañana|festivo|hoy|cumpleaños|formación)\b/,
    /\b(?:del|de la|de los|de nuestro|de un|de una|de su) (?:cliente|proveedor|imprenta|banco|abogado|dirección|agencia)\b|\b(?:respuesta|noticias) (?:de él|de ella|de ellos|del)\b/,
  ].map(plainly),
};

/** A commercial term moves, in money or time (F5 D4). */
export const CHANGE: ChangeWords = {
  commercial: plainly(
    /\b(?:precios?|tarifas?|costes?|costos?|presupuesto|honorarios|cuota|contrato|alcance|descuento|lanzamiento|entrega|fecha de (?:entrega|lanzamiento|inicio)|plazo|calendario|cronograma|hito|renovación|suscripción|puesta en marcha)\b/,
  ),
  change: plainly(
    /\b(?:aument\w*|sub(?:e|en|irá|irán|ida|ió)|increment\w*|baj(?:a|an|ará|arán|ó|ada)|reduc\w*|reduj\w*|aplaz\w*|retras\w*|adelant\w*|cambi\w*|modific\w*|ampli\w*|prolong\w*|extend\w*|extiend\w*|pas(?:a|an|ará|arán|ó) (?:a|al|de|del)|ajust\w*|en lugar de|en vez de|añad\w*|será ahora|pospon\w*|pospuest\w*|mueve|mover)\b/,
  ),
  amountOrDate: plainly(
    /[€$£]\s?\d|\d\s?(?:€|%|euros?\b|eur\b|dólares|pesos|mil\b)|\b\d{1,2} de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)|\b\d{1,2}\/\d{1,2}\b|\b(?:lunes|martes|miércoles|jueves|viernes)\b|\b(?:próxim[oa]|siguiente) (?:semana|mes|trimestre|año)\b|\bsemana que viene\b|\b(?:un|una|dos|tres|cuatro|\d{1,3}) (?:días?|semanas?|mes(?:es)?)\b|\b(?:finales|principios|mediados) de \w+\b/,
  ),
  unless: plainly(
    /\b(?:no|sin|ningún\w*|igual|mismo|misma|mantien\w+|reunión|llamada|cita|comida|podría\w*|sería|según lo (?:acordado|aprobado))\b|\?\s*$|^\W*(?:si|en caso)\b/,
  ),
};

/** Titles. */
export const TITLES: TitleWords = {
  approval: plainly(
    /^(?:\W|re\s?:|rv\s?:|fwd?\s?:){0,6}(?:para (?:su|tu)? ?(?:aprobación|validación|firma|visto bueno|aprobar|firmar)\b|(?:su |tu )?(?:aprobación|visto bueno|firma|conformidad|autorización) (?:necesari[ao]|requerid[ao]|pendiente|solicitad[ao]|:)|solicitud de (?:aprobación|autorización|firma|visto bueno)|(?:por favor,? )?(?:aprobar|firmar|apruebe|firme)\b)/,
  ),
  chase: plainly(
    /\b(?:(?:amable|segundo|último|nuevo|breve) recordatorio|recordatorio de pago|factura (?:vencida|pendiente|impagada)|reclamación de pago|pago pendiente)\b/,
  ),
  report: plainly(
    /^(?:[\w&/-]+ ){0,4}?(?:informe|reporte|resultados|balance)(?: (?:de|del|mensual|trimestral|semanal|anual|final|para|sobre|t[1-4]|q[1-4]|\d|–|-).{0,60}|\s?[–:-].{0,60}|,? ?(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\w* ?\d{0,4}| mensual| trimestral| semanal| anual| final)?$/,
  ),
};
