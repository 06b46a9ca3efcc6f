import type { Client } from './client';
import { HANDOVER_SECTIONS, type HandoverLine } from './handover';
import { contactLine } from './people-map';
import { keptLines, SECTION_TITLES, type HandoverNote } from './handover-note';

/** Escapes what Markdown would read as markup, and keeps a line on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|#]/g, (mark) => `\\${mark}`)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^([-+]|\d{1,9}[.)])(?=\s)/, '\\$1');
}

/** True when a line may leave: private lines never do, sensitive ones only after their second tick. */
export function mayLeave(line: HandoverLine, shared: ReadonlySet<string>): boolean {
  return !line.private && (!line.sensitive || shared.has(line.id));
}

/** The handover note as a Markdown document: what one would hand to a client director. Private lines are left out. */
export function handoverMarkdown(client: Client, note: HandoverNote, sayDay: (line: HandoverLine) => string): string {
  const out = [`# Handover of ${escapeMarkdown(client.name)}`, ''];
  if (note.to)
    out.push(
      `To ${escapeMarkdown(note.to.name)}${note.lastDay ? `, last day on the account ${note.lastDay}` : ''}`,
      '',
    );
  const contacts = client.people.filter((p) => p.leftOn === undefined);
  for (const section of HANDOVER_SECTIONS) {
    const lines = keptLines(note, section).filter((line) => mayLeave(line, note.shared));
    const people = section === 'people' ? contacts : [];
    if (lines.length === 0 && people.length === 0) continue;
    out.push(`## ${SECTION_TITLES[section]}`, '');
    for (const p of people) {
      const about = [contactLine(p), p.note].filter((part): part is string => Boolean(part)).map(escapeMarkdown);
      out.push(
        `- **${escapeMarkdown(p.name)}** (${escapeMarkdown(p.address)})${about.length > 0 ? `: ${about.join('; ')}` : ''}`,
      );
    }
    for (const line of lines)
      out.push(`- ${escapeMarkdown(line.text)} *(${escapeMarkdown(line.by)}, ${sayDay(line)})*`);
    out.push('');
  }
  return out.join('\n');
}
