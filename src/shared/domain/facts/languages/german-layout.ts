import type { MailLayout } from './mail-layout';

/** German. */
export const GERMAN_LAYOUT: MailLayout = {
  signOff:
    /(?:mit )?(?:freundlichen?|freundlichem|besten?|bestem|vielen?|lieben?|liebem|herzlichen?|herzlichem|schönen?|sch(?:oe|o)nen?|sonnigen?|kollegialen?) (?:gr(?:ü|ue|u)(?:ß|ss)(?:en?)?|dank)(?: (?:aus|und|von) [^,.!?\n]{2,40})?|gr(?:ü|ue)(?:ß|ss)e?|gru(?:ß|ss)|beste gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|bg|bis (?:dann|bald|morgen)|danke(?: (?:und|&) (?:(?:viele |beste |liebe )?gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss))|(?: dir| ihnen)? (?:im voraus|vorab))?|(?:vielen|herzlichen|besten) dank(?: (?:im voraus|vorab|und (?:viele |beste |liebe )?gr(?:ü|ue)(?:ß|ss)e))?|hochachtungsvoll|schönes? wochenende/,
  device:
    /gesendet von (?:mein|meiner|outlook|mail|yahoo)|von meinem .{2,30} gesendet|von (?:unterwegs|meinem (?:handy|smartphone|iphone)) (?:gesendet|geschickt)|diese nachricht wurde von meinem|holen sie sich outlook|outlook f(?:ü|ue)r (?:ios|android)/,
  disclaimer:
    /diese (?:e-?mail|nachricht)(?: (?:und|einschlie(?:ß|ss)lich)[^.]{0,60})? (?:enth(?:ä|ae)lt|kann|ist)[^.]{0,60}(?:vertraulich|rechtlich|bestimmt)|vertrauliche (?:und\/oder|informationen|inhalte)|nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empf(?:ä|ae)nger)|irrt(?:ü|ue)mlich erhalten|unerlaubte (?:kopieren|weitergabe)|(?:sitz der gesellschaft|registergericht|amtsgericht [a-zäöü]{3,30}|handelsregister)\b[^\n]{0,200}(?:hrb|gesch(?:ä|ae)ftsf(?:ü|ue)hr|ust)|ust-?id(?:nr)?\.?:|bitte (?:denken sie an die umwelt|pr(?:ü|ue)fen sie,? ob diese (?:e-?)?mail)|newsletter abbestellen|externe e-?mail|achtung: (?:diese|externe) /,
  joinStart:
    /teams-?besprechung|besprechung in microsoft teams|microsoft teams[ -]besprechung|(?:an|nehmen sie an der) [^\n]{0,20}(?:teams|zoom)|nehmen sie (?:an der|jetzt an der|per (?:computer|telefon))|[^\n]{0,80} l(?:ä|ae)dt sie zu einem geplanten zoom|zoom-?meeting beitreten|an (?:der )?(?:microsoft )?teams-?besprechung teilnehmen|mit google meet teilnehmen|webex-?meeting beitreten/,
  joinLine:
    /besprechungs-?(?:id|optionen|chat|kennung)|meeting-?(?:id|kenncode|passwort|optionen|kennnummer)|(?:kennung|kenncode|kennwort|passwort|passcode|zugangscode)\s?:|telefonkonferenz-?(?:id|kennung)|konferenz-?id|telefon-?konferenz|videokonferenz|lokale (?:nummer|rufnummer|einwahlnummer)|ortseinwahl|ortsnetz|einwahl|oder (?:per telefon|w(?:ä|ae)hlen sie|rufen sie)|weitere (?:teilnahme|telefon|informationen|rufnummern|einwahl)|f(?:ü|ue)r organisatoren|hilfe(?=\s?[|<(]|\s*$)|ben(?:ö|oe)tigen sie hilfe|auf dem computer|auf ihrem computer|nehmen sie|klicken sie (?:hier|auf)|hier klicken, um|jetzt an der besprechung|treten sie|teilnehmen (?:per|(?:ü|ue)ber|mit)|um per telefon|per telefon|mit einem videokonferenz|pin (?:zur(?:ü|ue)cksetzen|f(?:ü|ue)r)|einwahl-?pin|schnelleinwahl|in diesem meeting/,
};
