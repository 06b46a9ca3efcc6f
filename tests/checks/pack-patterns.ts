import { LAYOUTS } from '../../src/shared/domain/facts/languages/mail-layouts';
import { PACKS } from '../../src/shared/domain/facts/languages/packs';
import { FRENCH_TIMES } from '../../src/shared/domain/time-expressions/french-times';
import { GERMAN_TIMES } from '../../src/shared/domain/time-expressions/german-times';
import { SPANISH_TIMES } from '../../src/shared/domain/time-expressions/spanish-times';
import type { ShippedPattern } from './shipped-patterns';

function patternsIn(value: unknown, at: string): readonly ShippedPattern[] {
  if (value instanceof RegExp) return [{ at, source: value.source, flags: value.flags }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => patternsIn(inner, `${at}.${name}`));
}

/** Every pattern of the languages besides English, as it is tried: folded, joined, put together from parts. */
export function packPatterns(): readonly ShippedPattern[] {
  return [
    ...PACKS.flatMap((pack) => patternsIn(pack, pack.language)),
    ...patternsIn(LAYOUTS, 'layouts'),
    ...patternsIn([GERMAN_TIMES, FRENCH_TIMES, SPANISH_TIMES], 'times'),
  ];
}
