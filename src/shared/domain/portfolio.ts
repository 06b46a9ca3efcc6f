import { assertNever } from './assert-never';
import type { Client, ClientId } from './client';
import { contactWeeks, type ContactWeek } from './contact-weeks';
import type { CivilDate, Instant } from './instant';
import type { Meeting } from './meeting';
import { owedAsks, owedCounts, type OwedCounts } from './owed-asks';
import type { Snapshot } from './snapshot';
import { touchpointsOf, type Touchpoint } from './touchpoint';
import { daysBetween, isCivilDate } from './zoned-time';

/** How many open findings a client has, by how soon they hurt. */
export interface WeightCounts {
  readonly today: number;
  readonly thisWeek: number;
  readonly later: number;
}

/** One client in the account review. */
export interface PortfolioRow {
  readonly client: Client;
  readonly counts: WeightCounts;
  /** What is worth a word in each direction; null while mail is not read whole, as an answer may merely not be in yet. */
  readonly owed: OwedCounts | null;
  /** Sentence of the worst open finding; null when nothing is open. */
  readonly sentence: string | null;
  readonly last: Touchpoint | null;
  readonly next: Meeting | null;
  /** Twelve weeks, oldest first. */
  readonly weeks: readonly ContactWeek[];
  readonly renewalInDays: number | null;
}

/** What the portfolio needs of a finding; kept apart so that the domain does not look up at the rules. */
export interface OpenPoint {
  readonly clientId: ClientId | null;
  readonly weight: 'today' | 'this-week' | 'later';
  readonly message: string;
}

/** Number of weeks in a row's sparkline (issue: 12-week sparkline). */
export const PORTFOLIO_WEEKS = 12;

/** One row a client; `points` are the open findings, worst first; `weekStart` is when this week began. */
export function portfolio(
  snapshot: Snapshot,
  points: readonly OpenPoint[],
  weekStart: Instant,
  today: CivilDate,
): readonly PortfolioRow[] {
  const byClient = new Map<ClientId, OpenPoint[]>();
  for (const point of points) {
    if (point.clientId === null) continue;
    const list = byClient.get(point.clientId) ?? [];
    list.push(point);
    byClient.set(point.clientId, list);
  }
  return [...snapshot.clients.values()].map((client) =>
    row(client, snapshot, byClient.get(client.id) ?? [], weekStart, today),
  );
}

function row(
  client: Client,
  snapshot: Snapshot,
  points: readonly OpenPoint[],
  weekStart: Instant,
  today: CivilDate,
): PortfolioRow {
  const touches = touchpointsOf(client.id, snapshot);
  const past = touches.filter((t) => t.at <= snapshot.now);
  const next = touches.find((t) => t.kind !== 'mail' && t.at > snapshot.now);
  return {
    client,
    counts: {
      today: points.filter((p) => p.weight === 'today').length,
      thisWeek: points.filter((p) => p.weight === 'this-week').length,
      later: points.filter((p) => p.weight === 'later').length,
    },
    owed: owedOf(client.id, snapshot),
    sentence: points[0]?.message ?? null,
    last: past.at(-1) ?? null,
    next: next && next.kind !== 'mail' ? next.meeting : null,
    weeks: contactWeeks(touches, weekStart, snapshot.now, PORTFOLIO_WEEKS),
    renewalInDays:
      client.renewal === undefined || !isCivilDate(client.renewal) ? null : daysBetween(today, client.renewal),
  };
}

/** What each side owes the other, as pane and client page say it, too; null until both folders are read. */
export function owedOf(clientId: ClientId, snapshot: Snapshot): OwedCounts | null {
  const { inbox, sent } = snapshot.reach;
  return inbox.complete && sent.complete ? owedCounts(owedAsks(clientId, snapshot).worth) : null;
}

/** Columns the portfolio can be sorted by. */
export type PortfolioColumn =
  'client' | 'last' | 'next' | 'today' | 'this-week' | 'later' | 'we-owe' | 'they-owe' | 'renewal';

/** Sorted rows; ties by weight of findings, then name. Empty cells stand last in both directions. */
export function sortPortfolio(
  rows: readonly PortfolioRow[],
  column: PortfolioColumn,
  descending: boolean,
): readonly PortfolioRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [sortValue(a, column), sortValue(b, column)];
    if (x === null || y === null) return x === y ? tie(a, b) : x === null ? 1 : -1;
    if (x === y) return tie(a, b);
    return (typeof x === 'string' && typeof y === 'string' ? x.localeCompare(y) : x < y ? -1 : 1) * sign;
  });
}

function sortValue(r: PortfolioRow, column: PortfolioColumn): number | string | null {
  switch (column) {
    case 'client':
      return r.client.name;
    case 'last':
      return r.last?.at ?? null;
    case 'next':
      return r.next?.start ?? null;
    case 'today':
      return r.counts.today;
    case 'this-week':
      return r.counts.thisWeek;
    case 'later':
      return r.counts.later;
    case 'we-owe':
      return r.owed?.we ?? null;
    case 'they-owe':
      return r.owed?.they ?? null;
    case 'renewal':
      return r.renewalInDays;
    default:
      return assertNever(column);
  }
}

function tie(a: PortfolioRow, b: PortfolioRow): number {
  return (
    b.counts.today - a.counts.today ||
    b.counts.thisWeek - a.counts.thisWeek ||
    b.counts.later - a.counts.later ||
    a.client.name.localeCompare(b.client.name)
  );
}
