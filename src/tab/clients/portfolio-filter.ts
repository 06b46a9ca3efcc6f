import { assertNever } from '../../shared/domain/assert-never';
import { DAY, type Instant } from '../../shared/domain/instant';
import type { PortfolioRow } from '../../shared/domain/portfolio';
import { sayNumber, sayNumberFirst } from '../../shared/domain/say-number';

/** The chips above the portfolio. */
export type PortfolioChip = 'all' | 'open' | 'quiet' | 'renews';

/** Days without a touchpoint after which a client counts as quiet (F13: normal cadence 14 days). */
export const QUIET_DAYS = 14;
/** Days ahead in which a renewal is near. */
export const RENEWAL_DAYS = 90;

/** True when a row belongs under a chip. */
export function underChip(row: PortfolioRow, chip: PortfolioChip, now: Instant): boolean {
  switch (chip) {
    case 'all':
      return true;
    case 'open':
      return row.counts.today + row.counts.thisWeek + row.counts.later > 0;
    case 'quiet':
      return row.next === null && (row.last === null || now - row.last.at > QUIET_DAYS * DAY);
    case 'renews':
      return row.renewalInDays !== null && row.renewalInDays >= 0 && row.renewalInDays <= RENEWAL_DAYS;
    default:
      return assertNever(chip);
  }
}

/** Rows whose client or one of its people fits the words searched for. */
export function searched(rows: readonly PortfolioRow[], search: string): readonly PortfolioRow[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ client }) => {
    const text = [
      client.name,
      client.shortName ?? '',
      ...client.domains,
      ...client.people.flatMap((p) => [p.name, p.address]),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The page's heading: a sentence with the number in it. `complete` false = nothing may sound final. */
export function portfolioHeading(rows: readonly PortfolioRow[], complete: boolean): string {
  const week = rows.filter((r) => r.counts.today + r.counts.thisWeek > 0).length;
  const today = rows.filter((r) => r.counts.today > 0).length;
  if (rows.length === 0) return 'No clients yet';
  if (week === 0)
    return complete
      ? `Nothing is pressing with ${rows.length === 1 ? 'your client' : `your ${rows.length} clients`}`
      : 'Nothing found so far';
  const of = `${sayNumberFirst(week)} of ${sayNumber(rows.length)} clients ${week === 1 ? 'needs' : 'need'} something this week`;
  if (today === 0) return of;
  return today === week
    ? `${sayNumberFirst(week)} of ${sayNumber(rows.length)} clients ${week === 1 ? 'needs' : 'need'} something today`
    : `${of}, ${sayNumber(today)} of them today`;
}
