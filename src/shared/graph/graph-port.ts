import type { Instant } from '../domain/instant';

/** Why there was no token; the kinds of the sign-in door, told again here because the two doors do not know each other. */
export interface TokenFailure {
  readonly kind:
    | 'sign-in-required'
    | 'consent-required'
    | 'admin-consent-required'
    | 'cancelled'
    | 'offline'
    | 'blocked'
    | 'wrong-account'
    | 'unavailable'
    | 'transient'
    | 'unknown';
  readonly code: string;
  /** A click by the user may help. */
  readonly interactive: boolean;
}

/** Where the client gets its tokens. Never shows anything. */
export interface GraphTokens {
  getToken(
    scopes: readonly string[],
    options?: { readonly claims?: string; readonly forceRefresh?: boolean; readonly signal?: AbortSignal },
  ): Promise<
    | { readonly kind: 'ok'; readonly token: { readonly value: string } }
    | { readonly kind: 'failed'; readonly failure: TokenFailure }
  >;
}

/**
 * Why Graph gave no answer we can use (reference: Graph errors, throttling, delta query). `code` is Graph's own or ours,
 * bounded to letters and digits: safe to show and to count, never a message, an address or a link.
 */
export type GraphFailure =
  | { readonly kind: 'offline' }
  /** The service asks to wait until then; every request of this mailbox waits with it. */
  | { readonly kind: 'throttled'; readonly until: Instant }
  | { readonly kind: 'no-token'; readonly token: TokenFailure }
  | { readonly kind: 'forbidden'; readonly code: string }
  | { readonly kind: 'mailbox-unavailable'; readonly code: string }
  | { readonly kind: 'not-found'; readonly code: string }
  /** 409, 412 or 423: somebody else changed or holds it. */
  | { readonly kind: 'conflict'; readonly status: number; readonly code: string }
  /** 410: the cursor is no longer known, read anew. */
  | { readonly kind: 'expired'; readonly code: string }
  /** The service has no room left (507, 509). */
  | { readonly kind: 'full'; readonly code: string }
  /** A 4xx that is our mistake: never repeated. */
  | { readonly kind: 'rejected'; readonly status: number; readonly code: string }
  /** Server trouble, or an answer of the wrong shape, after all repeats. `tooBig`: 504, smaller pages may help. */
  | { readonly kind: 'broken'; readonly code: string; readonly tooBig?: boolean }
  | { readonly kind: 'aborted' };

/** A checked answer, or why there is none. Never thrown. */
export type GraphResult<T = unknown> =
  | { readonly kind: 'ok'; readonly value: T; readonly etag: string | null }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** What an answer must look like before anybody reads it: HTML, an empty body or a missing `value` is a failure, never “no mail”. */
export type AnswerShape = 'page' | 'delta-page' | 'object' | 'empty';

/** One request. `path` is `/me/…` with its query encoded (`odata`), or a whole link that Graph itself gave. */
export interface GraphRequest {
  readonly path: string;
  readonly scopes: readonly string[];
  readonly shape: AnswerShape;
  /** Values of the one `Prefer` header. */
  readonly prefer?: readonly string[];
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A write that may be sent twice without harm (a put of the same content, a batch of reads). Reads always may. */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal;
}

/** What came back for one attempt, before anybody judges it. */
export interface Answer {
  readonly status: number;
  /** Values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A request handed through as it is, and answered with whatever status came. */
export interface Exchange {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly scopes: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Microsoft Graph behind one door: values in, values out. One port per signed-in account. */
export interface GraphPort {
  get(request: GraphRequest): Promise<GraphResult>;
  post(request: GraphRequest, body: unknown): Promise<GraphResult>;
  patch(request: GraphRequest, body: unknown): Promise<GraphResult>;
  /** A string body is sent as it is (file content), anything else as JSON. */
  put(request: GraphRequest, body: unknown): Promise<GraphResult>;
  delete(request: GraphRequest): Promise<GraphResult>;
  /** A request whose answer is wanted whatever its status (files and their tags). It must be safe to send twice. */
  exchange(request: Exchange): Promise<GraphResult<Answer>>;
  /** Text of a pre-authenticated https link that Graph gave (`@microsoft.graph.downloadUrl`): sent without a token. */
  download(link: string, signal?: AbortSignal): Promise<GraphResult<string>>;
}

/** Time as the client needs it, handed in so that tests can turn it. */
export interface GraphClock {
  now(): Instant;
  /** Resolves after `ms`, or as soon as the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** A number from 0 up to 1, for jitter. */
  random(): number;
}

/** The device's own clock. */
export const deviceClock: GraphClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done, { once: true });
    }),
  random: () => Math.random(),
};
