import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Attempt } from './answer';
import { downloadText } from './download';
import { GRAPH_ORIGIN, graphAddress } from './graph-link';
import type { Answer, GraphClock, GraphPort, GraphRequest, GraphResult, GraphTokens } from './graph-port';
import { deviceClock } from './graph-port';
import type { Lane } from './lane';
import { RequestPlan } from './request-plan';
import { sendPatiently } from './send-patiently';
import { TokenStep } from './token-step';
import type { Fetch } from './transport-step';
import { TransportStep } from './transport-step';

/** What a Graph client is made of. */
export interface GraphParts {
  readonly tokens: GraphTokens;
  readonly lane: Lane;
  readonly fetch?: Fetch;
  readonly clock?: GraphClock;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

function headersFor(request: GraphRequest, body: unknown): Record<string, string> {
  return {
    Accept: 'application/json',
    ...(request.prefer === undefined || request.prefer.length === 0 ? {} : { Prefer: request.prefer.join(', ') }),
    ...(request.ifMatch === undefined ? {} : { 'If-Match': request.ifMatch }),
    ...request.headers,
    ...(body === undefined || request.headers?.['Content-Type'] !== undefined
      ? {}
      : { 'Content-Type': typeof body === 'string' ? 'text/plain' : 'application/json' }),
  };
}

/**
 * The Graph client: Microsoft's SDK with our own chain (token, transport), and around it the lane, the repeats and the checks the
 * SDK lacks (perf-reliability B1). Failures are values; only a mistake in our own code throws.
 */
export function createGraph(parts: GraphParts): GraphPort {
  const clock = parts.clock ?? deviceClock;
  const fetcher: Fetch = parts.fetch ?? ((input, init) => fetch(input, init));
  const tokenStep = new TokenStep(parts.tokens);
  tokenStep.setNext(new TransportStep(fetcher));
  const client = Client.initWithMiddleware({ middleware: tokenStep, baseUrl: `${GRAPH_ORIGIN}/` });

  async function attempt(method: Method, address: string, request: GraphRequest, body: unknown): Promise<Attempt> {
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const plan = new RequestPlan(address, request.scopes, text, request.signal ?? null);
    const call = client
      .api(address)
      .middlewareOptions([plan])
      .headers(headersFor(request, body))
      .responseType(ResponseType.RAW);
    try {
      const response = (await callWith(call, method)) as Response;
      if (plan.tokenFailure !== null) return { kind: 'no-token', failure: plan.tokenFailure };
      const answerText = response.status === 204 ? '' : await response.text();
      const headers = Object.fromEntries(response.headers.entries());
      return { kind: 'answer', answer: { status: response.status, headers, text: answerText } };
    } catch (error) {
      if (isOurMistake(error)) throw error;
      return { kind: 'no-connection' };
    }
  }

  function send(method: Method, request: GraphRequest, body?: unknown): Promise<GraphResult> {
    const address = graphAddress(request.path);
    if (address === null) return Promise.resolve({ kind: 'failed', failure: { kind: 'broken', code: 'foreignLink' } });
    const repeatable = method === 'GET' || request.repeatable === true;
    const once = (): Promise<Attempt> => attempt(method, address, request, body);
    return sendPatiently(once, { shape: request.shape, repeatable, signal: request.signal ?? null }, parts.lane, clock);
  }

  return {
    exchange: async (request) => {
      const address = graphAddress(request.path);
      if (address === null) return { kind: 'failed', failure: { kind: 'broken', code: 'foreignLink' } };
      const { method, body, headers } = request;
      const plan: GraphRequest = { path: request.path, scopes: request.scopes, shape: 'object', headers };
      const patience = { shape: 'raw', repeatable: true, signal: null } as const;
      const result = await sendPatiently(() => attempt(method, address, plan, body), patience, parts.lane, clock);
      // `raw` hands on the answer itself.
      return result.kind === 'ok' ? { ...result, value: result.value as Answer } : result;
    },
    get: (request) => send('GET', request),
    post: (request, body) => send('POST', request, body),
    patch: (request, body) => send('PATCH', request, body),
    put: (request, body) => send('PUT', request, body),
    delete: (request) => send('DELETE', request),
    download: (link, signal) => downloadText(link, fetcher, signal ?? null, clock),
  };
}

function callWith(call: ReturnType<Client['api']>, method: Method): Promise<unknown> {
  switch (method) {
    case 'GET':
      return call.get();
    // The body is in the plan: the SDK would quote a string that is file content.
    case 'POST':
      return call.post(null);
    case 'PATCH':
      return call.patch(null);
    case 'PUT':
      return call.put(null);
    case 'DELETE':
      return call.delete();
    default:
      throw new Error(`No such method: ${String(method satisfies never)}`);
  }
}

function isOurMistake(error: unknown): boolean {
  return error instanceof Error && /without its plan|foreign host/.test(error.message);
}
