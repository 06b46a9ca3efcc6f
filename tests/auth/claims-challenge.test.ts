// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenProvider } from '../../src/shared/auth/create-token-provider';
import { createGraph } from '../../src/shared/graph/create-graph';
import type { GraphPort } from '../../src/shared/graph/graph-port';
import { createLane } from '../../src/shared/graph/lane';
import type { TokenProvider } from '../../src/shared/auth/token-provider';
import { FakeNaaHost } from './fake-naa-host';
import { ELLEN } from './people';

const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}';
const CHALLENGE = `Bearer realm="", error="insufficient_claims", claims="${btoa(CLAIMS)}"`;

let host: FakeNaaHost;
let graph: GraphPort;
let tokens: TokenProvider;
let seen: string[];
/** How many of the next requests Graph challenges. */
let challenges: number;

beforeEach(() => {
  host = new FakeNaaHost(ELLEN);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
  seen = [];
  challenges = 1;
  tokens = createTokenProvider({
    clientId: '33333333-3333-4333-8333-333333333333',
    authority: 'https://login.microsoftonline.com/organizations',
    expectedUser: { id: ELLEN.oid, tenantId: ELLEN.tid },
    isOnline: () => true,
  });
  const clock = { now: () => Date.now(), random: () => 0.5, sleep: () => Promise.resolve() };
  graph = createGraph({
    tokens,
    clock,
    lane: createLane('challenge', null),
    fetch: (_input: string, init: RequestInit) => {
      seen.push(new Headers(init.headers).get('authorization') ?? '');
      challenges -= 1;
      return Promise.resolve(
        challenges >= 0
          ? Response.json(
              { error: { code: 'InvalidAuthenticationToken' } },
              { status: 401, headers: { 'WWW-Authenticate': CHALLENGE } },
            )
          : Response.json({ id: '1', displayName: 'Ellen Price' }),
      );
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  vi.unstubAllGlobals();
});

const me = () => graph.get({ path: '/me', scopes: ['User.Read'], shape: 'object' });
const claimsAsked = (): string[] => host.requests.flatMap((request) => request.tokenParams?.claims ?? []);

describe('row 7: a claims challenge, Graph client and MSAL together', () => {
  it('is met silently, once, with another token that the cache did not hold', async () => {
    expect((await me()).kind).toBe('ok');
    expect(seen).toHaveLength(2);
    expect(seen[0]).not.toBe(seen[1]);
    expect(claimsAsked().at(-1)).toContain('1700000000');
    expect(claimsAsked().at(-1)).toContain('CP1');
  });

  it('that is not enough asks for a sign-in instead of a third try', async () => {
    challenges = 10;
    expect(await me()).toMatchObject({
      kind: 'failed',
      failure: { kind: 'no-token', token: { kind: 'sign-in-required', interactive: true } },
    });
    expect(seen).toHaveLength(2);
  });

  it('that only a person can meet goes with the next sign-in, so that it is not in vain', async () => {
    await tokens.getToken(['User.Read']);
    host.fail = { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' };
    host.failSilentOnly = true;
    expect((await me()).kind).toBe('failed');
    await tokens.signIn(['User.Read']);
    const asked = host.requests.at(-1);
    expect(asked?.method).toBe('GetTokenPopup');
    expect(asked?.tokenParams?.claims).toContain('1700000000');
    await tokens.signIn(['Mail.Read']);
    expect(host.requests.at(-1)?.tokenParams?.claims ?? '').not.toContain('1700000000');
  });
});
