import type { Meeting } from '../domain/meeting';
import type { NamesById } from './message-page';
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
export function eventPageOf(raw: unknown, context: EventContext, names: NamesById = new Map()): EventPage {
  const results = listField(raw, 'value', LINES_MAX).map((entry) => {
    const attachmentNames = names.get(textField(entry, 'id') ?? '');
    return normalizeEvent(entry, attachmentNames === undefined ? context : { ...context, attachmentNames });
  });
  const meetings = results.flatMap((r) => (r.kind === 'ok' ? [r.value] : []));
  return { meetings, skipped: results.length - meetings.length, nextLink: textField(raw, '@odata.nextLink') };
}
