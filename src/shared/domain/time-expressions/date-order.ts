import type { DateOrder } from './time-pattern';

/** Regions whose readers write the month first (Unicode CLDR: short date patterns that begin with the month). */
const MONTH_FIRST = new Set(['US', 'PH', 'PW', 'FM', 'MH', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI', 'BZ', 'KY']);

/**
 * Whether 5/6 is 5 June or May 6 to a reader: by the short date format of their mailbox (`mailboxSettings.dateFormat`, “dd/MM/yyyy”)
 * where it is known, else by the region of the display language; `en` alone is American, as Outlook's is.
 */
export function dateOrderOf(dateFormat: string | null, locale: string): DateOrder {
  const month = dateFormat?.search(/M/) ?? -1;
  const day = dateFormat?.search(/d/) ?? -1;
  if (month >= 0 && day >= 0) return month < day && !/^\W*y/i.test(dateFormat ?? '') ? 'month-first' : 'day-first';
  const [language = '', ...rest] = locale.split('-');
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
  if (region !== undefined) return language === 'en' && MONTH_FIRST.has(region) ? 'month-first' : 'day-first';
  return language === 'en' ? 'month-first' : 'day-first';
}
