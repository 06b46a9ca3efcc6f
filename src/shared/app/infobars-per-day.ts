import type { BookRecord } from '../domain/book-record';
import { BARS_PER_DAY } from '../domain/client-digest';
import { number } from './field-shapes';
import { SETTINGS } from './settings-records';

/** Most that can be set: more would be no cap. */
export const MOST_INFOBARS_PER_DAY = 20;

/** How many mails and invitations a day may have an infobar while they are written: what is set in the book, else two. 0 = none. */
export function infobarsPerDayIn(records: ReadonlyMap<string, BookRecord>): number {
  const fields = records.get(`settings/${SETTINGS.app}`)?.fields ?? {};
  return number(fields, 'infobarsPerDay', 0, MOST_INFOBARS_PER_DAY) ?? BARS_PER_DAY;
}
