import type { BookRecord, Json } from './book-record';
import type { CivilDate } from './instant';
import { isCivilDate } from './zoned-time';
import { HANDOVER_SECTIONS, type HandoverLine, type HandoverSection, type HandoverSuggestion } from './handover';

/** A client's handover note, read from its record: lines by section, who it goes to, the last day on the account. */
export interface HandoverNote {
  readonly clientId: string;
  readonly lines: ReadonlyMap<HandoverSection, readonly HandoverLine[]>;
  readonly to: { readonly name: string; readonly address: string } | null;
  readonly lastDay: CivilDate | null;
  /** The colleague it came from, and their last day on the account where they named one; null for a note of one's own. */
  readonly from: { readonly name: string; readonly address: string; readonly lastDay: CivilDate | null } | null;
  /** Sections the successor has ticked as read. */
  readonly read: ReadonlySet<HandoverSection>;
  readonly acknowledgedBy: string | null;
  /** Sensitive lines that got their second tick: only these may leave (F15). */
  readonly shared: ReadonlySet<string>;
}

/** Words of each section, as headings. */
export const SECTION_TITLES: Readonly<Record<HandoverSection, string>> = {
  'three-things': 'Three things to know',
  people: 'People',
  'how-they-work': 'How they like to work',
  'open-promises': 'Open promises',
  approvals: 'Approvals waiting',
  meetings: 'Meetings ahead',
  minutes: 'Last minutes',
  risks: 'Risks',
  services: 'Services',
  success: 'What success looks like',
  personal: 'Personal',
};

/** Longest line that is kept. */
export const LINE_MAX = 2_000;

/** Field name of one line: each line is a field of its own, so two people adding lines never collide. */
export function lineField(section: HandoverSection, lineId: string): string {
  return `${section}/${lineId}`;
}

/** Reads a record's fields; what does not look like a line is passed over (records travel by mail and are not trusted). */
export function readHandover(clientId: string, record: BookRecord | undefined): HandoverNote {
  const lines = new Map<HandoverSection, HandoverLine[]>(HANDOVER_SECTIONS.map((s) => [s, []]));
  const read = new Set<HandoverSection>();
  const shared = new Set<string>();
  const fields = record?.removed ? {} : (record?.fields ?? {});
  for (const [name, value] of Object.entries(fields)) {
    const slash = name.indexOf('/');
    const [prefix, id] = [name.slice(0, slash), name.slice(slash + 1)];
    if (prefix === 'share' && value === true) shared.add(id);
    if (prefix === 'read' && value === true && isSection(id)) read.add(id);
    if (!isSection(prefix)) continue;
    const line = readLine(id, value);
    if (line) lines.get(prefix)?.push(line);
  }
  for (const list of lines.values()) list.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const to = fields['to'];
  const acknowledged = fields['acknowledged'];
  return {
    clientId,
    lines,
    to:
      isObject(to) && typeof to['name'] === 'string' && typeof to['address'] === 'string'
        ? { name: to['name'], address: to['address'] }
        : null,
    lastDay: dayIn(fields['lastDay']),
    from: senderIn(fields),
    read,
    shared,
    acknowledgedBy: typeof acknowledged === 'string' ? acknowledged.slice(0, 200) : null,
  };
}

function dayIn(value: Json | undefined): CivilDate | null {
  return typeof value === 'string' && isCivilDate(value) ? value : null;
}

/** Notes taken over before names were kept have an address alone. */
function senderIn(fields: BookRecord['fields']): HandoverNote['from'] {
  const { receivedFrom: address, receivedName: name } = fields;
  if (typeof address !== 'string') return null;
  return {
    address,
    name: typeof name === 'string' && name.trim() !== '' ? name.slice(0, 200) : address,
    lastDay: dayIn(fields['receivedLastDay']),
  };
}

/** A line as the value of its field. */
export function lineValue(line: HandoverLine): Json {
  return {
    text: line.text.slice(0, LINE_MAX),
    state: line.state,
    by: line.by,
    at: line.at,
    ...(line.private ? { private: true } : {}),
    ...(line.sensitive ? { sensitive: true } : {}),
    ...(line.evidence ? { evidence: line.evidence } : {}),
  };
}

/** Suggestions of a section that nobody has confirmed, changed or left out yet. */
export function openSuggestions(
  note: HandoverNote,
  suggestions: readonly HandoverSuggestion[],
  section: HandoverSection,
): readonly HandoverSuggestion[] {
  const answered = new Set((note.lines.get(section) ?? []).map((line) => line.id));
  return suggestions.filter((s) => s.section === section && !answered.has(s.id));
}

/** Lines that are shown and handed over: written or confirmed ones. */
export function keptLines(note: HandoverNote, section: HandoverSection): readonly HandoverLine[] {
  return (note.lines.get(section) ?? []).filter((line) => line.state !== 'left-out' && line.text.trim() !== '');
}

function readLine(id: string, value: Json): HandoverLine | null {
  if (!isObject(value) || typeof value['text'] !== 'string' || typeof value['at'] !== 'number') return null;
  const { state, by, evidence } = value;
  if (state !== 'written' && state !== 'confirmed' && state !== 'left-out') return null;
  return {
    id,
    text: value['text'].slice(0, LINE_MAX),
    state,
    by: typeof by === 'string' ? by.slice(0, 200) : '',
    at: value['at'],
    ...(value['private'] === true ? { private: true } : {}),
    ...(value['sensitive'] === true ? { sensitive: true } : {}),
    ...(Array.isArray(evidence) ? { evidence: evidence.filter((e): e is string => typeof e === 'string') } : {}),
  };
}

function isSection(name: string): name is HandoverSection {
  return HANDOVER_SECTIONS.some((section) => section === name);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
