import { allPatterns, prepareNext } from '../domain/phrases/phrases';
import type { Pace } from './pace';
import { createPace, inTurns } from './pace';

/**
 * Texts that make V8 translate a pattern: once for letters of one byte, again when it is used a second time (to machine code), once for
 * letters of two bytes (V8, `regexp-tier-up`). Short, so that nothing is looked for.
 */
const SAMPLES = ['', '', '’'] as const;

/** Patterns that were translated since the page was loaded. */
const translated = new WeakSet<RegExp>();

/** Characters of patterns that are made ready in one step, where that was not yet done (see `prepareReading`). */
const PIECE = 1000;

/**
 * Uses each pattern as often as makes the engine translate it, one use a step; without `patterns` all that mails are read with, each
 * alternative alone.
 */
export function* translations(patterns?: readonly RegExp[]): Generator<void, void, void> {
  if (patterns === undefined) while (prepareNext(PIECE)) yield;
  for (const pattern of patterns ?? allPatterns()) {
    if (translated.has(pattern)) continue;
    translated.add(pattern);
    for (const sample of SAMPLES) {
      pattern.test(sample);
      yield;
    }
  }
}

/**
 * Has the patterns translated while the first answers are waited for: each is translated once a page load anyway, and a first mail that needs
 * many of them at once would hold up the page for a third of a second. Ends when `signal` does.
 */
export async function translatePatterns(signal: AbortSignal, pace: Pace = createPace()): Promise<void> {
  await inTurns(translations(), pace, () => !signal.aborted);
}
