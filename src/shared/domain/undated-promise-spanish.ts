import { anyOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

const TO = '(?:(?:te|le|les|os|lo|la|se lo|se la|me|nos) ){0,2}';

/** Spanish. */
export const SPANISH: PromiseWords = {
  language: 'es',
  promise: anyOf(
    `${TO}(?:enviare|mandare|remitire|hare llegar|hare|respondere|contestare|llamare|confirmare|preparare|pasare|pondre|dare|informare|avisare|entregare|revisare|comunicare|compartire|volvere|tendre|enviaremos|mandaremos|remitiremos|haremos|responderemos|contestaremos|llamaremos|confirmaremos|prepararemos|pasaremos|pondremos|daremos|informaremos|avisaremos|entregaremos|revisaremos|comunicaremos|compartiremos|volveremos|tendremos)\\b`,
    `(?:te|le|les|os) (?:envio|mando|paso|llamo|confirmo|respondo|aviso|informo|enviamos|mandamos|pasamos|llamamos|confirmamos|respondemos|avisamos|informamos)\\b`,
    '(?:voy a|vamos a)\\b[^.!?]{0,30}\\b(?:enviar|mandar|remitir|hacer|responder|contestar|llamar|confirmar|preparar|pasar|poner|dar|informar|entregar|revisar)(?:te|le|les|os|lo|la|selo)?\\b',
    '(?:recibira|tendra|recibiran|recibiras)\\b',
  ),
  ask: anyOf(
    '(?:por favor|podria|podrias|podrian|puede|puedes|pueden|rogamos|le ruego|les ruego|le agradeceria|agradeceria|necesito|necesitamos|haganos|hagame|digame|dime|enviame|envieme|mandame)\\b',
  ),
  vague: anyOf(
    '(?:lo (?:antes|mas pronto)|tan pronto como (?:sea )?|cuanto) (?:posible|antes)\\b|lo antes posible\\b|tan pronto como (?:pueda|puedas|podamos|puedan|sea posible)\\b|en cuanto (?:pueda|puedas|podamos|puedan|me sea posible|tenga un momento)\\b|asap\\b',
    'pronto\\b|en breve\\b|proximamente\\b|a la (?:mayor )?brevedad(?: posible)?\\b|dentro de poco\\b|enseguida\\b',
    '(?:en|durante) los proximos (?:dias|meses)\\b|en las proximas (?:semanas|horas)\\b|en unos (?:dias|momentos)\\b|un dia de estos\\b|en su momento\\b|cuando (?:pueda|puedas|puedan|tenga|tengas|tengan)(?: (?:un momento|tiempo|un rato|ocasion))?\\b|a su conveniencia\\b',
  ),
  vagueAsk: anyOf('(?:inmediatamente|de inmediato|urgentemente|con urgencia)\\b'),
  vaguePromise: anyOf('mas (?:tarde|adelante)\\b(?! (?:de|que))'),
  condition: anyOf(
    '(?:si (?:el|la|los|las|usted|ustedes|me|nos|se|es|hay|no|lo|todo|tiene|tienes|necesita|recibo)|siempre que|en caso)\\b',
    '(?:cuando|en cuanto|tan pronto como) (?:reciba|recibamos|llegue|tenga(?! (?:un momento|tiempo))|tengamos|sepa|sepamos|el|la|los|las|me|nos)\\b(?! sea)',
  ),
  not: anyOf(
    '(?:hasta|nos vemos|hablamos|te veo) (?:muy )?pronto\\b|pronta respuesta\\b|que te mejores\\b|tener noticias\\b|tarde o temprano\\b|por error\\b|destinatario\\b|a la espera\\b|pronta recuperacion\\b',
  ),
  date: anyOf(
    'hoy\\b|manana\\b|esta (?:tarde|noche|semana)\\b|mediodia\\b|medianoche\\b',
    '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b',
    '(?:la|proxima) (?:proxima )?semana\\b|semana que viene\\b|(?:este|proximo) (?:mes|trimestre|ano)\\b|mes que viene\\b',
    '(?:finales|fin|final|principios|mediados) de (?:la |este |esta |mes|semana|dia|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    '\\d{1,2} de \\w{4,10}\\b|(?:enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b',
    '(?:en|dentro de) (?:un|una|dos|tres|cuatro|cinco|\\d{1,3}) (?:minutos?|horas?|dias?|semanas?|meses)\\b|\\d{1,2}:\\d{2}\\b|a las \\d{1,2}\\b|\\d{1,2}/\\d{1,2}\\b|20\\d\\d-\\d\\d-\\d\\d\\b',
  ),
};
