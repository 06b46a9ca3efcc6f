import { GERMAN } from '../../undated-promise-german';
import type { CuePhrases } from './cue-phrases';
import type { DeadlineWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const YOU = '(?:sie|ihr|du)';

/** Asks the reader for something. */
export const REQUEST: CuePhrases = {
  says: [
    /\bbitte\b(?! (?:sehr|schön)\b)(?=[^.!?]{0,60}[a-z]{3})|^\W*bitte\s?[.!]?$|^(?:schickt|schick|sendet|sagt|nennt|prüft|gebt|macht|schaut|meldet|füllt|tragt|ergänzt|klärt|leitet) (?:mir|uns|das|die|den|es|bitte|eure?n?|mal|euch)\b/,
    new RegExp(
      `\\b(?:könnten|können|könntest|kannst|könntet|könnt|würden|würdest|würdet|wären|wärst|wärt|hätten|hättest|hättet) ${YOU}\\b`,
    ),
    /\b(?:wäre es|ist es) möglich\b|\b(?:ich|wir) (?:bräuchten?|benötigen?|brauchen?)\b[^.!?]{0,80}\b(?:von (?:ihnen|dir|euch)|noch|ihre|deine|eure|bis|die|den|das|eine|einen)\b|\b(?:bräuchten?|benötigen?|brauchen?) (?:ich|wir)\b[^.!?]{0,60}\b(?:noch|ihre|deine|eure|von (?:ihnen|dir|euch)|die|den|das)\b/,
    /(?<!\b(?:ich|wir|er|sie|man) )\b(?:geben sie|gib|gebt|lassen sie|lass|lasst|sagen sie|sag|sagt|schicken sie|schick|schickt|senden sie|sende|nennen sie|nenn|teilen sie|teil|rufen sie|ruf|melden sie|melde|meldet) (?:mir|uns|mich|dich|sich|euch)\b(?! (?:das|den|die|es|morgen|heute|dann|gleich)\b[^.!?]{0,40}\b(?:zu|an)\s?[.!]?$)/,
    /^(?:\w+ ){0,2}?(?:(?:an|bei|mit|von|zu|für|auf|um|über) )?(?:wer|wen|wem|was|wann|wo|wohin|wie|warum|wieso|weshalb|welche[rsnm]?|ab wann|bis wann|wofür|womit|wie viele?)(?: \w+)? (?:darf|dürfen|kann|können|könnte|soll|sollen|sollte|ist|sind|wäre|hat|haben|wird|werden|muss|müssen|übernimmt|macht|kommt|kommen|gilt|gelten|liegt|steht|braucht|benötig\w+)\b/,
    /\b(?:interessiert|interessieren|wissen|verstehen|erfahren|frage (?:mich|ich mich)|fragen (?:uns|wir uns)|unklar|offen|klären|klar|sagen|verraten|erklären|nachvollziehen|verstehe nicht|sicher)\b[^.!?]{0,30},? (?:noch )?(?:ob|wer|wen|wem|was|wann|wo|wie|warum|wieso|weshalb|wofür|welche[rsnm]?)\b/,
    /^\W{0,3}(?:(?:also|dann|und|so|daher|deshalb) )?(?!(?:finden|erhalten|bekommen|haben|sind|werden|kennen|wissen) )[a-z]{3,14}en sie (?:mir|uns|sich|mich|bitte|doch|das|die|den|dem|ihre?n?|es|einfach|kurz|ein\w*)\b|^(?:schreib|schreibt|ruf|ruft|frag|fragt|denk|denkt|klär|klärt) (?:mir|uns|mich|doch|bitte|mal|an|kurz)\b/,
    /^\W{0,3}(?:\w+ )?(?:prüfen|schauen|sehen|überprüfen|beantworten|ergänzen|bestätigen|klären|kommentieren|unterschreiben|leiten|füllen|antworten|stellen|wählen|sprechen) sie\b/,
    /\b(?:ich bitte|wir bitten|darf ich (?:sie|dich|euch)|dürfen wir (?:sie|dich|euch)|dürfte ich|ich hätte gern|wir hätten gern|ich würde gern|wir würden gern|mich würde interessieren|ich wüsste gern|wären wir (?:ihnen )?dankbar|wäre ich (?:ihnen |dir )?dankbar|bitte um|es wäre (?:schön|gut|toll|super|hilfreich|prima|nett|klasse))\b/,
    // “Ich freue mich auf Ihre Rückmeldung” alone is a farewell.
    /\b(?:warten?|bitten?) (?:schon )?(?:auf|um) (?:ihre|deine|eure|kurze|eine|zeitnahe|baldige|ein|kurzes) (?:\w+ )?(?:rückmeldung|antwort|bestätigung|feedback|info|meinung|einschätzung)\b|\bfreuen? (?:mich|uns|wir uns) (?:schon )?auf (?:ihre|deine|eure|eine) (?:\w+ )?(?:bestätigung|einschätzung|meinung|(?:rückmeldung|antwort|feedback|info)\b[^.!?]{0,30}\b(?:bis|ob|wann|heute|morgen|zu (?:den|dem|folgend\w*|unsere\w*|meine\w*)|zum|zur))\b|\bum (?:\w+ )?(?:rückmeldung|antwort|bestätigung|feedback) (?:bis|wird gebeten|wäre)\b/,
    /\b(?:was (?:halten|meinen) sie|was (?:hältst|meinst) du|wie sehen sie das|wie siehst du das|wollen wir|sollen wir|lassen sie uns|lass uns|lasst uns)\b|\b(?:müssten|müssen|sollten|solltest|müsstest) (?:sie|du|ihr)\b/,
  ].map(plainly),
  unless: [
    plainly(
      /^(?=[^?]{0,200}\b(?:passt|gut aus|einverstanden|okay|ok|freigegeben|geht klar)\b)[^?]{0,200}\b(?:könnt ihr|können sie|kannst du) (?:das |es |die )?(?:so|jetzt|nun|gern|gerne|loslegen|starten)\b[^?]{0,60}$/,
    ),
  ],
};

/** Offers of help, farewells, small print. */
export const COURTESY: CuePhrases = {
  says: [
    /\b(?:bei|für) (?:weitere\w* |weiterführende\w* |allen |sonstigen |etwaigen )?(?:fragen|rückfragen|unklarheiten|anliegen|interesse)\b|\b(?:falls|wenn|sollten|solltest|haben|hast) (?:sie|du|ihr)?\b[^.!?]{0,20}\b(?:noch |weitere |irgendwelche )?(?:fragen|rückfragen|hilfe|unterstützung)\b/,
    /\bzöger\w* (?:sie |du )?(?:bitte )?nicht\b|\bsteh\w* (?:ich|wir)\b[^.!?]{0,40}\bzur verfügung\b|\b(?:jederzeit|gerne?) (?:bei mir|bei uns|an mich|an uns|auf mich|auf uns)\b/,
    /\bbitte (?:finden sie|beachten|beachte|entschuldig\w+|nicht (?:auf diese|antworten)|verzeih\w+|haben sie verständnis|denken sie an die umwelt|drucken|wundern)\b|\bbitte\b[^.!?]{0,40}\b(?:absender|irrtümlich|umwelt|ausdrucken|abbestellen|abmelden|unten|anbei (?:finden|die|das|den))\b/,
    /\bwie geht es (?:ihnen|dir|euch)\b|\bwie geht'?s\b|\balles (?:gut|klar)(?: bei (?:ihnen|dir|euch))?\s?\?|\b(?:stimmt's|nicht wahr|oder)\s?\?\s*$|^\W*(?:bis (?:bald|dann|morgen)|schönes wochenende|einen schönen|eine schöne)\b/,
  ].map(plainly),
  unless: [
    /\bbitte (?:bis|um|prüfen|schicken|senden|geben|freigeben|bestätigen)\b|\b(?:können|könnten|könntest|kannst) (?:sie|du) (?:mir|uns)\b/,
  ].map(plainly),
};

/** The writer will do something for the reader. */
export const PROMISE: CuePhrases = {
  says: [
    GERMAN.promise,
    /\b(?:ich|wir) (?:kümmern?|kümmere|setzen?|bringen?|besorgen?|buchen?|ergänzen?|aktualisieren?|korrigieren?|überarbeiten?|passen?|legen?|nehmen?|kommen?|halten?|richten?)\b[^.!?]{0,80}\b(?:ihnen|sie|dir|dich|euch|darum|auf|mit|ein|an|um|bis|morgen|heute|laufenden)\b/,
    /\b(?:bekommen|erhalten|hören|bekommst|erhältst|hörst|bekommt|erhaltet) (?:sie|du|ihr)\b[^.!?]{0,80}\b(?:von (?:mir|uns)|bis|am|morgen|heute|nächste\w*|anfang|ende|mitte|in kürze|zeitnah)\b/,
    /\b(?:kümmere ich mich|kümmern wir uns|komme ich|kommen wir)\b[^.!?]{0,50}\b(?:darum|auf sie zu|auf dich zu|zurück)\b|\b(?:mache|mach|machen|erledige|erledigen|übernehme|übernehmen) (?:ich|wir)\b(?! (?:das |es )?so\b)|\b(?:ich|wir) (?:mache|machen|erledigen?|übernehmen?)\b(?! (?:das |es )?so\b)[^.!?]{0,60}\b(?:das|die|den|es)\b/,
  ].map((one) => (one === GERMAN.promise ? one : plainly(one))),
  unless: [
    /\?\s*$|\b(?:würde|würden|könnte|könnten|falls|sofern)\b(?![^.!?]{0,80}\b(?:melde|schicke|sende)\b)|\bwenn (?:ich|wir|sie|du)\b|\b(?:werde|werden)\b[^.!?]{0,60}\b(?:nicht|sein|urlaub|abwesend)\b/,
    /\b(?:anbei|im anhang|hiermit|in der anlage|beigefügt)\b|\b(?:diese|die) (?:mail|e-?mail|nachricht)\b|\b(?:habe|haben|hatte|hatten)\b[^.!?]{0,60}\b(?:geschickt|gesendet|erledigt|gemacht)\b/,
    /\bkomme\w*\b[^.!?]{0,40}\b(?:nicht|leider|gern|gerne|auf (?:meine|unsere)|zum termin|zur besprechung|zu spät)\b/,
  ].map(plainly),
};

/** By when. The words are those of promises without a day (F7), plus a deadline named as such. */
export const DEADLINE: DeadlineWords = {
  specific: [
    GERMAN.date,
    plainly(/\b(?:bis|am|vor|ab|spätestens|zum)(?: zum| spätestens| dem| den)? \d{1,2}\.(?: |$|,)/),
  ],
  vague: [GERMAN.vague, GERMAN.vagueAsk, GERMAN.vaguePromise],
  event: [
    plainly(
      /\b(?:sobald|nachdem|sowie|wenn|nach (?:erhalt|eingang|freigabe|rücksprache|dem|der)|bevor|bis (?:wir|sie|die|der|das))\b/,
    ),
  ],
};

/** Who stands in. */
export const DEPUTY: CuePhrases = {
  says: [
    /\b(?:wenden sie sich|wende dich|wendet euch|kontaktieren sie|kontaktiere|erreichen sie|schreiben sie an|melden sie sich bei|sprechen sie)\b|\b(?:vertretung|vertreterin|vertreter|vertritt|vertreten|ansprechpartner\w*|in dringenden fällen|bei dringenden|für dringende|hilft ihnen)\b/,
  ].map(plainly),
  unless: [plainly(/\b(?:mich|mir) (?:telefonisch|mobil|unter|auf)\b|\b(?:weitergeleitet|handelsvertret\w+)\b/)],
};
