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

/** Looks of a session that has run for a while: by then the engine has compiled what it will. */
const LOOKS = 15;

/**
 * Snapshot and all flags over a whole mailbox, against `JSON.parse` of the answers it was read from (goal P10: 2 ×): by records that are new
 * to the product, so that every item is matched, and again by the same records, as a session looks whenever something came in.
 */
export function analysisRows(read: FirstRead): readonly BenchRow[] {
  const input = inputOf(read);
  let findings = 0;
  const look = (fresh: boolean): number =>
    fastest(LOOKS, () => {
      const clients = fresh ? [...input.clients] : input.clients;
      findings = runRules(buildSnapshot({ ...input, clients }), new Map()).length;
    });
  const [first, again] = [look(true), look(false)];
  const parse = fastest(4, () => read.pages.map((page): unknown => JSON.parse(page)));
  const row = (what: string, took: number): BenchRow => ({
    what: `${what}, ${digits(read.mails)} mails, ${digits(read.events)} events, ${digits(findings)} findings`,
    figure: ms(took),
    comparedTo: `${ms(parse)}: JSON.parse of the answers`,
    ratio: took / parse,
    goal: '≤ 2 ×',
    met: took / parse <= 2,
  });
  return [row('snapshot and flags', first), row('the same by records known before', again)];
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
