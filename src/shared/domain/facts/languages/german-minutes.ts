import type { MinutesWords } from './language-pack';
import { plainly } from '../../folded-pattern';

/** What came out of a meeting (F4). */
export const MINUTES: MinutesWords = {
  word: plainly(
    /\b(?:(?:besprechungs|ergebnis|sitzungs|verlaufs|kurz|meeting|telefon|gesprächs|workshop)?protokoll|gesprächsnotiz(?:en)?|besprechungsnotiz(?:en)?|besprechungsbericht|aktennotiz|meeting-?notizen|kontaktbericht)\b(?! (?:wird|folgt|führt|schreibt|fehlt|kommt|bitte))/,
  ),
  title: plainly(
    /\b(?:zusammenfassung (?:der|des|unser\w*|vom|von)|ergebnisse (?:der|des|unser\w*|vom|aus)|(?:nach|zu) (?:unserem|unserer|dem|der) (?:\w+ )?(?:termin|gespräch|besprechung|telefonat|meeting|workshop)|nächste schritte|nachlese|nachbereitung|rückblick (?:auf|zum)|(?:besprechung|meeting|workshop|termin|call|telefonat|gespräch) (?:vom|am) \d[^\n]{0,20}\b(?:ergebnis\w*|notizen|zusammenfassung)|(?:notizen|mitschrift) (?:zu|zum|zur|vom|aus|der|des|unser\w*)|to-?dos? (?:aus|vom|nach)|offene punkte|beschlüsse|maßnahmen(?:liste|plan)?|was wir (?:besprochen|vereinbart) haben)\b/,
  ),
  bare: plainly(
    /^(?:protokoll|notizen|mitschrift|zusammenfassung|ergebnisse|maßnahmen|beschlüsse)\s*(?:$|[:–—|(-])|[:–—|(-]\s*(?:protokoll|notizen|mitschrift|zusammenfassung|ergebnisse|maßnahmen)\)?\s*$/,
  ),
  otherTitle: plainly(
    /\b(?:liefer|fehler|prüf|test|mess|übergabe|server|kyoto|montreal|zugriffs|änderungs)protokoll\b|\bprotokoll (?:folgt|fehlt|führen|gesucht|\d\.\d)|\b(?:wer|kann jemand|bitte)\b[^\n]{0,30}\bprotokoll\b|\bfolgt\b|\?\s*$|\bzusammenfassung (?:des|der|unseres?) (?:angebots?|vertrag\w*|kosten|rechnung\w*|studie|konditionen|berichts?)\b/,
  ),
  heading: plainly(
    /^(?:(?:kurz|ergebnis|besprechungs|gesprächs)?protokoll(?: (?:vom|zum|zur|der|des)\b[^\n]{0,80})?|beschlüsse|beschlossen(?: wurde)?|entscheidungen|vereinbart(?:es| wurde)?|vereinbarungen|maßnahmen|aufgaben|to-?dos?|nächste schritte|ergebnisse(?: (?:der|des|unser\w*)\b[^\n]{0,60})?|offene punkte|wer macht was|festgehalten wurde|besprochen(?:es| wurde)?|zusammenfassung(?: (?:der|des|unser\w*)\b[^\n]{0,60})?)$/,
  ),
  sentence: plainly(
    /\b(?:anbei|im anhang|in der anlage|beigefügt|hier (?:ist|sind|kommt|kommen|die|das)?|nachfolgend|untenstehend|unten)\b[^.?\n]{0,60}\b(?:\w*protokoll|(?:gesprächs|besprechungs)?notiz(?:en)?|zusammenfassung (?:der|des|unser\w*|vom)|mitschrift|ergebnisse (?:der|des|unser\w*|vom|aus)|to-?dos?|nächsten schritte|beschlüsse)\b|\b(?:wie|in|bei|aus) (?:besprochen,? )?(?:unserem|unserer|dem|der) (?:\w+ )?(?:besprechung|termin|gespräch|telefonat|meeting|workshop|call)\b[^.?\n]{0,60}\b(?:haben wir|wurde|wir haben)\b[^.?\n]{0,60}\b(?:vereinbart|beschlossen|festgehalten|besprochen|entschieden|festgelegt)\b|\bwir haben (?:folgendes |heute |gestern |am \w+ |uns )?(?:\w+ ){0,4}(?:vereinbart|beschlossen|festgehalten|verständigt|geeinigt)\b|\b(?:fasse|fassen|möchte|halte|halten) (?:ich|wir)?\b[^.?\n]{0,60}\b(?:zusammen|zusammenfassen|fest)\b/,
  ),
  later: plainly(
    /\b(?:\w*protokoll|notizen|zusammenfassung|mitschrift)\b[^.\n]{0,40}\b(?:folgt|folgen|kommt|kommen|(?:schicke|sende|erstelle|verschicke|liefere|reiche)n? (?:ich|wir)|wird|werden|fehlt|morgen|später)\b|\b(?:schicke|sende|schreibe|verschicke|erstelle|liefere|reiche|werde|werden)n?\b[^.\n]{0,60}\b(?:\w*protokoll|zusammenfassung|notizen)\b|\b(?:können|könnten|könntest|kannst|wer|schick|gibt es|hast du|haben sie|bitte)\b[^.\n]{0,60}\b(?:\w*protokoll|notizen|zusammenfassung)\b/,
  ),
  ownerOrDate: plainly(
    /\b(?:bis|am|ab|kw|fällig|verantwortlich|zuständig|wer|übernimmt|kümmert sich|erstellt|liefert|schickt|prüft|klärt)\b|\b\d{1,2}\.\d{1,2}\.|\((?:[a-z]{2,3}|[a-z]+(?: [a-z]+)?)(?:,|\))|\b(?:mon|diens|donners|frei)tag\b|\bmittwoch\b/,
  ),
};
