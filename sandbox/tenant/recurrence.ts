import type { PatternedRecurrence, RecurrencePattern } from '@microsoft/microsoft-graph-types';

const dayMs = 86_400_000;
const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekOfMonth = { first: 0, second: 1, third: 2, fourth: 3 } as const;

function dateText(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

function monthStart(day: number, months: number): number {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

function daysInMonth(start: number): number {
  return Math.round((monthStart(start, 1) - start) / dayMs);
}

function matchesIn(start: number, pattern: RecurrencePattern): number[] {
  const wanted = new Set<string>(pattern.daysOfWeek ?? []);
  const all = Array.from({ length: daysInMonth(start) }, (_, at) => start + at * dayMs);
  const matching = all.filter((day) => wanted.has(dayNames[new Date(day).getUTCDay()] ?? ''));
  const index = pattern.index ?? 'first';
  const day = index === 'last' ? matching.at(-1) : matching[weekOfMonth[index]];
  return day === undefined ? [] : [day];
}

/** Days (UTC midnight, ms) of the period that begins `step` intervals after the first day of the series, in order. */
function daysOfStep(pattern: RecurrencePattern, first: number, step: number): readonly number[] {
  const interval = Math.max(1, pattern.interval ?? 1);
  switch (pattern.type) {
    case 'weekly': {
      const sunday = first - new Date(first).getUTCDay() * dayMs + step * interval * 7 * dayMs;
      const wanted = pattern.daysOfWeek?.length
        ? pattern.daysOfWeek
        : [dayNames[new Date(first).getUTCDay()] ?? 'monday'];
      return dayNames.flatMap((name, at) => (wanted.includes(name) ? [sunday + at * dayMs] : []));
    }
    case 'absoluteMonthly':
    case 'absoluteYearly': {
      const start = monthStart(first, step * interval * (pattern.type === 'absoluteYearly' ? 12 : 1));
      const day = pattern.dayOfMonth || new Date(first).getUTCDate();
      return [start + (Math.min(day, daysInMonth(start)) - 1) * dayMs];
    }
    case 'relativeMonthly':
    case 'relativeYearly':
      return matchesIn(monthStart(first, step * interval * (pattern.type === 'relativeYearly' ? 12 : 1)), pattern);
    default:
      return [first + step * interval * dayMs];
  }
}

/**
 * Dates (`YYYY-MM-DD`, in the series' own zone) of a series up to and with `until`, at most `limit` of them
 * (Exchange stops at 999 occurrences for daily series; we stop a little later).
 */
export function occurrenceDates(recurrence: PatternedRecurrence, until: string, limit = 1500): readonly string[] {
  const { pattern, range } = recurrence;
  const first = Date.parse(`${range?.startDate ?? ''}T00:00:00Z`);
  if (Number.isNaN(first) || pattern === null || pattern === undefined) return [];
  const counted = range?.type === 'numbered' ? Math.min(limit, range.numberOfOccurrences ?? 0) : limit;
  const last = range?.type === 'endDate' && (range.endDate ?? '') < until ? (range.endDate ?? until) : until;
  const dates: string[] = [];
  for (let step = 0; step < limit * 2; step += 1) {
    for (const day of daysOfStep(pattern, first, step)) {
      if (day < first) continue;
      const date = dateText(day);
      if (date > last || dates.length >= counted) return dates;
      dates.push(date);
    }
  }
  return dates;
}
