import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAfter, workingDays } from '../../../sandbox/fill/working-days';

describe('working days of the scenario', () => {
  it.each([
    ['2026-03-26T09:05:00Z', '2026-03-26', '2026-03-27', '2026-03-25', 'Thursday'],
    ['2026-03-28T12:00:00Z', '2026-03-30', '2026-03-31', '2026-03-27', 'Saturday'],
    ['2026-03-29T00:30:00Z', '2026-03-30', '2026-03-31', '2026-03-27', 'Sunday'],
    ['2026-03-29T23:30:00Z', '2026-03-30', '2026-03-31', '2026-03-27', 'Monday in London already (summer time began)'],
    ['2026-10-25T23:30:00Z', '2026-10-26', '2026-10-27', '2026-10-23', 'Sunday in London (winter time began)'],
    ['2026-06-05T23:30:00Z', '2026-06-08', '2026-06-09', '2026-06-05', 'Saturday in London, Friday in UTC'],
  ])('%s: today is %s', (now, today, next, before) => {
    const days = workingDays(Date.parse(now));
    expect([days.date(0), days.date(1), days.date(-1)]).toEqual([today, next, before]);
  });

  it('counts five to the week and keeps the weekday, for any instant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1999, 0, 1), max: Date.UTC(2060, 0, 1) }),
        fc.integer({ min: -80, max: 60 }),
        (now, day) => {
          const days = workingDays(now);
          const weekday = new Date(`${days.date(day)}T00:00:00Z`).getUTCDay();
          expect(weekday).toBeGreaterThan(0);
          expect(weekday).toBeLessThan(6);
          expect(Date.parse(days.date(day + 5)) - Date.parse(days.date(day))).toBe(7 * 86_400_000);
          expect(days.date(day) < days.date(day + 1)).toBe(true);
        },
      ),
    );
  });

  it('gives the instant of a wall clock in London over both clock changes', () => {
    const days = workingDays(Date.parse('2026-03-27T09:00:00Z'));
    expect(new Date(days.at(0, '10:00')).toISOString()).toBe('2026-03-27T10:00:00.000Z');
    expect(new Date(days.at(1, '10:00')).toISOString()).toBe('2026-03-30T09:00:00.000Z');
    expect(days.wall(1, '10:45', 30)).toBe('2026-03-30T11:15:00');
    expect(timeAfter('09:50', 95)).toBe('11:25');
  });
});
