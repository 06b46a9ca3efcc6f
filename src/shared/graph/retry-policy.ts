import type { Instant } from '../domain/instant';
import { MINUTE } from '../domain/instant';
import type { GraphClock } from './graph-port';

/** Most attempts of one request, and the time they may take together. */
export const ATTEMPTS_MAX = 6;
/** Longest a caller is kept waiting for one request; a longer demand is told as “throttled until”. */
export const BUDGET_MS = 2 * MINUTE;

const BASE_MS = 500;
const BACKOFF_MAX_MS = MINUTE;
/** A demand to wait longer than this is taken for a mistake of the service. */
const DEMAND_MAX_MS = 24 * 60 * MINUTE;

/** Server trouble that passes by itself; reads may be repeated on it. */
const PASSING = new Set([408, 429, 500, 502, 503, 504, 509]);

/**
 * Whether a status may be answered by sending again. 429 is refused before anything is done, so any method may repeat it;
 * everything else only for what can be sent twice without harm (the SDK repeats POST on 504: a mail sent twice).
 */
export function mayRepeat(status: number, repeatable: boolean): boolean {
  return status === 429 || (repeatable && PASSING.has(status));
}

/** Milliseconds of a `Retry-After` (seconds or HTTP date), at least a second. Null when missing, negative or senseless. */
export function retryAfterMs(header: string | null, now: Instant): number | null {
  if (header === null) return null;
  const value = header.trim();
  if (/^\d{1,9}$/.test(value)) return Math.min(Math.max(Number(value) * 1000, 1000), DEMAND_MAX_MS);
  // Only a real HTTP date: Date.parse takes “-5” for a month.
  if (!/^[A-Za-z]{3},? \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2}/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isFinite(at) && at > now ? Math.min(Math.max(at - now, 1000), DEMAND_MAX_MS) : null;
}

/** Growing wait with full jitter before attempt `attempt + 1` (0-based), at most a minute. */
export function backoffMs(attempt: number, clock: GraphClock): number {
  const ceiling = Math.min(BASE_MS * 2 ** attempt, BACKOFF_MAX_MS);
  return ceiling / 2 + (clock.random() * ceiling) / 2;
}
