import type { Event } from '@microsoft/microsoft-graph-types';
import { graphInstant } from '../page/graph-time';

/** An event with its place in a day: share of the day from the top, and its lane among those it overlaps. */
export interface PlacedEvent {
  readonly event: Event;
  /** Minutes after the day's first shown minute. */
  readonly top: number;
  /** Minutes, at least 15 so that a short one can be read and pressed. */
  readonly height: number;
  readonly lane: number;
  readonly lanes: number;
}

const minute = 60_000;

/** Lays out the timed events of a day (`from` to `to`, milliseconds); overlapping ones stand side by side. */
export function layOutDay(events: readonly Event[], from: number, to: number): readonly PlacedEvent[] {
  const timed = events
    .map((event) => ({ event, start: graphInstant(event.start), end: graphInstant(event.end) }))
    .filter(({ event, start, end }) => event.isAllDay !== true && end > from && start < to)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const placed: (PlacedEvent & { readonly end: number })[] = [];
  let cluster: { event: Event; top: number; height: number; lane: number; end: number }[] = [];
  let clusterEnd = from;
  const close = (): void => {
    const lanes = Math.max(0, ...cluster.map(({ lane }) => lane)) + 1;
    placed.push(...cluster.map((one) => ({ ...one, lanes })));
    cluster = [];
  };
  for (const { event, start, end } of timed) {
    if (start >= clusterEnd) close();
    const taken = new Set(cluster.filter((one) => one.end > start).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const top = Math.max(0, (start - from) / minute);
    cluster.push({ event, top, height: Math.max(15, (Math.min(end, to) - Math.max(start, from)) / minute), lane, end });
    clusterEnd = Math.max(clusterEnd, end);
  }
  close();
  return placed;
}

/** Events that fill whole days and touch the day. */
export function allDayEvents(events: readonly Event[], from: number, to: number): readonly Event[] {
  return events.filter(
    (event) => event.isAllDay === true && graphInstant(event.end) > from && graphInstant(event.start) < to,
  );
}
