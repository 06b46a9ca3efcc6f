import type { OwedCounts } from './owed-asks';

/** “We owe 2, they owe 1”; empty when nobody owes anything. */
export function sayOwed({ we, they }: OwedCounts): string {
  const parts = [we > 0 ? `we owe ${we}` : '', they > 0 ? `they owe ${they}` : ''].filter((part) => part !== '');
  return parts.join(', ').replace(/^./, (first) => first.toUpperCase());
}
