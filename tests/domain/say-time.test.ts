import { describe, expect, it } from 'vitest';
import { sayAgo, sayDay, sayGap, sayMoment, sayWhen } from '../../src/shared/domain/say-time';
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
