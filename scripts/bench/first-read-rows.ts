import { ellen, mailbox } from '../../sandbox/fill/scenario-people';
import { reachOf } from '../../src/shared/app/reach-of';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { buildSnapshot } from '../../src/shared/domain/snapshot-build';
import { runRules } from '../../src/shared/rules/run-rules';
import type { FirstRead } from './first-read';
import { fastest } from './stopwatch';
import { BENCH_NOW, matchInputOf } from './sync-bench';
import { digits, ms, type BenchRow } from './table';

function inputOf({ holdings, clients }: FirstRead): SnapshotInput {
  return {
    ...matchInputOf({ me: mailbox(ellen), clients }),
    now: BENCH_NOW,
    locale: 'en-GB',
    meetings: holdings.meetings(),
    messages: holdings.messages(),
    unmatched: holdings.unmatched(),
    answers: [],
    reach: reachOf(holdings, { calendar: true, mailText: true }),
  };
}

/** Snapshot and all flags over a whole mailbox, against `JSON.parse` of the answers it was read from. Goal P10: 2 ×. */
export function analysisRow(read: FirstRead): BenchRow {
  const input = inputOf(read);
  let findings = 0;
  const look = fastest(5, () => {
    findings = runRules(buildSnapshot(input), new Map()).length;
  });
  const parse = fastest(4, () => read.pages.map((page): unknown => JSON.parse(page)));
  return {
    what: `snapshot and flags, ${digits(read.mails)} mails, ${digits(read.events)} events, ${digits(findings)} findings`,
    figure: ms(look),
    comparedTo: `${ms(parse)}: JSON.parse of the answers`,
    ratio: look / parse,
    goal: '≤ 2 ×',
    met: look / parse <= 2,
  };
}

/** Requests of a first read, against list by id and one request an item, as CRM syncs do (1,001 and about 1,000). Goal P6. */
export function requestRows(read: FirstRead): readonly BenchRow[] {
  const mail = (read.mailRequests / read.mails) * 1000;
  const calendar = (read.calendarRequests / read.events) * 1000;
  const row = (what: string, per: number, sent: number, obvious: string, base: number, goal: number): BenchRow => ({
    what: `requests per 1,000 ${what} of a first read`,
    figure: `${digits(per)} (${digits(sent)} sent)`,
    comparedTo: obvious,
    ratio: per / base,
    goal: `≤ ${goal}`,
    met: per <= goal,
  });
  return [
    row('mails', mail, read.mailRequests, '1,001: a list, then each by id', 1001, 2),
    row('events', calendar, read.calendarRequests, '1,000: each by id', 1000, 25),
  ];
}
