import type { ChangeWords, CuePhrases, TitleWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const DAY = 'montag|dienstag|mittwoch|donnerstag|freitag|uhr|termin|heute|morgen|woche|kw|vormittag|nachmittag|treffen';

/** Asks for a go-ahead (F5 D2). */
export const ASKED: CuePhrases = {
  says: [
    /\b(?:bitte|bitten|erbitte|erbitten)\b[^.!?]{0,80}\b(?:freigeben|freizugeben|genehmigen|abzunehmen|absegnen|zustimmen|unterschreiben|unterschrieben|unterzeichnen|gegenzeichnen|um (?:\w+ ){0,3}(?:freigabe|genehmigung|zustimmung|unterschrift|abnahme)|freigabe\s?[.!]?$)/,
    /\b(?:geben sie|gebt|gib|gibst du|gebt ihr)\b[^.!?]{0,60}\b(?:frei|grünes licht|startschuss|(?:ihr|dein|euer|ein|das|kurz) (?:ok|okay|go))\b/,
    /\b(?:können|könnten|könntest|kannst|könnt|könntet|würden|würdest) (?:sie|du|ihr)\b[^.!?]{0,80}\b(?:freigeben|genehmigen|absegnen|abnehmen|zustimmen|unterschreiben|gegenzeichnen|grünes licht geben)\b/,
    /\b(?:benötige|brauche|bräuchte|warte|bitte|fehlt|steht|vorbehaltlich|erst nach|sobald wir)n?\b[^.!?]{0,50}\b(?:ihre|deine|eure|ihrer|deiner|ihr|dein|euer) (?:\w+ ){0,2}(?:freigabe|genehmigung|zustimmung|einverständnis|unterschrift|abnahme|ok|okay|go)\b/,
    /\b(?:benötige|brauche|bräuchte|warte|fehlt|steht)n?\b[^.!?]{0,40}\b(?:freigabe|genehmigung|zustimmung|unterschrift|abnahme)\b[^.!?]{0,20}\bvon (?:ihnen|dir|euch)\b/,
    /\b(?:anbei|anhang|beigefügt|sende|schicke|erhalten|bekommen|hier|lege|liegt)n?\b[^.!?]{0,80}\b(?:zur|mit der bitte um|für ihre|zu ihrer) (?:\w+ )?(?:freigabe|abnahme|genehmigung|unterschrift|unterzeichnung|gegenzeichnung|zustimmung)\b/,
    /\b(?:können|dürfen|sollen|könnten) wir\b[^.!?]{0,70}\b(?:starten|loslegen|umsetzen|veröffentlichen|live (?:gehen|schalten|stellen)|beauftragen|drucken|in druck geben|produzieren|fortfahren|weitermachen|freischalten|verschicken|versenden|beginnen|bestellen)\b[^.!]{0,60}\?/,
    /\b(?:sind|seid|bist|wären) (?:sie|ihr|du)\b[^.!?]{0,50}\b(?:einverstanden|okay|ok)\b[^.!]{0,80}\?|\b(?:ist|wäre|geht|passt)\b[^.!?]{0,50}\b(?:für (?:sie|dich|euch)|so)\b[^.!?]{0,20}(?:in ordnung|okay|\bok|recht|freigegeben)?\s?\?/,
    /\bspricht\b[^.!?]{0,30}\betwas dagegen\b|\b(?:haben|hast|habt) (?:sie|du|ihr) (?:noch )?(?:einwände|bedenken)\b|\bbestätig\w+\b[^.!?]{0,50}\b(?:dass wir|(?:den|ihren) auftrag|das angebot|ihre zustimmung)\b/,
  ].map(plainly),
  unless: [
    /\b(?:danke|dank)\b[^.!?]{0,40}\b(?:freig\w+|genehmig\w+|zustimmung|ok|okay|unterschrift\w*)\b/,
    /\b(?:nicht|kein|keine|keiner|ohne|nie)\b[^.!?]{0,30}\b(?:freig\w+|genehmig\w+|zustimmung|unterschrift|unterschreiben|abnahme)\b/,
    /\b(?:bereits|schon|wurden?|ist|sind)\b[^.!?]{0,30}\b(?:freigegeben|genehmigt|unterschrieben|zugestimmt)\b(?![^.!]{0,60}\?)/,
    /\b(?:freigabe|genehmigung|zustimmung)\b[^.!?]{0,20}\b(?:erhalten|bekommen|erteilt|liegt (?:uns )?vor|ist da)\b/,
    new RegExp(
      `^(?![^?]{0,300}(?:freig|live|start|druck)).{0,200}\\b(?:passt|recht|geht|ok|okay)\\b.{0,80}\\b(?:${DAY})\\b|\\bpasst\\b.{0,40}\\b(?:${DAY})\\b`,
    ),
  ].map(plainly),
};

/** Gives it (F14). */
export const GIVEN: CuePhrases = {
  says: [
    /\b(?:einverstanden|genehmigt|freigegeben|abgesegnet|freigabe (?:hiermit )?erteilt|grünes licht)\b/,
    /\b(?:freigabe|ok|okay|go) (?:von|aus|seitens) (?:mir|uns|unserer|meiner|unserem|meinem)\b|\b(?:von (?:mir|uns|meiner seite|unserer seite)|unsererseits|meinerseits|aus (?:meiner|unserer) sicht)(?: aus)?[^.!?]{0,20}\b(?:ok|okay|passt|in ordnung|freigabe|go)\b/,
    /\b(?:passt|geht) (?:so|für (?:mich|uns)|(?:so )?in ordnung)\b|^(?:ja|gut|super|danke)?[,!. ]{0,3}(?:das )?passt(?: alles)?\s?[.!]*$|\b(?:das|alles|es|so) (?:ist |wäre )?(?:so )?(?:für (?:mich|uns) )?in ordnung\b|\bsieht (?:sehr |richtig )?gut aus\b/,
    /\b(?:bitte|gern|gerne|genau) so (?:umsetzen|machen|veröffentlichen|drucken|live (?:stellen|schalten)|übernehmen|weitermachen|weiter)\b|\b(?:so )?machen wir (?:das |es )?so\b|^gern(?:e)? so\b/,
    /\b(?:sie können|ihr könnt|du kannst|können sie|könnt ihr|kannst du)\b[^.!?]{0,40}\b(?:starten|loslegen|umsetzen|veröffentlichen|live gehen|drucken|fortfahren|weitermachen|freischalten|beauftragen)\b(?![^.!]{0,60}\?)/,
    /\b(?:gebe|geben|erteile|erteilen) (?:ich|wir)\b[^.!?]{0,60}\b(?:frei|freigabe|grünes licht|zustimmung|ok|okay)\b|\b(?:ich|wir) (?:gebe|geben|erteile|erteilen)\b[^.!?]{0,60}\b(?:frei|freigabe|grünes licht|zustimmung|unser ok|mein ok)\b/,
    /\b(?:ich|wir) stimmen?\b[^.!?]{0,50}\bzu\b|\bstimmen? (?:ich|wir)\b[^.!?]{0,40}\bzu\b|\b(?:haben|hast|habt) (?:sie|du|ihr) (?:mein|meine|unser|unsere) (?:ok|okay|go|freigabe|zustimmung|einverständnis)\b|\bkeine (?:einwände|bedenken|änderungen|anmerkungen|änderungswünsche)\b|\bnichts (?:dagegen|einzuwenden)\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:wenn|falls|sobald|sofern|ob|bevor|bis|vorbehaltlich|erst|sollte|sollten|würde|würden|muss|müssen|wird|werden|soll|sollen|hoffe\w*)\b/,
    /\b(?:nicht|kein|nie|leider|keine (?:freigabe|zustimmung|genehmigung))\b/,
    /\b(?:er|chef|vorstand|rechtsabteilung|kunde|einkauf|finanzabteilung|geschäftsführung|urlaub|frau \w+|herr \w+)\b[^.!?]{0,50}\b(?:freigegeben|genehmigt|einverstanden|ok|okay)\b/,
    new RegExp(
      `\\b(?:passt|geht)\\b.{0,40}\\b(?:${DAY})\\b|\\b(?:${DAY})\\b.{0,40}\\b(?:passt|geht)\\b|\\b(?:mir|ihm|ihr|uns) geht es\\b`,
    ),
  ].map(plainly),
};

/** Chases something outstanding (F5 D6). */
export const CHASE: CuePhrases = {
  says: [
    /\b(?:wollte|wollten|möchte|möchten|muss|müssen|darf|dürfen)\b[^.!?]{0,60}\b(?:nachfragen|nachhaken|erinnern|nachfassen)\b|\b(?:hake|frage|fasse|haken|fragen|fassen) (?:ich |wir )?(?:\w+ ){0,3}(?:noch ?mals? |noch einmal |kurz )(?:\w+ ){0,2}nach\b/,
    /\b(?:kurze|freundliche|kleine|nochmalige|zweite|letzte|sanfte) (?:erinnerung|nachfrage)\b|\b(?:ich|wir) erinnern? (?:sie |dich |euch )?(?:noch ?mals? |noch einmal |freundlich |hiermit )?an\b/,
    /\b(?:gibt es|gibts|gibt's|habt ihr|haben sie|hast du)\b[^.!?]{0,30}\b(?:neuigkeiten|etwas neues|was neues|news|updates?|einen neuen stand|eine entscheidung|schon eine rückmeldung)\b|\bwie (?:ist|lautet) (?:denn |hier |da )?der (?:aktuelle )?stand\b|\bwie sieht es\b[^.!?]{0,50}\b(?:mit|bei)\b[^.!?]{0,60}\baus\b/,
    /\b(?:warte|warten)\b[^.!?]{0,20}\b(?:noch|noch immer|weiterhin|nach wie vor|seit)\b[^.!?]{0,40}\bauf (?:ihre|deine|eure|ihr|dein|eine (?:antwort|rückmeldung)|die (?:unterlagen|zahlen|freigabe|antwort|rückmeldung|daten|inhalte|zahlung))\b/,
    /\b(?:habe|haben)\b[^.!?]{0,40}\b(?:noch|bisher|bislang|leider|immer)\b[^.!?]{0,20}\b(?:keine?n?|nichts|nicht)\b[^.!?]{0,60}\b(?:rückmeldung|antwort|gehört|erhalten|bekommen|feedback|reaktion)\b/,
    /\b(?:steht|stehen|ist|sind|fehlt|fehlen)\b[^.!?]{0,40}\b(?:noch|weiterhin|nach wie vor)\b[^.!?]{0,20}\b(?:aus|offen|unbezahlt|unbeantwortet|überfällig)\b|\b(?:überfällig|unbeantwortet|zahlungserinnerung)\b|\b(?:fehlen|fehlt) (?:mir|uns) (?:noch |weiterhin )?(?:ihre|deine|eure|die|das|der)\b/,
    /\b(?:konnten|konntest|konntet|hatten|hattest|haben|hast|habt) (?:sie|du|ihr)\b[^.!?]{0,30}\b(?:schon|bereits|inzwischen|mittlerweile|zeit|gelegenheit)\b[^.!]{0,120}\?/,
    /\bwann (?:kann|können|darf|dürfen) (?:ich|wir)\b[^.!?]{0,60}\b(?:rechnen|erwarten)\b|\b(?:auf|zu) (?:meine|meiner|unsere|unserer) (?:letzten? |vorherigen? |obigen? )?(?:mail|e-?mail|nachricht|anfrage|rechnung) (?:vom|von|zurück)\b/,
  ].map(plainly),
  unless: [
    /\b(?:werde|werden|wird)\b[^.!?]{0,60}\b(?:nachfragen|nachhaken|erinnern|nachfassen)\b|\b(?:keine?|nicht)\b[^.!?]{0,20}\b(?:überfällig|offen)\b/,
    /\berinner\w+\b[^.!?]{0,60}\b(?:termin|meeting|webinar|veranstaltung|besprechung|call|geburtstag|feiertag|um \d)/,
    /\b(?:von|auf) (?:ihm|dem \w+|der (?!ihnen)\w+|den \w+|herrn|frau|unserem|unserer|seine|seiner)\b[^.!?]{0,40}\b(?:antwort|rückmeldung|gehört|erhalten|bekommen|freigabe|feedback)\b|\bvom (?:lieferanten|kunden|verlag|drucker|anwalt|steuerberater)\b/,
  ].map(plainly),
};

/** A commercial term moves, in money or time (F5 D4). */
export const CHANGE: ChangeWords = {
  commercial: plainly(
    /\b(?:preise?n?|kosten|honorar|budget|vertrag|umfang|leistungsumfang|(?:tages|stunden)(?:satz|sätze)|rabatt|frist|launch|go-?live|liefertermin|lieferung|lieferdatum|start(?:termin)?|zeitplan|meilenstein|laufzeit|abo|verlängerung|gebühr(?:en)?)\b/,
  ),
  change: plainly(
    /\b(?:erhöh\w*|steig\w*|senk\w*|sink\w*|verschieb\w*|verschoben|änder\w*|geändert|angepasst|anpass\w*|erweiter\w*|verlänger\w*|verkürz\w*|gekürzt|kürz\w*|reduzier\w*|vorgezogen|vorziehen|statt|(?:beträgt|wird|werden|ist) (?:nun|jetzt|künftig|ab))\b/,
  ),
  amountOrDate: plainly(
    /[€$£]\s?\d|\d\s?(?:€|%|prozent|eur(?:o)?\b|chf\b|tsd)|\b\d{1,2}\. ?(?:\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\b(?:mon|diens|donners|frei)tag\b|\bmittwoch\b|\bkw ?\d|\bq[1-4]\b|\b(?:nächst|kommend)e[nrs]? (?:woche|monat|quartal|jahr)\b|\b(?:ein|zwei|drei|vier|\d{1,3})(?:e|en|er)? (?:tage?n?|wochen?|monate?n?)\b|\b(?:ende|anfang|mitte) (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/,
  ),
  unless: plainly(
    /\b(?:ohne|keine?n?|nicht|unverändert|bleib\w*|gleich|besprechung|meeting|call|telefonat|mittagessen|(?:würden?|könnten?) (?:wir|ich|sie|das)|wie (?:vereinbart|besprochen|freigegeben))\b|\?\s*$|^\s*(?:wenn|falls|sollte\w*|ob)\b/,
  ),
};

/** Titles. */
export const TITLES: TitleWords = {
  approval: plainly(
    /^(?:\W|re\s?:|aw\s?:|wg\s?:|fwd?\s?:){0,6}(?:(?:bitte um |erbitte )?(?:ihre |deine )?(?:freigabe|genehmigung|zustimmung|unterschrift|abnahme)(?: (?:erbeten|benötigt|erforderlich|gesucht|nötig|bis|:)|:|$)|zur (?:freigabe|genehmigung|unterschrift|abnahme)\b|bitte (?:um|\w+ ?freigeben|freigeben|genehmigen|unterschreiben)\b[^\n]{0,40}(?:freig|genehm|unterschr|zustimm|abnahme)?)/,
  ),
  chase: plainly(
    /\b(?:kurze |freundliche |zweite |letzte |nochmalige )?(?:zahlungserinnerung|mahnung|nachfrage)\b|\b(?:freundliche|zweite|letzte|nochmalige|kurze) erinnerung\b|\büberfällig\b/,
  ),
  report: plainly(
    /^(?:(?!bug|test|reise|wetter|fehler|unfall)[\w&/-]+ ){0,4}?(?:(?:monats|quartals|wochen|jahres|abschluss|projekt|kampagnen|status|ergebnis|zwischen|media|performance-?)?(?:bericht|report|reporting|auswertung)|ergebnisse)(?: (?:für|von|vom|zum|zur|q[1-4]|kw|der|des|\d|–|-).{0,60}|\s?[–:-].{0,60}|,? ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\w* ?\d{0,4})?$/,
  ),
};
