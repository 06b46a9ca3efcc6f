import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { TokenFailure } from './graph-port';

/** What our middleware must know of one attempt; it travels with the request through the SDK's chain. */
export class RequestPlan implements MiddlewareOptions {
  /** Set by the token step when there is none: the SDK would turn a thrown failure into its own error. */
  tokenFailure: TokenFailure | null = null;

  constructor(
    /** The address exactly as Graph gave it; the SDK takes links apart and puts them together differently. */
    readonly address: string,
    readonly scopes: readonly string[],
    readonly body: string | null,
    readonly signal: AbortSignal | null,
  ) {}
}

/** The plan of a request under way. Every request of ours has one. */
export function planOf(context: Context): RequestPlan {
  const plan: unknown = context.middlewareControl?.getMiddlewareOptions(RequestPlan);
  if (!(plan instanceof RequestPlan)) throw new Error('A Graph request without its plan');
  return plan;
}
