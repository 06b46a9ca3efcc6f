import type { CivilDate, ZoneName } from './instant';

/** When the user works: from the mailbox settings, holidays from Settings. Days 0 (Sunday) to 6. */
export interface WorkingHours {
  readonly zone: ZoneName;
  readonly days: readonly number[];
  /** Minutes after local midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly holidays: readonly CivilDate[];
}

/** Monday to Friday, 9:00 to 17:30: used until the mailbox settings are known. */
export const DEFAULT_WORKING_HOURS: Omit<WorkingHours, 'zone'> = {
  days: [1, 2, 3, 4, 5],
  startMinute: 9 * 60,
  endMinute: 17 * 60 + 30,
  holidays: [],
};
