import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { planOf } from './request-plan';

/** How a request reaches the network; the sandbox and the tests hand in their own. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** The last step: sends the request to the address as it was given, and follows no redirect. */
export class TransportStep implements Middleware {
  constructor(private readonly fetch: Fetch) {}

  async execute(context: Context): Promise<void> {
    const plan = planOf(context);
    context.response = await this.fetch(plan.address, {
      method: context.options?.method ?? 'GET',
      headers: { ...(context.options?.headers as Record<string, string> | undefined) },
      body: plan.body,
      signal: plan.signal,
      // A 302 to another host would hand its data over as Graph's.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    });
  }
}
