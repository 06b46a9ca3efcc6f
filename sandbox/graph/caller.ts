import type { Mailbox } from '../tenant/mailbox';
import type { Tenant } from '../tenant/tenant';
import { GraphError } from './graph-error';

/** Who asks, by the claims of the token: the person, the app and what it was allowed to do. */
export interface Caller {
  readonly mailbox: Mailbox | undefined;
  readonly objectId: string;
  readonly appId: string;
  readonly scopes: ReadonlySet<string>;
}

/** Audiences that mean Microsoft Graph: its address with and without a slash, and its well-known app id. */
const graphAudiences = new Set([
  'https://graph.microsoft.com',
  'https://graph.microsoft.com/',
  '00000003-0000-0000-c000-000000000000',
]);

const refuse = (message: string): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  });

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null) return claims as Readonly<Record<string, unknown>>;
  } catch {
    /* A token that is no token is refused below, as every unreadable one. */
  }
  throw refuse('IDX14100: JWT is not well formed, there are no dots (.).');
}

/**
 * Reads the caller from `Authorization: Bearer <jwt>` (claims `aud, scp, oid, tid`, optional `exp` in seconds and `appid`).
 * Signatures are not checked: the sandbox makes its own tokens. Throws 401 `InvalidAuthenticationToken`.
 */
export function callerOf(tenant: Tenant, authorization: string | null, now: number): Caller {
  const token = /^Bearer (\S{1,20000})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw refuse('Access token is empty.');
  const claims = claimsOf(token);
  if (!graphAudiences.has(String(claims['aud']))) throw refuse('Access token validation failure. Invalid audience.');
  if (claims['tid'] !== undefined && claims['tid'] !== tenant.tenantId)
    throw refuse('The token was issued for another tenant.');
  if (typeof claims['exp'] === 'number' && claims['exp'] * 1000 <= now)
    throw refuse('Lifetime validation failed, the token is expired.');
  const objectId = String(claims['oid'] ?? '');
  return {
    objectId,
    mailbox: tenant.mailboxOf(objectId),
    appId: String(claims['appid'] ?? claims['azp'] ?? 'app'),
    scopes: new Set(
      String(claims['scp'] ?? '')
        .split(' ')
        .filter((scope) => scope !== ''),
    ),
  };
}
