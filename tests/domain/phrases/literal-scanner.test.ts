import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiteralScanner } from '../../../src/shared/domain/phrases/literal-scanner';
import { PlainCodes } from '../../../src/shared/domain/phrases/plain-codes';

function found(literals: readonly string[], texts: readonly string[]): readonly number[] {
  const scanner = new LiteralScanner();
  literals.forEach((literal, bit) => scanner.add(literal, bit));
  const codes = new PlainCodes();
  codes.clear();
  for (const text of texts) codes.add(text);
  const bits = new Int32Array(2);
  scanner.scan(codes, codes.start, codes.end, bits, 0, 0);
  return literals.map((_, bit) => bit).filter((bit) => (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1);
}

describe('the pass over a text', () => {
  it('finds what begins, ends and stands within words, and what overlaps', () => {
    expect(found([' he', 'she ', 'hers', ' his '], ['She: ushers'])).toEqual([1, 2]);
    expect(found(['ll be ', ' q0 ', 'r union'], ['I’ll  be in the “réunion”, Q3'])).toEqual([0, 1, 2]);
  });

  it('finds what two sentences make together, as in the text they were cut from', () => {
    expect(found([' sign off', ' sign on'], ['Please sign', 'off on it'])).toEqual([0]);
  });

  it('says so when it meets letters that patterns take for others', () => {
    const codes = new PlainCodes();
    codes.clear();
    expect([codes.add('Sale'), codes.add('\u017fale'), codes.add('273 \u212a')]).toEqual([true, false, false]);
  });

  it('tells of each part what it holds, and of the whole all of it', () => {
    const scanner = new LiteralScanner();
    ['green light', ' of ', 'ok'].forEach((literal, bit) => scanner.add(literal.slice(0, 9), bit));
    const codes = new PlainCodes();
    codes.clear();
    const ends = ['The green', 'one of it: ok', 'green light'].map((part) => (codes.add(part), codes.end));
    const bits = new Int32Array(4);
    ends.forEach((end, at) => scanner.scan(codes, ends[at - 1] ?? codes.start, end, bits, at + 1, 0));
    expect([...bits.slice(2)]).toEqual([0b110, 0b001]);
    expect(bits[0]).toBe(0b111);
  });

  it('takes literals at any time, and one for several bits', () => {
    const scanner = new LiteralScanner();
    const codes = new PlainCodes();
    const look = (text: string): number | undefined => {
      const bits = new Int32Array(2);
      codes.clear();
      codes.add(text);
      scanner.scan(codes, codes.start, codes.end, bits, 0, 0);
      return bits[0];
    };
    scanner.add('agenda', 0);
    expect(look('the agenda')).toBe(1);
    scanner.add('agenda', 2);
    scanner.add('minutes', 1);
    expect([look('the agenda'), look('a minute, two minutes'), look('minute')]).toEqual([0b101, 0b010, 0]);
    expect(() => scanner.add('presentation', 3)).toThrow(RangeError);
  });

  it('finds exactly what stands in the plain form', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', ' '), { minLength: 1, maxLength: 9 })
      .map((letters) => letters.join(''));
    const literal = word.map((text) => text.replace(/ +/g, ' ')).filter((text) => text.trim().length > 1);
    fc.assert(
      fc.property(
        fc.uniqueArray(literal, { minLength: 1, maxLength: 30 }),
        fc.string(),
        fc.array(word),
        (literals, noise, words) => {
          const text = `${words.join('')}${noise.replace(/[a-z0-9]/gi, 'B')}${words.join(', ')}`;
          const plain = ` ${text.toLowerCase().replace(/[^ab]+/g, ' ')} `.replace(/ +/g, ' ');
          const expected = literals.map((_, bit) => bit).filter((bit) => plain.includes(literals[bit] ?? ''));
          expect(found(literals, [text])).toEqual(expected);
        },
      ),
    );
  });
});
