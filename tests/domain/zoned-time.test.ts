import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/shared/domain/instant';
import {
  addDays,
  civilDateOf,
  daysBetween,
  instantOf,
  isKnownZone,
  minuteOfDay,
  offsetAt,
  weekdayOf,
} from '../../src/shared/domain/zoned-time';

const ZONES = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });

/** What the platform's own clock shows: the oracle. */
function shown(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}

describe('the clock of a zone', () => {
  it('shows what the platform shows', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const minute = minuteOfDay(at, timeZone);
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(`${civilDateOf(at, timeZone)} ${clock}`).toBe(shown(at, timeZone).slice(0, 16));
      }),
      { numRuns: 500 },
    );
  });

  it('goes from clock to instant and back, to the first of two', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const whole = Math.floor(at / MINUTE) * MINUTE;
        const back = instantOf(civilDateOf(whole, timeZone), minuteOfDay(whole, timeZone), timeZone);
        expect(shown(back, timeZone).slice(0, 16)).toBe(shown(whole, timeZone).slice(0, 16));
        expect(back).toBeLessThanOrEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['skipped in spring: moved on by the hour', '2026-03-29', 150, 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['twice in autumn: the first', '2026-10-25', 150, 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['half an hour on Lord Howe', '2026-10-04', 135, 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['quarter zones', '2026-03-05', 600, 'Asia/Kathmandu', '2026-03-05T04:15:00Z'],
    ['the day Samoa skipped', '2011-12-30', 720, 'Pacific/Apia', '2011-12-30T22:00:00Z'],
  ])('%s', (_, date, minute, timeZone, expected) => {
    expect(new Date(instantOf(date, minute, timeZone)).toISOString()).toBe(expected.replace('Z', '.000Z'));
  });

  it('knows days of 23 and 25 hours', () => {
    const hours = (date: string) =>
      (instantOf(addDays(date, 1), 0, 'Europe/London') - instantOf(date, 0, 'Europe/London')) / (60 * MINUTE);
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-03-30')]).toEqual([23, 25, 24]);
  });

  it.each(['Customized Time Zone', 'tzone://Microsoft/Custom', '', 'Nowhere/Land', '__proto__'])(
    'reads the unknown zone %j as UTC',
    (name) => {
      expect(isKnownZone(name)).toBe(false);
      expect(offsetAt(0, name)).toBe(0);
      expect(civilDateOf(Date.UTC(2026, 2, 5, 23), name)).toBe('2026-03-05');
    },
  );

  it('gives a date for years 1 and 9999 and for no number at all', () => {
    for (const at of [
      Date.parse('0001-01-01T00:00:00Z'),
      Date.parse('9999-12-31T23:59:59Z'),
      8.64e15,
      -8.64e15,
      Number.NaN,
      Infinity,
    ]) {
      expect(civilDateOf(at, 'Europe/Berlin')).toMatch(/-\d\d-\d\d$/);
      expect(minuteOfDay(at, 'Europe/Berlin')).not.toBeUndefined();
    }
  });
});

describe('dates', () => {
  it('counts days and weekdays', () => {
    expect(weekdayOf('2026-03-04')).toBe(3);
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
