import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A number from 0 to below `count`, the next one of a fixed series. */
export type Draw = (count: number) => number;

/** Numbers that look like chance and are the same for the same seed. */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/**
 * Writes texts that a pattern may well match: each choice and each count is drawn. What is looked ahead or behind for is left to chance.
 */
export function writerFor(source: string, flags: string, draw: Draw): () => string {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const one = <T>(items: readonly T[]): T | undefined => items[draw(items.length)];
  const cased = (text: string): string => (flags.includes('i') && draw(4) === 0 ? text.toUpperCase() : text);
  const wanted = (
    set: AST.CharacterSet | AST.EscapeCharacterSet | { readonly kind: string; readonly negate?: boolean },
  ): string => {
    const negative = 'negate' in set && set.negate === true;
    switch (set.kind) {
      case 'digit':
        return negative ? 'x' : String(draw(10));
      case 'space':
        return negative ? 'y' : (one([' ', '\t', '\n', '\u00a0']) ?? ' ');
      case 'word':
        return negative ? (one([' ', '-', '.', 'é']) ?? ' ') : (one(['a', 'Z', '_', '7']) ?? 'a');
      case 'property':
        return negative ? '.' : (one(['B', 'ü']) ?? 'b');
      default:
        return one(['q', ' ', ',', '3', 'ß', "'"]) ?? 'q';
    }
  };
  const fromClass = (set: AST.CharacterClass): string => {
    const elements = set.elements as readonly AST.ClassRangesCharacterClassElement[];
    if (set.negate) {
      const matches = new RegExp(set.raw, flags.replace('g', ''));
      return ['q', ' ', 'e', '-', '9', 'ö', ';'].filter((char) => matches.test(char))[draw(3)] ?? '~';
    }
    const element = one(elements);
    switch (element?.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'CharacterClassRange':
        return String.fromCodePoint(element.min.value + draw(element.max.value - element.min.value + 1));
      default:
        return element === undefined ? '' : wanted(element);
    }
  };
  const say = (element: AST.Element): string => {
    switch (element.type) {
      case 'Character':
        return cased(String.fromCodePoint(element.value));
      case 'CharacterClass':
        return cased(fromClass(element));
      case 'CharacterSet':
        return wanted(element);
      case 'Group':
      case 'CapturingGroup':
        return sayOne(element.alternatives);
      case 'Quantifier': {
        const count = element.min + draw(Math.min(element.max - element.min, 3) + 1);
        return Array.from({ length: count }, () => say(element.element)).join('');
      }
      default:
        return '';
    }
  };
  const sayOne = (alternatives: readonly AST.Alternative[]): string =>
    (one(alternatives)?.elements ?? []).map(say).join('');
  return () => sayOne(pattern.alternatives);
}
