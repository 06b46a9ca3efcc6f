import type { Tenant } from '../tenant/tenant';
import type { Mailbox } from '../tenant/mailbox';
import { callerOf, type Caller } from './caller';
import { checkShared } from './calendar-routes';
import type { ConcurrencyGate } from './concurrency';
import type { PlainRequest } from './exchange';
import type { GraphAnswer, GraphCall } from './graph-call';
import { accessDenied, badRequest, GraphError } from './graph-error';
import { preferOf } from './prefer';
import { queryOf } from './query';
import type { Route } from './route';
import { matchRoute, type Match } from './router';
import { allows } from './scopes';
import { userNotFound } from './user-routes';

/** What serving a request needs beyond it. */
export interface ServeContext {
  readonly tenant: Tenant;
  readonly gate: ConcurrencyGate;
  readonly now: () => number;
}

function ownerOf(tenant: Tenant, caller: Caller, match: Match): Mailbox {
  const mailbox = match.owner === 'me' ? caller.mailbox : tenant.mailboxOf(match.owner);
  if (mailbox !== undefined) return mailbox;
  if (match.owner === 'me' && match.route.service !== 'directory')
    throw new GraphError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  throw userNotFound(match.owner === 'me' ? caller.objectId : match.owner);
}

function checkScope(caller: Caller, mailbox: Mailbox, route: Route): void {
  const own = mailbox === caller.mailbox;
  const scope = own ? route.scope : route.shared;
  if (scope !== undefined && allows(scope, caller.scopes)) return;
  throw route.service === 'directory'
    ? new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')
    : route.service === 'drive'
      ? new GraphError(403, 'accessDenied', 'Either scp or roles claim need to be present in the token.')
      : accessDenied();
}

function jsonOf(bytes: Uint8Array, headers: Headers): unknown {
  if (bytes.byteLength === 0 || !/json/i.test(headers.get('Content-Type') ?? 'application/json')) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

/** Path of a URL under `/v1.0`; other versions are refused. */
export function versionedPath(url: URL): string {
  const match = /^\/(v1\.0|beta)(\/.{0,8000})?$/i.exec(url.pathname);
  if (match === null || match[1]?.toLowerCase() === 'beta')
    throw badRequest(`Invalid version: ${url.pathname.split('/')[1] ?? ''}`);
  return match[2] ?? '/';
}

/** Finds the route of a request; undefined when there is none (the refusal comes from `serve`). */
export function routeFor(request: Pick<PlainRequest, 'method' | 'url'>): Route | undefined {
  try {
    return matchRoute(request.method, versionedPath(request.url)).route;
  } catch {
    return undefined;
  }
}

/**
 * Serves one request that is not a batch: token, route, limits, scopes, then the handler. Refusals come as `GraphError`.
 * Everything before the first wait happens at once, so the limit of four counts requests in the order they were made.
 */
export async function serve(context: ServeContext, request: PlainRequest): Promise<GraphAnswer> {
  const { tenant, gate } = context;
  const caller = callerOf(tenant, request.headers.get('Authorization'), context.now());
  const match = matchRoute(request.method, versionedPath(request.url));
  const { route } = match;
  const mailbox = ownerOf(tenant, caller, match);
  const leave = route.service === 'outlook' ? gate.enter(caller.appId, mailbox.person.id) : (): void => undefined;
  try {
    checkScope(caller, mailbox, route);
    const prefer = preferOf(request.headers.get('Prefer'));
    const query = queryOf(request.url.searchParams);
    const bytes = await request.readBytes();
    const call: GraphCall = {
      tenant,
      caller,
      mailbox,
      method: request.method,
      url: request.url,
      path: match.path,
      query,
      prefer,
      headers: request.headers,
      bytes,
      body:
        route.gives.kind !== 'entity' || !route.path.endsWith('/content') ? jsonOf(bytes, request.headers) : undefined,
      now: context.now(),
    };
    if (route.service === 'outlook') checkShared(call);
    const answer = await route.handler(call);
    return prefer.applied === ''
      ? answer
      : { ...answer, headers: { ...answer.headers, 'Preference-Applied': prefer.applied } };
  } finally {
    leave();
  }
}
