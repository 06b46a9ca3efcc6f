import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string => `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.c2ln`;
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** What goes wrong at the sign-in service. */
export type EntraFault = 'wrong-nonce' | 'other-proof' | 'refresh-expired' | 'declines';

/** What the sign-in service was asked and refused. */
export interface FakeEntra {
  readonly authorized: URLSearchParams[];
  /** Bodies of the token requests. */
  readonly redeemed: URLSearchParams[];
  /** Token requests whose proof key did not fit the code; all were refused. */
  readonly badProofs: number[];
  readonly faults: Set<EntraFault>;
  /** The person's session lives on: a hidden frame is answered with a code. */
  session: boolean;
  /** Shows a page that waits instead of signing in at once: a person who thinks it over. */
  waits: boolean;
}

/**
 * Microsoft's sign-in service for one browser profile: authorization codes with proof keys, as MSAL's popup flow asks for
 * them. Signs in `oid` without asking.
 */
export async function signInService(context: BrowserContext, oid: string, tid: string): Promise<FakeEntra> {
  const entra: FakeEntra = {
    authorized: [],
    redeemed: [],
    badProofs: [],
    faults: new Set(),
    session: false,
    waits: false,
  };
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
      // Somebody put a code of their own in the way: it was asked for with another proof key.
      if (entra.faults.has('other-proof')) codes.set(code, new URLSearchParams({ code_challenge: 'another' }));
      const answer =
        asked.get('prompt') === 'none' && !entra.session
          ? 'error=login_required'
          : entra.faults.has('declines')
            ? 'error=access_denied&error_description=AADSTS65004'
            : `code=${code}&client_info=${clientInfo}`;
      return route.fulfill({
        status: 302,
        headers: { location: `${asked.get('redirect_uri') ?? ''}#${answer}&state=${state}` },
      });
    }
    if (!url.pathname.endsWith('/token')) return route.fulfill({ status: 404, headers: CORS });
    const body = new URLSearchParams(route.request().postData() ?? '');
    entra.redeemed.push(body);
    const refuse = (description: string) =>
      route.fulfill({
        status: 400,
        headers: { ...CORS, 'content-type': 'application/json' },
        body: JSON.stringify({ error: 'invalid_grant', error_description: description }),
      });
    if (body.get('grant_type') === 'refresh_token' && entra.faults.has('refresh-expired'))
      return refuse('AADSTS700082: The refresh token has expired due to inactivity.');
    const asked = codes.get(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked !== undefined && asked.get('code_challenge') !== proof) {
      entra.badProofs.push(entra.authorized.length);
      return refuse('AADSTS501481: The Code_Verifier does not match the code_challenge.');
    }
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
      nonce: entra.faults.has('wrong-nonce') ? 'another' : (asked?.get('nonce') ?? undefined),
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
