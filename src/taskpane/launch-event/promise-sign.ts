import { folded } from '../../shared/domain/folded-text';

/** Patterns of four languages for `folded` text; the rule’s own are far larger (`undated-promise.ts`), see `plain-signs.ts`. */
const PROMISE =
  /\b(?:(?:i|we)(?: will|'ll| shall|(?: am|'m| are|'re) going to) (?:also |then )?(?:send|forward|share|provide|deliver|get|come back|reply|respond|call|write|prepare|finish|complete|update|let you|confirm|check|review|look|fix|follow up|have)|ich (?:sende|schicke|melde|liefere|gebe)|(?:sende|schicke|melde|liefere|gebe) ich|wir (?:senden|schicken|melden|liefern)|(?:ich werde|wir werden)\b.{0,80}\b(?:senden|schicken|melden|liefern)|(?:je|nous) vous (?:enverr|transmettr|recontacter)(?:ai|ons)|je vous (?:envoie|transmets)|je reviendrai|(?:te|le|les|os) (?:lo |la )?(?:enviar|mandar|responder|llamar|confirmar)e(?:mos)?)\b/;
const VAGUE =
  /\b(?:as soon as possible|asap|soon|shortly|in due course|in the (?:next|coming) (?:few )?days|so (?:bald|schnell) wie moglich|sobald wie moglich|(?:schnellst|baldigst)moglich|bald|demnachst|in kurze|zeitnah|in den nachsten tagen|des que possible|bientot|prochainement|sous peu|rapidement|dans les (?:meilleurs delais|prochains jours)|lo antes posible|pronto|cuanto antes|en breve|a la brevedad|en los proximos dias)\b/;
const CONDITION =
  /\b(?:if|unless|once|when|provided|assuming|would|soon (?:after|as (?!possible))|wenn|falls|sofern|sobald (?!wie)|quand|lorsque|des que (?!possible)|si|cuando|en cuanto|see|hear|look(?:ing)? forward|recipient|too soon)\b/;
/** Anything that may be a day or a time, by the letters such words share: doubt keeps silent. */
const DATE =
  /\d|day|night|noon|week|month|hour|minute|quarter|morrow|christmas|easter|\beo[dmwy]\b|\bcob\b|\bend\b|\b(?:jan|feb|apr|june|july|aug|sep|oct|nov|dec)|tag|woch|monat|stunde|heute|morgen|abend|\bende\b|demain|aujourd|soir|midi|matin|semaine|mois|heure|\bfin|[a-z]di\b|dimanche|\bhoy\b|manana|tarde|semana|\bmes|hora|lunes|martes|miercoles|jueves|viernes|sabado|domingo/;

/** The first promise that says when in words that say nothing, with no day in it or in the next sentence (F7); null without one. */
export function undatedPromiseSign(sentences: readonly string[]): string | null {
  const found = sentences.filter((sentence, i) => {
    const words = folded(sentence);
    if (!PROMISE.test(words) || CONDITION.test(words)) return false;
    const rest = words.replace(VAGUE, ' ');
    return rest !== words && !DATE.test(rest) && !DATE.test(folded(sentences[i + 1] ?? ''));
  });
  return found[0] ?? null;
}
