import { anyOf, turnOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

/** What is told, felt or wished, not done: no promise in the future or in the present. */
const STATE =
  '(?:estar|ser|habr|podr|querr|deber|ir|vendr|sabr|ver|quedar|esperar|alegrar|gustar|viajar|salir|tardar|agradec|agradezc|rueg|rog|pid|ped|solicit|recuerd|record|dese|felicit|encarg|bast|falt|cuest|interes|quier|esper|adjunt|parec|escrib|comunic(?:o|amos) que|inform(?:o|amos) (?:que|de))';

/** Spanish. */
export const SPANISH: PromiseWords = {
  language: 'es',
  promise: anyOf(
    `(?!${STATE})[a-z]{2,16}[aei]r(?:e|emos)\\b(?! (?:que|de que)\\b)`,
    '(?:te|le|les|os|nos|lo|la|se lo|se la|me)? ?(?:hare|haremos|dire|diremos|pondre|pondremos|tendre|tendremos|mantendre|mantendremos|obtendre|vendremos con)\\b',
    `(?:te|le|les|os|se (?=l))(?: ?(?:lo|la|los|las))? (?!${STATE})[a-z]{1,14}(?:o|amos|emos|imos|oy)\\b`,
    '(?:lo|la|los|las) (?:envio|mando|reviso|preparo|hago|miro|consulto|paso|enviamos|mandamos|revisamos|preparamos|hacemos|miramos|pasamos|tramito|tramitamos|corrijo|corregimos|entrego|entregamos)\\b',
    '(?:voy a|vamos a)\\b[^.!?]{0,40}\\b(?:enviar|mandar|remitir|hacer|responder|contestar|llamar|confirmar|preparar|pasar|poner|dar|informar|entregar|revisar|corregir|consultar|actualizar|publicar|organizar|hablar con|mirar|terminar|anadir|cambiar|compartir)(?:te|le|les|os|lo|la|selo)?\\b',
    '(?:recibira|tendra|recibiran|tendran|recibiras|tendras|recibireis)\\b(?! que)|se (?:le|les|te) (?:enviara|mandara|informara|comunicara|entregara)\\b',
  ),
  ask: anyOf(
    '(?:por favor|podria|podrias|podrian|puede|puedes|pueden|rogamos|le ruego|les ruego|le agradeceria|agradeceria|necesito|necesitamos|haganos|hagame|digame|dime|enviame|envieme|mandame)\\b',
  ),
  vague: anyOf(
    '(?:lo (?:antes|mas pronto)|tan pronto como (?:sea )?|cuanto) (?:posible|antes)\\b|lo antes posible\\b|tan pronto como (?:pueda|puedas|podamos|puedan|sea posible)\\b|en cuanto (?:pueda|puedas|podamos|puedan|me sea posible|tenga un momento)\\b|asap\\b',
    'pronto\\b|en breve\\b|cuanto antes\\b|proximamente\\b|a la (?:mayor )?brevedad(?: posible)?\\b|dentro de poco\\b|enseguida\\b',
    '(?:en|durante) los proximos (?:dias|meses)\\b|en las proximas (?:semanas|horas)\\b|en unos (?:dias|momentos)\\b|un dia de estos\\b|en su momento\\b|cuando (?:pueda|puedas|puedan|podamos|tenga|tengas|tengan|tengamos)(?: (?:un (?:momento|momentito|rato|ratito|hueco)|tiempo|ocasion|oportunidad))?\\b|a su conveniencia\\b',
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
  turn: turnOf('pero|porque|aunque|ya que'),
  date: anyOf(
    'hoy\\b|manana\\b|esta (?:tarde|noche|semana)\\b|mediodia\\b|medianoche\\b',
    '(?<!\\b(?:desde el|[a-z]{2,}[aeon] del) )(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b(?! pasado)',
    '(?:la|proxima) (?:proxima )?semana\\b|semana que viene\\b|(?:este|proximo) (?:mes|trimestre|ano)\\b|mes que viene\\b',
    '(?:finales|fin|final|principios|mediados) de (?:la |este |esta |mes|semana|dia|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    '\\d{1,2} de \\w{4,10}\\b|(?:enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b',
    '(?:en|dentro de) (?:un|una|dos|tres|cuatro|cinco|\\d{1,3}) (?:minutos?|horas?|dias?|semanas?|meses)\\b|\\d{1,2}:\\d{2}\\b|las \\d{1,2}\\b|\\d{1,2} ?h(?:oras|rs)?\\b|\\d{1,2}/\\d{1,2}\\b|20\\d\\d-\\d\\d-\\d\\d\\b',
  ),
};
