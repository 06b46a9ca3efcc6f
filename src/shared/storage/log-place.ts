import { LOGS } from './fact-log';
import type { LogName } from './fact-log';

/** How far one log is known. */
export interface LogPlace {
  /** Key of its first step, null without one: it changes when the log is emptied or written anew. */
  readonly first: number | null;
  /** Key of the last step known, 0 before the first. */
  readonly last: number;
}

/** How far all logs are known. */
export type LogPlaces = Readonly<Record<LogName, LogPlace>>;

/** Keys of steps just written, by log; a log without a new step has none. */
export type NewKeys = Readonly<Partial<Record<LogName, number>>>;

function everyLog(place: (name: LogName) => LogPlace): LogPlaces {
  return { messages: place('messages'), meetings: place('meetings'), unmatched: place('unmatched') };
}

/** Places in logs without a step. */
export const NO_PLACES: LogPlaces = everyLog(() => ({ first: null, last: 0 }));

/** Places in logs that were read whole, from their keys in order. */
export function placesOf(keys: Readonly<Record<LogName, readonly unknown[]>>): LogPlaces {
  const key = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return everyLog((name) => ({ first: key(keys[name][0]), last: key(keys[name].at(-1)) ?? 0 }));
}

/** No step bears this key: a log with this as its first is loaded whole. */
const UNKNOWN = 0;

/**
 * Places after one commit of our own. Where one of its steps does not follow the last one known, another window wrote before it: all places
 * stay where they were, and what that window wrote is read later together with ours. Only all together, because a removal stands in every
 * log and must not be read again without the rows that came with it. Where not even a log's first step is known, nothing would tell that it
 * was written anew in between.
 */
export function placesAfter(places: LogPlaces, keys: NewKeys): LogPlaces {
  const follows = LOGS.every((name) => keys[name] === undefined || keys[name] === places[name].last + 1);
  return everyLog((name) => {
    const place = places[name];
    const key = keys[name];
    if (key === undefined) return place;
    return follows ? { first: place.first ?? key, last: key } : { ...place, first: place.first ?? UNKNOWN };
  });
}

/** Whether two places are the same in every log. */
export function samePlaces(a: LogPlaces, b: LogPlaces): boolean {
  return LOGS.every((name) => a[name].first === b[name].first && a[name].last === b[name].last);
}
