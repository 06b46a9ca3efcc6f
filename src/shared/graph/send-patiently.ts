import { checkAnswer } from './answer';
import type { Attempt } from './answer';
import { classifyFailure } from './classify-failure';
import type { Answer, AnswerShape, GraphClock, GraphFailure, GraphResult } from './graph-port';
import type { Lane } from './lane';
import { ATTEMPTS_MAX, BUDGET_MS, backoffMs, mayRepeat, retryAfterMs } from './retry-policy';

/** How one request wants to be sent. */
export interface Patience {
  /** `raw`: every status that is not worth repeating is an answer, handed on as it came. */
  readonly shape: AnswerShape | 'raw';
  readonly repeatable: boolean;
  readonly signal: AbortSignal | null;
}

type Verdict =
  | { readonly kind: 'done'; readonly result: GraphResult }
  /** Send again; `waitMs` is the service's own demand, null for our growing wait. */
  | { readonly kind: 'again'; readonly waitMs: number | null; readonly failure: GraphFailure };

function failed(failure: GraphFailure): GraphResult {
  return { kind: 'failed', failure };
}

function gaveUp(patience: Patience): boolean {
  return patience.signal?.aborted === true;
}

function judgeAnswer(answer: Answer, patience: Patience, clock: GraphClock): Verdict {
  const demand = retryAfterMs(answer.headers['retry-after'] ?? null, clock.now());
  if (patience.shape === 'raw' && !mayRepeat(answer.status, patience.repeatable)) {
    return { kind: 'done', result: { kind: 'ok', value: answer, etag: answer.headers['etag'] ?? null } };
  }
  if (answer.status >= 200 && answer.status < 300 && patience.shape !== 'raw') {
    const checked = checkAnswer(answer, patience.shape);
    if (checked.kind === 'ok')
      return { kind: 'done', result: { kind: 'ok', value: checked.value, etag: answer.headers['etag'] ?? null } };
    const failure: GraphFailure = { kind: 'broken', code: checked.code };
    // A write was carried out though its answer came back broken: sending it again would do it twice.
    return patience.repeatable ? { kind: 'again', waitMs: demand, failure } : { kind: 'done', result: failed(failure) };
  }
  const failure = classifyFailure(answer);
  if (!mayRepeat(answer.status, patience.repeatable)) return { kind: 'done', result: failed(failure) };
  return { kind: 'again', waitMs: demand, failure };
}

function judge(attempt: Attempt, patience: Patience, clock: GraphClock): Verdict {
  switch (attempt.kind) {
    case 'no-token':
      return {
        kind: 'done',
        result: failed(
          attempt.failure.kind === 'offline' ? { kind: 'offline' } : { kind: 'no-token', token: attempt.failure },
        ),
      };
    case 'no-connection':
      return patience.repeatable
        ? { kind: 'again', waitMs: null, failure: { kind: 'offline' } }
        : { kind: 'done', result: failed({ kind: 'offline' }) };
    case 'answer':
      return judgeAnswer(attempt.answer, patience, clock);
    default:
      throw new Error(`Unexpected attempt: ${String(attempt satisfies never)}`);
  }
}

/**
 * Sends until there is an answer worth having: through the lane, never before the service's `Retry-After` has passed, with a
 * growing wait otherwise, at most `ATTEMPTS_MAX` times and `BUDGET_MS` long. A longer demand comes back as `throttled`
 * with its instant, and holds the whole lane. Every wait ends at once when the caller gives up.
 */
export async function sendPatiently(
  once: () => Promise<Attempt>,
  patience: Patience,
  lane: Lane,
  clock: GraphClock,
): Promise<GraphResult> {
  const deadline = clock.now() + BUDGET_MS;
  for (let attempts = 0; ;) {
    if (gaveUp(patience)) return failed({ kind: 'aborted' });
    const rest = lane.pausedUntil - clock.now();
    if (rest > 0) {
      if (lane.pausedUntil > deadline) return failed({ kind: 'throttled', until: lane.pausedUntil });
      await clock.sleep(rest, patience.signal ?? undefined);
      continue;
    }
    // Others may have been told to wait while this request stood in line.
    const attempt = await lane.run(async () => (lane.pausedUntil > clock.now() ? null : once()));
    if (gaveUp(patience)) return failed({ kind: 'aborted' });
    if (attempt === null) continue;
    const verdict = judge(attempt, patience, clock);
    if (verdict.kind === 'done') return verdict.result;
    attempts += 1;
    const until = clock.now() + (verdict.waitMs ?? backoffMs(attempts, clock));
    if (verdict.waitMs !== null) lane.pause(until);
    if (until > deadline && verdict.waitMs !== null) return failed({ kind: 'throttled', until });
    if (attempts >= ATTEMPTS_MAX || until > deadline) return failed(verdict.failure);
    await clock.sleep(until - clock.now(), patience.signal ?? undefined);
  }
}
