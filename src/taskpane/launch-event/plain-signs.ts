import { folded } from '../../shared/domain/folded-text';

/**
 * What a mail's own sentences show, by the plainest patterns of the rules with broader exceptions: theirs weigh more than this bundle
 * may. What is said at sending the pane says too (tests/taskpane/launch-event/signs.test.ts holds it against real mail); it
 * sees more. All patterns are for `folded` text, in English, German, French and Spanish.
 */
export type Sign = (sentences: readonly string[]) => string | undefined;

/** Opens a request to the reader. */
const ASKS = 'please|kindly|(?:could|can) you|bitte|konn(?:en|ten) sie|merci de|veuillez|po[a-z]+-vous|por favor';
/** Conditions, denials and what is over: such a sentence asks, tells and promises nothing. */
const DOUBT =
  /\b(?:no|never|without|if|in case|unless|whether|should|once|when|after|provided|assuming|would(?! like)|already|soon after|wenn|falls|sofern|sobald|soon as|keine?|ohne|quand|lorsque|des que|sans|si|sin|cuando|en cuanto)\b/;

function sign(shows: RegExp, denies: RegExp): Sign {
  return (sentences) => {
    const found = sentences.filter((sentence) => {
      const words = folded(sentence);
      return shows.test(words) && !denies.test(words) && !DOUBT.test(words);
    });
    return found[0];
  };
}

/** Asks the reader for approval or sign-off (F5 D2). */
export const approvalSign = sign(
  new RegExp(
    `\\b(?:${ASKS}|for you to)[^.?!;]{0,50}\\b(?:approve|authori[sz]e|sign[- ]off|give (?:us |me )?(?:the |your )?(?:go[- ]ahead|green light)|freigeben|freigabe|genehmig|valider|approuver|aprueb|autori)|^(?:also, )?approve\\b|(?:need|require|await|awaiting|waiting for|request|for) your (?:final |formal )?(?:approval|sign[- ]?off|go[- ]ahead|authori[sz]ation)|(?:can|may|shall) we (?:now )?(?:proceed|go ahead|go live|publish|launch|release)\\b[^.!]{0,60}\\?|(?:do you approve|any objections?)\\b[^.!]{0,80}\\?`,
  ),
  /\b(?:thank(?:s| you) for|not|received|got|him|her|them|tell|ask|has|have|was|were|been|will|nicht|bereits|deja|ya)\b|n't/,
);

/** Tells of an incident, an apology or a delay (F5 D3). */
export const troubleSign = sign(
  /\b(?:delayed|postponed?|behind schedule|pushed back|(?:days?|weeks?) late|outage|downtime|data (?:loss|breach|leak)|security (?:incident|breach)|(?:cannot|can't|won't|will not|not be able to|unable to) (?:meet|make|hit|keep|deliver)|(?:site|system|server|service|portal|shop|platform) (?:is|was|went|has been) (?:down|offline)|we (?:\w+ )?apologi[sz]e (?:for|that)|sorry to (?:say|tell|inform)|(?:error|mistake|bug) (?:in|with|on) (?:the|our|your)|went wrong|verzogert|verspatet|verzogerung|storung|ausfall|retard (?:de|dans|sur|du)|panne|retraso|incidencia|averia)\b/,
  /\b(?:not an?|avoid|prevent|any|repl(?:y|ies|ying)|respon\w+|answer|writing|getting back|inconvenience|confusion|call|train|flight|traffic|resolved|fixed|antwort|zug|reponse|respuesta)\b|\?\s*$/,
);

const ASKED = new RegExp(
  `\\b(?:${ASKS}|let (?:me|us) (?:know|have)|(?:call|give|drop|send) (?:me|us)|(?:i|we) (?:need|would like))\\b`,
);
const PROMISED =
  /\b(?:(?:i|we)(?: will|'ll|(?: am|'m| are|'re) going to) (?:also |then |try to )?(?:send|forward|share|provide|deliver|get|come back|reply|respond|call|write|fax|prepare|finish|complete|update|let you|confirm|check|review|look|fix|follow up|have)|(?:i|we)(?: am|'m| are|'re) sending|ich (?:sende|schicke|melde|liefere|gebe)|(?:sende|schicke|melde|liefere|gebe) ich|wir (?:senden|schicken|melden|liefern)|(?:ich werde|wir werden)\b.{0,80}\b(?:senden|schicken|melden|liefern)|(?:je|nous) vous (?:(?:enverr|transmettr|recontacter)(?:ai|ons)|envoie|transmets)|je reviendrai|(?:te|le|les|os) (?:lo |la )?(?:enviar|mandar|responder|llamar|confirmar)e(?:mos)?)\b/;
const VAGUE =
  /\b(?:as soon as possible|asap|soon(?! as)|shortly|in due course|in the (?:next|coming) (?:few )?days|when(?:ever)? you (?:get|have) a chance|at your (?:earliest )?convenience|so (?:bald|schnell) wie moglich|sobald wie moglich|(?:schnellst|baldigst)moglich|bald|demnachst|in kurze|zeitnah|in den nachsten tagen|des que possible|bientot|prochainement|sous peu|rapidement|dans les (?:meilleurs delais|prochains jours)|lo antes posible|pronto|cuanto antes|en breve|a la brevedad|en los proximos dias)\b/;
const GREETING = /\b(?:see|hear|look(?:ing)? forward|recipient|too)\b/;
/** Anything that may be a day or a time, by the letters such words share: doubt keeps silent. */
const DATE =
  /\d|day|night|noon|week|month|hour|minute|quarter|morrow|\beo[dmwy]\b|\bcob\b|\bend\b|\b(?:jan|feb|apr|june|july|aug|sep|oct|nov|dec)|tag|woch|monat|stunde|heute|morgen|abend|\bende\b|demain|aujourd|soir|midi|matin|semaine|mois|heure|\bfin|[a-z]di\b|dimanche|\bhoy\b|manana|tarde|semana|\bmes|hora|lunes|martes|miercoles|jueves|viernes|sabado|domingo/;

/**
 * The first promise or request that says when in words that say nothing, with no day in it or in the next sentence (F7); of the two
 * only those that are looked for.
 */
export function undatedPromiseSign(sentences: readonly string[], promises: boolean, asks: boolean): string | undefined {
  const found = sentences.filter((sentence, i) => {
    const words = folded(sentence);
    const rest = words.replace(VAGUE, ' ');
    const next = folded(sentences[i + 1] ?? '');
    return (
      rest !== words &&
      (PROMISED.test(rest) ? promises : asks && ASKED.test(rest)) &&
      !DOUBT.test(rest) &&
      !GREETING.test(rest) &&
      !DATE.test(rest) &&
      !DATE.test(next)
    );
  });
  return found[0];
}
