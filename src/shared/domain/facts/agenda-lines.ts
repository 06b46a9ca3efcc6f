import { AgendaReader, MOST_LINES } from './agenda-reader';
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
  /agenda|ordine del giorno|topic|points?\b|items|cover|discuss|go through|talk about|program/i,
]);
/** What a line with the word says when it is no heading. */
const NO_HEADING = ['none', 'promised', 'past', 'asked'] as const;
const NOTHING: AgendaLines = { topics: [], listed: 0, headed: false };

/** Finds an agenda in own text: under a heading, or as a list of its own. Lists of people, files and dial-in numbers do not count. */
export function agendaLines(own: ReadText): AgendaLines {
  const words = new AgendaReader(own.packs);
  const named = HEADING_WORD.in(own);
  const mayHead = named || own.packs.length > 0;
  const lists = own.listLines;
  // Without a heading's word only three lines of a list make an agenda.
  if (!mayHead && lists.length < 3) return NOTHING;
  const lines = own.lines.map((l) => l.slice(0, 400));
  const most = named ? lines.length : Math.min(lines.length, MOST_LINES);
  for (let at = 0; mayHead && at < most; at++) {
    const line = lines[at] ?? '';
    const inline = inlineTopics(line, words);
    if (inline.length >= 2) return { topics: inline, listed: inline.length, headed: true };
    if (!isHeading(line, words)) continue;
    const end = nextSection(lines, at + 1, words);
    const items = lists
      .filter((l) => l.index > at && l.index < end && !words.says('logistic', l.text))
      .map((l) => l.text);
    const found = items.length > 0 ? items : plainLines(lines, at + 1, end, words);
    const topics = found.filter((text) => isTopic(text, words));
    if (found.length >= 2 && topics.length >= 1) return { topics, listed: found.length, headed: true };
  }
  const free = lists
    .filter(
      (l) =>
        !words.says('logistic', l.text) &&
        !words.says('logistic', lines[l.index] ?? '') &&
        !belongsElsewhere(lines, l.index, words),
    )
    .map((l) => l.text);
  const topics = free.filter((text) => isTopic(text, words));
  return topics.length >= 2 && free.length >= 3 ? { topics, listed: free.length, headed: false } : NOTHING;
}

/** A line of its own that names the agenda, not a sentence about it. */
function isHeading(line: string, words: AgendaReader): boolean {
  if (line.length > 130) return false;
  const text = withoutMarks(line).trim();
  if (text.length === 0 || text.length > 100) return false;
  if (words.says('heading', text)) return true;
  const word = words.wordAt(text);
  if (word < 0 || NO_HEADING.some((part) => words.says(part, text))) return false;
  const before = text.slice(0, word).split(/\s+/).filter(Boolean).length;
  const colon = /:\W*$/.test(text);
  return (
    (before <= 4 &&
      !/[.?!]$/.test(text) &&
      !words.saysForeign('pointed', text) &&
      !/\b(?:please|see|attached|find|review|bring|send|have|is attached|bitte|veuillez|por favor)\b/i.test(text)) ||
    (colon && before <= 12)
  );
}

/** “Agenda: budget, roadmap, staffing” – topics on the heading's own line. */
function inlineTopics(line: string, words: AgendaReader): readonly string[] {
  if (!line.includes(':')) return [];
  const text = withoutMarks(line);
  const named = words.wordAt(text);
  const word = named < 0 && words.says('inline', text) ? 0 : named;
  const colon = text.indexOf(':', Math.max(0, word));
  if (word < 0 || word > 30 || colon < 0 || colon > 80 || /https?:/i.test(text)) return [];
  if (words.says('none', text) || words.says('promised', text) || words.says('past', text)) return [];
  const parts = text
    .slice(colon + 1)
    .split(/[,;|•]|\s[/–—-]\s|\(?\b\d{1,2}[.)]\s|\s(?:and|und|et|y)\s/i)
    .map((p) => p.trim());
  const topics = parts.filter((p) => /\p{L}{3}/u.test(p) && p.length <= 80 && isTopic(p, words));
  return parts.length <= 15 ? topics : [];
}

/** Short unmarked lines right under a heading. */
function plainLines(lines: readonly string[], from: number, end: number, words: AgendaReader): readonly string[] {
  const found: string[] = [];
  for (let i = from; i < Math.min(end, from + 20); i++) {
    const line = (lines[i] ?? '').trim();
    if (line === '' && found.length === 0) continue;
    if (
      line === '' ||
      line.length > 90 ||
      /[.?!,]$/.test(line) ||
      /https?:|@/.test(line) ||
      words.says('logistic', line) ||
      words.says('none', line)
    )
      break;
    found.push(line);
  }
  return found.length >= 2 ? found : [];
}

/** The next Markdown heading, or heading-like line that leads another list. */
function nextSection(lines: readonly string[], from: number, words: AgendaReader): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (/^#{1,6}\s/.test(line) && i > from) return i;
    const text = withoutMarks(line).trim();
    if (
      text.length > 0 &&
      text.length <= 60 &&
      (words.says('past', text) || (words.says('otherList', text) && (/:$/.test(text) || /^#/.test(line))))
    )
      return i;
  }
  return lines.length;
}

/** Whether the line above a list says that it is a list of something else. */
function belongsElsewhere(lines: readonly string[], index: number, words: AgendaReader): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 40); i--) {
    const line = lines[i] ?? '';
    const text = withoutMarks(line).trim();
    if (text === '' || /^\s*(?:[-–*•·◦]|\(?\w{1,3}[.)])\s?/.test(line) || /^\s/.test(line)) continue;
    const leads = /[:.-]$/.test(line.trim()) || line.startsWith('#');
    return leads && (words.says('otherList', text) || words.says('past', text));
  }
  return false;
}

function isTopic(text: string, words: AgendaReader): boolean {
  return /\p{L}{2}/u.test(text) && !words.isStanding(text) && !words.says('logistic', text);
}
