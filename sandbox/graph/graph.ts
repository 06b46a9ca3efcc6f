import type { Tenant } from '../tenant/tenant';
import { stableGuid } from '../tenant/opaque-id';
import { batchAnswer } from './batch';
import { callerOf } from './caller';
import { ConcurrencyGate } from './concurrency';
import { contentAnswer } from './content-link';
import { openedToken } from './delta-token';
import type { GraphExchange, PlainRequest } from './exchange';
import { spoil } from './fault-effects';
import { createFaults, type Fault, type FaultOptions } from './faults';
import { contentRoot, type Gives, type GraphAnswer } from './graph-call';
import { GraphError } from './graph-error';
import { routeFor, serve } from './serve';
import { linkWithoutToken } from './paging';

/** How the emulator behaves. `now` is real time in ms, for the life of tokens and links (the tenant has its own clock). */
export interface GraphOptions {
  readonly faults?: FaultOptions;
  /** Sees every exchange, batch parts too; what it throws fails the request. */
  readonly validate?: (exchange: GraphExchange) => void;
  readonly now?: () => number;
}

/** The emulator: a pure function over absolute URLs of Graph and of the content host. */
export type Graph = (request: Request) => Promise<Response>;

const jsonType = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, WWW-Authenticate, Retry-After';

function errorAnswer(error: GraphError, requestId: string, clientRequestId: string, now: number): GraphAnswer {
  const date = new Date(now).toISOString().slice(0, 19);
  return {
    status: error.status,
    headers: error.headers,
    body: {
      error: {
        code: error.code,
        message: error.message,
        innerError: { date, 'request-id': requestId, 'client-request-id': clientRequestId },
      },
    },
  };
}

function responseOf(
  answer: GraphAnswer,
  bytes: Uint8Array | undefined,
  contentType: string | undefined,
  ids: Readonly<Record<string, string>>,
): Response {
  const bare = answer.status === 204 || answer.status === 304 || answer.status === 302;
  const headers = new Headers({ 'Cache-Control': 'private', 'OData-Version': '4.0', ...ids });
  // A redirect carries no CORS header: that is why a page cannot follow it (graph.md §0.6).
  if (answer.status !== 302) {
    headers.set('Access-Control-Allow-Origin', '*');
    headers.set('Access-Control-Expose-Headers', exposed);
  }
  if (!bare && (answer.body !== undefined || bytes !== undefined)) headers.set('Content-Type', contentType ?? jsonType);
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  const body = bare
    ? null
    : (bytes ?? answer.bytes ?? (answer.body === undefined ? null : JSON.stringify(answer.body)));
  return new Response(body as BodyInit | null, { status: answer.status, headers });
}

/** Makes the emulator of Graph over a tenant. */
export function createGraph(tenant: Tenant, options: GraphOptions = {}): Graph {
  const now = options.now ?? Date.now;
  const context = { tenant, gate: new ConcurrencyGate(), now };
  const nextFault = options.faults === undefined || options.faults.rate <= 0 ? undefined : createFaults(options.faults);
  let requests = 0;

  function report(
    request: PlainRequest,
    answer: GraphAnswer,
    gives: Gives | undefined,
    route: string | undefined,
    spoiled?: string,
  ): void {
    options.validate?.({
      method: request.method,
      url: request.url.href,
      route,
      gives,
      status: answer.status,
      headers: answer.headers ?? {},
      body: answer.body,
      ...(spoiled === undefined ? {} : { spoiled }),
    });
  }

  /** The answer to one request or batch part, refusals included. */
  async function answerTo(request: PlainRequest, fault: Fault | undefined): Promise<GraphAnswer> {
    requests += 1;
    const requestId = stableGuid('request', requests);
    const route = routeFor(request);
    let answer: GraphAnswer;
    try {
      if (fault?.kind === 'refused') throw new GraphError(fault.status, fault.code, fault.message, fault.headers);
      if (fault?.kind === 'forgotten')
        throw new GraphError(
          410,
          'SyncStateNotFound',
          'The sync state generation is not found.',
          fault.withLocation ? { Location: linkWithoutToken(request.url) } : {},
        );
      answer = await serve(context, request);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      answer = errorAnswer(error, requestId, request.headers.get('client-request-id') ?? requestId, now());
    }
    report(request, answer, route?.gives, route?.path);
    return answer;
  }

  async function batch(request: PlainRequest, fault: Fault | undefined): Promise<GraphAnswer> {
    try {
      if (fault?.kind === 'refused') throw new GraphError(fault.status, fault.code, fault.message, fault.headers);
      if (request.method !== 'POST')
        throw new GraphError(405, 'BadRequest', 'Specified HTTP method is not allowed for the request target.');
      callerOf(tenant, request.headers.get('Authorization'), now());
      const text = Buffer.from(await request.readBytes()).toString('utf8');
      let body: unknown;
      try {
        body = JSON.parse(text);
      } catch {
        throw new GraphError(400, 'BadRequest', 'Invalid batch payload format.');
      }
      const answer = await batchAnswer(request, body, (part) => answerTo(part, nextFault?.(part, true)));
      report(request, answer, { kind: 'batch' }, '/$batch');
      return answer;
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      requests += 1;
      const answer = errorAnswer(
        error,
        stableGuid('request', requests),
        request.headers.get('client-request-id') ?? '',
        now(),
      );
      report(request, answer, { kind: 'batch' }, '/$batch');
      return answer;
    }
  }

  return async (request) => {
    const url = new URL(request.url);
    if (url.href.startsWith(contentRoot)) {
      try {
        return responseOf(contentAnswer(tenant, request, now()), undefined, undefined, {});
      } catch (error) {
        if (error instanceof GraphError) return responseOf(errorAnswer(error, '', '', now()), undefined, undefined, {});
        throw error;
      }
    }
    if (request.method === 'OPTIONS')
      return new Response(null, {
        status: 200,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
          'Access-Control-Allow-Headers': '*',
          'Access-Control-Max-Age': '3600',
        },
      });
    const plain: PlainRequest = {
      method: request.method,
      url,
      headers: request.headers,
      readBytes: async () =>
        request.body === null && request.method === 'GET'
          ? new Uint8Array()
          : new Uint8Array(await request.arrayBuffer()),
    };
    const fault = nextFault?.(plain, false);
    if (fault?.kind === 'dropped') throw new TypeError('fetch failed');
    const isBatch = /^\/v1\.0\/(?:\$|%24)batch$/i.test(url.pathname);
    const answer = isBatch ? await batch(plain, fault) : await answerTo(plain, fault);
    if (fault?.kind === 'cut') throw new TypeError('fetch failed');
    const ids = {
      'request-id': stableGuid('request', requests),
      'client-request-id': request.headers.get('client-request-id') ?? stableGuid('request', requests),
    };
    if (fault === undefined) return responseOf(answer, undefined, undefined, ids);
    const { answer: final, bytes, contentType } = spoil(fault, answer, url, openedToken(url));
    return responseOf(final, bytes, contentType, ids);
  };
}
