import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { GRAPH_ORIGIN } from './graph-link';
import type { GraphTokens } from './graph-port';
import { planOf } from './request-plan';

/** The claims challenge of a 401 (continuous access evaluation), decoded for the sign-in library; null when there is none. */
export function claimsChallenge(header: string | null): string | null {
  const found = header === null ? null : /claims="([A-Za-z0-9+/=_-]{1,8000})"/.exec(header);
  if (found?.[1] === undefined) return null;
  try {
    return atob(found[1].replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/** Puts the token on requests to Graph and nowhere else; answers a 401 once with a renewed token, then lets it stand. */
export class TokenStep implements Middleware {
  private next: Middleware | null = null;

  constructor(private readonly tokens: GraphTokens) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    if (!(await this.send(context, {}))) return;
    if (context.response?.status !== 401) return;
    const claims = claimsChallenge(context.response.headers.get('www-authenticate'));
    await this.send(context, claims === null ? { forceRefresh: true } : { claims });
  }

  private async send(
    context: Context,
    renewal: { readonly claims?: string; readonly forceRefresh?: boolean },
  ): Promise<boolean> {
    const plan = planOf(context);
    if (new URL(plan.address).origin !== GRAPH_ORIGIN) throw new Error('No token leaves for a foreign host');
    const result = await this.tokens.getToken(plan.scopes, {
      ...renewal,
      ...(plan.signal === null ? {} : { signal: plan.signal }),
    });
    if (result.kind === 'failed') {
      plan.tokenFailure = result.failure;
      // A renewal that fails leaves the first answer, a 401, standing.
      if (context.response === undefined) context.response = new Response(null, { status: 401 });
      return false;
    }
    const headers = {
      ...(context.options?.headers as Record<string, string> | undefined),
      Authorization: `Bearer ${result.token.value}`,
    };
    context.options = { ...context.options, headers };
    await this.next?.execute(context);
    return true;
  }
}
