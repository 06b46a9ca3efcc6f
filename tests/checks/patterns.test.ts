import { readFileSync } from 'node:fs';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CLOCK_PATTERNS } from '../../src/shared/domain/time-expressions/clock-patterns';
import { DAY_PATTERNS } from '../../src/shared/domain/time-expressions/day-patterns';
import { HOLIDAY_PATTERNS } from '../../src/shared/domain/time-expressions/holidays';
import { PERIOD_PATTERNS } from '../../src/shared/domain/time-expressions/period-patterns';
import { filesUnder } from '../../scripts/source-files';

/** A pattern that ships, with the place it stands at. */
interface Shipped {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

function literalsOf(file: string): readonly Shipped[] {
  const found: Shipped[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ at: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Whether a part can be matched over more than one length without an upper bound. */
function isUnbounded(node: AST.Element): boolean {
  return node.type === 'Quantifier' && node.max > 100_000;
}

/**
 * What makes a pattern cost more than the square of a bounded text: an unbounded repeat of something that repeats without bound itself
 * (`(a+)*`), or two unbounded repeats of the same characters side by side (`\s*\s+`). Texts are cut to 600 characters a sentence and
 * 400 a line before they meet a pattern, and `npm run bench` holds the whole reading of a hostile megabyte to 50 ms.
 */
function faultOf({ source, flags }: Shipped): string | null {
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
  const shipped = filesUnder('.', 'src', /\.tsx?$/).flatMap(literalsOf);
  const built = [...CLOCK_PATTERNS, ...DAY_PATTERNS, ...HOLIDAY_PATTERNS, ...PERIOD_PATTERNS].map(
    ({ pattern }, at) => ({
      at: `time pattern ${at}`,
      source: pattern.source,
      flags: pattern.flags,
    }),
  );

  it('are all seen', () => {
    expect(shipped.length).toBeGreaterThan(300);
    expect(built.length).toBeGreaterThan(60);
  });

  it('repeat nothing without bound inside a repeat without bound', () => {
    const faults = [...shipped, ...built].flatMap((one) => {
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
