import type { EventPage } from '../graph/event-page';
import { eventPageOf } from '../graph/event-page';
import type { NamesById } from '../graph/message-page';
import type { EventContext } from '../graph/normalize-event';
import { asObject, listField } from '../graph/raw-value';
import type { Pace } from './pace';
import { createPace, eachInTurns } from './pace';

/** As many lines as a page may have (see `eventPageOf`). */
const LINES_MAX = 10_000;

/** Reads a checked page as `eventPageOf` does, event by event at a pace: texts of invitations are read for agendas. */
export async function readEventPage(
  raw: unknown,
  context: EventContext,
  names: NamesById,
  pace: Pace = createPace(),
): Promise<EventPage> {
  const entries = listField(raw, 'value', LINES_MAX);
  const parts = await eachInTurns(entries, (entry) => eventPageOf({ value: [entry] }, context, names), pace);
  return {
    ...eventPageOf({ ...asObject(raw), value: [] }, context),
    meetings: parts.flatMap((part) => part.meetings),
    skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
  };
}
