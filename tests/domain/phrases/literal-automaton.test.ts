import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiteralAutomaton } from '../../../src/shared/domain/phrases/literal-automaton';

function found(literals: readonly string[], texts: readonly string[]): readonly number[] {
  const automaton = new LiteralAutomaton(new Map(literals.map((literal, bit) => [literal, [bit]])));
  const bits = new Int32Array(2);
  let state = automaton.start;
  for (const text of texts) state = automaton.walk(text, state, bits, 0, 0);
  return literals.map((_, bit) => bit).filter((bit) => (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1);
}

describe('the walk over a text', () => {
  it('finds what begins, ends and stands within words, and what overlaps', () => {
    expect(found([' he', 'she ', 'hers', ' his '], ['She: ushers'])).toEqual([1, 2]);
    expect(found(['ll be ', ' q0 ', 'r union'], ['I’ll  be in the “réunion”, Q3'])).toEqual([0, 1, 2]);
  });

  it('finds what two sentences make together, as in the text they were cut from', () => {
    expect(found([' sign off '], ['Please sign', 'off on it'])).toEqual([0]);
  });

  it('says so when it meets letters that patterns take for others', () => {
    const automaton = new LiteralAutomaton(new Map([['sale', [0]]]));
    expect(automaton.walk('\u017fale', automaton.start, new Int32Array(1), 0, 0)).toBe(-1);
  });

  it('finds exactly what stands in the plain form', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', ' '), { minLength: 1, maxLength: 5 })
      .map((letters) => letters.join(''));
    const literal = word.map((text) => text.replace(/ +/g, ' ')).filter((text) => text.trim() !== '');
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
