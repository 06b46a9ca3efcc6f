import type { CuePhrases } from './language-pack';
import { plainly } from '../../folded-pattern';

/** Tells of an incident, an apology, a delay, or that something ended or went wrong (F5 D3). */
export const TROUBLE: CuePhrases = {
  says: [
    /\b(?:verzögert|verzögern|verspätet|verspäten|verschiebt|verschieben) sich\b|\bsich\b[^.!?]{0,80}\b(?:verzögert|verzögern|verspätet|verspäten|verschiebt|verschieben)\b/,
    /\b(?:verzögerung|verzögerungen|lieferverzug|(?:im|in) (?:liefer)?verzug|rückstand|störung|störungen|ausfall|ausfälle|systemausfall|panne|datenverlust|datenleck|sicherheitsvorfall|rückruf)\b/,
    /\bleider\b[^.!?]{0,120}\b(?:nicht|keine?n?|verspätet|verzögert|später|fehler|abgelehnt|absagen|abgesagt|gekündigt|verloren|stornier\w+|ausgefallen|verschoben|verschieben|fehlgeschlagen|gescheitert|defekt|kaputt|krank|zurückgezogen|teurer|länger|falsch\w*)\b/,
    /\b(?:bitten|bitte)\b[^.!?]{0,40}\bum (?:\w+ )?(?:entschuldigung|verzeihung|nachsicht)\b|\bentschuldig\w+ (?:wir uns|ich mich|uns|mich)\b|\b(?:wir|ich) (?:möchten? |müssen |muss )?(?:uns|mich)\b[^.!?]{0,80}\bentschuldigen\b|\btut (?:mir|uns)\b[^.!?]{0,30}\bleid\b/,
    /\b(?:server|seite|website|webseite|system|shop|portal|app|plattform|dienst|leitung|anlage|kasse|schnittstelle)\b[^.!?]{0,30}\b(?:ist|sind|war|waren)\b[^.!?]{0,30}\b(?:down|offline|ausgefallen|nicht (?:erreichbar|verfügbar)|gestört|defekt|abgestürzt|gehackt)\b/,
    /\b(?:kann|können|konnte|konnten|werden|wird|schaffen|schaffe)\b[^.!?]{0,80}\bnicht\b[^.!?]{0,40}\b(?:einhalten|halten|liefern|fertig\w*|erfüllen|rechtzeitig|pünktlich|termingerecht|schaffen|geschafft)\b/,
    /\b(?:hat|haben|habe|wurden?|ist|sind|müssen|mussten|muss)\b[^.!?]{0,80}\b(?:gekündigt|storniert|abgesagt|abgelehnt|gescheitert|geplatzt|verloren|ausgefallen|zurückgezogen|eingestellt|gestoppt|fehlgeschlagen|schief ?(?:gegangen|gelaufen)|absagen|verpasst|insolven\w+|kündigen)\b/,
    /\b(?:fehler|probleme?|bug|mangel|mängel)\b[^.!?]{0,60}\b(?:unterlaufen|aufgetreten|festgestellt|gefunden|entdeckt|passiert|gemacht)\b|\b(?:gibt|gab|haben|hatten|habe) (?:es )?(?:leider |derzeit |aktuell |gerade |da )?(?:ein|einen|mehrere|massive|große|ernste|technische)\w* (?:\w+ )?(?:fehler|probleme?|schwierigkeiten)\b/,
    /\bschlechte nachrichten?\b|\bhinter (?:dem |unserem )?(?:zeit)?plan\b|\b(?:budget|kosten|limit)\b[^.!?]{0,40}\b(?:überschritten|überzogen|gesprengt)\b|\blänger als (?:geplant|erwartet|gedacht|vereinbart)\b|\b(?:zu|nicht) (?:spät|rechtzeitig) (?:geliefert|fertig)\b/,
  ].map(plainly),
  unless: [
    /\?\s*$|^\W{0,3}(?:wenn|falls|sollte|sollten|im falle|sofern|ob)\b|\b(?:falls|sollte es|was tun|wie wir)\b[^.!?]{0,40}\b(?:verzögerung\w*|störung\w*|ausfall|ausfälle|fehler|probleme?)\b/,
    /\b(?:ohne|keine?n?|keinerlei|nie|vermeid\w+|verhinder\w+|nicht zu)\b[^.!?]{0,30}\b(?:verzögerung\w*|störung\w*|ausfall|ausfälle|fehler|probleme?|verspätung\w*|verzug|panne)\b|\b(?:verzögerung\w*|ausfälle?|fehler|probleme?)\b[^.!?]{0,30}\b(?:vermeiden|verhindern|vorbeugen)\b/,
    /\b(?:späte|verspätete|verzögerte|lange) (?:\w+ )?(?:antwort|rückmeldung|reaktion|nachricht|zusendung|wartezeit)\b|\b(?:erst jetzt|so spät|doppel\w*|umstände|kurzfristig\w*|unannehmlichkeiten|missverständnis|tippfehler)\b|\bentschuldig\w+\b[^.!?]{0,30}\bstörung\b/,
    /\b(?:zug|flug|bahn|bus|verkehr|stau|telefonisch|nicht erreich(?:t|en)|termin|besprechung|meeting|treffen)\b(?![^.!?]{0,60}\b(?:lieferung|launch|projekt|server|shop)\b)|\b(?:behoben|gelöst|wieder (?:online|erreichbar|verfügbar|da))\b/,
    /\b(?:keine?|nichts|nicht)\b[^.!?]{0,40}\b(?:antwort|rückmeldung|gehört|feedback)\b|\b(?:weiß|kenne|erinnere|weiss) (?:ich|mich)?\b[^.!?]{0,20}\bnicht\b/,
  ].map(plainly),
};

/** Tells of a success (F5 D5). */
export const OUTCOME: CuePhrases = {
  says: [
    /\b(?:gute|großartige|tolle|erfreuliche|sehr gute) (?:neuigkeiten|nachrichten?)\b|\b(?:freue|freuen) (?:mich|uns)\b[^.!?]{0,60}\b(?:mitteilen|berichten|mitzuteilen|verkünden)\b/,
    /\b(?:umsatz|umsätze|absatz|besuche|klicks|bestellungen|anmeldungen|conversions?|leads|reichweite|verkäufe|kosten)\b[^.!?]{0,60}\b(?:gestiegen|gewachsen|verdoppelt|gesenkt|gesunken|übertroffen|erreicht|erhöht)\b[^.!?]{0,60}(?:\d|\bverdoppelt|rekord|ziel)/,
    /\bwir haben\b[^.!?]{0,80}\b(?:gewonnen|übertroffen|erreicht)\b|\b(?:zuschlag|auftrag) (?:erhalten|bekommen|gewonnen)\b|\b(?:voller|großer|riesiger) erfolg\b|\berfolgreich (?:abgeschlossen|gestartet|umgesetzt|live gegangen)\b/,
    /\bumsatz\b[^.!?]{0,40}\bum \d{1,3}(?:,\d)? ?(?:%|prozent)/,
  ].map(plainly),
  unless: [
    /\?\s*$|\b(?:wenn|falls|hoffe\w*|hoffentlich|soll|sollen|werden|noch nicht|nicht|keine?|aber|leider|ziel ist|bis)\b/,
  ].map(plainly),
};
