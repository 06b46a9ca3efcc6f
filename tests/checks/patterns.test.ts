import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { composedPatterns } from '../../scripts/patterns/composed-patterns';
import { READER_FOLDERS } from '../../scripts/patterns/reader-folders';
import { shippedPatterns, type ShippedPattern } from '../../scripts/patterns/shipped-patterns';

/** Whether a part can be matched over more than one length without an upper bound. */
function isUnbounded(node: AST.Element): boolean {
  return node.type === 'Quantifier' && node.max > 100_000;
}

/**
 * What makes a pattern cost more than the square of a bounded text: an unbounded repeat of something that repeats without bound itself
 * (`(a+)*`), or two unbounded repeats of the same characters side by side (`\s*\s+`). Texts are cut to 600 characters a sentence and
 * 400 a line before they meet a pattern, and `npm run bench` holds the whole reading of a hostile megabyte to 50 ms.
 *
 * recheck is asked as well (`npm run patterns`), but has no verdict on half of them: it unrolls bounded gaps (`[^.?!]{0,60}`) into as many
 * states and multiplies them with `\b` and the letters of `i`.
 */
function faultOf({ source, flags }: ShippedPattern): string | null {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  let fault: string | null = null;
  const visit = (element: AST.Element, inside: boolean): void => {
    if (isUnbounded(element)) {
      if (inside) fault = `an unbounded repeat inside another: ${element.raw}`;
      inside = true;
    }
    switch (element.type) {
      case 'Quantifier':
        visit(element.element, inside);
        break;
      case 'Group':
      case 'CapturingGroup':
        element.alternatives.forEach((one) => visitAll(one.elements, inside && !isSeparated(one.elements)));
        break;
      case 'Assertion':
        if (element.kind === 'lookahead' || element.kind === 'lookbehind')
          element.alternatives.forEach((one) => visitAll(one.elements, inside));
        break;
      default:
    }
  };
  const visitAll = (elements: readonly AST.Element[], inside: boolean): void => {
    elements.forEach((element, at) => {
      const next = elements[at + 1];
      if (next && isUnbounded(element) && isUnbounded(next) && repeated(element) === repeated(next))
        fault = `two unbounded repeats of the same: ${element.raw}${next.raw}`;
      visit(element, inside);
    });
  };
  pattern.alternatives.forEach((one) => visitAll(one.elements, false));
  return fault;
}

/** Whether a repeated part begins with a mark that nothing in it repeats (`(?:_[a-z]+)*`): then there is one way to match it. */
function isSeparated(elements: readonly AST.Element[]): boolean {
  const [first, ...rest] = elements;
  if (first?.type !== 'Character') return false;
  const mark = String.fromCodePoint(first.value);
  return rest.every((one) => !isUnbounded(one) || !new RegExp(`^${repeated(one)}$`, 'iu').test(mark));
}

function repeated(node: AST.Element): string {
  return node.type === 'Quantifier' ? node.element.raw : node.raw;
}

describe('patterns that ship', () => {
  it('repeat nothing without bound inside a repeat without bound', async () => {
    // Loaded only now: what another file had loaded before would not be seen. Language packs are among them.
    const composed = await composedPatterns(READER_FOLDERS);
    const shipped = shippedPatterns();
    expect(shipped.length).toBeGreaterThan(300);
    expect(composed.length).toBeGreaterThan(600);
    const faults = [...shipped, ...composed].flatMap((one) => {
      const fault = faultOf(one);
      return fault === null ? [] : [`${one.at} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('would be found if they did', () => {
    const fault = (source: string) => faultOf({ at: '', source, flags: '' });
    expect(fault('(?:a+)*')).not.toBeNull();
    expect(fault('(?:x|\\s+y)+')).not.toBeNull();
    expect(fault('\\s*\\s+$')).not.toBeNull();
    expect(fault('a+b{0,60}c*')).toBeNull();
    expect(fault('[a-z]+(?:_[a-z]+)*')).toBeNull();
    expect(fault('[a-z]+(?:_[a-z_]+)*')).not.toBeNull();
  });
});
