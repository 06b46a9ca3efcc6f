// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenProvider } from '../../src/shared/auth/create-token-provider';
import type { TokenProviderParts } from '../../src/shared/auth/create-token-provider';
import type { Token, TokenProvider, TokenResult } from '../../src/shared/auth/token-provider';
import { FakeNaaHost } from './fake-naa-host';

const TENANT = '72f988bf-0000-4000-8000-2d7cd011db47';
const ELLEN = {
  oid: '11111111-1111-4111-8111-111111111111',
  tid: TENANT,
  upn: 'ellen.price@brightwater.example',
  name: 'Ellen Price',
};
const PRIYA = {
  oid: '22222222-2222-4222-8222-222222222222',
  tid: TENANT,
  upn: 'priya.raman@brightwater.example',
  name: 'Priya Raman',
};
const ADMIN_TEXT =
  'AADSTS90094: An administrator of Brightwater has set a policy that prevents you from granting Mainstay the permissions.';

let host: FakeNaaHost;
let network: ReturnType<typeof vi.fn>;

function provider(parts: Partial<TokenProviderParts> = {}): TokenProvider {
  return createTokenProvider({
    clientId: '33333333-3333-4333-8333-333333333333',
    authority: 'https://login.microsoftonline.com/organizations',
    expectedUser: { id: ELLEN.oid, tenantId: TENANT },
    isOnline: () => true,
    ...parts,
  });
}

function tokenOf(result: TokenResult): Token {
  if (result.kind === 'failed') throw new Error(`no token: ${result.failure.code}`);
  return result.token;
}

beforeEach(() => {
  host = new FakeNaaHost(ELLEN);
  network = vi.fn(() => Promise.reject(new TypeError('no network in this test')));
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  vi.unstubAllGlobals();
});

describe('signing in through the host, with real MSAL', () => {
  it('asks the host once, then answers from memory, and never touches the network or the device', async () => {
    const tokens = provider();
    expect(tokens.mode).toBe('naa');
    const first = tokenOf(await tokens.getToken(['User.Read']));
    expect(first.account).toEqual({ id: ELLEN.oid, tenantId: TENANT, username: ELLEN.upn, name: 'Ellen Price' });
    expect(first.scopes).toEqual(['User.Read']);
    expect(tokenOf(await tokens.getToken(['User.Read'])).value).toBe(first.value);
    expect(host.tokenRequests).toBe(1);
    expect(network).not.toHaveBeenCalled();
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
  });

  it('says what the token really grants', async () => {
    host.consented = ['Calendars.Read'];
    expect(tokenOf(await provider().getToken(['Mail.Read', 'Calendars.Read'])).scopes).toEqual(['Calendars.Read']);
  });

  it('makes one request of many at the same time, whatever the order of scopes', async () => {
    const tokens = provider();
    const results = await Promise.all([
      tokens.getToken(['User.Read', 'Mail.Read']),
      tokens.getToken(['Mail.Read', 'User.Read']),
      tokens.getToken(['User.Read', 'Mail.Read']),
    ]);
    expect(new Set(results.map((r) => tokenOf(r).value)).size).toBe(1);
    expect(host.tokenRequests).toBe(1);
  });

  it('asks again for a token that ends within five minutes', async () => {
    host.expiresIn = 200;
    const tokens = provider();
    await tokens.getToken(['User.Read']);
    await tokens.getToken(['User.Read']);
    expect(host.tokenRequests).toBe(2);
  });

  it('passes a claims challenge on past the cache, and keeps saying that it can answer one', async () => {
    const tokens = provider();
    const before = tokenOf(await tokens.getToken(['User.Read']));
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } });
    const after = tokenOf(await tokens.getToken(['User.Read'], { claims }));
    expect(after.value).not.toBe(before.value);
    const sent = JSON.parse(host.requests.at(-1)?.tokenParams?.claims ?? '{}') as { access_token?: object };
    expect(sent.access_token).toMatchObject({ nbf: { value: '1' }, xms_cc: { values: ['CP1'] } });
  });

  it.each([
    [
      {
        status: 'USER_INTERACTION_REQUIRED',
        code: 'invalid_grant',
        description: 'AADSTS65001: The user has not consented.',
      },
      'consent-required',
      'AADSTS65001',
    ],
    [
      { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required', description: ADMIN_TEXT },
      'admin-consent-required',
      'AADSTS90094',
    ],
    [
      { status: 'USER_INTERACTION_REQUIRED', code: 'invalid_grant', description: 'AADSTS65004: User declined.' },
      'cancelled',
      'AADSTS65004',
    ],
    [{ status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' }, 'sign-in-required', undefined],
    [{ status: 'USER_CANCEL' }, 'cancelled', undefined],
    [{ status: 'NO_NETWORK' }, 'offline', undefined],
    [{ status: 'TRANSIENT_ERROR', code: 'temporarily_unavailable' }, 'transient', undefined],
    [{ status: 'PERSISTENT_ERROR' }, 'unavailable', undefined],
    [{ status: 'ACCOUNT_UNAVAILABLE' }, 'sign-in-required', undefined],
    [{ status: 'DISABLED' }, 'unavailable', undefined],
    [{ status: 'SOMETHING_NEW' }, 'unknown', undefined],
  ])('understands the host’s refusal %j', async (fail, kind, detail) => {
    host.fail = fail;
    const result = await provider().getToken(['Mail.Read']);
    expect(result).toMatchObject({ kind: 'failed', failure: { kind, ...(detail === undefined ? {} : { detail }) } });
    expect(JSON.stringify(result)).not.toContain('Brightwater');
  });

  it('asks the person only when told to, and then gets the token', async () => {
    host.fail = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };
    host.failSilentOnly = true;
    const tokens = provider();
    expect((await tokens.getToken(['Mail.Read'])).kind).toBe('failed');
    expect(host.requests.some((r) => r.method === 'GetTokenPopup')).toBe(false);
    expect(tokenOf(await tokens.signIn(['Mail.Read'])).scopes).toEqual(['Mail.Read']);
    expect(host.requests.at(-1)?.method).toBe('GetTokenPopup');
  });

  it('never gives the token of another account after the host switched to it', async () => {
    const tokens = provider();
    await tokens.getToken(['User.Read']);
    host.user = PRIYA;
    const forced = await tokens.getToken(['User.Read'], { forceRefresh: true });
    expect(forced).toMatchObject({ kind: 'failed', failure: { kind: 'wrong-account', interactive: true } });
    expect(
      tokenOf(await provider({ expectedUser: { id: PRIYA.oid, tenantId: TENANT } }).getToken(['User.Read'])).account.id,
    ).toBe(PRIYA.oid);
  });

  it('gives up on a bridge that never answers, and tries again the next time', async () => {
    host.silent = ['GetInitContext'];
    const tokens = provider({ bridgeLimitMs: 30 });
    expect(await tokens.getToken(['User.Read'])).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unavailable', code: 'bridge_timeout' },
    });
    host.silent = [];
    expect((await tokens.getToken(['User.Read'])).kind).toBe('ok');
  });

  it('ends a sign-in the person called off, and one request that was given up', async () => {
    const tokens = provider();
    await tokens.getToken(['User.Read']);
    host.silent = ['GetTokenPopup', 'GetToken'];
    const signingIn = tokens.signIn(['Mail.Read']);
    tokens.cancelSignIn();
    expect(await signingIn).toMatchObject({ kind: 'failed', failure: { kind: 'cancelled' } });
    const giveUp = new AbortController();
    const getting = tokens.getToken(['Mail.Read'], { signal: giveUp.signal });
    giveUp.abort();
    expect(await getting).toMatchObject({ kind: 'failed', failure: { kind: 'cancelled' } });
  });
});

describe('where the host has no bridge', () => {
  beforeEach(() => void Reflect.deleteProperty(window, 'nestedAppAuthBridge'));

  it('says that a click is needed, without opening anything', async () => {
    const open = vi.spyOn(window, 'open');
    const tokens = provider();
    expect(tokens.mode).toBe('popup');
    expect(await tokens.getToken(['User.Read'])).toEqual({
      kind: 'failed',
      failure: { kind: 'sign-in-required', code: 'no_account_error', interactive: true, retryable: false },
    });
    expect(open).not.toHaveBeenCalled();
  });

  it('says that the browser blocked the window', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(await provider({ redirectUri: 'https://app.example/redirect.html' }).signIn(['User.Read'])).toMatchObject({
      kind: 'failed',
      failure: { kind: 'blocked' },
    });
  });
});
