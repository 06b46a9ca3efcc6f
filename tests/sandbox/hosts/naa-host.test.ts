// @vitest-environment happy-dom
import {
  createNestablePublicClientApplication,
  type AuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { afterEach, describe, expect, it } from 'vitest';
import { createNaaBridge } from '../../../sandbox/hosts/sign-in/naa-bridge';
import { NaaHost, type SignInPage } from '../../../sandbox/hosts/sign-in/naa-host';
import type { ConsentState } from '../../../sandbox/hosts/sign-in/consent';

const ellen = {
  id: '11111111-0000-4000-8000-000000000001',
  name: 'Ellen Präce',
  address: 'ellen.price@brightwater.example',
};
const tenantId = '22222222-0000-4000-8000-000000000002';

interface Bridged {
  nestedAppAuthBridge?: unknown;
}

async function signedIn(
  consent: () => ConsentState,
  page: Partial<SignInPage> = {},
): Promise<{ host: NaaHost; app: IPublicClientApplication }> {
  const host = new NaaHost({
    tenantId,
    person: () => ellen,
    now: Date.now,
    consent: () => Promise.resolve(consent()),
    askUser: () => Promise.resolve(true),
    ...page,
  });
  (window as Bridged).nestedAppAuthBridge = createNaaBridge(host);
  const app = await createNestablePublicClientApplication({
    auth: { clientId: '33333333-0000-4000-8000-000000000003' },
    cache: { cacheLocation: 'memoryStorage' },
  });
  return { host, app };
}

function claims(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
}

afterEach(() => {
  delete (window as Bridged).nestedAppAuthBridge;
});

describe('nested app authentication with the real MSAL', () => {
  it('gives a token for what was asked, to the person who is signed in', async () => {
    const { app } = await signedIn(() => ({}));
    const result = await app.acquireTokenSilent({ scopes: ['Mail.Read', 'Calendars.Read'] });
    expect(result.uniqueId).toBe(ellen.id);
    expect(result.account.name).toBe('Ellen Präce');
    expect(claims(result.accessToken)).toMatchObject({
      oid: ellen.id,
      tid: tenantId,
      aud: 'https://graph.microsoft.com',
      scp: 'Mail.Read Calendars.Read',
    });
  });

  it('asks the person when a rung waits for consent, and remembers the answer outside', async () => {
    let consent: ConsentState = { mail: 'ask' };
    const { app } = await signedIn(() => consent, {
      askUser: () => {
        consent = {};
        return Promise.resolve(true);
      },
    });
    await expect(app.acquireTokenSilent({ scopes: ['Mail.Read'] })).rejects.toMatchObject({
      name: 'InteractionRequiredAuthError',
    });
    await expect(app.acquireTokenSilent({ scopes: ['Mail.Read'] })).rejects.toThrow(/AADSTS65001/);
    const result = await app.acquireTokenPopup({ scopes: ['Mail.Read'] });
    expect(claims(result.accessToken)['scp']).toBe('Mail.Read');
    expect((await app.acquireTokenSilent({ scopes: ['User.Read'] })).accessToken).not.toBe('');
  });

  it('names the administrator, and a declined dialog as cancelled', async () => {
    const admin = await signedIn(() => ({ calendar: 'admin' }));
    await expect(admin.app.acquireTokenPopup({ scopes: ['Calendars.Read'] })).rejects.toThrow(/AADSTS90094/);
    const declined = await signedIn(() => ({ mail: 'ask' }), { askUser: () => Promise.resolve(false) });
    const error = await declined.app
      .acquireTokenPopup({ scopes: ['Mail.Read'] })
      .catch((reason: unknown) => reason as AuthError);
    expect(error).toMatchObject({ errorCode: 'user_canceled' });
  });

  it('plays the refusals of the script', async () => {
    const { app, host } = await signedIn(() => ({}));
    host.fault = { kind: 'refuses', error: { status: 'NO_NETWORK' } };
    await expect(app.acquireTokenSilent({ scopes: ['Mail.Read'] })).rejects.toMatchObject({
      errorCode: 'no_network_connectivity',
    });
    host.fault = { kind: 'silent' };
    expect(
      await host.answer({ messageType: 'NestedAppAuthRequest', method: 'GetToken', requestId: '1' }),
    ).toBeUndefined();
  });

  it('refuses a request for nothing but OpenID scopes', async () => {
    const { host } = await signedIn(() => ({}));
    const answer = await host.answer({
      messageType: 'NestedAppAuthRequest',
      method: 'GetToken',
      requestId: '1',
      tokenParams: { clientId: 'c', scope: 'openid profile' },
    });
    expect(answer).toMatchObject({ success: false, error: { code: 'invalid_scope' } });
  });
});
