import { anyOf, turnOf } from './undated-promise-words';
import type { PromiseWords } from './undated-promise-words';

/** What one does for the reader, without its ending: “ich schick”, “ich schicke”, “wir schicken”. */
const DO =
  '(?:send|schick|mail|leit|liefer|meld|geb|ruf|antwort|schreib|klär|prüf|kümmer|erstell|bereit|reich|teil|stell|lass|komm|bestätig|übersend|übermittl?|richt|schau|bring|besorg|buch|ergänz|aktualisier|korrigier|überarbeit|pass|leg|mach|erledig|behebe?|veranlass|informier|hol|bau|setz|nehm|sag|vereinbar|organisier|nenn|lad|test|schließ|änder|tausch|trag|füg|stoß|hak)e?';
const DOING =
  '(?:senden|schicken|mailen|weiterleiten|liefern|melden|geben|anrufen|antworten|schreiben|klären|prüfen|kümmern|erstellen|vorbereiten|nachreichen|mitteilen|stellen|zukommen|kommen|bestätigen|übersenden|übermitteln|informieren|versenden|abschließen|fertigstellen|beheben|erledigen|einrichten|ergänzen|aktualisieren|korrigieren|überarbeiten|anpassen|ansehen|anschauen|bringen|besorgen|machen|einbauen|umsetzen|vorlegen|nachliefern|abstimmen|unterbreiten|nennen|zurückkommen)';
/** What is told, not done: states, wishes, thanks. */
const STATE =
  '(?:bin|sind|war|waren|hab|habe|haben|hatten?|freue?n?|hoffen?|denke?n?|glaube?n?|weiß|wissen|möchten?|würden?|wollen?|will|könnten?|kann|können|muss|müssen|sollen?|brauche?n?|benötigen?|bräuchten?|warten?|bitten?|finden?|sehen?|sehe|suchen?|danken?|werden?|gehen?|ziehen?|starten?|dürfen?|darf|mögen?|mag|erwarten?|treffen?|hören?|beginnen?|kennen?|heißen?|wünschen?)';

/** German. */
export const GERMAN: PromiseWords = {
  language: 'de',
  promise: anyOf(
    `(?:ich|wir) (?:(?:es|das|sie|ihnen|dir|euch|mich|uns|dann|noch) )?${DO}n?\\b`,
    `${DO}n? (?:ich|wir)\\b(?! (?:das |es )?so\\b)`,
    `(?:ich|wir) (?!${STATE}\\b)[a-z]{2,20}en? (?:ihnen|dir|euch)\\b|(?!${STATE}\\b)[a-z]{3,20}en? (?:ich|wir) (?:ihnen|dir|euch)\\b`,
    `(?:ich werde|werde ich|wir werden|werden wir)\\b[^.!?]{0,120}\\b${DOING}\\b`,
    `(?:kann|können) (?:ich|wir)\\b[^.!?]{0,80}\\b(?:ihnen|dir|euch|das|die|den)\\b[^.!?]{0,60}\\b${DOING}\\b(?![^.!?]{0,40}\\?)`,
    `(?:hast|habt|haben) (?:du|ihr|sie) (?:die|das|den|es|alles)\\b|(?:sie|du|ihr) (?:bekommen|erhalten|hören|bekommst|kriegst|erhältst|hörst|bekommt|kriegt|erhaltet|haben|hast|habt)\\b[^.!?]{0,60}\\b(?:von (?:mir|uns)|die|das|den|ein|eine|einen)\\b`,
    '(?:melde? mich|melden uns)\\b',
    '(?:erhalten|bekommen|hören|erhältst|bekommst|bekommt|kriegst|hörst|kriegt) (?:sie|du|ihr)\\b',
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
  turn: turnOf('aber|weil|da ich|da wir|da (?:der|die|das)|obwohl|denn'),
  date: anyOf(
    'heute|morgen\\b|übermorgen|mittag|mitternacht',
    '(?<!\\b(?:von|vom|letzten|letzte|vergangenen|seit) )(?:mon|diens|donners|frei|sams|sonn)tag(?:s|mittag|vormittag|nachmittag|abend|morgen|früh)?\\b|mittwoch(?:s|mittag|vormittag|nachmittag|abend|morgen|früh)?\\b',
    '(?:diese[rsnm]?|nächste[rsnm]?|kommende[rsnm]?|laufende[rsnm]?) (?:woche|monat|quartal|jahr|tag)(?:s|es)?\\b',
    '(?:monats|wochen|jahres|quartals)ende\\b|(?:ende|anfang|mitte) (?:der |des |dieser |diesen |nächster |nächsten |kommender )?(?:woche|monats?|quartals?|jahres|tages|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\\b',
    '(?:januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)\\b|\\d{1,2}\\. ?(?:mai|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez)',
    '(?:in|innerhalb von|binnen) (?:einer|einem|zwei|drei|vier|fünf|\\d{1,3}) (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|werktag(?:en)?|arbeitstag(?:en)?)\\b',
    '\\d{1,2}[:.]\\d{2}\\b|\\d{1,2} uhr\\b|\\d{1,2}\\. ?\\d{1,2}\\.|20\\d\\d-\\d\\d-\\d\\d\\b|kw ?\\d{1,2}\\b|q[1-4]\\b|feierabend\\b|tagesende\\b|wochenende\\b',
  ),
};
