import { oneOf } from './languages/mail-layout';
import { LAYOUTS } from './languages/mail-layouts';

/** A line of underscores or dashes: Teams frames its join block with it. */
const RULE = /^[\s_\-–—=*~.]{5,}$/;
const BLOCK_START = oneOf(
  [
    /microsoft teams(?:[ -]meeting)?|join (?:the |a )?(?:microsoft )?(?:teams|zoom|google meet|webex)\b|join (?:with )?google meet|[^\n]{0,80} is inviting you to a scheduled zoom meeting|[^\n]{0,80} invites you to (?:a |an online )?(?:webex|meeting using webex)/,
    ...LAYOUTS.map(({ joinStart }) => joinStart),
  ],
  '^\\s*',
);
const LINK =
  /(?:teams\.(?:microsoft|live)\.com|aka\.ms\/jointeams|zoom\.us|zoom\.com\/j|zoomgov\.com|meet\.google\.com|meet\.goo|tel\.meet|webex\.com|gotomeet(?:ing)?\.(?:com|me)|dialin\.teams|lync\.com|whereby\.com)/i;
const JOIN_LINE = oneOf(
  [
    /join (?:on|from|by|with|via|the meeting|meeting|zoom|webinar|using|now|conversation)|click here to join|tap to join|one[- ]tap mobile|meeting (?:id|number|link|options|password|chat)|meeting-?id|pass(?:code|word|cde)|access code|host key|phone conference id|video (?:conference|id|conferencing)|find (?:a |your )?local number|dial[- ]?(?:in|by)|or (?:call|dial|join)|call[- ]in|more (?:ways to join|phone numbers|joining options)|global call-in|learn more|need help|meeting options|reset (?:dial-in )?pin|for organizers|pin\s?:|sip\s?:|h\.323|download teams|join on the web|tenant key|phone one-tap|skype meeting|us toll|you can also dial|organizer\s?:|toll[- ]free/,
    ...LAYOUTS.map(({ joinLine }) => joinLine),
  ],
  '^\\s*',
);
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
  return /^\s*(?:agenda|tagesordnung|ordre du jour|orden del d[ií]a|topics|themen|sujets|points|temas|puntos)\b/i.test(
    line,
  );
}
