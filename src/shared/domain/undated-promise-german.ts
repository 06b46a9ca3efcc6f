import { anyOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

const DO =
  '(?:sende|schicke|maile|leite|liefere|melde|gebe|rufe|antworte|schreibe|klare|prufe|kummere|erstelle|bereite|reiche|teile|stelle|lasse|komme|bestatige|ubersende|ubermittle)';
const DOING =
  '(?:senden|schicken|mailen|weiterleiten|liefern|melden|geben|anrufen|antworten|schreiben|klaren|prufen|kummern|erstellen|vorbereiten|nachreichen|mitteilen|stellen|zukommen|kommen|bestatigen|ubersenden|ubermitteln|informieren|versenden|abschliessen|fertigstellen|beheben|erledigen)';

/** German; `folded` turns ä, ö, ü into a, o, u and ß into s. */
export const GERMAN: PromiseWords = {
  language: 'de',
  promise: anyOf(
    `ich ${DO}\\b`,
    `${DO} ich\\b`,
    `wir ${DO}n\\b`,
    `${DO}n wir\\b`,
    `(?:ich werde|werde ich|wir werden|werden wir)\\b[^.!?]{0,120}\\b${DOING}\\b`,
    `(?:sie|du|ihr) (?:bekommen|erhalten|horen|bekommst|erhaltst|horst|bekommt|erhaltet)\\b[^.!?]{0,60}\\b(?:von (?:mir|uns)|die|das|den|ein|eine|einen)\\b`,
    '(?:melde mich|melden uns)\\b',
  ),
  ask: anyOf(
    '(?:bitte|konnten sie|konnen sie|konntest du|kannst du|wurden sie|konntet ihr|konnt ihr|ich bitte|wir bitten|wir benotigen|ich benotige|ich brauche|wir brauchen|geben sie|gib mir|lassen sie|lass mich)\\b',
  ),
  vague: anyOf(
    'so (?:bald|schnell|rasch|zeitnah|fruh) (?:wie|als) moglich\\b|sobald (?:wie )?moglich\\b|asap\\b',
    '(?:schnellst|bald|baldigst|raschest|fruhest)moglich(?:st)?\\b|moglichst (?:bald|rasch|schnell|zeitnah)\\b',
    'bald(?:igst)?\\b(?! nach)|demnachst\\b|in kurze\\b|zeitnah\\b|kurzfristig\\b|in (?:absehbarer zeit|naher zukunft)\\b',
    '(?:in|innerhalb) (?:den nachsten|der nachsten|den kommenden|der kommenden)(?: paar)? (?:tagen?|wochen?|stunden?)\\b',
    'in ein paar (?:tagen|wochen)\\b|die (?:nachsten|kommenden) tage\\b',
    '(?:wenn|sobald) (?:sie|du|ihr) (?:zeit|gelegenheit|einen moment|eine minute)\\b(?: haben| hast| habt)?',
    'bei gelegenheit\\b|gelegentlich\\b|zu gegebener zeit\\b|irgendwann\\b',
  ),
  vagueAsk: anyOf('(?:umgehend|sofort|unverzuglich|dringend)\\b'),
  vaguePromise: anyOf('(?:spater|etwas spater)\\b(?! (?:am|im|heute|als)\\b)'),
  condition: anyOf(
    '(?:falls|sofern|vorausgesetzt)\\b',
    '(?:wenn|sobald) (?:ich|wir|er|sie|es|der|die|das|uns|mir|ihr|alles)\\b(?! (?:zeit|gelegenheit|einen moment|eine minute))',
    '(?:wurde ich|ich wurde|wurden wir|wir wurden)\\b',
  ),
  not: anyOf(
    'bis bald\\b|auf bald\\b|bald wieder(?:sehen)?\\b|gute besserung\\b|von (?:ihnen|dir|euch) zu horen\\b|fruher oder spater\\b|ab sofort\\b|irrtumlich\\b|nicht der (?:richtige|beabsichtigte)\\b|freue? (?:mich|uns)\\b|freuen uns\\b',
  ),
  date: anyOf(
    'heute|morgen\\b|ubermorgen|mittag|mitternacht',
    '(?:mon|diens|donners|frei|sams|sonn)tags?\\b|mittwochs?\\b',
    '(?:diese[rsnm]?|nachste[rsnm]?|kommende[rsnm]?|laufende[rsnm]?) (?:woche|monat|quartal|jahr|tag)(?:s|es)?\\b',
    '(?:ende|anfang|mitte) (?:der |des |dieser |diesen |nachster |nachsten |kommender )?(?:woche|monats?|quartals?|jahres|tages|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)\\b',
    '(?:januar|februar|marz|april|juni|juli|august|september|oktober|november|dezember)\\b|\\d{1,2}\\. ?(?:mai|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dez)',
    '(?:in|innerhalb von|binnen) (?:einer|einem|zwei|drei|vier|funf|\\d{1,3}) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|werktag(?:en)?|arbeitstag(?:en)?)\\b',
    '\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} uhr\\b|\\d{1,2}\\. ?\\d{1,2}\\.|20\\d\\d-\\d\\d-\\d\\d\\b|kw ?\\d{1,2}\\b|q[1-4]\\b|feierabend\\b|tagesende\\b|wochenende\\b',
  ),
};
