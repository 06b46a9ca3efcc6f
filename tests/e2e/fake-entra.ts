import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string => `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.c2ln`;
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** What the sign-in service was asked and refused. */
export interface FakeEntra {
  readonly authorized: URLSearchParams[];
  /** Token requests whose proof key did not fit the code. */
  readonly badProofs: number[];
  /** Shows a page that waits instead of signing in at once: a person who thinks it over. */
  waits: boolean;
}

/**
 * Microsoft's sign-in service for one browser profile: authorization codes with proof keys, as MSAL's popup flow asks for
 * them. Signs in `oid` without asking.
 */
export async function signInService(context: BrowserContext, oid: string, tid: string): Promise<FakeEntra> {
  const entra: FakeEntra = { authorized: [], badProofs: [], waits: false };
  const codes = new Map<string, URLSearchParams>();
  const clientInfo = base64url({ uid: oid, utid: tid });

  await context.route('https://login.microsoftonline.com/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('/authorize')) {
      const asked = url.searchParams;
      entra.authorized.push(asked);
      if (entra.waits) return route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Sign in</p>' });
      const state = encodeURIComponent(asked.get('state') ?? '');
      const code = `code-${String(codes.size)}`;
      codes.set(code, asked);
      const answer = asked.get('prompt') === 'none' ? 'error=login_required' : `code=${code}&client_info=${clientInfo}`;
      return route.fulfill({
        status: 302,
        headers: { location: `${asked.get('redirect_uri') ?? ''}#${answer}&state=${state}` },
      });
    }
    if (!url.pathname.endsWith('/token')) return route.fulfill({ status: 404, headers: CORS });
    const body = new URLSearchParams(route.request().postData() ?? '');
    const asked = codes.get(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked !== undefined && asked.get('code_challenge') !== proof) entra.badProofs.push(entra.authorized.length);
    const now = Math.floor(Date.now() / 1000);
    const scope = (body.get('scope') ?? '').replaceAll('https://graph.microsoft.com/', '');
    const idToken = {
      aud: body.get('client_id'),
      iss: `https://login.microsoftonline.com/${tid}/v2.0`,
      iat: now,
      exp: now + 3600,
      oid,
      tid,
      sub: 's',
      nonce: asked?.get('nonce') ?? undefined,
      name: 'Ellen Price',
      preferred_username: 'ellen.price@brightwater.example',
      ver: '2.0',
    };
    return route.fulfill({
      status: 200,
      headers: { ...CORS, 'content-type': 'application/json' },
      body: JSON.stringify({
        token_type: 'Bearer',
        scope,
        expires_in: 3600,
        ext_expires_in: 3600,
        refresh_token: 'refresh',
        client_info: clientInfo,
        access_token: jwt({ aud: 'https://graph.microsoft.com', oid, scp: scope, appid: 'mainstay' }),
        id_token: jwt(idToken),
      }),
    });
  });
  return entra;
}
