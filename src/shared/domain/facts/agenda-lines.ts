import {
  AGENDA_WORD,
  ASKED_AGENDA,
  LOGISTIC_LINE,
  NO_AGENDA,
  OTHER_LIST,
  PAST_AGENDA,
  PROMISED_AGENDA,
  TOPICS_HEADING,
  isStandingLine,
} from './agenda-words';
import { withoutMarks } from './line-marks';
import { phrases } from '../phrases/phrases';
import type { ReadText } from './read-text';

/** The topics found, in order; `listed` counts all list lines of the agenda, standing ones included. */
export interface AgendaLines {
  readonly topics: readonly string[];
  readonly listed: number;
  readonly headed: boolean;
}

/** What every heading over topics holds. */
const HEADING_WORD = phrases([
  /agenda|tagesordnung|besprechungspunkte|ordre du jour|orden del d|temario|ordine del giorno|topic|points?\b|puntos|items|cover|discuss|go through|talk about|program|themen|ablauf|sujets|temas/i,
]);
const NOTHING: AgendaLines = { topics: [], listed: 0, headed: false };

/** Finds an agenda in own text: under a heading, or as a list of its own. Lists of people, files and dial-in numbers do not count. */
export function agendaLines(own: ReadText): AgendaLines {
  const mayHead = HEADING_WORD.in(own);
  const lists = own.listLines;
  // Without a heading's word only three lines of a list make an agenda.
  if (!mayHead && lists.length < 3) return NOTHING;
  const lines = own.lines.map((l) => l.slice(0, 400));
  for (let at = 0; mayHead && at < lines.length; at++) {
    const line = lines[at] ?? '';
    const inline = inlineTopics(line);
    if (inline.length >= 2) return { topics: inline, listed: inline.length, headed: true };
    if (!isHeading(line)) continue;
    const end = nextSection(lines, at + 1);
    const items = lists.filter((l) => l.index > at && l.index < end && !LOGISTIC_LINE.test(l.text)).map((l) => l.text);
    const found = items.length > 0 ? items : plainLines(lines, at + 1, end);
    const topics = found.filter(isTopic);
    if (found.length >= 2 && topics.length >= 1) return { topics, listed: found.length, headed: true };
  }
  const free = lists
    .filter(
      (l) =>
        !LOGISTIC_LINE.test(l.text) && !LOGISTIC_LINE.test(lines[l.index] ?? '') && !belongsElsewhere(lines, l.index),
    )
    .map((l) => l.text);
  const topics = free.filter(isTopic);
  return topics.length >= 2 && free.length >= 3 ? { topics, listed: free.length, headed: false } : NOTHING;
}

/** A line of its own that names the agenda, not a sentence about it. */
function isHeading(line: string): boolean {
  if (line.length > 130) return false;
  const text = withoutMarks(line).trim();
  if (text.length === 0 || text.length > 100) return false;
  if (TOPICS_HEADING.test(text)) return true;
  const word = AGENDA_WORD.exec(text);
  if (!word || NO_AGENDA.test(text) || PROMISED_AGENDA.test(text) || PAST_AGENDA.test(text) || ASKED_AGENDA.test(text))
    return false;
  const before = text.slice(0, word.index).split(/\s+/).filter(Boolean).length;
  const colon = /:\W*$/.test(text);
  return (
    (before <= 4 &&
      !/[.?!]$/.test(text) &&
      !/\b(?:please|see|attached|find|review|bring|send|have|is attached)\b/i.test(text)) ||
    (colon && before <= 12)
  );
}

/** “Agenda: budget, roadmap, staffing” – topics on the heading's own line. */
function inlineTopics(line: string): readonly string[] {
  if (!line.includes(':')) return [];
  const text = withoutMarks(line);
  const word = AGENDA_WORD.exec(text) ?? /^(?:topics|themen|temas|sujets|points)\b/i.exec(text);
  const colon = text.indexOf(':', word?.index ?? 0);
  if (
    !word ||
    colon < 0 ||
    word.index > 30 ||
    colon > 80 ||
    NO_AGENDA.test(text) ||
    PROMISED_AGENDA.test(text) ||
    PAST_AGENDA.test(text) ||
    /https?:/i.test(text)
  )
    return [];
  const parts = text
    .slice(colon + 1)
    .split(/[,;|•]|\s[/–—-]\s|\(?\b\d{1,2}[.)]\s|\s(?:and|und|et|y)\s/i)
    .map((p) => p.trim());
  const topics = parts.filter((p) => /\p{L}{3}/u.test(p) && p.length <= 80 && isTopic(p));
  return parts.length <= 15 ? topics : [];
}

/** Short unmarked lines right under a heading. */
function plainLines(lines: readonly string[], from: number, end: number): readonly string[] {
  const found: string[] = [];
  for (let i = from; i < Math.min(end, from + 20); i++) {
    const line = (lines[i] ?? '').trim();
    if (line === '' && found.length === 0) continue;
    if (
      line === '' ||
      line.length > 90 ||
      /[.?!,]$/.test(line) ||
      /https?:|@/.test(line) ||
      LOGISTIC_LINE.test(line) ||
      NO_AGENDA.test(line)
    )
      break;
    found.push(line);
  }
  return found.length >= 2 ? found : [];
}

/** The next Markdown heading, or heading-like line that leads another list. */
function nextSection(lines: readonly string[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (/^#{1,6}\s/.test(line) && i > from) return i;
    const text = withoutMarks(line).trim();
    if (
      text.length > 0 &&
      text.length <= 60 &&
      (PAST_AGENDA.test(text) || (OTHER_LIST.test(text) && (/:$/.test(text) || /^#/.test(line))))
    )
      return i;
  }
  return lines.length;
}

/** Whether the line above a list says that it is a list of something else. */
function belongsElsewhere(lines: readonly string[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 40); i--) {
    const line = lines[i] ?? '';
    const text = withoutMarks(line).trim();
    if (text === '' || /^\s*(?:[-–*•·◦]|\(?\w{1,3}[.)])\s?/.test(line) || /^\s/.test(line)) continue;
    return /[:.-]$/.test(line.trim()) || line.startsWith('#') ? OTHER_LIST.test(text) || PAST_AGENDA.test(text) : false;
  }
  return false;
}

function isTopic(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isStandingLine(text) && !LOGISTIC_LINE.test(text);
}
