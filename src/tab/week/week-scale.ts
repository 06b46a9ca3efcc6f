import type { WeekDay } from '../../shared/domain/week-view';
import type { WorkingHours } from '../../shared/domain/working-hours';

/** 48 px an hour (tab.md §7). */
export const PX_PER_MINUTE = 48 / 60;

/** The stretch of the day that is drawn, in minutes after midnight. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Half an hour before working hours to half an hour after, widened to the meetings outside of them. */
export function stretchOf(days: readonly WeekDay[], hours: WorkingHours): Stretch {
  const blocks = days.flatMap((day) => day.blocks.filter((block) => block.client !== null));
  const from = Math.min(hours.startMinute - 30, ...blocks.map((b) => b.from - 15));
  const to = Math.max(hours.endMinute + 30, ...blocks.map((b) => b.to + 15));
  return { from: Math.max(0, Math.floor(from / 30) * 30), to: Math.min(24 * 60, Math.ceil(to / 30) * 30) };
}

/** Pixels from the top of the drawing for a minute of the day. */
export function yOf(minute: number, stretch: Stretch): number {
  return (Math.min(stretch.to, Math.max(stretch.from, minute)) - stretch.from) * PX_PER_MINUTE;
}
