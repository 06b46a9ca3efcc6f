/** A line of underscores or dashes: Teams frames its join block with it. */
const RULE = /^[\s_\-–—=*~.]{5,}$/;
const BLOCK_START =
  /^\s*(?:microsoft teams(?:[ -](?:meeting|besprechung|réunion|reunión))?|réunion microsoft teams|reunión de microsoft teams|teams-besprechung|join (?:the |a )?(?:microsoft )?(?:teams|zoom|google meet|webex)\b|besprechung in microsoft teams|join (?:with )?google meet|(?:nehmen sie|an) [^\n]{0,20}(?:teams|zoom)|[^\n]{0,80} is inviting you to a scheduled zoom meeting|[^\n]{0,80} lädt sie zu einem geplanten zoom|[^\n]{0,80} vous invite à une réunion zoom|[^\n]{0,80} (?:le|te) (?:está invitando|invita) a una reunión (?:programada )?(?:de |por )?zoom|[^\n]{0,80} invites you to (?:a |an online )?(?:webex|meeting using webex))/i;
const LINK =
  /(?:https?:\/\/)?[\w.-]*(?:teams\.(?:microsoft|live)\.com|aka\.ms\/jointeams|zoom\.us|zoom\.com\/j|zoomgov\.com|meet\.google\.com|meet\.goo|tel\.meet|webex\.com|gotomeet(?:ing)?\.(?:com|me)|dialin\.teams|lync\.com|whereby\.com)/i;
const JOIN_LINE =
  /^\s*(?:join (?:on|from|by|with|via|the meeting|meeting|zoom|webinar|using|now|conversation)|click here to join|tap to join|one[- ]tap mobile|meeting (?:id|number|link|options|password|chat)|meeting-?id|besprechungs-?(?:id|optionen)|id de (?:la )?(?:réunion|reunión)|id de réunion|n(?:uméro|úmero) de (?:réunion|reunión)|pass(?:code|word|cde)|kennung|kenncode|kennwort|code secret|code d['’]accès|mot de passe|código de acceso|contraseña|access code|host key|phone conference id|telefonkonferenz-?id|id de conférence|id\.? de conferencia|video (?:conference|id|conferencing)|videokonferenz|find (?:a |your )?local number|lokale (?:nummer|rufnummer)|ortseinwahl|trouvez votre numéro|rechercher un numéro|buscar un número|encuentre su número|dial[- ]?(?:in|by)|einwahl|or (?:call|dial|join)|call[- ]in|more (?:ways to join|phone numbers|joining options)|weitere (?:teilnahme|telefon)|global call-in|learn more|need help|meeting options|reset (?:dial-in )?pin|for organizers|für organisatoren|pour les organisateurs|para organizadores|weitere informationen|hilfe\b|pin\s?:|sip\s?:|h\.323|download teams|join on the web|auf dem computer|nehmen sie|klicken sie hier|hier klicken, um|jetzt an der besprechung|rejoindre la réunion|cliquez ici pour|sur ordinateur|unirse|únase|únete|haga clic aquí|en el equipo|tenant key|phone one-tap|skype meeting|us toll|you can also dial|um per telefon|organizer\s?:|toll[- ]free)/i;
const PHONE = /^[\s\-*•>,]*(?:(?:us|uk|de|fr|es)\s?:)?\s?\+?\(?\d[\d\s().\-,#*]{6,}(?:[,;#]|\s|$)/i;

/** What shows that a text holds such a block. */
export const JOIN_SIGNS: readonly RegExp[] = [BLOCK_START, LINK];

/** Lines without what Teams, Zoom, Google Meet and Webex put into invitations (English, German, French, Spanish): links, ids, numbers, help. */
export function withoutJoinBlocks(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => JOIN_SIGNS.some((sign) => sign.test(line.slice(0, 400))))) return lines;
  const kept: string[] = [];
  let inBlock = false;
  for (const full of lines) {
    const line = full.slice(0, 400);
    if (BLOCK_START.test(line) && line.length < 160) inBlock = true;
    if (inBlock && (RULE.test(line) || isOwnHeading(line))) inBlock = false;
    if (inBlock ? !isJoinText(line) : !isJoinText(line) && !RULE.test(line)) kept.push(full);
  }
  return kept;
}

function isJoinText(line: string): boolean {
  return BLOCK_START.test(line) || LINK.test(line) || JOIN_LINE.test(line) || PHONE.test(line);
}
function isOwnHeading(line: string): boolean {
  return /^\s*(?:agenda|tagesordnung|ordre du jour|orden del día|topics|themen)\b/i.test(line);
}
