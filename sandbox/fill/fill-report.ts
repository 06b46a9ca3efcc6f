/** A line of a file that was left out, and why. The reason holds nothing of what the line says. */
export interface LineProblem {
  readonly file: 'mailbox' | 'calendar';
  readonly line: number;
  readonly reason: string;
}

/** What filling a tenant from files did. */
export interface FillReport {
  /** Whom the mailbox belongs to: key and name for `--as` and the greeting. */
  readonly person: { readonly key: string; readonly name: string };
  readonly lines: number;
  readonly messages: { readonly inbox: number; readonly sentitems: number; readonly elsewhere: number };
  /** Messages of other people's mailboxes in the same file. */
  readonly notMine: number;
  /** Messages later than the tenant's now. */
  readonly later: number;
  readonly events: number;
  /** Events whose zone has no known name: taken as UTC. */
  readonly unknownZones: number;
  readonly problems: readonly LineProblem[];
  readonly elapsedMs: number;
}

const shownProblems = 20;

function count(amount: number, one: string, many: string): string {
  return `${amount.toLocaleString('en-GB')} ${amount === 1 ? one : many}`;
}

/** The report as a short list for the console: a summary, then the first 20 lines that were left out. */
export function reportLines(report: FillReport): readonly string[] {
  const { inbox, sentitems, elsewhere } = report.messages;
  const total = inbox + sentitems + elsewhere;
  const left = [
    ...(report.notMine === 0 ? [] : [`${count(report.notMine, 'line is', 'lines are')} other people's mail`]),
    ...(report.later === 0 ? [] : [`${count(report.later, 'message is', 'messages are')} later than now`]),
    ...(report.problems.length === 0 ? [] : [`${count(report.problems.length, 'line was', 'lines were')} left out`]),
  ];
  const problems = report.problems
    .slice(0, shownProblems)
    .map(({ file, line, reason }) => `  ${file} line ${String(line)}: ${reason}`);
  const more = report.problems.length - problems.length;
  return [
    `Mailbox of ${report.person.name}: ${count(total, 'message', 'messages')} (${String(inbox)} inbox, ${String(sentitems)} sent, ${String(elsewhere)} elsewhere) and ${count(report.events, 'event', 'events')} from ${count(report.lines, 'line', 'lines')} in ${(report.elapsedMs / 1000).toFixed(1)} s.`,
    ...(left.length === 0 ? [] : [`${left.join('; ')}.`]),
    ...(report.unknownZones === 0
      ? []
      : [`${count(report.unknownZones, 'event names a zone', 'events name zones')} that nobody knows: taken as UTC.`]),
    ...problems,
    ...(more > 0 ? [`  and ${more.toLocaleString('en-GB')} more`] : []),
  ];
}
