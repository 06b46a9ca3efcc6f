import { allPatterns, prepareNext } from '../domain/phrases/phrases';
import type { Pace } from './pace';
import { createPace } from './pace';

/** Characters of patterns whose literals are put into the table at a step: a few milliseconds on a slow machine. */
const PIECE = 1000;
/** Milliseconds after which a step comes although the page is never idle. */
const AT_LEAST_EVERY_MS = 500;
/**
 * Texts that make V8 translate a pattern: once for letters of one byte, again when it is used a second time (to machine code), once for
 * letters of two bytes (V8, `regexp-tier-up`). Short, so that nothing is looked for.
 */
const SAMPLES = ['', '', '’'] as const;

/** Uses each pattern as often as makes the engine translate it, one use a step (measured: 500 patterns, half a second, 7 ms the worst). */
export function* translations(patterns: readonly RegExp[] = allPatterns()): Generator<void, void, void> {
  for (const pattern of patterns)
    for (const sample of SAMPLES) {
      pattern.test(sample);
      yield;
    }
}

/**
 * Makes ready what mails are read with, step by step, while the page waits for sign-in and answers: the table of literals, then the patterns
 * themselves, which the engine translates when they are first used. Done at once, with the first mails, it would hold the page up for a
 * quarter of a second at a time. What is still missing when a text is read is made then. `later` runs work when the page has nothing else to do.
 */
export function prepareReading(
  later: (work: () => void) => void = whenIdle,
  pace: () => Pace = () => createPace(),
): void {
  let translating: Iterator<void, void, void> | null = null;
  const step = (): void => {
    const stretch = pace();
    do {
      if (translating !== null) {
        if (translating.next().done === true) return;
      } else if (!prepareNext(PIECE)) translating = translations();
    } while (!stretch.due());
    later(step);
  };
  later(step);
}

function whenIdle(work: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: AT_LEAST_EVERY_MS });
  else setTimeout(work, 0);
}
