import { describe, expect, it } from 'vitest';
import { occurrenceDates } from '../../../sandbox/tenant/recurrence';
import { ianaZone, instantToWall, wallToInstant } from '../../../sandbox/tenant/time-zone';

const series = (pattern: object, range: object): readonly string[] =>
  occurrenceDates({ pattern: { interval: 1, ...pattern }, range: { startDate: '2026-01-05', ...range } }, '2026-12-31');

describe('dates of a series', () => {
  it.each([
    [
      'daily',
      { type: 'daily', interval: 3 },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['2026-01-05', '2026-01-08', '2026-01-11'],
    ],
    [
      'weekly on two days',
      { type: 'weekly', daysOfWeek: ['monday', 'thursday'] },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['2026-01-05', '2026-01-08', '2026-01-12'],
    ],
    [
      'every second week to a date',
      { type: 'weekly', interval: 2, daysOfWeek: ['monday'] },
      { type: 'endDate', endDate: '2026-02-02' },
      ['2026-01-05', '2026-01-19', '2026-02-02'],
    ],
    [
      'on the 31st',
      { type: 'absoluteMonthly', dayOfMonth: 31 },
      { type: 'numbered', numberOfOccurrences: 3 },
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    [
      'last Friday',
      { type: 'relativeMonthly', daysOfWeek: ['friday'], index: 'last' },
      { type: 'numbered', numberOfOccurrences: 2 },
      ['2026-01-30', '2026-02-27'],
    ],
    ['yearly', { type: 'absoluteYearly', month: 1, dayOfMonth: 5 }, { type: 'noEnd' }, ['2026-01-05']],
  ])('%s', (_name, pattern, range, expected) => {
    expect(series(pattern, range)).toEqual(expected);
  });

  it('end, whatever is asked', () => {
    expect(series({ type: 'daily' }, { type: 'noEnd', startDate: '1990-01-01' })).toHaveLength(1500);
    expect(series({ type: 'weekly', daysOfWeek: ['someday'] }, { type: 'noEnd' })).toEqual([]);
    expect(series({ type: 'daily' }, { type: 'noEnd', startDate: 'never' })).toEqual([]);
  });
});

describe('clock times', () => {
  it('are read and written in Windows and IANA zones, over both changes of the year', () => {
    expect(new Date(wallToInstant('2026-03-29T00:30:00', 'GMT Standard Time')).toISOString()).toBe(
      '2026-03-29T00:30:00.000Z',
    );
    // 01:30 does not exist on that day: it is read as 02:30.
    expect(new Date(wallToInstant('2026-03-29T01:30:00', 'GMT Standard Time')).toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(new Date(wallToInstant('2026-03-29T02:30:00', 'GMT Standard Time')).toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(new Date(wallToInstant('2026-07-01T10:00:00.0000000', 'Europe/London')).toISOString()).toBe(
      '2026-07-01T09:00:00.000Z',
    );
    expect(instantToWall(Date.parse('2026-10-25T01:30:00Z'), 'Europe/London')).toBe('2026-10-25T01:30:00.0000000');
    expect(new Date(wallToInstant('2026-01-01T10:00:00+02:00', 'Europe/London')).toISOString()).toBe(
      '2026-01-01T08:00:00.000Z',
    );
  });

  it.each(['tzone://Microsoft/Custom', 'Customized Time Zone', '', 'Mars/Olympus'])(
    'take the unknown zone %j for UTC',
    (zone) => {
      expect(ianaZone(zone)).toBeUndefined();
      expect(wallToInstant('2026-07-01T10:00:00', zone)).toBe(Date.parse('2026-07-01T10:00:00Z'));
    },
  );
});
