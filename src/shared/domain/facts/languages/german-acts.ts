import type { CuePhrases } from './cue-phrases';
import type { ChangeWords, TitleWords } from './language-pack';
import { plainly } from '../../folded-pattern';

const DAY = 'montag|dienstag|mittwoch|donnerstag|freitag|uhr|termin|heute|morgen|woche|kw|vormittag|nachmittag|treffen';

const YOUR = '(?:ihre?[rnms]?|deine?[rnms]?|eure?[rnms]?|euer)';
/** A go-ahead, also as the end of a longer word (“Druckfreigabe”). */
const APPROVAL =
  '(?:\\w*(?:freigabe|genehmigung|bewilligung|zustimmung|unterschrift|abnahme)|einverständnis|okay|ok|go|segen|plazet|(?:grünes |grüne )licht|startschuss)';
const APPROVE =
  '(?:freigeben|freizugeben|abzusegnen|freigebt|genehmigen|bewilligen|gutheißen|absegnen|abnehmen|abzunehmen|zustimmen|zuzustimmen|unterschreiben|unterschrieben|unterzeichne[nt]|gegen(?:zu)?zeichnen|gegengezeichnet)';
/** What one agrees to when one confirms it. */
const DEAL = '(?:angebot|offerte|kostenvoranschlag|auftrag|bestellung|vertrag|nachtrag|mehraufwand|budget|umfang)s?';
/** What is done once it is agreed; without “so”, so that it fits behind any of them. */
const GO =
  '(?:starten|loslegen|losgehen|umsetzen|veröffentlichen|live (?:gehen|schalten|stellen)|online (?:gehen|stellen)|beauftragen|drucken|(?:in|an) (?:den |die |das )?(?:druck|druckerei|produktion|umsetzung|versand|kunden)(?: (?:geben|gehen|schicken))?|produzieren|fortfahren|weitermachen|freischalten|freigeben|verschicken|versenden|raus(?:schicken|geben|gehen|senden)|abschicken|beginnen|bestellen|buchen|schalten|einplanen|ausrollen|auslösen|aufgeben|übernehmen|verwenden|anfangen|vorgehen|machen|weitergeben|weiterleiten|ein(?:spielen|bauen|setzen|reichen)|hochladen|anlegen|abrechnen|stehen ?lassen)';

/** Asks for a go-ahead (F5 D2). */
export const ASKED: CuePhrases = {
  says: [
    `\\b(?:bitten?|erbitten?)\\b[^.!?]{0,80}\\b(?:${APPROVE}|um (?:\\w+ ){0,3}${APPROVAL}|freigabe\\s?[.!]?$)`,
    `\\b(?:geben sie|gebt|gib|gibst du|gebt ihr|erteilen sie)\\b[^.!?]{0,60}\\b(?:frei|(?:ihr|dein|euer|ein|das|kurz|die|ihre|deine|eure|uns) (?:kurz |bitte )?${APPROVAL})\\b`,
    `\\b(?:können|könnten|könntest|kannst|könnt|könntet|würden|würdest|würdet) (?:sie|du|ihr)\\b[^.!?]{0,80}\\b(?:${APPROVE}|${APPROVAL} (?:\\w+ )?geben)\\b`,
    `\\b(?:benötig|brauch|bräucht|wart|bitt|fehl|steht|stehen|vorbehaltlich|erst nach|erst mit|sobald|ohne|bedarf|hol|bekäm|bekomm)\\w*\\b[^.!?]{0,50}\\b${YOUR} (?:\\w+ ){0,2}${APPROVAL}\\b`,
    `\\b(?:benötig|brauch|bräucht|wart|fehl|steht|stehen|ohne)\\w*\\b[^.!?]{0,40}\\b${APPROVAL}\\b[^.!?]{0,20}\\bvon (?:ihnen|dir|euch)\\b`,
    `\\b(?:mehraufwand|zusatzaufwand|mehrkosten|\\w*auftrag|angebot|offerte|budget)\\w*\\b[^.!?]{0,60}\\b(?:ihre |eure |deine |kurze |schriftliche |eine )+bestätigung\\b`,
    `\\b(?:anbei|anhang|beigefügt|sende|schicke|erhalten|bekommen|hier|lege|liegt|liegen)n?\\b[^.!?]{0,80}\\b(?:zur|mit der bitte um|für ihre|zu ihrer) (?:\\w+ )?(?:${APPROVAL}|unterzeichnung|gegenzeichnung)\\b`,
    `\\b(?:können|dürfen|sollen|könnten|dürften|kann|darf|soll) (?:wir|ich)\\b[^.!?]{0,70}\\b${GO}\\b[^.!]{0,60}\\?`,
    '\\b(?:sind|seid|bist|wären|wärst|wärt) (?:sie|ihr|du)\\b[^.!?]{0,50}\\b(?:einverstanden|okay|ok|fein)\\b[^.!]{0,80}\\?|\\b(?:ist|wäre|geht|passt)\\b[^.!?]{0,50}\\b(?:für (?:sie|dich|euch)|so)\\b[^.!?]{0,20}(?:in ordnung|okay|\\bok|recht|freigegeben)?\\s?\\?|\\b(?:so )?(?:in ordnung|okay|ok) für (?:sie|dich|euch)\\s?\\?|\\bin (?:ihrem|deinem|eurem) sinne?\\b[^.!]{0,120}\\?',
    '\\b(?:spricht|hätten sie|hättest du|hättet ihr|haben sie|habt ihr)\\b[^.!?]{0,30}\\b(?:etwas|was) dagegen\\b|\\b(?:haben|hast|habt|hätten|hättet) (?:sie|du|ihr) (?:noch )?(?:einwände|bedenken)\\b',
    `\\b(?:bestätig\\w+|bitten?|würden|könnten)\\b[^.!?]{0,50}\\b(?:dass wir|${DEAL}\\b[^.!?]{0,40}\\b(?:zu )?(?:bestätigen|anzunehmen|annehmen)|(?:den|ihren) auftrag|ihre zustimmung)\\b|\\b(?:bestätigen sie|bestätigt|bestätige)\\b[^.!?]{0,40}\\b${DEAL}\\b`,
    `\\b(?:wären|wärst|wärt|darf|dürfen|dürfte|mag|magst|mögt|möchten|würde|lasst|lassen) (?:sie|du|ihr|ich|wir|uns)\\b[^.!?]{0,80}\\b(?:${APPROVE}|um (?:\\w+ ){0,2}${APPROVAL})\\b`,
    `\\b(?:zur|mit der bitte um) (?:\\w+ )?(?:${APPROVAL}|gegenzeichnung|unterzeichnung)\\b[^.!?]{0,30}\\b(?:\\w*gelegt|\\w*gefügt|\\w*geschickt|\\w*gesendet|vor|angehängt|erhalten|bei ihnen|bei euch|bei dir)\\b`,
    `\\b(?:fehlt|fehlen|brauch\\w*|benötig\\w*|wart\\w*|steht|hätten? gern\\w?)\\b[^.!?]{0,50}\\b${APPROVAL}\\b[^.!?]{0,20}\\b(?:ihrerseits|eurerseits|deinerseits|(?:von|seitens) (?:ihrer|eurer|deiner) seite|ihres hauses)\\b`,
    '\\b(?:so|das|es) (?:\\w+ )?(?:für (?:sie|euch|dich) )?(?:passen|okay|ok|in ordnung|genehm|recht|tragbar)\\b[^.!]{0,20}\\?|\\b(?:was meinst du|was meint ihr|was meinen sie)\\b[^.!?]{0,20}\\b(?:können|sollen|dürfen) wir\\b',
  ].map(plainly),
  unless: [
    `\\b(?:danke|dank)\\b[^.!?]{0,40}\\b(?:freig\\w+|genehmig\\w+|${APPROVAL})\\b|\\b(?:zur info|zur kenntnis)\\b`,
    `\\b(?:nicht|kein|keine|keiner|nie)\\b(?![^.!?]{0,20}\\bohne\\b)[^.!?]{0,30}\\b(?:freigegeben|genehmigt|unterschreiben|nötig|\\w*(?:freigabe|genehmigung|zustimmung|unterschrift|abnahme))\\b|\\bohne (?!(?:ihre?|deine?|eure?|euer)\\b)(?:\\w+ )?(?:freigabe|genehmigung|zustimmung|unterschrift|abnahme)\\b(?! von (?:ihnen|dir|euch))`,
    '\\b(?:bereits|schon|wurden?|ist|sind)\\b[^.!?]{0,30}\\b(?:freigegeben|genehmigt|unterschrieben|zugestimmt)\\b(?![^.!]{0,60}\\?)',
    '\\b(?:freigabe|genehmigung|zustimmung)\\b[^.!?]{0,20}\\b(?:erhalten|bekommen|erteilt|liegt (?:uns )?vor|ist da)\\b',
    `^(?![^?]{0,300}(?:freig|live|start|druck|${YOUR} ok|${YOUR} (?:\\w+ )?go)).{0,200}\\b(?:passt|recht|geht|ok|okay)\\b.{0,80}\\b(?:${DAY})\\b|\\bpasst\\b.{0,40}\\b(?:${DAY})\\b`,
  ].map(plainly),
};

/** Gives it (F14). */
export const GIVEN: CuePhrases = {
  says: [
    '\\b(?:einverstanden|genehmigt|bewilligt|gutgeheißen|freigegeben|abgesegnet|akzeptiert|freigabe (?:hiermit )?erteilt|grünes licht|daumen hoch|go (?:erteilt|von))\\b',
    '\\b(?:freigabe|ok|okay|go) (?:von|aus|seitens) (?:mir|uns|unserer|meiner|unserem|meinem)\\b|\\b(?:von (?:mir|uns|meiner seite|unserer seite)|unsererseits|meinerseits|aus (?:meiner|unserer) sicht)(?: aus)?[^.!?]{0,20}\\b(?:ok|okay|passt|in ordnung|freigabe|go|gern|gerne|gut)\\b',
    '\\b(?:passt|geht) (?:alles )?(?:so|für (?:mich|uns)|(?:so )?in ordnung)\\b|^(?:ja|gut|super|danke)?[,!. ]{0,3}(?:das |alles )?passt(?: alles)?\\s?(?:[.!,]|$)|\\b(?:das|alles|es|so) (?:ist |wäre )?(?:so )?(?:für (?:mich|uns) )?in ordnung\\b|\\bsieht (?:sehr |richtig |wirklich |alles )?(?:gut|super|prima) aus\\b|\\b(?:bin|sind) (?:ich |wir )?(?:damit )?(?:fein|fine|d.accord|dabei|dafür)\\b|^(?:gefällt (?:mir|uns)|find(?:e|en) (?:ich|wir) gut)\\b',
    `\\b(?:bitte|gern|gerne|genau) (?:genau )?so (?:${GO}|weiter)\\b|\\b(?:das |es )?(?:machen|nehmen) wir (?:das |es )?so\\b|\\bso (?:machen|nehmen) wir (?:das|es)\\b|^gern(?:e)? so\\b|^(?:ja|okay|ok|gut|super|prima|perfekt)\\b[^.!?]{0,20}\\bbitte (?:so )?${GO}\\b`,
    `\\b(?:sie können|ihr könnt|du kannst|sie dürfen|ihr dürft|können sie|könnt ihr|kannst du)\\b[^.!?]{0,40}\\b${GO}\\b(?![^.!]{0,60}\\?)|^könnt (?:ihr )?(?:so )?${GO}\\b`,
    '\\b(?:gebe|geben|erteile|erteilen) (?:ich|wir)\\b[^.!?]{0,60}\\b(?:frei|freigabe|grünes licht|zustimmung|ok|okay)\\b|\\b(?:ich|wir) (?:gebe|geben|erteile|erteilen|akzeptieren?|bewilligen?|genehmigen?)\\b[^.!?]{0,60}\\b(?:frei|freigabe|grünes licht|zustimmung|unser ok|mein ok|das|die|den)\\b',
    `\\b(?:ich|wir) stimmen?\\b[^.!?]{0,50}\\bzu\\b|\\bstimmen? (?:ich|wir)\\b[^.!?]{0,40}\\bzu\\b|\\bhat zugestimmt\\b|\\b(?:haben|hast|habt) (?:sie|du|ihr) (?:mein|meine|unser|unsere) ${APPROVAL}\\b|\\bkeine (?:weiteren )?(?:einwände|bedenken|änderungen|anmerkungen|änderungswünsche|einwände mehr)\\b|\\b(?:nichts|nix) (?:dagegen|einzuwenden)\\b`,
    `\\bbestätig\\w+ (?:ich|wir)\\b[^.!?]{0,40}\\b${DEAL}\\b|\\b(?:ich|wir) bestätig\\w+\\b[^.!?]{0,40}\\b(?:den|die|das|ihr\\w*) (?:\\w+ )?${DEAL}\\b|\\b(?:ich|wir) (?:nehmen?|beauftragen?)\\b[^.!?]{0,40}\\b(?:${DEAL} an|sie|euch)\\b|\\b(?:wir|ich) (?:nehmen?|gehen?|bleiben?)\\b[^.!?]{0,20}\\b(?:variante|version|option|vorschlag|entwurf|fassung)\\b|\\b${DEAL} (?:ist |sind |hiermit )?(?:angenommen|akzeptiert|erteilt|bestätigt)\\b|^(?:ja|jap|jo|jep|klar|sicher|gern|gerne|super|top)\\W{1,3}(?:bitte )?(?:mach|macht|machen sie|machen wir)\\b|\\b(?:alles (?:bestens|gut|prima|super|in ordnung|ok|okay))[^.!?]{0,20}\\b(?:ihr könnt|sie können|du kannst)\\b|\\b(?:von|aus) (?:meiner|unserer) (?:seite|sicht)[^.!?]{0,12}\\b(?:alles|bestens|prima|super|gut)\\b|\\b(?:unterschriebene?n?s?|unterzeichnete?n?s?|gegengezeichnete?n?s?) (?:\\w+ )?(?:\\w*(?:${DEAL}|vereinbarung|auftragsbestätigung))\\b`,
    '\\b(?:kann|können|darf|dürfen) (?:das |es |die |alles |der |jetzt )?(?:so |gern |gerne )*(?:raus|online|live|los|los ?gehen|in (?:den )?druck|in die (?:produktion|umsetzung)|veröffentlicht werden|gedruckt werden|so bleiben|umgesetzt werden|starten)\\s?(?:[.!,]|$)',
    '^(?:geht klar|abgemacht|gebongt|gekauft|deal|gefällt mir|gefällt uns|alles gut|roger|läuft|klingt (?:gut|super|prima)|sieht (?:gut|super|top) aus|perfekt|top|prima|super)\\b[^.!?]{0,30}\\b(?:leg(?:t|en sie)? los|mach(?:t|en sie)?|bestell(?:t|en sie)?|druck(?:t|en sie)?|schick(?:t|en sie)?|start(?:et|en sie)?|veröffentlich\\w+|geht|go|so|raus)\\b',
    '^(?:geht klar|abgemacht|gebongt|deal|gekauft)\\b|\\bleg(?:t|en sie)? (?:\\w+ )?los\\b|\\b(?:beauftragen wir|beauftrage ich|erteilen wir|erteile ich|wir erteilen|ich erteile)\\b[^.!?]{0,60}\\b(?:sie|ihnen|euch|dich|dir|auftrag)\\b|\\b(?:mit|nach) (?:allem|beidem|dem (?:vorschlag|entwurf|angebot|text|layout|konzept)) (?:bin ich|sind wir) (?:\\w+ )?(?:einverstanden|zufrieden|d.accord)\\b|\\b(?:unser|mein) (?:ok|okay|go|segen|placet|einverständnis) (?:haben|habt|hast|hat)\\b|\\bspricht (?:aus \\w+ sicht |von \\w+ seite )?nichts dagegen\\b',
  ].map(plainly),
  unless: [
    '\\?\\s*$|\\b(?:wenn|falls|sobald|sofern|ob|bevor|vorbehaltlich|erst|sollten?|würden?|hoffe\\w*|bis (?:sie|er|ihr|du|wir|die|der|das)|damit (?:sie|ihr|wir|der|die))\\b|\\b(?:muss|müssen|wird|werden|soll|sollen)\\b[^.!?]{0,60}\\b(?:freigegeben|genehmigt|bewilligt|einverstanden|freigabe|grünes licht|akzeptiert|abgesegnet)\\b|\\b(?:muss|müssen|soll|sollen) (?:noch|wir|das)\\b',
    '\\b(?:nicht(?! dagegen)|kein|nie|leider|keine (?:freigabe|zustimmung|genehmigung))\\b|\\b(?:bitte|bitten)\\b[^.!?]{0,30}\\b(?:um (?:\\w+ )?(?:\\w*(?:freigabe|genehmigung|zustimmung|unterschrift|abnahme)|rückmeldung|prüfung|antwort)|unterschriebene?n?|geben)\\b',
    '\\b(?:er|chef|vorstand|rechtsabteilung|kunde|einkauf|finanzabteilung|geschäftsführung|urlaub|frau \\w+|herr \\w+)\\b[^.!?]{0,50}\\b(?:freigegeben|genehmigt|einverstanden|ok|okay|akzeptiert)\\b',
    `\\b(?:passt|geht)\\b.{0,40}\\b(?:${DAY})\\b|\\b(?:${DAY})\\b.{0,40}\\b(?:passt|geht)\\b|\\b(?:mir|ihm|ihr|uns) geht es\\b`,
  ].map(plainly),
};

/** What has not come, or is asked for again. */
const OWED =
  '(?:antwort|rückmeldung|feedback|reaktion|info\\w*|nachricht|unterlagen|zahlen|daten|inhalte|zahlung|\\w*(?:freigabe|angebot|rechnung|liste|bericht|entwurf|zugang|zugänge|logos?|texte?|bilder|vertrag|korrektur|bestätigung))';
/** Others than the reader who are to act. */
const THIRD = '(?:ihm|dem \\w+|der (?!ihnen)\\w+|den \\w+|herrn|frau|unserem|unserer|seine[rn]?)';

/** Chases something outstanding (F5 D6). */
export const CHASE: CuePhrases = {
  says: [
    '\\b(?:wollte|wollten|möchte|möchten|muss|müssen|darf|dürfen|dürfte)\\b[^.!?]{0,60}\\b(?:nachfragen|nachhaken|erinnern|nachfassen)\\b|\\b(?:hake|frage|fasse|haken|fragen|fassen) (?:ich |wir )?(?:\\w+ ){0,3}(?:noch ?mals? |noch einmal |kurz )(?:\\w+ ){0,2}nach\\b',
    `\\b(?:kurze|freundliche|kleine|nochmalige|zweite|letzte|sanfte) (?:erinnerung|nachfrage)\\b|\\b(?:ich|wir) erinnern? (?:sie |dich |euch )?(?:noch ?mals? |noch einmal |freundlich |hiermit )?an\\b|\\bzur erinnerung\\b[^.!?]{0,20}\\b(?:wir|ich|uns|es)\\b[^.!?]{0,30}\\b(?:bräucht\\w*|brauch\\w*|benötig\\w*|wart\\w*|fehl\\w*)\\b|\\b(?:zum (?:zweiten|dritten|x-ten) mal|erneut|noch ?mals|noch einmal)\\b[^.!?]{0,40}\\b(?:anfrage|nachfrage|gebeten|gefragt|angefragt|geschrieben|angeschrieben)\\b`,
    '\\b(?:gibt es|gibts|gibt.s|habt ihr|haben sie|hast du)\\b[^.!?]{0,30}\\b(?:neuigkeiten|etwas neues|was neues|neues|news|updates?|zwischenstand|einen neuen stand|eine entscheidung|schon eine rückmeldung)\\b|\\bwie (?:ist|lautet) (?:denn |hier |da )?der (?:aktuelle )?stand\\b|\\bwie (?:sieht|schaut) (?:es|.s)\\b[^.!?]{0,50}\\b(?:mit|bei)\\b[^.!?]{0,60}\\baus\\b|\\bwie weit (?:sind|seid|bist)\\b|\\b(?:wo|woran) (?:das |es )?(?:hängt|hakt|klemmt|liegt) (?:es|das)\\b|\\bwo (?:das |es )(?:hängt|hakt|klemmt)\\b|\\bwo bleib(?:t|en)\\b',
    `\\b(?:warte|warten) (?:ich |wir )?(?:schon |nun |jetzt )*seit\\b|\\b(?:warte|warten)\\b[^.!?]{0,20}\\b(?:noch|noch immer|immer noch|weiterhin|nach wie vor|seit|schon|dringend)\\b[^.!?]{0,40}\\bauf (?!(?:ihn|herrn|frau|unseren?|seinen?)\\b)(?!(?:den|das|die|der) (?:zug|flug|tag|start|frühling|lieferant\\w*|drucker|kunden|verlag)\\b)(?:${YOUR}|die|den|das|eine?n?) \\w`,
    `\\b(?:noch|bisher|bislang|leider|immer|bis heute)\\b[^.!?]{0,60}\\b(?:keine?n?|nichts|nicht)\\b[^.!?]{0,60}\\b(?:rückmeldung|antwort|gehört|erhalten|bekommen|feedback|reaktion|eingegangen|angekommen|eingetroffen|vorliegt|vor|da)\\b|\\b(?:bei (?:uns|mir)|bisher|bislang|noch) (?:ist |sind )?(?:\\w+ )?(?:nichts|noch nichts) (?:angekommen|eingegangen|da|eingetroffen)\\b|\\b(?:seither|seitdem|seit (?:letzter woche|tagen|wochen|\\w+ (?:tagen|wochen)))\\b[^.!?]{0,30}\\b(?:nichts|keine)\\b[^.!?]{0,20}\\b(?:gehört|erhalten|bekommen|rückmeldung|antwort)\\b`,
    `\\b(?:steht|stehen|ist|sind|fehlt|fehlen)\\b[^.!?]{0,40}\\b(?:noch|noch immer|weiterhin|nach wie vor)\\b[^.!?]{0,20}\\b(?:aus|offen|unbezahlt|unbeantwortet|überfällig)\\b|\\b(?:überfällig|unbeantwortet|ausstehende?n? ${OWED}|zahlungserinnerung)\\b|\\b(?:fehlen|fehlt) (?:mir|uns) (?:noch |weiterhin |immer noch |leider )*(?:ihre?|deine?|eure?|die|das|der)\\b`,
    '\\b(?:konnten|konntest|konntet|hatten|hattest|haben|hast|habt) (?:sie|du|ihr)\\b[^.!?]{0,40}\\b(?:schon|bereits|inzwischen|mittlerweile|zeit|gelegenheit|gesehen|bekommen|erhalten)\\b[^.!]{0,120}\\?|\\bob (?:sie|du|ihr)\\b[^.!?]{0,60}\\b(?:schon|bereits|inzwischen)\\b[^.!?]{0,60}\\b(?:habt|haben|hast|konnten|konntest|konntet)\\b',
    '\\b(?:(?:ihr|du) (?:wolltet|wolltest|hattet|hattest)|sie (?:wollten|hatten)|(?:wolltet|wolltest|hattet|hattest) (?:ihr|du)|(?:wollten|hatten) sie)\\b[^.!?]{0,60}\\b(?:uns|mir|bis|schon|zugesagt|versprochen|angekündigt|letzte)\\b|\\bwas ist (?:daraus|aus|denn mit|mit) [^.!]{0,60}\\?|\\bvermiss(?:e|en) (?:ich|wir|nach|immer|noch|leider)\\b|\\b(?:ich|wir) vermiss(?:e|en)\\b[^.!?]{0,20}\\b(?:noch|immer|nach wie vor|leider|seit)\\b|\\b(?:in vergessenheit|untergegangen|mich vergessen|uns vergessen)\\b|\\b(?:noch ?mals?|noch einmal|erneut)\\b[^.!?]{0,10}\\b(?:auf|zu) (?:meine|meiner|unsere|unserer)\\b|\\bwann (?:kann|können|darf|dürfen) (?:ich|wir)\\b[^.!?]{0,60}\\b(?:rechnen|erwarten)\\b|\\b(?:auf|zu) (?:meine|meiner|unsere|unserer) (?:letzten? |vorherigen? |obigen? )?(?:mail|e-?mail|nachricht|anfrage|rechnung) (?:vom|von|zurück)\\b|\\b(?:sollte|sollten|wollten sie|wolltest du|wolltet ihr|war|waren)\\b[^.!?]{0,40}\\b(?:schon|eigentlich|ja|bereits)\\b[^.!?]{0,20}\\b(?:letzte[rn]? woche|gestern|vorgestern|am (?:mon|diens|donners|frei)tag|am mittwoch|vor \\w+ (?:tagen|wochen)|zugesagt|versprochen)\\b|\\bvor (?:\\w+ )?(?:tagen|wochen|monaten|\\w+ (?:tag|woche)) (?:\\w+ ){0,6}(?:gebeten|angefragt|gefragt)\\b',
    '\\bwie weit\\b[^.!?]{0,60}\\b(?:sind|seid|bist|ist)\\b|\\bwie weit (?:ihr|sie|du)\\b|\\b(?:von|seitens) (?:ihnen|euch|dir|ihrer seite|eurer seite)\\b[^.!?]{0,30}\\b(?:nichts|keine|noch nicht|nie)\\b[^.!?]{0,20}\\b(?:gehört|bekommen|erhalten|gekommen|antwort|rückmeldung|reaktion|vorliegend)\\b|\\bnichts (?:mehr )?von (?:ihnen|euch|dir)\\b|\\btrotz (?:\\w+ ){0,3}(?:mails?|nachfragen?|erinnerung(?:en)?|anrufen?|zusage|mahnung(?:en)?)\\b',
    '\\b(?:auf|zu) (?:meine|meiner|unsere|unserer) (?:\\w+ )?(?:mail|e-?mail|nachricht|anfrage|frage|bitte|rechnung|reklamation)\\b[^.!?]{0,40}\\b(?:zurück|keine|nicht|nichts|noch)\\b|\\b(?:versprochene?n?|zugesagte?n?|angekündigte?n?|vereinbarte?n?|fällige?n?)\\b[^.!?]{0,40}\\b(?:noch|bleib\\w*|fehl\\w*|nicht|wo|immer)\\b|\\bwo (?:ist|sind|bleib\\w*|steckt|stecken)\\b[^.!]{0,80}\\?',
    '\\b(?:tut|rührt) sich (?:da |bei euch |bei ihnen )?(?:noch )?(?:was|etwas|nichts)\\b|\\b(?:ist|sind) (?:\\w+ ){0,6}(?:schon|bereits|inzwischen|mittlerweile) (?:da|fertig|raus|unterwegs|erledigt|verschickt|in arbeit|passiert)\\b[^.!]{0,20}\\?|\\b(?:hängt|liegt|stockt|hakt) (?:das |es |die sache )?(?:noch |gerade )?(?:bei|an) (?:ihnen|euch|dir|was|etwas)\\b|\\b(?:drängt|eilt|brennt) (?:langsam|allmählich|jetzt)\\b|\\bdie zeit (?:drängt|läuft)\\b',
    '\\bseit (?:[\\w.]+ ){1,4}(?:warte|warten) (?:ich|wir)\\b|\\b(?:warte|warten) (?:ich|wir) (?:\\w+ ){0,4}(?:auf ihre?n?|auf deine?n?|auf eure?n?)\\b|\\bwann (?:bekommen|kriegen|erhalten|bekomme|kriege|erhalte|kommt|kommen|ist|sind|geht|gehen|wird|werden)\\b[^.!?]{0,60}\\b(?:denn|endlich|nun|jetzt)\\b|\\b(?:ist|sind|wurde|wurden) (?:der|die|das|unsere?|meine?|ihre?|eure?)\\b[^.!?]{0,40}\\b(?:schon|bereits|inzwischen|mittlerweile|endlich)\\b[^.!?]{0,30}\\b(?:da|fertig|raus|unterwegs|erledigt|verschickt|versendet|abgeschickt|in arbeit|eingetroffen|bezahlt|gebucht|bestellt)\\b[^.!]{0,20}\\?',
  ].map(plainly),
  unless: [
    '\\b(?:werde|werden|wird)\\b[^.!?]{0,60}\\b(?:nachfragen|nachhaken|erinnern|nachfassen)\\b|\\b(?:keine?|nicht)\\b[^.!?]{0,20}\\b(?:überfällig|offen)\\b|\\b(?:zur info|zur kenntnis)\\b',
    '\\berinner\\w+\\b[^.!?]{0,60}\\b(?:termin|meeting|webinar|veranstaltung|besprechung|call|geburtstag|feiertag|um \\d)',
    `\\b(?:von|auf|durch) ${THIRD}\\b[^.!?]{0,40}\\b(?:antwort|rückmeldung|gehört|erhalten|bekommen|freigabe|feedback|aus)\\b|\\b(?:vom|beim) (?:lieferanten|kunden|verlag|drucker|anwalt|steuerberater)\\b`,
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
