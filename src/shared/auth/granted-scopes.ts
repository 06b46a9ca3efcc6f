/** OpenID scopes grant nothing at Graph; they are left out of what a token grants. */
const OPENID = new Set(['openid', 'profile', 'offline_access', 'email']);

function claimsOf(token: string): unknown {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  try {
    return JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
  } catch {
    return null; // an opaque token: Graph's are readable today but need not be
  }
}

/**
 * What a token really grants, without the OpenID scopes and without the `https://graph.microsoft.com/` prefix: its own
 * `scp` claim where it can be read, else what the answer said (`answered`).
 */
export function grantedScopes(token: string, answered: readonly string[]): readonly string[] {
  const claims = claimsOf(token);
  const scp: unknown = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'scp') : undefined;
  const list = typeof scp === 'string' ? scp.split(' ') : answered;
  return list
    .map((scope) => scope.slice(scope.lastIndexOf('/') + 1))
    .filter((scope) => scope !== '' && !OPENID.has(scope));
}
