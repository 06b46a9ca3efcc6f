import type { Instant, ZoneName } from './instant';
import { civilDateOf, daysBetween, weekdayOf } from './zoned-time';

const MONTHS = [
  'jan(?:uary|uar)?',
  'feb(?:ruary|ruar)?',
  'mar(?:ch)?|märz',
  'apr(?:il)?',
  'may|mai',
  'june?|juni',
  'july?|juli',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'de[cz](?:ember)?',
];
const WEEKDAYS = [
  'sunday|sonntag',
  'monday|montag',
  'tuesday|dienstag',
  'wednesday|mittwoch',
  'thursday|donnerstag',
  'friday|freitag',
  'saturday|samstag',
];
const known = new Map<string, RegExp>();

/**
 * Whether a text names the day of a meeting: as a date in any common order (“26 Feb”, “2026-02-26”, “26.2.”, “2/26”), or as a weekday
 * when the mail was sent within a week of it, “today” and “yesterday” included.
 */
export function namesDay(text: string, meeting: Instant, sentAt: Instant, zone: ZoneName): boolean {
  const date = civilDateOf(meeting, zone);
  const age = daysBetween(date, civilDateOf(sentAt, zone));
  const line = text.slice(0, 600).toLowerCase();
  if (datePattern(date).test(line)) return true;
  if (age === 0 && /\btoday\b|\bheute\b|\bthis (?:morning|afternoon)\b/.test(line)) return true;
  if (age === 1 && /\byesterday\b|\bgestern\b/.test(line)) return true;
  return age >= 0 && age < 7 && new RegExp(`\\b(?:${WEEKDAYS[weekdayOf(date)] ?? ''})`).test(line);
}

function datePattern(date: string): RegExp {
  const cached = known.get(date);
  if (cached) return cached;
  const [year = '', month = '', day = ''] = date.split('-');
  const m = Number(month);
  const d = Number(day);
  const name = MONTHS[m - 1] ?? '';
  const pattern = new RegExp(
    `(?<!\\d)(?:${year}[-._/]?${month}[-._/]?${day}|0?${d}\\s?[./-]\\s?0?${m}(?:[./-]|(?!\\d))|0?${m}\\s?/\\s?0?${d}(?!\\d)|0?${d}(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${name})\\b|(?:${name})\\s0?${d}(?:st|nd|rd|th)?(?!\\d))`,
  );
  if (known.size > 2000) known.clear();
  known.set(date, pattern);
  return pattern;
}
