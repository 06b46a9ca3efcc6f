import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayAgo, sayDay, sayGap, sayHour, sayMoment, sayTime, sayWhen } from '../../src/shared/domain/say-time';
import { at, NOW } from '../builders';

describe('times as a person says them', () => {
  it.each([
    ['2026-03-04T16:30', 'today 16:30'],
    ['2026-03-05T10:00', 'tomorrow 10:00'],
    ['2026-03-03T09:00', 'yesterday 09:00'],
    ['2026-03-09T09:00', 'Monday'],
    ['2026-03-12T09:00', '12 March'],
    ['2027-03-12T09:00', '12 March 2027'],
  ])('%s is “%s”', (when, said) => {
    expect(sayWhen(at(when), NOW, 'UTC', 'en-GB')).toBe(said);
  });
  it('says the day of the reader’s zone', () => {
    expect(sayDay(at('2026-03-04T23:30'), NOW, 'Asia/Tokyo', 'en-GB')).toBe('tomorrow');
  });
  it('keeps to English, in the custom of the user’s country', () => {
    expect(sayMoment(at('2026-03-09T16:30'), NOW, 'UTC', 'de-DE')).toBe('Monday 16:30');
    expect(sayMoment(at('2026-03-12T16:30'), NOW, 'UTC', 'en-US')).toMatch(/^March 12 4:30\sPM$/);
    expect(sayMoment(at('2026-03-12T00:30'), NOW, 'UTC', 'es-MX')).toMatch(/^12 March 12:30\sam$/);
    expect(sayMoment(at('2026-03-12T00:30'), NOW, 'UTC', 'he-IL')).toBe('12 March 00:30');
  });
  it('says hours of an axis short', () => {
    expect(sayHour(at('2026-03-12T09:00'), 'UTC', 'de-DE')).toBe('09:00');
    expect(sayHour(at('2026-03-12T09:00'), 'UTC', 'en-US')).toMatch(/^9\sAM$/);
    expect(sayHour(at('2026-03-12T21:00'), 'UTC', 'en-US')).toMatch(/^9\sPM$/);
  });
  it('never throws', () => {
    expect(sayWhen(Number.NaN, NOW, 'tzone://Microsoft/Custom', 'xx-invalid-locale-')).toBeTypeOf('string');
  });
  it('says lengths', () => {
    expect([sayGap(0), sayGap(1), sayGap(-25), sayGap(90), sayGap(120)]).toEqual([
      'no minute',
      '1 minute',
      '25 minutes',
      '1 hour 30 minutes',
      '2 hours',
    ]);
    expect([sayAgo(NOW - 5, NOW), sayAgo(NOW - 120_000, NOW), sayAgo(NOW - 3 * 3_600_000, NOW)]).toEqual([
      'just now',
      '2 min ago',
      '3 hours ago',
    ]);
  });
});

describe('what was said before', () => {
  it('is what a fresh look at the clock says, for any instant, zone and English', () => {
    const zone = fc.constantFrom('Europe/London', 'Asia/Kolkata', 'America/New_York', 'Pacific/Apia', 'UTC', 'Nowhere');
    const instant = fc.oneof(
      fc.integer({ min: Date.UTC(2026, 2, 27), max: Date.UTC(2026, 3, 2) }),
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
      fc.constantFrom(0, Number.NaN, Infinity, -Infinity),
    );
    fc.assert(
      fc.property(instant, zone, fc.constantFrom('en-GB', 'en-US', 'de-DE'), (at, name, locale) => {
        const sane = Number.isFinite(at) && Math.abs(at) < 8.6e15 ? at : 0;
        const half = locale === 'en-US';
        const fresh = new Intl.DateTimeFormat(half ? 'en-US' : 'en-GB', {
          hour: half ? 'numeric' : '2-digit',
          minute: '2-digit',
          timeZone: name === 'Nowhere' ? 'UTC' : name,
          ...(half ? {} : { hourCycle: 'h23' }),
        }).format(sane);
        expect(sayTime(at, name, locale)).toBe(fresh);
      }),
      { numRuns: 500 },
    );
  });
});
