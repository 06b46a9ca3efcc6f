import type { AgendaWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const WORD = '(?:agenda|tagesordnung(?:spunkte)?|besprechungspunkte|sitzungsprogramm|themenliste)';

/** The agenda of an invitation (F3). */
export const AGENDA: AgendaWords = {
  word: plainly(/\b(?:agenda|tagesordnung(?:spunkte)?|besprechungspunkte|sitzungsprogramm|themenliste)\b/),
  heading: plainly(
    /^(?:(?:unsere |geplante |mögliche |offene |folgende |wichtige )?(?:themen|besprechungsthemen|gesprächspunkte|besprechungspunkte|punkte|tops?|inhalte|programm|ablauf)(?: (?:der|des|für (?:die|das|den|unser)|unserer?s?|zur|zum) (?:\w+ ?){1,3}| sind| wären)?|(?:wir|ich) (?:möchten?|wollen|würden?|will) (?:gern(?:e)? )?(?:mit ihnen |mit euch )?(?:folgende (?:themen|punkte)(?: \w+)?|(?:folgendes )?(?:besprechen|durchgehen|klären))|(?:folgende )?(?:themen|punkte) (?:stehen an|wollen wir \w+|sollten wir \w+|möchte ich \w+)|darum geht(?:'?s| es)|das (?:besprechen wir|steht an)|geplanter ablauf)\s*:?$/,
  ),
  inline: plainly(
    /^(?:unsere |die |folgende |geplante |mögliche )?(?:themen|besprechungspunkte|punkte|tops)\b|\b(?:zwei|drei|vier|fünf|sechs|[2-9]|folgende) (?:\w+ )?(?:themen|punkte|tops)\b/,
  ),
  none: new RegExp(
    `\\b(?:keine|ohne(?: eine)?|noch keine|bisher keine)\\s*(?:(?:feste|konkrete|formelle|genaue|offizielle)\\s+){0,2}${WORD}\\b|\\b${WORD}\\b[*_\\s]{0,4}(?:[:=–—-]|ist|steht)\\s{0,3}[*_]{0,2}\\s{0,3}(?:noch )?(?:offen|keine|nicht fest|unklar|in arbeit|tbd|tba|tbc|n\\.? ?n\\.?|wird noch festgelegt|-{1,3}|\\?{1,3})\\s{0,3}[*_.!]{0,3}\\s{0,3}$`,
  ),
  promised: plainly(
    new RegExp(
      `\\b${WORD}\\b[^.\\n]{0,60}\\b(?:folgt|kommt|(?:noch |separat |rechtzeitig |vorab )?(?:nachgereicht|verschickt|gesendet|zugesandt|nachgesendet|geschickt|bereitgestellt|verteilt)|(?:schicke|sende|verschicke|maile|reiche|teile)n? (?:ich|wir))\\b|\\b(?:sende|schicke|verschicke|maile|erstelle|reiche|bereite|liefere)n? (?:ich|wir|ihnen|euch|dir|noch)\\b[^.\\n]{0,60}\\b${WORD}\\b|\\b(?:ich|wir) (?:sende|schicke|verschicke|maile|erstelle|reiche|bereite|werde|werden)n?\\b[^.\\n]{0,60}\\b${WORD}\\b|\\b${WORD}\\b[^.\\n]{0,30}\\bin (?:kürze|arbeit|vorbereitung)\\b`,
    ),
  ),
  asked: plainly(
    new RegExp(
      `\\b${WORD}\\b[^.?\\n]{0,80}\\?|\\b(?:themen|punkte|vorschläge|wünsche|ergänzungen|ideen)\\b[^.?\\n]{0,40}\\b(?:zur|für die|auf die)\\b[^.?\\n]{0,20}\\b${WORD}\\b|\\b(?:schick|send|nenn|ergänz|meld|teil|setz|trag)\\w*\\b[^.?\\n]{0,60}\\b(?:zur|für die|auf die|in die)\\b[^.?\\n]{0,20}\\b${WORD}\\b`,
    ),
  ),
  pointed: plainly(
    new RegExp(
      `\\b${WORD}\\b[^.\\n]{0,80}\\b(?:beigefügt|im anhang|anbei|unten|untenstehend|angehängt|verlinkt|(?:im|in der) (?:anlage|einladung|kanal|onenote|loop))\\b|\\b(?:anbei|im anhang|in der anlage|beigefügt|hier (?:ist|die)|nachfolgend|untenstehend|hier finden sie)\\b[^.\\n]{0,60}\\b${WORD}\\b`,
    ),
  ),
  past: plainly(
    new RegExp(
      `\\b(?:letzten?r?|vorigen?r?|vergangenen?r?|alten?r?|vorherigen?r?)\\b[^.\\n]{0,40}\\b${WORD}\\b|\\b${WORD}\\b[^.\\n]{0,30}\\b(?:vom letzten|der letzten|des letzten|für (?:das|die) (?:nächste|übernächste)|vom vorigen)\\b`,
    ),
  ),
  otherList: plainly(
    /\b(?:teilnehmer(?:innen|kreis)?|unterlagen|anfahrt|dokumente|anhänge|mitbringen|parken|parkplätze|hotel|einwahl|telefon|links?|logistik|anmeldung|ort|wann|wo|kontakt|ansprechpartner|protokoll|notizen|grüße|gruß|danke|aufgaben|maßnahmen|nächste schritte|verteiler)\b[^\n]{0,60}$/,
  ),
  standing: plainly(
    /^(?:begrüßung|eröffnung|sonstiges|verschiedenes|verabschiedung|vorstellungsrunde|vorstellung|abschluss|fragen|fragerunde|q ?& ?a|pause|mittagspause|kaffeepause|protokoll(?:führung)?|(?:genehmigung|verabschiedung|abnahme) (?:des protokolls|der tagesordnung)|feststellung der beschlussfähigkeit|nächster termin|ausklang)$/,
  ),
  logistic: plainly(
    /^\W*(?:wann|wo|ort|datum|uhrzeit|zeit|beginn|ende|dauer|raum|treffpunkt|teilnehmer(?:innen)?|einwahl|telefon|link|adresse|kontakt|moderation|protokoll)\b[*_]{0,2}\s*[:=–-]/,
  ),
  purpose: plainly(
    /\b(?:zur? (?:besprechung|abstimmung|klärung|planung|vorbereitung|vorstellung|review)|um [^.\n]{3,60} zu (?:besprechen|klären|planen|diskutieren|entscheiden|abzustimmen)|um [^.\n]{3,60} (?:abzustimmen|durchzugehen|vorzustellen|festzulegen)|es geht um|geht es um|wir besprechen|wir sprechen über|wollen wir [^.\n]{3,60} (?:besprechen|klären|abstimmen|durchgehen)|ziel (?:des|ist|der)|zweck|austausch (?:zu|über)|thema:)/,
  ),
};
