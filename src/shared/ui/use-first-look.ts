import { useSessionState } from './use-session';

/**
 * True while the first page of the calendar is awaited: places are kept for what it tells, so that nothing jumps (ui.md §1.6). The coming
 * days are read first, so one page is enough to show them. False as soon as it is in, and where the calendar may not be read.
 */
export function useFirstLook(): boolean {
  return useSessionState(
    ({ knowledge }) =>
      (knowledge.activity === 'reading' || knowledge.asOf === null) &&
      knowledge.obstacles.length === 0 &&
      knowledge.reach.calendar.from === null &&
      knowledge.rungs.some(({ rung, state }) => rung === 'calendar' && state !== 'off'),
  );
}

/** True while mail is read for the first time, and may be read: what it will settle need not be called unknown yet. */
export function useFirstMail(): boolean {
  return useSessionState(
    ({ knowledge }) =>
      knowledge.activity === 'reading' &&
      knowledge.obstacles.length === 0 &&
      !(knowledge.reach.inbox.complete && knowledge.reach.sent.complete),
  );
}
