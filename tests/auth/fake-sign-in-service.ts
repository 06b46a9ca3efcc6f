import { createHash } from 'node:crypto';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string => `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.c2ln`;

/** What goes wrong at the sign-in service. */
export type ServiceFault = 'wrong-nonce' | 'wrong-state' | 'second-factor' | 'offline';

interface ServiceUser {
  readonly oid: string;
  readonly tid: string;
  readonly upn: string;
  readonly name: string;
}

/**
 * Microsoft's sign-in service for tests without a browser: `answer` plays the person in the window, `fetch` the token endpoint. Codes count
 * only with the proof key they were asked for with.
 */
export class FakeSignInService {
  readonly faults = new Set<ServiceFault>();
  /** Every address that was opened, and the body of every token request. */
  readonly opened: URL[] = [];
  readonly redeemed: URLSearchParams[] = [];
  user: ServiceUser;
  private readonly codes = new Map<string, URLSearchParams>();

  constructor(user: ServiceUser) {
    this.user = user;
  }

  /** The fragment with which a window comes back after the person signed in at `address`. */
  answer(address: string): string {
    const url = new URL(address);
    this.opened.push(url);
    const code = `code-${String(this.opened.length)}`;
    this.codes.set(code, url.searchParams);
    const state = this.faults.has('wrong-state') ? 'c29tZWJvZHkgZWxzZQ==' : (url.searchParams.get('state') ?? '');
    const { oid: uid, tid: utid } = this.user;
    return `#${new URLSearchParams({ code, client_info: base64url({ uid, utid }), state }).toString()}`;
  }

  /** The fragment of a refusal: `access_denied` when the person says no. */
  refusal(address: string, error: string, description: string): string {
    const url = new URL(address);
    this.opened.push(url);
    const state = url.searchParams.get('state') ?? '';
    return `#${new URLSearchParams({ error, error_description: description, state }).toString()}`;
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (this.faults.has('offline')) throw new TypeError('Failed to fetch');
    const url = new URL(input instanceof Request ? input.url : String(input));
    if (!url.pathname.endsWith('/oauth2/v2.0/token')) return new Response('', { status: 404 });
    const body = new URLSearchParams(typeof init?.body === 'string' ? init.body : '');
    this.redeemed.push(body);
    if (body.get('grant_type') === 'refresh_token')
      return this.faults.has('second-factor')
        ? refused('interaction_required', 'AADSTS50076: You must use multi-factor authentication.')
        : this.token(body, null);
    const asked = this.codes.get(body.get('code') ?? '');
    this.codes.delete(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (
      asked === undefined ||
      asked.get('code_challenge') !== proof ||
      asked.get('redirect_uri') !== body.get('redirect_uri')
    )
      return refused('invalid_grant', 'AADSTS501481: The code verifier does not match.');
    return this.token(body, asked.get('nonce'));
  };

  private token(body: URLSearchParams, nonce: string | null): Response {
    const { oid, tid, upn, name } = this.user;
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
      nonce: this.faults.has('wrong-nonce') ? 'another' : (nonce ?? undefined),
      name,
      preferred_username: upn,
      ver: '2.0',
    };
    return Response.json({
      token_type: 'Bearer',
      scope,
      expires_in: 3600,
      refresh_token: `refresh-${String(this.redeemed.length)}`,
      client_info: base64url({ uid: oid, utid: tid }),
      access_token: jwt({ aud: 'https://graph.microsoft.com', oid, tid, scp: scope, jti: this.redeemed.length }),
      id_token: jwt(idToken),
    });
  }
}

function refused(error: string, error_description: string): Response {
  return Response.json({ error, error_description, error_codes: [] }, { status: 400 });
}
