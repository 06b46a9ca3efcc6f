/** Who a token speaks for: the parts of a tenant person that Entra puts into its claims. */
export interface TokenSubject {
  /** Entra object id, the `oid` claim. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

function base64Url(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A JWT that nobody signed (`alg: none`); MSAL and the emulator only read its claims (auth-teams spike §1.1). */
export function unsignedJwt(claims: Readonly<Record<string, unknown>>): string {
  return `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url(claims)}.${base64Url('sandbox')}`;
}

/** Access token for the Graph emulator. `scopes` are what it grants; `lifetime` in seconds, `now` in milliseconds. */
export function graphToken(
  subject: TokenSubject,
  tenantId: string,
  scopes: readonly string[],
  now: number,
  lifetime = 3600,
): string {
  const issued = Math.floor(now / 1000);
  return unsignedJwt({
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${tenantId}/`,
    iat: issued,
    exp: issued + lifetime,
    oid: subject.id,
    tid: tenantId,
    upn: subject.address,
    name: subject.name,
    scp: scopes.join(' '),
  });
}

/** Id token for the app `clientId`, as Entra v2.0 writes one. */
export function idToken(
  subject: TokenSubject,
  tenantId: string,
  clientId: string,
  now: number,
  lifetime = 3600,
): string {
  const issued = Math.floor(now / 1000);
  return unsignedJwt({
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: issued,
    exp: issued + lifetime,
    ver: '2.0',
    oid: subject.id,
    tid: tenantId,
    sub: subject.id,
    name: subject.name,
    preferred_username: subject.address,
  });
}
