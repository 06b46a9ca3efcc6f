// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEVELOPMENT } from '../../manifest/deployment';
import type { UnifiedManifest } from '../../manifest/lint/unified-manifest-shape';
import { packageFiles } from '../../manifest/manifest-files';
import { checkRungs, unknownRungs } from '../../src/shared/app/rungs';
import { createTokenProvider } from '../../src/shared/auth/create-token-provider';
import { FakeNaaHost } from '../auth/fake-naa-host';

const manifest = JSON.parse(packageFiles(DEVELOPMENT, 'teams').get('manifest.json') ?? '{}') as UnifiedManifest & {
  readonly webApplicationInfo: { readonly nestedAppAuthInfo: readonly { readonly claims?: string }[] };
};
const ELLEN = {
  oid: '11111111-1111-4111-8111-111111111111',
  tid: '72f988bf-0000-4000-8000-2d7cd011db47',
  upn: 'ellen.price@brightwater.example',
  name: 'Ellen Price',
};

let host: FakeNaaHost;
beforeEach(() => {
  host = new FakeNaaHost(ELLEN);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network in this test')));
});
afterEach(() => {
  Reflect.deleteProperty(window, 'nestedAppAuthBridge');
  vi.unstubAllGlobals();
});

describe('the token that Teams prefetches', () => {
  it('is the one that the tab asks for first: same app, rights in the same order, same claims', async () => {
    const tokens = createTokenProvider({
      clientId: DEVELOPMENT.clientId,
      authority: 'https://login.microsoftonline.com/organizations',
      expectedUser: { id: ELLEN.oid, tenantId: ELLEN.tid },
      isOnline: () => true,
    });
    await checkRungs(tokens, 'https://login.microsoftonline.com/organizations/adminconsent', unknownRungs());
    const first = host.requests.find(({ method }) => method === 'GetToken')?.tokenParams;
    const [prefetched] = manifest.webApplicationInfo.nestedAppAuthInfo;
    expect([first?.clientId, first?.scope.split(' ')]).toEqual([manifest.webApplicationInfo.id, prefetched?.scopes]);
    // MSAL asks for parts of the id token too; of the access token it asks exactly what Microsoft wants written down.
    const asked = JSON.parse(first?.claims ?? '{}') as { readonly access_token?: unknown };
    expect(JSON.stringify({ access_token: asked.access_token })).toBe(prefetched?.claims);
  });
});
