/** What the host of a nested app answers a failed request with. */
export interface HostFailure {
  readonly status: string;
  readonly code?: string;
  readonly description?: string;
}

/** Somebody signed in to the host. */
export interface HostUser {
  readonly oid: string;
  readonly tid: string;
  readonly upn: string;
  readonly name: string;
}

interface NaaRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: {
    readonly scope: string;
    readonly clientId: string;
    readonly claims?: string;
    readonly forceRefresh?: boolean;
  };
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object): string =>
  `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.${base64url('sig')}`;

/** A host with nested app auth, as Outlook and Teams are: real MSAL talks to it through `window.nestedAppAuthBridge`. */
export class FakeNaaHost {
  readonly requests: NaaRequest[] = [];
  user: HostUser;
  fail: HostFailure | null = null;
  /** Fails only requests that may not show anything. */
  failSilentOnly = false;
  /** Never answers requests of these methods. */
  silent: readonly string[] = [];
  expiresIn = 3_600;
  /** Scopes the host's user has agreed to; null = all. */
  consented: readonly string[] | null = null;
  private readonly listeners: ((answer: string) => void)[] = [];

  constructor(user: HostUser) {
    this.user = user;
    Reflect.set(window, 'nestedAppAuthBridge', {
      addEventListener: (_name: string, listener: (answer: string) => void) => void this.listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage: (message: string) => {
        const request = JSON.parse(message) as NaaRequest;
        this.requests.push(request);
        if (!this.silent.includes(request.method))
          setTimeout(() => this.listeners.forEach((listener) => listener(JSON.stringify(this.answer(request)))));
      },
    });
  }

  /** How often a token was asked for. */
  get tokenRequests(): number {
    return this.requests.filter((request) => request.method !== 'GetInitContext').length;
  }

  private answer(request: NaaRequest): object {
    const base = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
    const { oid, tid, upn, name } = this.user;
    const account = { environment: 'login.microsoftonline.com', homeAccountId: `${oid}.${tid}`, tenantId: tid };
    if (request.method === 'GetInitContext') {
      return { ...base, success: true, initContext: { sdkName: 'test', sdkVersion: '1', accountContext: account } };
    }
    if (this.fail && !(this.failSilentOnly && request.method === 'GetTokenPopup'))
      return { ...base, success: false, error: this.fail };
    const asked = request.tokenParams?.scope ?? '';
    const scope =
      this.consented === null
        ? asked
        : asked
            .split(' ')
            .filter((s) => this.consented?.includes(s))
            .join(' ');
    const now = Math.floor(Date.now() / 1000);
    return {
      ...base,
      success: true,
      token: {
        access_token: jwt({ aud: 'https://graph.microsoft.com', scp: scope, oid, tid, jti: this.requests.length }),
        id_token: jwt({
          aud: request.tokenParams?.clientId,
          iss: `https://login.microsoftonline.com/${tid}/v2.0`,
          iat: now,
          exp: now + this.expiresIn,
          oid,
          tid,
          sub: 's',
          name,
          preferred_username: upn,
          ver: '2.0',
        }),
        expires_in: this.expiresIn,
        scope: asked, // hosts repeat what was asked; only the token itself knows
        properties: null,
      },
      account: { ...account, localAccountId: oid, username: upn, name },
    };
  }
}
