import { DAY, type Instant } from './instant';
import type { Touchpoint } from './touchpoint';

/** Contact in one week: how many mails and meetings, and whether the week is still running. */
export interface ContactWeek {
  readonly start: Instant;
  readonly mails: number;
  readonly meetings: number;
  readonly current: boolean;
}

const WEEK = 7 * DAY;

/**
 * Counts touchpoints by week, oldest first, the last one holding `now`. `weekStart` is the instant this week began in
 * the user's zone; clock changes move a bar's edge by an hour at most, which no bar of a week can show.
 */
export function contactWeeks(
  touchpoints: readonly Touchpoint[],
  weekStart: Instant,
  now: Instant,
  weeks: number,
): readonly ContactWeek[] {
  const first = weekStart - (weeks - 1) * WEEK;
  const mails = new Array<number>(weeks).fill(0);
  const meetings = new Array<number>(weeks).fill(0);
  for (const touch of touchpoints) {
    if (touch.at > now || touch.at < first) continue;
    const index = Math.floor((touch.at - first) / WEEK);
    const counts = touch.kind === 'mail' ? mails : meetings;
    const before = counts[index];
    if (before !== undefined) counts[index] = before + 1;
  }
  return mails.map((n, i) => ({
    start: first + i * WEEK,
    mails: n,
    meetings: meetings[i] ?? 0,
    current: i === weeks - 1,
  }));
}
