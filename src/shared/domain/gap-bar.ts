import type { Instant } from './instant';
import { HOUR, MINUTE } from './instant';
import { busyMeetings } from './intervals';
import type { Snapshot } from './snapshot';

/** A stretch of the bar, in per cent of its length. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** The time around a meeting to scale: the meeting before, the gap, the meeting itself, the gap, the meeting after. */
export interface GapBar {
  readonly blocks: readonly (Stretch & { readonly kind: 'this' | 'other'; readonly title: string | null })[];
  readonly gaps: readonly (Stretch & {
    readonly side: 'before' | 'after';
    readonly minutes: number;
    readonly need: number;
  })[];
}

/** Neighbours further away than this are not drawn. */
const NEAR = 2 * HOUR;
/** Most of a neighbour that is drawn: the gap is what matters. */
const NEIGHBOUR = HOUR;

/** What the bar is drawn around; ids the meeting is already known by in the calendar are left out of its neighbours. */
export interface GapSubject {
  readonly id: string | null;
  readonly title: string | null;
  readonly start: Instant;
  readonly end: Instant;
}

/** The bar around a meeting, also one not saved yet; null when nothing is near or it has no length. `need` in minutes. */
export function gapBar(
  subject: GapSubject,
  need: { readonly before: number; readonly after: number },
  snapshot: Snapshot,
): GapBar | null {
  if (!(subject.end > subject.start)) return null;
  const busy = busyMeetings(snapshot.meetings.filter((m) => m.id !== subject.id));
  const before = busy
    .filter((m) => m.start < subject.start && m.end > subject.start - NEAR)
    .toSorted((a, b) => b.end - a.end)[0];
  const after = busy.find((m) => m.start >= subject.start && m.end > subject.end && m.start < subject.end + NEAR);
  if (!before && !after) return null;
  const from = before ? Math.max(before.start, Math.min(before.end, subject.start) - NEIGHBOUR) : subject.start;
  const to = after ? Math.min(after.end, Math.max(after.start, subject.end) + NEIGHBOUR) : subject.end;
  const stretch = (start: Instant, end: Instant): Stretch => ({
    from: (100 * (start - from)) / (to - from),
    length: (100 * (end - start)) / (to - from),
  });
  const blocks: GapBar['blocks'][number][] = [
    { ...stretch(subject.start, subject.end), kind: 'this', title: subject.title },
  ];
  const gaps: GapBar['gaps'][number][] = [];
  if (before) {
    blocks.unshift({ ...stretch(from, Math.min(before.end, subject.start)), kind: 'other', title: before.title });
    gaps.push({
      ...stretch(Math.min(before.end, subject.start), subject.start),
      side: 'before',
      minutes: (subject.start - before.end) / MINUTE,
      need: need.before,
    });
  }
  if (after) {
    blocks.push({ ...stretch(Math.max(after.start, subject.end), to), kind: 'other', title: after.title });
    gaps.push({
      ...stretch(subject.end, Math.max(after.start, subject.end)),
      side: 'after',
      minutes: (after.start - subject.end) / MINUTE,
      need: need.after,
    });
  }
  return { blocks, gaps };
}
