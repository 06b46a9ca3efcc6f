import { plainly } from '../../folded-pattern';
import type { DraftWords } from './draft-words';

const SHARED = /\b(?:freigabelink|cloud|sharepoint|onedrive|dropbox|ordner|per post|link)\b|\?\s*$/;

/** What a German draft says. */
export const DRAFTS: DraftWords = {
  attached: {
    says: [
      /\b(?:anbei|im anhang|in der anlage|als anlage|im attachment|beigefügt|beiliegend|angehängt|anhängend|hänge? ich (?:\w+ ){0,6}an|(?:ich|wir) hängen? (?:\w+ ){0,6}an)\b/,
    ].map(plainly),
    unless: [
      /\b(?:kein(?:en)?|ohne|nicht|vergessen|fehlt)\b[^.]{0,30}\b(?:anhang|anlage|angehängt|beigefügt)|\b(?:anlage|anhang) (?:[\da-z]\b|(?:zum|des|der) (?:vertrag|angebot|rahmenvertrag)s?\b)|\bwar\b[^.]{0,30}\bbeigefügt\b|\b(?:ihre[mnr]?|deine[mnr]?|eure[mnr]?) (?:\w+ )?(?:anhang|anlage)\b|\b(?:bitte|könnten sie|kannst du)\b[^.]{0,40}\b(?:anhängen|beifügen)\b/,
      SHARED,
    ].map(plainly),
  },
  busy: {
    says: [
      /\b(?:ich bin|wir sind|ich war|wir waren|bin ich|sind wir|ist hier|war hier|sind (?:hier|derzeit|aktuell)) (?:gerade |zurzeit |im moment |leider |derzeit |momentan |aktuell |sehr |völlig |total |so |stark |voll ){0,3}(?:ausgelastet|überlastet|unter wasser|im stress|land unter|eingespannt|beschäftigt|ausgebucht|unterbesetzt|überarbeitet)\b|\b(?:ich hatte|wir hatten|habe|haben|hatte ich|hatten wir) (?:leider |bisher |noch |gerade |zurzeit |so |sehr ){0,2}(?:viel zu tun|viel um die ohren|keine zeit|alle hände voll)\b|\b(?:leider )?(?:noch )?nicht dazu gekommen\b|\b(?:wegen|aufgrund) (?:der |unserer |des |hoher |starker )?(?:hohen |aktuellen |derzeitigen )?(?:auslastung|arbeitsbelastung|auftragslage|arbeitsaufkommens?)\b|\bkomme? (?:gerade |leider |im moment |zurzeit ){0,2}zu nichts\b/,
    ].map(plainly),
    unless: [
      /\b(?:wenn|falls|ob) (?:ich|wir|sie|du|ihr)\b|\b(?:beschäftigt|eingespannt|ausgebucht) (?:am |bis |morgen|heute|von |ab |mit (?:ihre[mr]|eure[mr]|dem|der))|\b(?:sie|ihr|du) (?:gerade |sicher |derzeit )?(?:sehr )?(?:sind|seid|bist|ausgelastet|beschäftigt)\b|\?\s*$/,
    ].map(plainly),
  },
  done: {
    says: [
      /\b(?:wir haben|ich habe|haben wir|habe ich)\b[^.?!]{0,80}\b(?:umgesetzt|implementiert|veröffentlicht|live ?gestellt|live ?geschaltet|freigeschaltet|online gestellt|ausgerollt|aufgeschaltet|eingespielt|produktiv gesetzt)\b/,
      /\b(?:wurden?|(?:ist|sind)) (?:nun |jetzt |heute |gestern |bereits |schon |seit \w{3,12} ){0,3}(?:umgesetzt|implementiert|veröffentlicht|live|online|ausgerollt|freigeschaltet|live ?gestellt|eingespielt|produktiv)\b(?! (?:verfügbar|einsehbar|teilnehmen))/,
    ].map(plainly),
    unless: [
      /\?\s*["”’)]{0,2}$|\b(?:wenn|sobald|falls|bevor|nicht|wird|werden|kann|können|soll|sollen|bis)\b|\b(?:wie (?:besprochen|vereinbart|freigegeben|gewünscht|bestellt)|ihre[rm]? (?:freigabe|zusage|wunsch|auftrag))\b|\b(?:wettbewerber|konkurrent|mitbewerber)\w*/,
    ].map(plainly),
  },
  changed: plainly(
    /\b(?:geänderte?[nrs]?|änderung(?:en)?|angepasste?[nrs]?|anpassung(?:en)?|überarbeitete?[nrs]?|aktualisierte?[nrs]?|ersetzt|ausgetauscht|umgestellt|statt)\b/,
  ),
  timeAsked: plainly(
    /\b(?:wann (?:passt|passte|würde|hätten|hättest|haben|hast|können|kannst|könnten|könntest|sind|bist|wäre|ginge|geht)[^.?!]{0,40}(?:ihnen|sie|dir|du|euch|termin)\b|terminvorschlag|terminvorschläge|(?:nennen|schicken|senden|sagen|machen) sie (?:mir|uns)[^.?!]{0,30}(?:termin|verfügbarkeit|wann)|(?:nenn|schick|sag) (?:mir|uns)[^.?!]{0,30}(?:termin|wann)|(?:wollen|sollen|können|könnten) wir[^.?!]{0,40}(?:termin|telefonieren|zusammensetzen|treffen|sprechen))/,
  ),
  point:
    /\b(?:heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|mittags?|vormittags?|nachmittags?|abends?)/,
  halfHour: /\b(?:halbe stunde|halbes stuendchen|halbe std)\b/,
  hour: /\b(?:eine|1) (?:stunde|std)\b/,
  news: {
    running: plainly(
      /\b(?:entschuldigen|bitten um entschuldigung|bitte um entschuldigung|verzögert sich|verspätet sich|verschiebt sich|ausgefallen|gestört|störung|ausfall|nicht erreichbar|tut uns leid|tut mir leid)\b/,
    ),
    over: plainly(
      /\b(?:behoben|gelöst|wiederhergestellt|ersetzt|korrigiert|erledigt|wieder (?:erreichbar|verfügbar|online|da|in betrieb)|läuft wieder)\b/,
    ),
    notOver: /\b(?:nicht|noch|sobald|wird|werden|bis)\b/,
    cause: plainly(
      /\b(?:weil|wegen|aufgrund|grund|ursache|da (?:wir|der|die|das|uns|unser\w*)|denn|infolge|bedingt durch|liegt (?:an|daran)|verursacht|durch (?:einen?|den|die))\b/,
    ),
    step: plainly(
      /\b(?:stattdessen|vorschlag|vorschläge|schlagen?|werden|wird|alternativ\w*|nächste schritte?|als nächstes|ersatz\w*|arbeiten (?:bereits |derzeit )?(?:an|daran)|kümmern|prüfen|klären|inzwischen|bis dahin|bitte|melden|können wir)\b/,
    ),
    stretch: plainly(
      /\b(?:stündlich|täglich|innerhalb von|binnen|alle (?:\d+|zwei|drei) (?:stunden|tage)|in (?:\d+|einer|zwei|drei|vier) (?:stunden?|tagen))\b/,
    ),
    past: /\b(?:gestern|vorgestern|letzten?|vor|war|waren|wurde|hatte)\b/,
  },
};
