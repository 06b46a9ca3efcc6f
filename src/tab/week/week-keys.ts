import type { WeekDay } from '../../shared/domain/week-view';

/** The meeting an arrow key leads to: up and down in the day, left and right to the nearest time of the next day with meetings. */
export function nextBlock(days: readonly WeekDay[], from: string, key: string): string | null {
  const dayIndex = days.findIndex((day) => day.blocks.some((b) => b.meeting.id === from));
  const day = days[dayIndex];
  const here = day?.blocks.find((b) => b.meeting.id === from);
  if (!day || !here) return null;
  const sorted = [...day.blocks].sort((a, b) => a.from - b.from || a.column - b.column);
  const at = sorted.indexOf(here);
  if (key === 'ArrowDown') return sorted[at + 1]?.meeting.id ?? null;
  if (key === 'ArrowUp') return sorted[at - 1]?.meeting.id ?? null;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return null;
  for (let i = dayIndex + step; i >= 0 && i < days.length; i += step) {
    const nearest = [...(days[i]?.blocks ?? [])].sort(
      (a, b) => Math.abs(a.from - here.from) - Math.abs(b.from - here.from),
    )[0];
    if (nearest) return nearest.meeting.id;
  }
  return null;
}
