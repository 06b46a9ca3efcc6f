import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clock,
  isInHours,
  minuteOf,
  readContactHours,
  soundHours,
  writeContactHours,
} from '../../src/shared/domain/contact-hours';
import { at } from '../builders';

describe('contact hours', () => {
  it('come back from a table as they went', () => {
    const hours = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      startMinute: fc.integer({ min: 0, max: 1438 }),
      endMinute: fc.integer({ min: 1, max: 1440 }),
    });
    fc.assert(
      fc.property(hours, (one) => {
        const sound = soundHours(one);
        fc.pre(sound !== null);
        expect(sound === null ? null : readContactHours(writeContactHours(sound))).toEqual(sound);
      }),
    );
  });

  it.each([
    ['Mon, Tue 9:00 – 17:00', { days: [1, 2], startMinute: 540, endMinute: 1020 }],
    ['monday friday 08:30-12:00', { days: [1, 5], startMinute: 510, endMinute: 720 }],
  ])('reads “%s”', (text, hours) => {
    expect(readContactHours(text)).toEqual(hours);
  });

  it.each([
    '',
    'always',
    '09:00-17:00',
    'Mon 17:00-09:00',
    'Mon 9-17',
    'Mon 09:75-17:00',
    'Xyz 09:00-17:00',
    'Mon 09:00-25:00',
  ])('reads nothing in “%s”', (text) => {
    expect(readContactHours(text)).toBeNull();
  });

  it('hold where the client is', () => {
    const hours = { days: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 };
    // Thursday 23:30 in London is Friday 8:30 in Tokyo, half an hour before the day begins.
    expect(isInHours(at('2026-03-05T23:30'), hours, 'Asia/Tokyo')).toBe(false);
    expect(isInHours(at('2026-03-06T00:00'), hours, 'Asia/Tokyo')).toBe(true);
    expect(isInHours(at('2026-03-07T00:00'), hours, 'Asia/Tokyo')).toBe(false);
  });

  it('are written as a clock shows them', () => {
    expect([clock(0), clock(545), minuteOf('9:05'), minuteOf('24:00'), minuteOf('9'), minuteOf('')]).toEqual([
      '00:00',
      '09:05',
      545,
      null,
      null,
      null,
    ]);
  });
});
