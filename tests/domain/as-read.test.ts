import { describe, expect, it } from 'vitest';
import { asRead } from '../../src/shared/domain/as-read';

describe('what has not come, while nothing new can be read', () => {
  it.each([
    ['Dana asked for the plan on Tuesday. No answer yet.', 'Dana asked for the plan on Tuesday. No answer by 08:41.'],
    [
      'No agenda yet for “Quarterly review” with Halden, tomorrow 10:00.',
      'No agenda by 08:41 for “Quarterly review” with Halden, tomorrow 10:00.',
    ],
    [
      'Minutes of Friday’s meeting with Halden have not gone out.',
      'Minutes of Friday’s meeting with Halden have not gone out, as read at 08:41.',
    ],
    ['Nothing came of “Not yet. Soon.” from Tom.', 'Nothing came of “Not yet. Soon.” from Tom, as read at 08:41.'],
    ['“Not yet.” was the last word; no date yet.', '“Not yet.” was the last word; no date by 08:41.'],
  ])('%s', (sentence, careful) => {
    expect(asRead(sentence, '08:41')).toBe(careful);
  });
});
