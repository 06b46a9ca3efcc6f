import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKING_HOURS } from '../../src/shared/domain/working-hours';
import {
  addWorkingDays,
  endOfNextWorkingDay,
  isWorkingDay,
  startOfDayBefore,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../src/shared/domain/working-time';
import { at } from '../builders';

const UTC = { ...DEFAULT_WORKING_HOURS, zone: 'UTC' };
const LONDON = { ...DEFAULT_WORKING_HOURS, zone: 'Europe/London', holidays: ['2026-04-03', '2026-04-06'] };
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe('working days', () => {
  it('steps over weekends and holidays, either way', () => {
    expect(iso(addWorkingDays(at('2026-03-09T10:00'), -1, UTC))).toBe('2026-03-06T10:00');
    expect(iso(addWorkingDays(at('2026-03-06T10:00'), 2, UTC))).toBe('2026-03-10T10:00');
    expect(iso(addWorkingDays(at('2026-04-02T09:00'), 1, LONDON))).toBe('2026-04-07T09:00');
  });
  it('keeps the time on the wall over a clock change', () => {
    expect(iso(addWorkingDays(at('2026-03-27T10:00'), 1, LONDON))).toBe('2026-03-30T09:00');
  });
  it('ends the next working day', () => {
    expect(iso(endOfNextWorkingDay(at('2026-03-06T15:00'), UTC))).toBe('2026-03-09T17:30');
    expect(iso(endOfNextWorkingDay(at('2026-03-27T22:30'), LONDON))).toBe('2026-03-30T16:30');
  });
  it('lets a day before last the whole day', () => {
    expect(iso(startOfDayBefore(at('2026-03-09T15:00'), 1, UTC))).toBe('2026-03-06T00:00');
    expect(iso(startOfDayBefore(at('2026-03-31T08:00'), 1, LONDON))).toBe('2026-03-29T23:00');
    expect(iso(startOfDayBefore(at('2026-03-08T08:00'), 0, UTC))).toBe('2026-03-08T00:00');
  });
  it('counts', () => {
    expect(workingDaysBetween(at('2026-03-06T15:00'), at('2026-03-10T01:00'), UTC)).toBe(2);
    expect(workingMinutesBetween(at('2026-03-06T16:30'), at('2026-03-09T10:00'), UTC)).toBe(120);
    expect(workingMinutesBetween(at('2026-03-09T10:00'), at('2026-03-06T16:30'), UTC)).toBe(0);
  });
  it('survives settings without working days or with the end before the start', () => {
    expect(isWorkingDay('2026-03-04', { ...UTC, days: [] })).toBe(true);
    expect(iso(endOfNextWorkingDay(at('2026-03-06T15:00'), { ...UTC, startMinute: 1200, endMinute: 60 }))).toBe(
      '2026-03-09T17:30',
    );
  });
});
