import type { PlainRequest } from './exchange';

/** How often a request fails, from 0 to 1, and which series of failures. The same requests in the same order fail the same way. */
export interface FaultOptions {
  readonly rate: number;
  readonly seed: number;
}

/** What goes wrong with one request (perf-reliability.md B2: the set of Microsoft Dev Proxy, and what was seen in the field). */
export type Fault =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** The connection ends before the request arrives, or after it was carried out. */
  | { readonly kind: 'dropped' | 'cut' }
  /** 200 with something that is no answer. */
  | { readonly kind: 'html' | 'empty' | 'truncated' }
  /** A delta page with items twice, in another order, or the whole page once more. */
  | { readonly kind: 'duplicates' | 'reordered' | 'replayed' }
  /** The sync state is gone in the middle of a round. */
  | { readonly kind: 'forgotten'; readonly withLocation: boolean };

/** Gives the fault of the next request; undefined when nothing goes wrong. Batch parts only ever get `refused`. */
export type FaultSource = (request: Pick<PlainRequest, 'method' | 'url'>, part: boolean) => Fault | undefined;

const retryAfter = { 'Retry-After': '1' };
/** Asks for a token with more claims, as continuous access evaluation does. */
const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}', 'utf8').toString(
  'base64',
);

const refusals = {
  throttled: {
    status: 429,
    code: 'ApplicationThrottled',
    message: 'Application is over its MailboxConcurrency limit.',
    headers: retryAfter,
  },
  throttledBare: { status: 429, code: 'TooManyRequests', message: 'Too many requests.', headers: {} },
  internal: {
    status: 500,
    code: 'InternalServerError',
    message: 'There was an internal server error while processing the request.',
    headers: {},
  },
  badGateway: {
    status: 502,
    code: 'BadGateway',
    message: 'The server, while acting as a proxy, received an invalid response from the upstream server.',
    headers: {},
  },
  unavailable: {
    status: 503,
    code: 'ServiceUnavailable',
    message: 'The server is currently unable to handle the request.',
    headers: retryAfter,
  },
  gatewayTimeout: {
    status: 504,
    code: 'GatewayTimeout',
    message: 'The server did not receive a timely response from the upstream server.',
    headers: {},
  },
  timeout: { status: 408, code: 'RequestTimeout', message: 'The request took too long to arrive.', headers: {} },
  noSpace: {
    status: 507,
    code: 'InsufficientStorage',
    message: 'The maximum storage quota has been reached.',
    headers: {},
  },
  challenge: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message:
      'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    headers: {
      'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${claims}"`,
    },
  },
} as const;

/** Numbers from 0 to 1 in a fixed series for each seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function choices({ method, url }: Pick<PlainRequest, 'method' | 'url'>, part: boolean): readonly Fault[] {
  const reads = method === 'GET';
  const names: (keyof typeof refusals)[] = [
    'throttled',
    'throttledBare',
    'internal',
    'badGateway',
    'unavailable',
    'gatewayTimeout',
    'timeout',
    'challenge',
  ];
  if (!reads && method !== 'PATCH') names.push('noSpace');
  const refused = names.map((name): Fault => ({ kind: 'refused', ...refusals[name] }));
  if (part) return refused.filter((fault) => fault.kind === 'refused' && fault.status !== 401);
  const transport: readonly Fault[] = reads
    ? [{ kind: 'dropped' }, { kind: 'html' }, { kind: 'empty' }, { kind: 'truncated' }]
    : [{ kind: 'dropped' }, { kind: 'cut' }];
  const isDelta = reads && /\/delta(?:\(\))?$/i.test(url.pathname);
  const goesOn = isDelta && /[?&](?:\$|%24)?(?:skip|delta)token=./i.test(url.search);
  const delta: readonly Fault[] = isDelta ? [{ kind: 'duplicates' }, { kind: 'reordered' }] : [];
  const later: readonly Fault[] = goesOn
    ? [{ kind: 'replayed' }, { kind: 'forgotten', withLocation: true }, { kind: 'forgotten', withLocation: false }]
    : [];
  return [...refused, ...transport, ...delta, ...later];
}

/** A source of faults. Each request takes two numbers from the series, so that one answer does not move the next ones. */
export function createFaults({ rate, seed }: FaultOptions): FaultSource {
  const next = seededNumbers(seed);
  return (request, part) => {
    const [whether, which] = [next(), next()];
    if (whether >= rate) return undefined;
    const possible = choices(request, part);
    return possible[Math.floor(which * possible.length)];
  };
}
