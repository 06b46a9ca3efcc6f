import { describe, expect, it } from 'vitest';
import { cutQuote, inQuotes } from '../../src/shared/ui/cut-quote';

describe('a quote', () => {
  it('has one pair of marks, whatever marks it came with', () => {
    expect(inQuotes('May we show it?')).toBe('“May we show it?”');
    expect(inQuotes('“May we show it?')).toBe('“May we show it?”');
    expect(inQuotes('"May we show it?"')).toBe('“May we show it?”');
    expect(inQuotes('„Dürfen wir das zeigen?“')).toBe('“Dürfen wir das zeigen?”');
    expect(inQuotes('«Pouvons-nous ?»')).toBe('“Pouvons-nous ?”');
  });

  it('is cut at a word, without the mark at its end', () => {
    expect(cutQuote('Could you send the split by channel before I meet the board on Thursday?')).toBe(
      '“Could you send the split by channel before I meet…',
    );
    expect(cutQuote('“Could you send the split by channel before I meet the board on Thursday?”')).toBe(
      '“Could you send the split by channel before I meet…',
    );
    expect(cutQuote('Yes.')).toBe('“Yes.”');
  });
});
