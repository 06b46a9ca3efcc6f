import { useSessionState } from './use-session';

/**
 * True while the calendar is read for the first time, or is about to be: what its first answers tell would move with each further one, so
 * its place is kept instead (ui.md §1.6). False as soon as it was read once, and where it may not be read.
 */
export function useFirstLook(): boolean {
  return useSessionState(
    ({ knowledge }) =>
      (knowledge.activity === 'reading' || knowledge.asOf === null) &&
      knowledge.obstacles.length === 0 &&
      !knowledge.reach.calendar.complete &&
      knowledge.rungs.some(({ rung, state }) => rung === 'calendar' && state !== 'off'),
  );
}
