import { createGraph } from '../../src/shared/graph/create-graph';
import type { GraphPort, GraphTokens } from '../../src/shared/graph/graph-port';
import type { Lane } from '../../src/shared/graph/lane';
import { createLane } from '../../src/shared/graph/lane';
import { labClock } from '../app/tenant-lab';
import type { LabClock } from '../app/tenant-lab';

/** One answer of the script; a function is called with the request, `cut` ends the connection. */
export type Step = Response | 'cut' | ((request: Request) => Response);

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json', ...(init.headers as object) },
    status: init.status ?? 200,
  });
}

export function refusal(status: number, code = 'SomeCode', headers: Record<string, string> = {}): Response {
  return json({ error: { code, message: 'Private words of the service' } }, { status, headers });
}

export const PAGE = { value: [] };

export interface Script {
  readonly graph: GraphPort;
  readonly lane: Lane;
  readonly clock: LabClock;
  readonly requests: Request[];
  /** Instants of the requests. */
  readonly times: number[];
  readonly claims: (string | undefined)[];
}

/** A client whose network answers by the script; the last step repeats. */
export function script(steps: readonly Step[], tokens?: GraphTokens): Script {
  const clock = labClock();
  const requests: Request[] = [];
  const times: number[] = [];
  const claims: (string | undefined)[] = [];
  const lane = createLane('script', null);
  const given: GraphTokens = tokens ?? {
    getToken: (_scopes, options) => {
      claims.push(options?.claims ?? (options?.forceRefresh === true ? 'refresh' : undefined));
      return Promise.resolve({ kind: 'ok', token: { value: 'secret-token' } });
    },
  };
  const fetch = (input: string, init: RequestInit): Promise<Response> => {
    const request = new Request(input, { ...init, redirect: 'manual' });
    const step = steps[Math.min(requests.length, steps.length - 1)];
    requests.push(request);
    times.push(clock.now());
    if (step === undefined || step === 'cut') return Promise.reject(new TypeError('fetch failed'));
    return Promise.resolve(typeof step === 'function' ? step(request) : step.clone());
  };
  return { graph: createGraph({ tokens: given, lane, fetch, clock }), lane, clock, requests, times, claims };
}
