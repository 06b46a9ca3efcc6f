import type { Instant } from '../domain/instant';
import { DAY } from '../domain/instant';

/** Ids by the day (UTC) of their instant: what is older than a limit is found by its days, without a look at the rest. */
export interface DayIndex {
  put(id: string, at: Instant): void;
  /** Takes an id away again; `at` is the instant it was put with. */
  remove(id: string, at: Instant): void;
  /** Ids of every day that begins before `limit`; those of the limit's own day may be later than it. */
  before(limit: Instant): readonly string[];
  clear(): void;
}

/** An index without ids. */
export function createDayIndex(): DayIndex {
  const days = new Map<number, Set<string>>();
  const dayOf = (at: Instant): number => Math.floor(at / DAY);
  return {
    put: (id, at) => {
      const ids = days.get(dayOf(at));
      if (ids === undefined) days.set(dayOf(at), new Set([id]));
      else ids.add(id);
    },
    remove: (id, at) => {
      const ids = days.get(dayOf(at));
      ids?.delete(id);
      if (ids?.size === 0) days.delete(dayOf(at));
    },
    before: (limit) => [...days].flatMap(([day, ids]) => (day * DAY < limit ? [...ids] : [])),
    clear: () => days.clear(),
  };
}
