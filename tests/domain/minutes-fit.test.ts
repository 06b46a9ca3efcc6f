import { describe, expect, it } from 'vitest';
import { bestMeeting, meetingSigns, minutesFits } from '../../src/shared/domain/minutes-fit';

describe('bestMeeting', () => {
  it.each([
    [
      'a day',
      'Minutes, 27 February 2026\nBudget',
      ['Weekly 20 February 2026', 'Weekly 27 February 2026', 'Weekly 6 March 2026'],
      1,
    ],
    ['a day in other dress', 'Notes 2026-02-27', ['Weekly Feb 20', 'Weekly Feb 27, 2026'], 1],
    ['a month', 'Minutes February 2026', ['Review January 2026', 'Review February 2026'], 1],
    ['a number in the title', 'IETF85 minutes', ['Agenda IETF 84', 'Agenda IETF 85', 'Agenda IETF 94'], 1],
    ['references', 'We closed #224 and #230.', ['Open: #100, #101', 'Open: #224, #230'], 1],
    ['words', 'We talked about packaging and logos.', ['Launch: budget, dates', 'Launch: packaging, logos'], 1],
  ])('goes by %s', (_, minutes, meetings, expected) => {
    expect(bestMeeting(minutes, meetings)).toBe(expected);
  });

  it('says none of none, and the first of equals', () => {
    expect(bestMeeting('x', [])).toBe(-1);
    expect(bestMeeting('nothing shared', ['a first one', 'a first one'])).toBe(0);
  });

  it('gives signs that all meetings share next to no weight', () => {
    const [one = 0, two = 0] = minutesFits(meetingSigns('halden weekly'), [
      meetingSigns('halden weekly'),
      meetingSigns('halden launch'),
    ]);
    expect(one).toBeGreaterThan(two * 3);
  });
});
