import type { Meeting } from '../domain/meeting';
import type { EventContext } from './normalize-event';
import { normalizeEvent } from './normalize-event';
import { listField, textField } from './raw-value';

/** A page of calendar occurrences; lines that could not be used are counted. */
export interface EventPage {
  readonly meetings: readonly Meeting[];
  readonly skipped: number;
  readonly nextLink: string | null;
}

const LINES_MAX = 10_000;

/** Reads a checked page of `calendarView`. */
export function eventPageOf(raw: unknown, context: EventContext): EventPage {
  const results = listField(raw, 'value', LINES_MAX).map((entry) => normalizeEvent(entry, context));
  const meetings = results.flatMap((r) => (r.kind === 'ok' ? [r.value] : []));
  return { meetings, skipped: results.length - meetings.length, nextLink: textField(raw, '@odata.nextLink') };
}
