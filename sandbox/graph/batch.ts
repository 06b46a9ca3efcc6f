import { createHash } from 'node:crypto';
import type { GraphAnswer } from './graph-call';
import { graphRoot } from './graph-call';
import { badRequest } from './graph-error';
import type { PlainRequest } from './exchange';
import { mostAtOnce } from './concurrency';

const mostParts = 20;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}
interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function partsOf(body: unknown): readonly Part[] {
  const requests = (body as { requests?: unknown } | undefined)?.requests;
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest('Invalid batch payload format.');
  if (requests.length > mostParts)
    throw badRequest(
      `Number of batch request steps exceeds the maximum value of ${String(mostParts)}.`,
      'MaximumValueExceeded',
    );
  const parts = requests.map((value: unknown): Part => {
    const raw = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof raw['id'] !== 'string' || typeof raw['method'] !== 'string' || typeof raw['url'] !== 'string')
      throw badRequest('Invalid batch payload format.');
    if (/^https?:/i.test(raw['url']))
      throw badRequest(`The url of a batch part must be relative: '${raw['url'].slice(0, 60)}'.`);
    return {
      id: raw['id'],
      method: raw['method'].toUpperCase(),
      url: raw['url'],
      headers: (raw['headers'] ?? {}) as Record<string, string>,
      body: raw['body'],
      dependsOn: Array.isArray(raw['dependsOn']) ? raw['dependsOn'].map(String) : [],
    };
  });
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size !== parts.length) throw badRequest('The ids of batch parts must be unique.');
  for (const { id, dependsOn } of parts)
    if (dependsOn.some((other) => other === id || !ids.has(other)))
      throw badRequest(`Part '${id}' depends on a part that is not there.`);
  return parts;
}

function requestOf(part: Part, outer: PlainRequest): PlainRequest {
  const headers = new Headers(part.headers);
  const authorization = outer.headers.get('Authorization');
  if (authorization !== null) headers.set('Authorization', authorization);
  if (part.body !== undefined && !headers.has('Content-Type'))
    throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
  const text = part.body === undefined ? '' : typeof part.body === 'string' ? part.body : JSON.stringify(part.body);
  const binary = typeof part.body === 'string' && !/json/i.test(headers.get('Content-Type') ?? '');
  return {
    method: part.method,
    headers,
    url: new URL(`${graphRoot}${part.url.startsWith('/') ? '' : '/'}${part.url}`),
    readBytes: () => Promise.resolve(Buffer.from(text, binary ? 'base64' : 'utf8')),
  };
}

function partAnswer(id: string, answer: GraphAnswer): PartAnswer {
  const headers = { ...answer.headers };
  const body = answer.bytes === undefined ? answer.body : Buffer.from(answer.bytes).toString('base64');
  return { id, status: answer.status, headers, ...(body === undefined ? {} : { body }) };
}

/** Failed dependency: 424, which clients treat as the failure it came from. */
const dependencyFailed: GraphAnswer = {
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'One of the dependent requests failed.' } },
};

/** Answers come in no order that a client could rely on; the same batch always comes in the same one. */
function shuffled(answers: readonly PartAnswer[]): readonly PartAnswer[] {
  const rank = ({ id }: PartAnswer): string => createHash('sha256').update(`batch#${id}`).digest('hex');
  return answers.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** `POST /$batch`: up to four parts at a time, those that depend on others after them, 200 whatever became of the parts. */
export async function batchAnswer(
  outer: PlainRequest,
  body: unknown,
  serve: (request: PlainRequest) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const parts = partsOf(body).map((part) => ({ part, request: requestOf(part, outer) }));
  const done = new Map<string, PartAnswer>();
  let waiting = parts;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ part }) => part.dependsOn.every((id) => done.has(id))).slice(0, mostAtOnce);
    if (ready.length === 0) throw badRequest('The parts of the batch depend on each other in a circle.');
    const answers = await Promise.all(
      ready.map(async ({ part, request }) => {
        const failed = part.dependsOn.some((id) => (done.get(id)?.status ?? 500) >= 400);
        return partAnswer(part.id, failed ? dependencyFailed : await serve(request));
      }),
    );
    for (const answer of answers) done.set(answer.id, answer);
    waiting = waiting.filter(({ part }) => !done.has(part.id));
  }
  return { status: 200, body: { responses: shuffled([...done.values()]) } };
}
