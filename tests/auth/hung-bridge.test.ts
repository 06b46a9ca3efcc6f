// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostWindow } from '../../src/shared/auth/auth-window';
import { createTokenProvider } from '../../src/shared/auth/create-token-provider';
import type { TokenProvider } from '../../src/shared/auth/token-provider';
import { FakeNaaHost } from './fake-naa-host';
import { FakeSignInService } from './fake-sign-in-service';
import { ELLEN } from './people';

let host: FakeNaaHost;
let service: FakeSignInService;
let opened: number;

function provider(bridgeLimitMs?: number): TokenProvider {
  const page = 'https://mainstay.example/office-dialog.html';
  const hostWindow: HostWindow = {
    name: 'office-dialog',
    page,
    open: (address) => {
      opened += 1;
      const onwards = new URLSearchParams(new URL(address).hash.slice(1)).get('go') ?? '';
      return Promise.resolve({ kind: 'answered', text: service.answer(onwards) });
    },
  };
  return createTokenProvider({
    clientId: '33333333-3333-4333-8333-333333333333',
    authority: 'https://login.microsoftonline.com/organizations',
    expectedUser: { id: ELLEN.oid, tenantId: ELLEN.tid },
    hostWindow,
    isOnline: () => true,
    ...(bridgeLimitMs === undefined ? {} : { bridgeLimitMs }),
  });
}

beforeEach(() => {
  host = new FakeNaaHost(ELLEN);
  service = new FakeSignInService(ELLEN);
  opened = 0;
  vi.stubGlobal('fetch', service.fetch);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  sessionStorage.clear();
});

describe('row 6: a host whose bridge never answers', () => {
  it.each([
    ['while it starts', ['GetInitContext']],
    ['when it is asked for a token', ['GetToken']],
  ])('%s: 8 s, then a click may open a window', async (_when, silent) => {
    await import('@azure/msal-browser'); // the first import takes real time
    vi.useFakeTimers();
    host.silent = silent;
    let answer: unknown = null;
    void provider()
      .getToken(['User.Read'])
      .then((result) => (answer = result));
    await vi.advanceTimersByTimeAsync(7_900);
    expect(answer).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(answer).toMatchObject({
      kind: 'failed',
      failure: { kind: 'unavailable', code: 'bridge_timeout', interactive: true },
    });
  });

  it('the click opens the window at once, without asking the bridge again', async () => {
    host.silent = ['GetInitContext'];
    const tokens = provider(30);
    await tokens.getToken(['User.Read']);
    const asked = host.requests.length;
    expect((await tokens.signIn(['User.Read'])).kind).toBe('ok');
    expect(opened).toBe(1);
    expect(host.requests).toHaveLength(asked);
    expect(tokens.mode).toBe('popup');
    expect((await tokens.getToken(['User.Read'])).kind).toBe('ok');
  });

  it('a bridge that says it is switched off leads to the window in the same click', async () => {
    host.fail = { status: 'DISABLED' };
    const tokens = provider();
    expect(await tokens.getToken(['User.Read'])).toMatchObject({ failure: { kind: 'unavailable', interactive: true } });
    expect((await tokens.signIn(['User.Read'])).kind).toBe('ok');
    expect(opened).toBe(1);
  });

  it('a person’s “no” in the host’s own window opens no second one', async () => {
    host.fail = { status: 'USER_CANCEL' };
    expect(await provider().signIn(['User.Read'])).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(opened).toBe(0);
  });

  it('a host that has answered once is slow, not gone', async () => {
    const tokens = provider(300);
    await tokens.getToken(['User.Read']);
    vi.useFakeTimers();
    host.silent = ['GetToken'];
    let answer: unknown = null;
    void tokens.getToken(['Mail.Read']).then((result) => (answer = result));
    await vi.advanceTimersByTimeAsync(8_500);
    expect(answer).toBeNull();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(answer).toMatchObject({ failure: { kind: 'transient', code: 'silent_timeout', retryable: true } });
    expect(tokens.mode).toBe('naa');
  });
});
