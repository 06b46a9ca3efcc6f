import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { LOGS, foldNews } from './fact-log';
import type { LogName } from './fact-log';
import type { LogPlace, LogPlaces } from './log-place';
import { isCursor, isMeeting, isMessage, isUnmatched } from './stored-shape';
import type { Cursor, StoreChange } from './store';

/** What stands in the database behind some places, and the places behind that. */
export interface ReadNews {
  readonly change: StoreChange;
  readonly cursors: readonly Cursor[];
  readonly places: LogPlaces;
}

interface Behind {
  readonly steps: readonly unknown[];
  readonly place: LogPlace;
}

/** Steps of one log behind a place; null when the log is no longer the one the place was in. */
async function behind(tx: IDBPTransaction<unknown, string[]>, name: LogName, place: LogPlace): Promise<Behind | null> {
  const log = tx.objectStore(name);
  const range = IDBKeyRange.lowerBound(place.last, true);
  const [firsts, steps, keys] = await Promise.all([
    log.getAllKeys(null, 1),
    log.getAll(range) as Promise<unknown[]>,
    log.getAllKeys(range),
  ]);
  const first = typeof firsts[0] === 'number' ? firsts[0] : null;
  if (place.first !== null && place.first !== first) return null;
  const last = keys.at(-1);
  return { steps, place: { first, last: typeof last === 'number' ? last : place.last } };
}

/**
 * Reads the steps behind `places` in one transaction, at a cost of those steps alone. Steps of our own that are read again change nothing.
 * Null when a log was written anew or emptied meanwhile, or a row is damaged: then all must be loaded.
 */
export async function readNews(db: IDBPDatabase, places: LogPlaces): Promise<ReadNews | null> {
  const tx = db.transaction([...LOGS, 'cursors'], 'readonly');
  const [messageSteps, meetingSteps, unmatchedSteps, cursors] = await Promise.all([
    behind(tx, 'messages', places.messages),
    behind(tx, 'meetings', places.meetings),
    behind(tx, 'unmatched', places.unmatched),
    tx.objectStore('cursors').getAll() as Promise<unknown[]>,
  ]);
  if (messageSteps === null || meetingSteps === null || unmatchedSteps === null || !cursors.every(isCursor))
    return null;
  const messages = foldNews(messageSteps.steps, isMessage);
  const meetings = foldNews(meetingSteps.steps, isMeeting);
  const unmatched = foldNews(unmatchedSteps.steps, isUnmatched);
  if (messages.damaged || meetings.damaged || unmatched.damaged) return null;
  return {
    // A removal stands in every log, so that what went from one went from all; what came back stands among the rows.
    change: {
      remove: [...new Set([...messages.removed, ...meetings.removed, ...unmatched.removed])],
      putMessages: messages.rows,
      putMeetings: meetings.rows,
      putUnmatched: unmatched.rows,
    },
    cursors,
    places: { messages: messageSteps.place, meetings: meetingSteps.place, unmatched: unmatchedSteps.place },
  };
}
