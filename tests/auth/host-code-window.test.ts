// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostWindow, HostWindowAnswer } from '../../src/shared/auth/auth-window';
import { createTokenProvider } from '../../src/shared/auth/create-token-provider';
import type { TokenProviderParts } from '../../src/shared/auth/create-token-provider';
import type { TokenProvider } from '../../src/shared/auth/token-provider';
import { FakeSignInService } from './fake-sign-in-service';
import { ELLEN, PRIYA } from './people';

const PAGE = 'https://mainstay.example/office-dialog.html';
let service: FakeSignInService;
let opened: string[];
let reply: (address: string) => HostWindowAnswer | Promise<HostWindowAnswer>;

/** The address that the page inside the window goes on to. */
const onwards = (address: string): string => new URLSearchParams(new URL(address).hash.slice(1)).get('go') ?? '';
const signedIn = (address: string): HostWindowAnswer => ({ kind: 'answered', text: service.answer(onwards(address)) });

function hostWindow(name: HostWindow['name'] = 'office-dialog'): HostWindow {
  return {
    name,
    page: PAGE,
    open: async (address, signal) => {
      opened.push(address);
      const closed = new Promise<HostWindowAnswer>((resolve) =>
        signal.addEventListener('abort', () => resolve({ kind: 'closed' })),
      );
      return Promise.race([reply(address), closed]);
    },
  };
}

function provider(parts: Partial<TokenProviderParts> = {}): TokenProvider {
  return createTokenProvider({
    clientId: '33333333-3333-4333-8333-333333333333',
    authority: 'https://login.microsoftonline.com/organizations',
    redirectUri: 'https://mainstay.example/redirect.html',
    expectedUser: { id: ELLEN.oid, tenantId: ELLEN.tid },
    loginHint: ELLEN.upn,
    hostWindow: hostWindow(),
    isOnline: () => true,
    ...parts,
  });
}

beforeEach(() => {
  service = new FakeSignInService(ELLEN);
  opened = [];
  reply = signedIn;
  vi.stubGlobal('fetch', service.fetch);
});
afterEach(() => {
  sessionStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('signing in through a window of the host, with real MSAL', () => {
  it('gets a token by a code whose proof key never leaves this page', async () => {
    const result = await provider().signIn(['Calendars.Read']);
    expect(result).toMatchObject({ kind: 'ok', token: { scopes: ['Calendars.Read'], account: { id: ELLEN.oid } } });
    const asked = service.opened[0]?.searchParams;
    expect(asked?.get('redirect_uri')).toBe(PAGE);
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(asked?.get('login_hint')).toBe(ELLEN.upn);
    const proof = service.redeemed[0]?.get('code_verifier') ?? '';
    expect(proof.length).toBeGreaterThan(40);
    expect(opened.join()).not.toContain(proof);
  });

  it('goes on silently afterwards: cached, then by the refresh token, without another window', async () => {
    const tokens = provider();
    await tokens.signIn(['Calendars.Read']);
    expect((await tokens.getToken(['Calendars.Read'])).kind).toBe('ok');
    expect(service.redeemed).toHaveLength(1);
    expect((await tokens.getToken(['Mail.Read'])).kind).toBe('ok');
    expect(service.redeemed.at(-1)?.get('grant_type')).toBe('refresh_token');
    expect(opened).toHaveLength(1);
  });

  it('row 10: a code that belongs to another proof key, state or nonce is refused', async () => {
    reply = (address) => {
      const foreign = new URL(onwards(address));
      foreign.searchParams.set('code_challenge', 'somebody-elses-challenge');
      return { kind: 'answered', text: service.answer(foreign.href) };
    };
    expect((await provider().signIn(['User.Read'])).kind).toBe('failed');
    reply = signedIn;
    for (const fault of ['wrong-nonce', 'wrong-state'] as const) {
      service.faults.add(fault);
      expect(await provider().signIn(['User.Read']), fault).toMatchObject({ kind: 'failed' });
      service.faults.clear();
    }
    expect((await provider().signIn(['User.Read'])).kind).toBe('ok');
  });

  it('asks for a sign-in when the refresh token no longer does (a second factor, an ended session: row 10 in Chromium)', async () => {
    const tokens = provider();
    await tokens.signIn(['Calendars.Read']);
    service.faults.add('second-factor');
    expect(await tokens.getToken(['Mail.Read'])).toMatchObject({
      kind: 'failed',
      failure: { kind: 'sign-in-required', interactive: true },
    });
  });

  it('row 3: takes the person’s “no” for an answer, without another window', async () => {
    reply = (address) => ({
      kind: 'answered',
      text: service.refusal(onwards(address), 'access_denied', 'AADSTS65004: User declined to consent.'),
    });
    const popup = vi.spyOn(window, 'open');
    expect(await provider().signIn(['Mail.Read'])).toMatchObject({ failure: { kind: 'cancelled', retryable: false } });
    expect(opened).toHaveLength(1);
    expect(popup).not.toHaveBeenCalled();
  });

  it('is cancelled by a closed window and by our own button, and can be begun again', async () => {
    const tokens = provider();
    reply = () => ({ kind: 'closed' });
    expect(await tokens.signIn(['User.Read'])).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/verifier|request\.params/);
    reply = () => new Promise(() => undefined);
    const waiting = tokens.signIn(['User.Read']);
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    tokens.cancelSignIn();
    expect(await waiting).toMatchObject({ failure: { kind: 'cancelled' } });
    reply = signedIn;
    expect((await tokens.signIn(['User.Read'])).kind).toBe('ok');
  });

  it('refuses somebody else’s account, keeps nothing of it, and asks which account the next time', async () => {
    service.user = PRIYA;
    const tokens = provider();
    expect(await tokens.signIn(['User.Read'])).toMatchObject({ failure: { kind: 'wrong-account' } });
    expect(JSON.stringify({ ...sessionStorage })).not.toContain(PRIYA.oid);
    service.user = ELLEN;
    expect((await tokens.signIn(['User.Read'])).kind).toBe('ok');
    expect(service.opened.map((url) => url.searchParams.get('prompt'))).toEqual([null, 'select_account']);
  });

  it('meets a claims challenge that needs a person with the next sign-in, and only with that', async () => {
    const tokens = provider();
    await tokens.signIn(['User.Read']);
    service.faults.add('second-factor');
    const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } });
    expect(await tokens.getToken(['User.Read'], { claims })).toMatchObject({ failure: { kind: 'sign-in-required' } });
    service.faults.clear();
    await tokens.signIn(['User.Read']);
    await tokens.signIn(['User.Read']);
    expect(service.opened.map((url) => (url.searchParams.get('claims') ?? '').includes('nbf'))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('the order of windows', () => {
  const framed = (): void => void vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window & typeof globalThis);

  it('on the desktop Outlook’s dialog comes first, and a popup where the host refuses it', async () => {
    reply = () => ({ kind: 'failed', code: '12011' });
    const popup = vi.spyOn(window, 'open').mockReturnValue(null);
    expect(await provider().signIn(['User.Read'])).toMatchObject({ failure: { kind: 'blocked' } });
    expect(opened).toHaveLength(1);
    expect(popup).toHaveBeenCalledOnce();
  });

  it.each(['office-dialog', 'teams-authenticate'] as const)(
    'in a browser’s frame a popup comes first, and %s where it is blocked',
    async (name) => {
      framed();
      const popup = vi.spyOn(window, 'open').mockReturnValue(null);
      const tokens = provider({ hostWindow: hostWindow(name) });
      expect((await tokens.signIn(['User.Read'])).kind).toBe('ok');
      expect(popup).toHaveBeenCalledOnce();
      expect(opened).toHaveLength(1);
    },
  );
});
