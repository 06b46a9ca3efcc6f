/** First and longest wait between attempts, in milliseconds. */
const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;

/**
 * Milliseconds to wait after `failures` attempts in a row: doubling from 1 s to 5 min, spread over the upper half by
 * `random` (0–1) so that many devices do not come back at once. What the service asks for (`askedMs`) is the least.
 */
export function backOffMs(failures: number, random: number, askedMs = 0): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20));
  return Math.max(askedMs, Math.round(full * (0.5 + random / 2)));
}
