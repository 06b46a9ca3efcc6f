import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiteralScanner } from '../../../src/shared/domain/phrases/literal-scanner';

/** The numbers of the literals found in a text that comes in parts. */
function found(literals: readonly string[], texts: readonly string[]): readonly number[] {
  const scanner = new LiteralScanner();
  literals.forEach((literal, bit) => scanner.add(literal, bit));
  return look(scanner, texts, literals.length);
}

function look(scanner: LiteralScanner, texts: readonly string[], count = 32): readonly number[] {
  const bits = new Int32Array(2);
  scanner.begin();
  for (const text of texts) expect(scanner.read(text, bits, 0)).toBe(true);
  return Array.from({ length: count }, (_, bit) => bit).filter(
    (bit) => (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1,
  );
}

describe('the pass over a text', () => {
  it('finds what begins, ends and stands within words, and what overlaps', () => {
    expect(found([' he', 'she ', 'hers', ' his '], ['She: ushers'])).toEqual([1, 2]);
    expect(found(['ll be ', ' q0 ', 'r union'], ['I’ll  be in the “réunion”, Q3'])).toEqual([0, 1, 2]);
  });

  it('finds what two sentences make together, as in the text they were cut from', () => {
    expect(found([' sign off', ' sign on'], ['Please sign', 'off on it'])).toEqual([0]);
  });

  it('finds the marks that stand alone', () => {
    expect(found(['?', '+'], ['Is it so?', 'It is'])).toEqual([0]);
    expect(found(['?', '+'], ['+1'])).toEqual([1]);
  });

  it('begins each text anew', () => {
    const scanner = new LiteralScanner();
    scanner.add(' sign off', 0);
    expect([look(scanner, ['Please sign']), look(scanner, ['off on it'])]).toEqual([[], []]);
  });

  it('says so when it meets letters that patterns take for others', () => {
    const read = (text: string): boolean => new LiteralScanner().read(text, new Int32Array(1), 0);
    expect([read('Sale'), read('\u017fale'), read('273 \u212a')]).toEqual([true, false, false]);
  });

  it('tells of each part what it holds', () => {
    const scanner = new LiteralScanner();
    ['green light', ' of ', 'ok'].forEach((literal, bit) => scanner.add(literal, bit));
    const bits = new Int32Array(3);
    scanner.begin();
    ['The green', 'one of it: ok', 'green light'].forEach((part, at) => scanner.read(part, bits, at));
    expect([...bits]).toEqual([0, 0b110, 0b001]);
  });

  it('takes literals at any time, and one for several bits', () => {
    const scanner = new LiteralScanner();
    scanner.add('agenda', 0);
    expect(look(scanner, ['the agenda'])).toEqual([0]);
    scanner.add('agenda', 2);
    scanner.add('minutes', 1);
    scanner.add('the ag', 5);
    const texts = ['the agenda', 'a minute, two minutes', 'minute'];
    expect(texts.map((text) => look(scanner, [text]))).toEqual([[0, 2, 5], [1], []]);
    expect(() => {
      scanner.add(' in the end ', 3);
    }).toThrow(RangeError);
  });

  it('knows words of any length, and goes on when there are more than it keeps', () => {
    const long = 'donaudampfschifffahrtsgesellschaft';
    expect(found(['schiff', 'schaft ', ' donau', 'schuft', ' dampf'], [long, long])).toEqual([0, 1, 2]);
    const scanner = new LiteralScanner();
    scanner.add('q end', 0);
    scanner.add('zzzz', 1);
    const letters = (n: number): string =>
      [...n.toString(26)].map((c) => 'abcdefghijklmnopqrstuvwxyz'.charAt(parseInt(c, 26))).join('');
    for (let text = 0; text < 4; text++) {
      const words = Array.from({ length: 30_000 }, (_, n) => letters(text * 30_000 + n)).join(' ');
      expect(look(scanner, [`${words} xzzzzx q`, 'end'])).toEqual([0, 1]);
    }
    expect(look(scanner, ['q. The end'])).toEqual([]);
  });

  it('finds exactly what stands in the plain form', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', ' '), { minLength: 1, maxLength: 9 })
      .map((letters) => letters.join(''));
    const literal = word
      .map((text) => text.replace(/ +/g, ' '))
      .filter((text) => text.trim().length > 1 && text.trim().split(' ').length < 3);
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
