import { SPANISH } from '../../undated-promise-spanish';
import type { CuePhrases } from './cue-phrases';
import type { DeadlineWords } from './language-pack';
import { plainly } from '../../folded-pattern';

/** Asks the reader for something. */
export const REQUEST: CuePhrases = {
  says: [
    /\bpor favor\b(?=[^.!?]{0,60}[a-z]{3})|[a-z]{3}[^.!?]{0,100}\bpor favor\W*$/,
    /\b(?:podrías|podría usted|podrían|podríais|puedes|podéis|me puede|nos puede|puede (?:usted )?(?:enviar|confirmar|decir|mandar|indicar|pasar|revisar|facilitar|avisar|llamar|darme|darnos)\w*|podría (?:enviar|confirmar|decir|mandar|indicar|pasar|revisar|facilitar|avisar|llamar|darme|darnos|usted)\w*|le importaría|te importaría|sería (?:tan amable|posible)|sería usted)\b/,
    /\b(?:necesito|necesitamos|necesitaría|necesitaríamos|me hace falta|nos hace falta|me falta|nos falta|nos faltan)\b[^.!?]{0,60}\b(?:que|su|sus|tu|tus|vuestr\w+|el|la|los|las|un|una|saber|recibir|de (?:usted|ti|vosotros|ustedes))\b/,
    /\b(?:rogamos|le ruego|les ruego|te ruego|le agradecería|les agradecería|te agradecería|agradeceríamos|agradecería|le pido|te pido|les pedimos|solicitamos|le solicito)\b(?! (?:disculpas|perdón))/,
    /\b(?:dígame|dime|díganos|dinos|envíame|envíeme|envíenos|envíanos|mándame|mándeme|mándanos|avísame|avíseme|avísanos|avísenos|llámame|llámeme|confírmame|confírmeme|confírmenos|confírmanos|indíqueme|indícame|indíquenos|hágame|hazme|háganos|pásame|páseme|pásanos|cuéntame|cuénteme|dame|deme|danos|déjame|respóndeme|contésteme|remítanos|facilítenos|(?:quedo a la espera de|espero) (?:su|tu|vuestr\w+) (?:confirmación|aprobación|visto bueno|(?:respuesta|comentarios|noticias)\b[^.!?]{0,30}\b(?:antes|para el|sobre|hoy|mañana|respecto)))\b/,
    /^(?:por favor,? )?(?!(?:buenos|algun|much|otr)\w*\b)[a-z]{3,12}(?:[aei]me|[aei]nos|[aei]nme|[aei]nnos|[aei]melo|[aei]noslo)\b/,
    /¿[^?]{3,300}\?|[a-z]{3}[^?]{4,300}\?\W*$/,
    /^(?:\w+ ){0,2}?(?:(?:a|de|para|con|por|en|desde|hasta) )?(?:quién(?:es)?|qué|cuándo|dónde|cómo|cuánt[oa]s?|cuál(?:es)?)(?: \w+)? (?:debo|debemos|puedo|podemos|puede|pueden|tengo|tenemos|es|son|está|están|se|va|van|hay|sería|lleva|corresponde)\b/,
    /\b(?:saber|entender|conocer|preguntaba|pregunto|preguntamos|aclara|aclaran|aclarar|explicar\w*|explicas?|claro|entiendo|veo|comprendo)\b[^.!?]{0,40}\b(?:si|por qué|cómo|cuándo|quién|dónde|a qué|qué|cuál|cuánto)\b/,
    /\b(?:nos|me) (?:hacen|hace|harían|haría) falta\b|\bfavor de \w+(?:ar|er|ir)(?:me|nos|lo|la)?\b|^(?:por favor,? )?(?:véanlo|véalo|mándenme|mándeme|envíenme|envíeme|envíenos|díganme|dígame|díganos|avísenme|confírmenme|pásenme|háblenlo|revísenlo)\b/,
    /^\W{0,3}(?:revisa|revise|revisen|confirma|confirme|confirmen|envía|envíe|envíen|completa|complete|responde|responda|firma|firme|mira|mire|comprueba|compruebe|elige|elija|indica|indique|no olvides|no olvide|recuerda|recuerde|prepara|prepare)\b (?:el|la|los|las|tu|su|si|que|lo|un|una|antes|hasta|qué|cuál|por)\b/,
    /\b(?:me|nos) gustaría (?:saber|que|tener|recibir|conocer|hablar|comentar|concertar|agendar)\b|\b(?:qué (?:le|te|os|les) parece|qué opinas?|qué piensas?|qué opinan|te parece si|le parece si|deberías|debería usted|tienes que|tiene que(?! ver)|tendrías que|hay que que|hagamos|vamos a vernos)\b/,
    /\b(?:hágan(?:os|melo)|háganme|hacerme|hacernos) (?:saber|llegar)\b|\bsaber si (?:puede|puedes|podría|está|estás|tiene|tienes)\b/,
  ].map(plainly),
  unless: [
    plainly(
      /^(?=[^?]{0,200}\b(?:perfecto|de acuerdo|conforme|ok|aprobad[oa]|adelante|por (?:mí|nosotros))\b)[^?]{0,200}\b(?:puedes|pueden?|podéis) \w+(?:rl[oa]s?|r)\b[^?]{0,60}$/,
    ),
  ],
};

/** Offers of help, farewells, small print. */
export const COURTESY: CuePhrases = {
  says: [
    /\bno (?:dude|dudes|duden|dudéis) en\b|\b(?:quedo|quedamos|estoy|estamos) a (?:su|tu|vuestra) (?:entera )?disposición\b|\bpara cualquier (?:duda|consulta|cuestión|aclaración|cosa)\b|\bsi (?:tiene|tienes|tienen|tenéis|necesita|necesitas) (?:alguna |cualquier |más |otra )?(?:duda|pregunta|consulta|información|cosa|ayuda)s?\b|\bcualquier (?:duda|cosa|pregunta)\b/,
    /\b(?:por favor,? )?(?:no responda|no imprima|considere el medio ambiente|antes de imprimir|piense en el medio ambiente)\b|\b(?:destinatario|por error|darse de baja|cancelar (?:su|la) suscripción)\b/,
    /\b(?:cómo (?:está|estás|va todo|están)|qué tal(?: (?:todo|estás|está|va))?)\b[^.!?]{0,30}\?|\bverdad\s?\?\s*$|^\W*(?:que (?:tenga|tengas|tengan|pase|pases)|hasta (?:pronto|luego|mañana|el)|nos vemos|buen fin de semana|feliz)\b|\bgracias por (?:su|tu|vuestr\w+) (?:comprensión|atención|confianza|paciencia|tiempo|mensaje|correo|respuesta)\b/,
  ].map(plainly),
  unless: [
    /\b(?:podría|podrías|puede|puedes) (?:usted )?(?:enviar|confirmar|decir|mandar|revisar|indicar|pasar)\w*\b/,
  ].map(plainly),
};

/** The writer will do something for the reader. The words are those of promises without a day (F7). */
export const PROMISE: CuePhrases = {
  says: [
    SPANISH.promise,
    plainly(
      /\b(?:me encargo|nos encargamos|me ocupo|nos ocupamos|lo (?:miro|reviso|preparo|envío|hago|consulto|vemos)|nos ponemos con)\b|\byo (?:lo|la|los|las) \w+o\b/,
    ),
  ],
  unless: [
    /\?\s*$|\b(?:si (?:el|la|los|las|usted|ustedes|me|nos|se|es|hay|no|lo|todo|tiene|tienes|necesita|recibo)|siempre que|en caso|podría|podríamos|estaré|estaremos|estará|seré|iré de|tendrá(?:s|n)? que|será|habrá)\b/,
    /\b(?:adjunto|adjunta|adjuntamos)\b|\bno\b[^.!?]{0,20}\b(?:\w+ré|\w+remos|voy|vamos|podré)\b/,
  ].map(plainly),
};

/** By when. The words are those of promises without a day (F7). */
export const DEADLINE: DeadlineWords = {
  specific: [
    SPANISH.date,
    plainly(
      /\b(?:antes del|hasta el|para el|a más tardar el|el día|el) \d{1,2}\b(?! (?:%|por ciento|personas|de cada))/,
    ),
  ],
  vague: [SPANISH.vague, SPANISH.vagueAsk, SPANISH.vaguePromise],
  event: [
    plainly(
      /\b(?:en cuanto|tan pronto como|cuando|una vez|después de (?:que|recibir|la|el|su)|tras (?:recibir|la|el|su)|al recibir|antes de que|hasta que)\b/,
    ),
  ],
};

/** Who stands in. */
export const DEPUTY: CuePhrases = {
  says: [
    plainly(
      /\b(?:contacte|contacta|contacten|contactar|contactad|diríjase|dirigirse|dirígete|póngase en contacto|ponte en contacto|pueden? escribir|escriba a|escribe a|llame a|llama a)\b|\b(?:en mi ausencia|durante mi ausencia|para (?:temas|asuntos|cuestiones) urgentes|en caso de urgencia|me sustituye|mi sustitut[oa]|mi compañer[oa])\b/,
    ),
  ],
  unless: [plainly(/\b(?:contactarme|contacteme|conmigo|llamarme)\b|\breenviad[oa]\b/)],
};
