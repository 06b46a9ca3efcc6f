import type { CuePhrases } from './language-pack';
import { plainly } from '../../folded-pattern';

/** What fails when it does not work, with whatever stands before it (“Webshop”). */
const THING =
  '(?:\\w*(?:server|seite|website|system|shop|portal|app|plattform|dienst|leitung|anlage|kasse|schnittstelle|anmeldung|login|zugang|netz|hotline|zahlung|suche|formular)|internet|telefon|mails?)';
/** What can be taken back or refused. */
const DEAL =
  '(?:\\w*(?:vertrag|auftrag|projekt|budget|bestellung|kampagne|zusammenarbeit|mandat|pilot|rahmenvertrag|angebot|offerte|stelle))s?';

/** Tells of an incident, an apology, a delay, a refusal, a leave, a complaint, or that something ended or went wrong (F5 D3). */
export const TROUBLE: CuePhrases = {
  says: [
    '\\b(?:verzögert|verzögern|verspätet|verspäten|verschiebt|verschieben) sich\\b|\\bsich\\b[^.!?]{0,80}\\b(?:verzögert|verzögern|verspätet|verspäten|verschiebt|verschieben)\\b',
    '\\b(?:verzögerung|verzögerungen|lieferverzug|(?:im|in) (?:liefer)?verzug|rückstand|störung|störungen|ausfall|ausfälle|systemausfall|panne|datenverlust|datenleck|sicherheitsvorfall|rückrufaktion|produktrückruf|datenpanne|abmahnung|rechtsstreit|verstorben|todesfall|(?:wasser|brand)schaden|einbruch|reklamation|beschwerde|insolvenz|kurzarbeit|stellenabbau)\\b',
    '\\bleider\\b[^.!?]{0,120}\\b(?:nicht|keine?n?|verspätet|verzögert|später|fehler|abgelehnt|absagen|abgesagt|gekündigt|verloren|stornier\\w+|ausgefallen|verschoben|verschieben|fehlgeschlagen|gescheitert|defekt|kaputt|krank|zurückgezogen|teurer|länger|falsch\\w*)\\b|\\b(?:muss|müssen) (?:ich |wir )?(?:ihnen|dir|euch) leider\\b|\\b(?:bedau(?:ern|re)|mit bedauern)\\b',
    '\\b(?:bitten|bitte)\\b[^.!?]{0,40}\\bum (?:\\w+ )?(?:entschuldigung|verzeihung|nachsicht)\\b|\\bentschuldig\\w+ (?:wir uns|ich mich|uns|mich)\\b|\\b(?:wir|ich) (?:möchten? |müssen |muss )?(?:uns|mich)\\b[^.!?]{0,80}\\bentschuldigen\\b|\\btut (?:mir|uns)\\b[^.!?]{0,30}\\bleid\\b',
    `\\b${THING}\\b[^.!?]{0,40}\\b(?:ist|sind|war|waren|bleibt)\\b[^.!?]{0,50}\\b(?:down|offline|ausgefallen|nicht (?:mehr )?(?:zu )?(?:erreichbar|verfügbar|erreichen)|unerreichbar|gestört|defekt|tot|abgestürzt|gehackt)\\b|\\b(?:geht|funktioniert|läuft|laufen|gehen|funktionieren)\\b[^.!?]{0,40}\\b(?:gar |überhaupt )?(?:nichts|nicht)(?: mehr)?\\b(?=[^.!?]{0,60}$|[,;])|\\b(?:fällt|fallen|stürzt|stürzen|bricht|brechen)\\b[^.!?]{0,40}\\b(?:aus|ab|zusammen)\\s?[.,!]?(?:$|[,;])|\\b(?:können|kann)\\b[^.!?]{0,30}\\bnicht (?:mehr )?(?:bestellen|bezahlen|einloggen|anmelden|arbeiten|drucken|zugreifen|abrufen|öffnen)\\b`,
    '\\b(?:kann|können|konnte|konnten|werden|wird|schaffen|schaffe)\\b[^.!?]{0,80}\\bnicht\\b[^.!?]{0,40}\\b(?:einhalten|halten|liefern|fertig\\w*|erfüllen|rechtzeitig|pünktlich|termingerecht|schaffen|geschafft|verlängern|verlängert)\\b|\\b(?:ist|sind) (?:so |leider )?nicht (?:mehr )?(?:zu (?:halten|schaffen|retten)|einzuhalten|machbar|haltbar)\\b|\\b(?:kommt|kommen)\\b[^.!?]{0,40}\\b(?:nicht mehr|erst (?:im|in|am|nächst\\w*|ende|mitte))\\b',
    `\\b(?:hat|haben|habe|wurden?|ist|sind|müssen|mussten|muss)\\b[^.!?]{0,80}\\b(?:gekündigt|storniert|abgesagt|abgelehnt|gescheitert|geplatzt|verloren|ausgefallen|zurückgezogen|eingestellt|gestoppt|gestrichen|gekürzt|eingefroren|verschwunden|fehlgeschlagen|schief ?(?:gegangen|gelaufen)|absagen|verpasst|insolven\\w+|kündigen|kündigt|pleite)\\b|\\b(?:kündig(?:e|en|t)|streicht|streichen|stoppt|stoppen|kürzt|kürzen) (?:\\w+ ){0,4}${DEAL}\\b|\\bsind (?:leider )?weg\\b`,
    `\\b(?:für|gegen)\\b[^.!?]{0,60}\\b(?:anderen?|ihr angebot|mitbewerber|wettbewerber)\\b[^.!?]{0,40}\\bentschieden\\b|\\b(?:nicht|kein\\w*)\\b[^.!?]{0,40}\\b(?:verlängern|verlängert|weiterführen|fortsetzen|fortführen|weiterbeauftragen|weiter (?:zusammenarbeiten|beauftragen))\\b|\\b(?:termin|treffen|workshop|veranstaltung|besprechung|meeting|schulung)\\b[^.!?]{0,30}\\b(?:fällt|fallen) (?:\\w+ )?aus\\b|\\b(?:absage|kündigung)\\b`,
    `\\b${THING}\\b[^.!?]{0,20}\\b(?:nimmt|zeigt|speichert|lädt|verliert|akzeptiert|erkennt|verschickt|rechnet|öffnet|reagiert|antwortet)\\b[^.!?]{0,40}\\b(?:keine?n?|nicht|nichts|falsche?n?|daten|eingaben)\\b|\\blässt sich nicht (?:\\w+ )?(?:öffnen|laden|speichern|starten|bedienen|abrufen)\\b`,
    `\\bauf eis\\b|\\b(?:vorerst|bis auf weiteres|vorläufig) (?:\\w+ )?(?:gestoppt|pausiert|ausgesetzt|eingestellt|zurückgestellt|nicht)\\b|\\b(?:müssen|muss|mussten|werden|beschlossen)\\b[^.!?]{0,80}\\b(?:kürzen|halbieren|reduzieren|streichen|zurückfahren|pausieren|aussetzen|stoppen|zurückstellen|einstellen|einfrieren)\\b|\\blehn(?:e|en|t)\\b[^.!?]{0,80}\\bab\\b|\\bnicht (?:akzeptieren|annehmen|hinnehmen|tragen|nachvollziehen|bezahlen)\\b`,
    '\\b(?:qualität|arbeit|ergebnis|leistung|service|betreuung|texte?n?|übersetzung|umsetzung|druck)\\b[^.!?]{0,40}\\b(?:schlecht\\w*|mies\\w*|mangelhaft|ungenügend|unter aller|dürftig|lieblos|peinlich|katastroph\\w+|zu wünschen übrig|unter (?:unseren|den) erwartungen)\\b|\\b(?:ärgerlich|empört)\\b',
    '\\b(?:ist|sind|arbeitet|arbeiten|wird)\\b[^.!?]{0,40}\\b(?:freigestellt|entlassen|nicht mehr (?:bei uns|für uns|im (?:haus|unternehmen|team)|\\w+ ansprech\\w+|zuständig|\\w+ kontakt))\\b|\\bnicht (?:mehr|länger) (?:ihre?|deine?|eure?) (?:ansprech|kontakt)\\w+|\\b(?:hat|haben) uns verlassen\\b',
    '\\b(?:verlasse|verlässt|verlassen) (?:ich |wir |per |zum |ende )?[^.!?]{0,40}\\b(?:unternehmen|firma|haus|agentur|konzern)\\b|\\b(?:scheide|scheidet|scheiden)\\b[^.!?]{0,60}\\baus\\b|\\b(?:mein|ihr|sein) letzter (?:arbeits)?tag\\b|\\bnicht (?:länger|mehr) (?:für|bei) (?:\\w+ ){1,3}tätig\\b',
    '\\b(?:fehler|probleme?|bug|mangel|mängel)\\b[^.!?]{0,60}\\b(?:unterlaufen|aufgetreten|festgestellt|gefunden|entdeckt|passiert|gemacht)\\b|\\b(?:gibt|gab|haben|hatten|habe) (?:es )?(?:leider |derzeit |aktuell |gerade |da )?(?:ein|einen|mehrere|massive|große|ernste|technische)\\w* (?:\\w+ )?(?:fehler|probleme?|schwierigkeiten)\\b|\\b(?:waren?|ist|sind|kam|kamen|wurden?)\\b[^.!?]{0,60}\\b(?:fehlerhaft|mangelhaft|unbrauchbar|beschädigt|unvollständig|falsch (?!verstanden)\\w+)\\b',
    '\\b(?:nicht|kaum|wenig|alles andere als|gar nicht|überhaupt nicht) (?:sehr |wirklich |ganz )?(?:zufrieden|glücklich|begeistert)\\b|\\b(?:unzufrieden|enttäuscht|enttäuschend|verärgert|inakzeptabel|unakzeptabel|nicht (?:akzeptabel|hinnehmbar|tragbar))\\b|\\bso (?:kann|geht) (?:das|es)\\b[^.!?]{0,20}\\bnicht\\b|\\b(?:dritten|vierten|x-ten) mal\\b[^.!?]{0,60}\\b(?:fehl\\w+|falsch\\w*|zu spät|nicht)\\b|\\bbeschwer(?:e|en) (?:ich mich|wir uns|mich|uns)\\b',
    '\\bschlechte nachrichten?\\b|\\bhinter (?:dem |unserem )?(?:zeit)?plan\\b|\\b(?:budget|kosten|limit)\\b[^.!?]{0,40}\\b(?:überschritten|überzogen|gesprengt)\\b|\\blänger als (?:geplant|erwartet|gedacht|vereinbart)\\b|\\b(?:zu|nicht) (?:spät|rechtzeitig) (?:geliefert|fertig)\\b',
  ].map(plainly),
  unless: [
    /\?\s*$|^\W{0,3}(?:wenn|falls|sollte|sollten|im falle|sofern|ob)\b|\b(?:falls|sollte es|was tun|wie wir)\b[^.!?]{0,40}\b(?:verzögerung\w*|störung\w*|ausfall|ausfälle|fehler|probleme?)\b/,
    /\b(?:ohne|keine?n?|keinerlei|nie|vermeid\w+|verhinder\w+|nicht zu)\b[^.!?]{0,30}\b(?:verzögerung\w*|störung\w*|ausfall|ausfälle|fehler|probleme?|verspätung\w*|verzug|panne|reklamation\w*|beschwerde\w*)\b|\b(?:verzögerung\w*|ausfälle?|fehler|probleme?)\b[^.!?]{0,30}\b(?:vermeiden|verhindern|vorbeugen)\b/,
    /\b(?:späte|verspätete|verzögerte|lange) (?:\w+ )?(?:antwort|rückmeldung|reaktion|nachricht|zusendung|wartezeit)\b|\b(?:erst jetzt|so spät|doppel\w*|umstände|kurzfristig\w*|unannehmlichkeiten|missverständnis|tippfehler)\b|\bentschuldig\w+\b[^.!?]{0,30}\bstörung\b|\b(?:kündigungsfrist|fehlerfrei|nicht (?:entgehen|verpassen))\b/,
    /\b(?:zug|flug|bahn|bus|verkehr|stau|telefonisch|nicht erreich(?:t|en))\b(?![^.!?]{0,60}\b(?:lieferung|launch|projekt|server|shop)\b)|\b(?:termin|besprechung|meeting|treffen)\b(?![^.!?]{0,60}\b(?:lieferung|launch|projekt|server|shop|fällt|entfällt|abgesagt|absagen|gekündigt|krank|halten|einhalten|gestrichen)\b)|\b(?:behoben|gelöst|wieder (?:online|erreichbar|verfügbar|da|rund))\b/,
    /\b(?:keine?|nichts|nicht)\b[^.!?]{0,40}\b(?:antwort|rückmeldung|gehört|feedback)\b|\b(?:weiß|kenne|erinnere|weiss) (?:ich|mich)?\b[^.!?]{0,20}\bnicht\b|\bnicht (?:zu (?:enttäusch\w+|kündig\w+)|enttäuscht)\b/,
  ].map(plainly),
};

/** Tells of a success (F5 D5). */
export const OUTCOME: CuePhrases = {
  says: [
    /\b(?:gute|großartige|tolle|erfreuliche|sehr gute) (?:neuigkeiten|nachrichten?)\b|\b(?:freue|freuen) (?:mich|uns)\b[^.!?]{0,60}\b(?:mitteilen|berichten|mitzuteilen|verkünden)\b/,
    /\b(?:umsatz|umsätze|absatz|besuche|klicks|bestellungen|anmeldungen|conversions?|leads|reichweite|verkäufe|kosten)\b[^.!?]{0,60}\b(?:gestiegen|gewachsen|verdoppelt|gesenkt|gesunken|übertroffen|erreicht|erhöht)\b[^.!?]{0,60}(?:\d|\bverdoppelt|rekord|ziel)/,
    /\bwir haben\b[^.!?]{0,80}\b(?:gewonnen|übertroffen|erreicht)\b|\b(?:zuschlag|auftrag) (?:erhalten|bekommen|gewonnen)\b|\b(?:voller|großer|riesiger) erfolg\b|\berfolgreich (?:abgeschlossen|gestartet|umgesetzt|live gegangen)\b|\b(?:hat|haben)\b[^.!?]{0,60}\b(?:erwartungen|ziele?|plan|prognosen?)\b[^.!?]{0,20}\bübertroffen\b/,
    /\bumsatz\b[^.!?]{0,40}\bum \d{1,3}(?:,\d)? ?(?:%|prozent)|\d ?(?:%|prozent) (?:mehr|weniger|höhere|niedrigere) \w+[^.!?]{0,40}\bals\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:wenn|falls|hoffe\w*|hoffentlich|soll|sollen|werden|noch nicht|nicht|keine?|aber|leider|ziel ist|bis)\b/,
  ].map(plainly),
};
