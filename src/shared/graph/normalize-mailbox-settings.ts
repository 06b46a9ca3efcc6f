import type { ZoneName } from '../domain/instant';
import type { WorkingHours } from '../domain/working-hours';
import { DEFAULT_WORKING_HOURS } from '../domain/working-hours';
import { field, listField, textField } from './raw-value';
import { zoneOf } from './zone-name';

const DAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function minuteOf(value: unknown, fallback: number): number {
  const parts = typeof value === 'string' ? /^(\d{2}):(\d{2})/.exec(value) : null;
  if (parts === null) return fallback;
  const minute = Number(parts[1]) * 60 + Number(parts[2]);
  return minute <= 24 * 60 ? minute : fallback;
}

/**
 * Working hours and zone from `GET /me/mailboxSettings`; holidays are not in them and stay empty. What is missing, unknown or
 * senseless (no day, end before start) falls back to `DEFAULT_WORKING_HOURS`, an unnamed zone to `fallbackZone` (the device's).
 */
export function normalizeMailboxSettings(raw: unknown, fallbackZone: ZoneName): WorkingHours {
  const zone = zoneOf(textField(raw, 'timeZone'), fallbackZone);
  const hours = field(raw, 'workingHours');
  const named = listField(hours, 'daysOfWeek', 7).map((d) =>
    typeof d === 'string' ? DAYS.indexOf(d.toLowerCase()) : -1,
  );
  const days = [...new Set(named.filter((d) => d >= 0))].sort((a, b) => a - b);
  const startMinute = minuteOf(field(hours, 'startTime'), DEFAULT_WORKING_HOURS.startMinute);
  const endMinute = minuteOf(field(hours, 'endTime'), DEFAULT_WORKING_HOURS.endMinute);
  const usable = days.length > 0 && endMinute > startMinute;
  return {
    ...DEFAULT_WORKING_HOURS,
    ...(usable ? { days, startMinute, endMinute } : {}),
    zone: zoneOf(textField(field(hours, 'timeZone'), 'name'), zone),
    holidays: [],
  };
}

/** The short date format of a mailbox as its settings show it (“dd/MM/yyyy”), at most 40 characters; null where none is set. */
export function dateFormatOf(raw: unknown): string | null {
  const format = textField(raw, 'dateFormat')?.trim() ?? '';
  return format === '' ? null : format.slice(0, 40);
}
