import { anyOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

const DO =
  '(?:sende|schicke|maile|leite|liefere|melde|gebe|rufe|antworte|schreibe|kläre|prüfe|kümmere|erstelle|bereite|reiche|teile|stelle|lasse|komme|bestätige|übersende|übermittle)';
const DOING =
  '(?:senden|schicken|mailen|weiterleiten|liefern|melden|geben|anrufen|antworten|schreiben|klären|prüfen|kümmern|erstellen|vorbereiten|nachreichen|mitteilen|stellen|zukommen|kommen|bestätigen|übersenden|übermitteln|informieren|versenden|abschließen|fertigstellen|beheben|erledigen)';

/** German. */
export const GERMAN: PromiseWords = {
  language: 'de',
  promise: anyOf(
    `ich ${DO}\\b`,
    `${DO} ich\\b`,
    `wir ${DO}n\\b`,
    `${DO}n wir\\b`,
    `(?:ich werde|werde ich|wir werden|werden wir)\\b[^.!?]{0,120}\\b${DOING}\\b`,
    `(?:sie|du|ihr) (?:bekommen|erhalten|hören|bekommst|erhältst|hörst|bekommt|erhaltet)\\b[^.!?]{0,60}\\b(?:von (?:mir|uns)|die|das|den|ein|eine|einen)\\b`,
    '(?:melde mich|melden uns)\\b',
    '(?:erhalten|bekommen|hören|erhältst|bekommst|hörst) (?:sie|du|ihr)\\b[^.!?]{0,40}\\bvon (?:mir|uns)\\b',
  ),
  ask: anyOf(
    '(?:bitte|könnten sie|können sie|könntest du|kannst du|würden sie|könntet ihr|könnt ihr|ich bitte|wir bitten|wir benötigen|ich benötige|ich brauche|wir brauchen|geben sie|gib mir|lassen sie|lass mich)\\b',
  ),
  vague: anyOf(
    'so (?:bald|schnell|rasch|zeitnah|früh) (?:wie|als) möglich\\b|sobald (?:wie )?möglich\\b|asap\\b',
    '(?:schnellst|bald|baldigst|raschest|frühest)möglich(?:st)?\\b|möglichst (?:bald|rasch|schnell|zeitnah)\\b',
    'bald(?:igst)?\\b(?! nach)|demnächst\\b|in kürze\\b|zeitnah\\b|kurzfristig\\b|in (?:absehbarer zeit|naher zukunft)\\b',
    '(?:in|innerhalb) (?:den nächsten|der nächsten|den kommenden|der kommenden)(?: paar)? (?:tagen?|wochen?|stunden?)\\b',
    'in ein paar (?:tagen|wochen)\\b|die (?:nächsten|kommenden) tage\\b',
    '(?:wenn|sobald) (?:sie|du|ihr) (?:zeit|gelegenheit|einen moment|eine minute)\\b(?: haben| hast| habt)?',
    'bei gelegenheit\\b|gelegentlich\\b|zu gegebener zeit\\b|irgendwann\\b',
  ),
  vagueAsk: anyOf('(?:umgehend|sofort|unverzüglich|dringend)\\b'),
  vaguePromise: anyOf('(?:später|etwas später)\\b(?! (?:am|im|heute|als)\\b)'),
  condition: anyOf(
    '(?:falls|sofern|vorausgesetzt)\\b',
    '(?:wenn|sobald) (?:ich|wir|er|sie|es|der|die|das|uns|mir|ihr|alles)\\b(?! (?:zeit|gelegenheit|einen moment|eine minute))',
    '(?:würde ich|ich würde|würden wir|wir würden)\\b',
  ),
  not: anyOf(
    'bis bald\\b|auf bald\\b|bald wieder(?:sehen)?\\b|gute besserung\\b|von (?:ihnen|dir|euch) zu hören\\b|früher oder später\\b|ab sofort\\b|irrtümlich\\b|nicht der (?:richtige|beabsichtigte)\\b|freue? (?:mich|uns)\\b|freuen uns\\b',
  ),
  date: anyOf(
    'heute|morgen\\b|übermorgen|mittag|mitternacht',
    '(?:mon|diens|donners|frei|sams|sonn)tags?\\b|mittwochs?\\b',
    '(?:diese[rsnm]?|nächste[rsnm]?|kommende[rsnm]?|laufende[rsnm]?) (?:woche|monat|quartal|jahr|tag)(?:s|es)?\\b',
    '(?:ende|anfang|mitte) (?:der |des |dieser |diesen |nächster |nächsten |kommender )?(?:woche|monats?|quartals?|jahres|tages|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\\b',
    '(?:januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)\\b|\\d{1,2}\\. ?(?:mai|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez)',
    '(?:in|innerhalb von|binnen) (?:einer|einem|zwei|drei|vier|fünf|\\d{1,3}) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|werktag(?:en)?|arbeitstag(?:en)?)\\b',
    '\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} uhr\\b|\\d{1,2}\\. ?\\d{1,2}\\.|20\\d\\d-\\d\\d-\\d\\d\\b|kw ?\\d{1,2}\\b|q[1-4]\\b|feierabend\\b|tagesende\\b|wochenende\\b',
  ),
};
