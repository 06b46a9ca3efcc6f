import { plainly } from '../../folded-pattern';
import type { ClauseWords, QuestionWords, RecordWords, TaskWords } from './task-words';

const DAY = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch';

/** What is handed over by a day. */
export const TASKS: TaskWords = {
  verb: plainly(
    /\b(?:schick\w{0,4}|send\w{0,4}|zuzusenden|zusenden|liefer\w{0,4}|nachliefer\w{0,2}|freig\w{2,8}|freizugeben|prüf\w{0,4}|bestätig\w{1,4}|antwort\w{0,4}|melde\w{0,2}|reich(?:e|en|t) (?:\w+ ){0,5}(?:nach|ein)|nachreich\w{0,2}|einreich\w{0,2}|(?:bekomm|erhalt|erhält|krieg)\w{0,3}|zukommen|korrigier\w{0,3}|überarbeit\w{0,3}|ergänz\w{0,3}|unterschreib\w{0,3}|unterzeichne\w{0,2}|zurücksend\w{0,2}|erstell\w{0,3}|fertig\w{0,12}|beheb\w{0,3}|mitteil\w{0,3}|(?:teil|leit)\w{0,2} (?:\w+ ){0,5}(?:mit|weiter)|weiterleit\w{0,3}|nenn\w{0,3}|bescheid|rückmeldung|bereit(?:stell\w{0,3}|zustellen)|hochlad\w{0,2}|bezahl\w{0,3}|überweis\w{0,3})\b/,
  ),
  talk: plainly(
    /\b(?:telefonier\w*|treffen|trifft|sprechen (?:wir|sie|uns)|sprechen wir uns|anruf\w*|ruf(?:e|en|t)? (?:ich |sie |dich |mich |uns |euch |mir ){1,2}|vorbeikomm\w*|besuch\w*|verfügbar|anwesend|abwesend|nicht da|im urlaub|unterwegs|reise\w*|mittagessen|kaffee|absprechen)\b/,
  ),
  by: plainly(
    /\b(?:bis(?: zum| spätestens| spätestens zum| spätestens am)?|spätestens(?: am| bis)?|vor dem|noch vor) (?=\S)/g,
  ),
  near: plainly(
    `\\b(?:heute(?: noch| abend| mittag| nachmittag)?|morgen|übermorgen|diese woche|(?:anfang |mitte |ende )?nächste[rn]? woche|(?:am )?(?:kommenden |nächsten |diesen )?(?:${DAY})(?:vormittag|nachmittag|mittag|abend|morgen)?|ende (?:der|dieser) woche|tagesende|feierabend|(?:in|innerhalb von|binnen) (?:den nächsten )?(?:\\d{1,2}|einem|einer|zwei|drei|vier|fünf) (?:stunden?|tagen?|wochen?|werktagen|arbeitstagen))\\b`,
  ),
  free: plainly(
    /^\s+(?:zu|für|an|per|und|oder|damit|um|gegen|vormittags?|nachmittags?|mittags?|abends?|früh|schicken|senden|liefern|prüfen|geben|zukommen|nach|zurück|fertig|mit|ein|bei|von|im|die|das|den|dann|noch|bitte|ihnen|dir|euch|uns|mir)\b/,
  ),
};

/** Questions put to the reader. */
export const QUESTIONS: QuestionWords = {
  form: plainly(
    /^\W*(?:und |also |aber |oder |dann |außerdem |noch |übrigens |nur )?(?:(?:an|bei|mit|von|zu|für|auf|bis|ab|in|über|um) )?(?:w(?:ann|as|elche[rsnm]?|er|ie|ieso|eshalb|o|ohin|omit|ofür|arum|en|em|essen)\b|(?:können|könnten|könntest|könntet|kannst|kann|könnt|sollen|sollten|soll|haben|hast|habt|hat|ist|sind|bist|seid|war|wäre|wären|würden|würdest|dürfen|darf|gibt|gilt|geht|passt|braucht|brauchen|brauchst|möchten|wollen|wollt|willst|reicht|liegt|kommt|wird|werden|stimmt|bleibt|sehen|seht|müssen|muss|benötigen|bekommen|wissen|weißt|kennen)\b)/,
  ),
  between: /\b(?:sie|ihr\w*|ihnen|du|dein\w*|dir|dich|euch|eure?\w*|wir|uns\w*|ich|mir|mich)\b/,
  fact: plainly(
    /^\W*(?:und )?(?:bis wann|ab wann|wann|wo|wie (?:viele?|lange|hoch|groß|oft)|welche\w*|wer (?:ist|sind|wird|soll|macht|übernimmt)|gibt es)\b/,
  ),
  plain: plainly(
    /^\W*(?:und )?(?:ist|sind|kann|können|soll|hat|passt|darf|gilt|wird|liegt) (?:der|die|das|es|alles|dies\w*)\b/,
  ),
};

/** The top of a record. */
export const RECORD: RecordWords = {
  title: plainly(/\b(?:\w*protokoll|aktennotiz|(?:besprechungs|gesprächs|telefon)notiz(?:en)?|besprechungsbericht)\b/),
  agendaTitle: /\b(?:agenda|tagesordnung|traktanden(?:liste)?)\b/,
  present: plainly(
    /^(?:teilnehmer(?:innen|\*innen|:innen|kreis)?|teilnehmende|anwesend(?:e|heit)?|mit dabei|dabei waren)\b/,
  ),
  scribe: plainly(
    /^(?:protokoll(?:führer|führung|ant)?(?:in)?|schriftführer(?:in)?|verfasst von|erstellt von|gez\.)\W{0,6}[: ]\W{0,6}(?!offen|n\.n|tbd|vom|der|des|zu)[a-z]/,
  ),
};

/** Clauses. */
export const CLAUSES: ClauseWords = {
  greeting:
    /^(?:hallo|moin|servus|gruezi|gruess gott|gruss gott|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|hi)\b[^,.:;!?–-]{0,50}(?:[,:;!]|\s?[–-]{1,2}(?=\s))\s*/,
  leadIn: plainly(
    /^(?:(?:außerdem|und|aber|dann|noch|also|ja|nein|gut|okay|ok|zudem|ferner|daher|deshalb|übrigens|ansonsten|weiterhin|wie (?:besprochen|vereinbart|gewünscht|telefonisch besprochen))\b(?:,|:)?\s{1,3}|(?:vielen |herzlichen |besten )?(?:danke?)(?: (?:dir|ihnen|euch|schön|nochmals|für [^,.!;]{2,60}))?\s?(?:,|;|!|\s[–-]{1,2}|\.{1,3})\s{1,3})/,
  ),
  condition: plainly(
    /^(?:wenn|falls|sobald|nachdem|sofern|sollten?|bevor|solange|da|weil|obwohl)\b[^,?!]{3,220},\s{1,3}/,
  ),
  trailing: plainly(/,\s(?:weil|da|damit|wenn|falls|sobald|sofern|obwohl|denn|bevor|aber|ob)\s/),
};
