import type { Client } from '../../shared/domain/client';
import { escapeMarkdown } from '../../shared/domain/handover-text';
import type { Snapshot } from '../../shared/domain/snapshot';
import type { TimelineRow } from '../../shared/domain/timeline';
import { sayPeople, timelineSayer } from './timeline-sayer';

/** The timeline as a Markdown document, newest first, quotes kept. */
export function timelineMarkdown(client: Client, rows: readonly TimelineRow[], snapshot: Snapshot): string {
  const say = timelineSayer(snapshot);
  const out = [
    `# ${escapeMarkdown(client.name)}`,
    '',
    `Mail and meetings, as of ${say.day(snapshot.now)} ${say.time(snapshot.now)}.`,
  ];
  let month = '';
  for (const row of rows) {
    const now = say.month(row.at);
    if (now !== month) out.push('', `## ${now}`, '');
    month = now;
    const quote = row.quote === null ? '' : ` “${escapeMarkdown(row.quote)}”`;
    out.push(
      `- ${say.shortDay(row.at)} · ${row.kind} · **${escapeMarkdown(row.title)}**${quote} (${escapeMarkdown(sayPeople(row, snapshot))})`,
    );
  }
  return `${out.join('\n')}\n`;
}
