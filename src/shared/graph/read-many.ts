import type { GraphClock, GraphFailure, GraphPort, GraphRequest, GraphResult } from './graph-port';
import { checkAnswer } from './answer';
import { classifyFailure } from './classify-failure';
import { asObject, field, listField, textField } from './raw-value';
import { backoffMs, mayRepeat, retryAfterMs } from './retry-policy';

/** Most requests in one `$batch` (graph.md §3.1). */
const BATCH_MAX = 20;
/** Rounds in which parts that were refused for the moment are asked again. */
const ROUNDS_MAX = 5;

type Part = readonly [key: string, request: GraphRequest];

interface PartAnswer {
  readonly result: GraphResult;
  /** Null when the answer is final, else how long to wait before asking this part again. */
  readonly againAfterMs: number | null;
}

function batchBody(parts: readonly Part[]): unknown {
  return {
    requests: parts.map(([, request], index) => ({
      id: String(index),
      method: 'GET',
      url: request.path,
      ...(request.prefer === undefined ? {} : { headers: { Prefer: request.prefer.join(', ') } }),
    })),
  };
}

function headersOf(raw: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(asObject(raw) ?? {}).slice(0, 50);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value]] : [])),
  );
}

function partAnswer(raw: unknown, request: GraphRequest, round: number, clock: GraphClock): PartAnswer {
  const status = field(raw, 'status');
  const again = (demand: number | null): number => demand ?? backoffMs(round, clock);
  const missing: GraphFailure = { kind: 'broken', code: 'missingPart' };
  if (typeof status !== 'number') return { result: { kind: 'failed', failure: missing }, againAfterMs: again(null) };
  const headers = headersOf(field(raw, 'headers'));
  const answer = { status, headers, text: JSON.stringify(field(raw, 'body') ?? null) };
  if (status >= 200 && status < 300) {
    const checked = checkAnswer(answer, request.shape);
    return checked.kind === 'ok'
      ? { result: { kind: 'ok', value: checked.value, etag: null }, againAfterMs: null }
      : { result: { kind: 'failed', failure: { kind: 'broken', code: checked.code } }, againAfterMs: again(null) };
  }
  const demand = retryAfterMs(headers['retry-after'] ?? null, clock.now());
  return {
    result: { kind: 'failed', failure: classifyFailure(answer) },
    againAfterMs: mayRepeat(status, true) ? again(demand) : null,
  };
}

/**
 * Reads many things by `$batch`, 20 at a time, one batch after the other (a batch uses the whole lane at Outlook's end).
 * Answers are matched by id whatever their order; refused and missing parts are asked again after the longest wait among them;
 * where `$batch` itself is refused (a proxy), each is asked for alone. Gives a result for every key.
 */
export async function readMany(
  port: GraphPort,
  clock: GraphClock,
  wanted: readonly Part[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, GraphResult>> {
  const results = new Map<string, GraphResult>();
  for (let start = 0; start < wanted.length; start += BATCH_MAX) {
    let open: readonly Part[] = wanted.slice(start, start + BATCH_MAX);
    for (let round = 0; round < ROUNDS_MAX && open.length > 0; round++) {
      if (signal?.aborted === true) break;
      open = await askTogether(port, clock, open, round, results, signal);
    }
    for (const [key] of open) if (!results.has(key)) results.set(key, { kind: 'failed', failure: { kind: 'aborted' } });
  }
  return results;
}

/** One round over some parts; gives those to ask again. */
async function askTogether(
  port: GraphPort,
  clock: GraphClock,
  parts: readonly Part[],
  round: number,
  results: Map<string, GraphResult>,
  signal: AbortSignal | undefined,
): Promise<readonly Part[]> {
  const scopes = [...new Set(parts.flatMap(([, request]) => request.scopes))];
  const request: GraphRequest = {
    path: '/$batch',
    scopes,
    shape: 'object',
    repeatable: true,
    ...(signal === undefined ? {} : { signal }),
  };
  const whole = await port.post(request, batchBody(parts));
  if (whole.kind === 'failed') {
    const refused =
      whole.failure.kind === 'rejected' || whole.failure.kind === 'forbidden' || whole.failure.kind === 'not-found';
    for (const [key, part] of parts) results.set(key, refused ? await port.get(part) : whole);
    return [];
  }
  const byId = new Map(
    listField(whole.value, 'responses', BATCH_MAX * 2).map((raw) => [textField(raw, 'id') ?? '', raw]),
  );
  const again: Part[] = [];
  let waitMs = 0;
  parts.forEach((part, index) => {
    const answer = partAnswer(byId.get(String(index)), part[1], round, clock);
    results.set(part[0], answer.result);
    if (answer.againAfterMs === null) return;
    again.push(part);
    waitMs = Math.max(waitMs, answer.againAfterMs);
  });
  if (again.length > 0 && round + 1 < ROUNDS_MAX) await clock.sleep(waitMs, signal);
  return again;
}
