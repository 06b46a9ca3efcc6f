import { describe, expect, it } from 'vitest';
import { dueDay } from '../../src/shared/domain/due-day';

/** A Wednesday. */
const TODAY = '2026-03-04';

describe('dueDay', () => {
  it.each([
    ['Friday', '2026-03-06'],
    ['Friday, 13 March', '2026-03-13'],
    ['today', '2026-03-04'],
    ['Wednesday at noon', '2026-03-11'],
    ['Wednesday, 4 March', '2026-03-04'],
    ['EOD', '2026-03-04'],
    ['tomorrow morning', '2026-03-05'],
    ['close of business on Monday', '2026-03-09'],
    ['Thursday or Friday', '2026-03-06'],
    ['the end of the week', '2026-03-06'],
    ['this week', '2026-03-06'],
    ['early next week', '2026-03-13'],
    ['end of March', '2026-03-31'],
    ['next month', '2026-04-30'],
    ['April', '2026-04-30'],
    ['within two days', '2026-03-06'],
    ['in 3 working days', '2026-03-09'],
    ['within a week', '2026-03-11'],
    ['10 March', '2026-03-10'],
    ['5/6', '2026-06-05'],
    ['morgen', '2026-03-05'],
  ])('%s', (when, day) => {
    expect(dueDay(when, TODAY, 'day-first')).toBe(day);
  });

  it('reads numbers in the order of the reader', () => {
    expect(dueDay('5/6', TODAY, 'month-first')).toBe('2026-05-06');
  });

  it.each(['soon', 'the report', '2 March 2026', '1 January 2027', 'within 90 weeks', ''])(
    'names no day to come: %s',
    (when) => {
      expect(dueDay(when, TODAY, 'day-first')).toBeNull();
    },
  );

  it('says nothing of a week that is over, and reads a month to its end', () => {
    expect(dueDay('this week', '2026-03-08', 'day-first')).toBeNull();
    expect(dueDay('end of the month', '2026-02-27', 'day-first')).toBe('2026-02-28');
  });
});
