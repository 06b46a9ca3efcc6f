import type { Event } from '@microsoft/microsoft-graph-types';
import { occurrenceDates } from './recurrence';
import type { StoredAttachment } from './stored-attachment';
import { instantText, instantToWall, wallToInstant } from './time-zone';

/** One event as a calendar keeps it; occurrences of a series are made from their master when they are asked for. */
export interface StoredEvent {
  /** Immutable id. */
  readonly key: string;
  /** Ordinary id. */
  readonly shownId: string;
  readonly revision: number;
  readonly event: Event;
  /** Instants (ms). For all-day events midnight in the event's own zone. */
  readonly startAt: number;
  readonly endAt: number;
  readonly attachments: readonly StoredAttachment[];
  /** Key of the master, on occurrences and exceptions. */
  readonly masterKey?: string;
  /** `YYYY-MM-DD` in the series' zone that the occurrence or exception stands for. */
  readonly occurrenceDate?: string;
  /** On masters: dates that were taken out of the series. */
  readonly cancelledDates?: readonly string[];
}

const dayMs = 86_400_000;

/** Start and end instants (ms) of an event; NaN when its times are none. */
export function eventInstants(event: Event): { readonly startAt: number; readonly endAt: number } {
  const startAt = wallToInstant(event.start?.dateTime ?? '', event.start?.timeZone ?? 'UTC');
  const endAt = wallToInstant(event.end?.dateTime ?? '', event.end?.timeZone ?? event.start?.timeZone ?? 'UTC');
  return { startAt, endAt: Number.isNaN(endAt) ? startAt : endAt };
}

/** Id of the occurrence of a series on a date: made from the master's id, so that it can be found again. */
export function occurrenceId(masterId: string, date: string): string {
  return `${masterId.replace(/=+$/, '')}-O${date.replace(/-/g, '')}=`;
}

/** Master's id (without trailing `=`) and date of an id that `occurrenceId` made; undefined for other ids. */
export function parseOccurrenceId(id: string): { readonly master: string; readonly date: string } | undefined {
  const match = /^(.{1,400})-O(\d{4})(\d\d)(\d\d)=$/.exec(id);
  if (match === null) return undefined;
  return { master: match[1] ?? '', date: `${match[2] ?? ''}-${match[3] ?? ''}-${match[4] ?? ''}` };
}

/** The occurrence of a series on a date: same clock time in the series' zone, whatever daylight saving does. */
export function occurrenceOn(master: StoredEvent, date: string): StoredEvent {
  const zone = master.event.start?.timeZone ?? 'UTC';
  const clock = instantToWall(master.startAt, zone).slice(10);
  const startAt = wallToInstant(`${date}${clock}`, zone);
  const endAt = startAt + (master.endAt - master.startAt);
  const { recurrence: _series, cancelledOccurrences: _cancelled, ...event } = master.event;
  return {
    key: occurrenceId(master.key, date),
    shownId: occurrenceId(master.shownId, date),
    revision: master.revision,
    startAt,
    endAt,
    attachments: master.attachments,
    masterKey: master.key,
    occurrenceDate: date,
    event: {
      ...event,
      type: 'occurrence',
      iCalUId: `${event.iCalUId ?? ''}${date.replace(/-/g, '')}`,
      originalStart: instantText(startAt),
      start: { dateTime: `${date}${clock}`, timeZone: zone },
      end: { dateTime: instantToWall(endAt, zone), timeZone: zone },
    },
  };
}

/** Occurrences of a series that touch the window, without those that were taken out or became exceptions. */
export function occurrencesIn(
  master: StoredEvent,
  from: number,
  to: number,
  replaced: ReadonlySet<string>,
): readonly StoredEvent[] {
  const { recurrence } = master.event;
  if (recurrence === null || recurrence === undefined || from >= to) return [];
  const until = new Date(Math.min(to + dayMs, 8.64e15)).toISOString().slice(0, 10);
  return occurrenceDates(recurrence, until)
    .filter((date) => master.cancelledDates?.includes(date) !== true && !replaced.has(date))
    .map((date) => occurrenceOn(master, date))
    .filter((occurrence) => touches(occurrence, from, to));
}

/** Whether an event lies in a window (ms). An event without length lies in it when it begins in it. */
export function touches(event: StoredEvent, from: number, to: number): boolean {
  if (event.endAt <= event.startAt) return event.startAt >= from && event.startAt < to;
  return event.startAt < to && event.endAt > from;
}
