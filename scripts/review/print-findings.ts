import { spokenName } from '../../src/shared/domain/client';
import { count } from '../../src/shared/domain/say-time';
import { civilDateOf } from '../../src/shared/domain/zoned-time';
import type { Review } from './review-files';

/** One finding a line, in the order of the findings. */
export function printJson({ findings }: Review): string {
  return findings
    .map(
      (f) =>
        JSON.stringify({
          ruleId: f.ruleId,
          level: f.level,
          outcome: f.outcome,
          subject: { kind: f.subject.kind, id: f.subject.id },
          clientId: f.clientId,
          message: f.message,
          evidence: f.evidence.map((e) => ({
            kind: e.kind,
            id: e.id,
            ...(e.quote === undefined ? {} : { quote: e.quote }),
          })),
        }) + '\n',
    )
    .join('');
}

/** A table to read: day, client, flag, the sentence, and the words that show it. */
export function printTable({ findings, snapshot }: Review): string {
  if (findings.length === 0) return 'Nothing found.\n';
  const rows = findings.map((f) => {
    const client = f.clientId === null ? undefined : snapshot.clients.get(f.clientId);
    return {
      day: civilDateOf(f.at, snapshot.workingHours.zone),
      client: client ? spokenName(client) : '–',
      flag: `${f.ruleId}${f.outcome === 'cantTell' ? ' (cannot tell)' : ''}`,
      level: f.level,
      message: f.message,
      quote: f.evidence.find((e) => e.quote !== undefined)?.quote,
    };
  });
  const wide = (column: 'client' | 'flag') => Math.min(32, Math.max(...rows.map((r) => r[column].length)));
  const [clientWide, flagWide] = [wide('client'), wide('flag')];
  return rows
    .map(
      (r) =>
        `${r.day}  ${r.level.padEnd(7)}  ${r.client.slice(0, clientWide).padEnd(clientWide)}  ${r.flag.padEnd(flagWide)}  ${r.message}\n${r.quote === undefined ? '' : `${' '.repeat(12)}“${r.quote}”\n`}`,
    )
    .join('');
}

/** What was read and found, for standard error. */
export function summaryOf({ findings, mails, meetings, badLines, matched, snapshot }: Review, seconds: number): string {
  const lines = [
    `Read ${mails} mails and ${meetings} meetings, ${matched} with clients, ${badLines} lines left out; judged at ${new Date(snapshot.now).toISOString()} in ${seconds.toFixed(1)} s.`,
  ];
  const counts = new Map<string, number>();
  for (const f of findings)
    counts.set(`${f.ruleId} ${f.outcome} ${f.level}`, (counts.get(`${f.ruleId} ${f.outcome} ${f.level}`) ?? 0) + 1);
  for (const [name, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    lines.push(`  ${String(n).padStart(5)}  ${name}`);
  lines.push(`${count(findings.length, 'finding')}.`);
  return `${lines.join('\n')}\n`;
}
