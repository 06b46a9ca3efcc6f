import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLocale } from '../../src/shared/host/locale';

describe('the display language', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['de-de', 'de-DE'],
    ['en-US@posix', 'en-US'],
    ['fr_FR.UTF-8', 'fr-FR'],
    ['C', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [null, 'en'],
  ])('%j is %s', (raw, expected) => {
    expect(toLocale(raw)).toBe(expected);
  });

  it('is always one that dates and numbers can be written in', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        expect(() => new Intl.NumberFormat(toLocale(raw))).not.toThrow();
      }),
    );
  });
});
