import { describe, expect, it } from 'vitest';
import type { SandboxSession } from '../../sandbox/hosts/page/sandbox-session';
import { deploySite, SITE, withoutRedirects } from './deployed-site';
import { type FakeEntra, signInService } from './fake-entra';
import { ownTenant } from './stories/own-tenant';
import { completelyRead } from './stories/people-at-work';
import { newPerson, type PersonAtBrowser } from './surfaces';

// No --now: the site is served untouched, so its pages know no other clock than the browser's.
const tenant = ownTenant('--seed', '7', '--generate', 'messages=60,events=20,clients=4');

interface Place {
  readonly person: PersonAtBrowser;
  readonly entra: FakeEntra;
  /** Every address shown in a window, fragments included. */
  readonly shown: string[];
}

/** The built site over HTTPS, hosts whose bridge is switched off, and a browser that lets none of the product's pages open a popup. */
async function withoutBridgeAndPopup(): Promise<Place> {
  const person = await newPerson(undefined, SITE);
  await deploySite(person.context, tenant());
  const session = (await (await fetch(`${tenant()}/sandbox/api/session`)).json()) as SandboxSession;
  const entra = await signInService(withoutRedirects(person.context), session.person.id, session.tenantId);
  await person.context.addInitScript(() => {
    if (/^\/(taskpane|tab)\.html$/.test(location.pathname)) window.open = () => null;
  });
  const shown: string[] = [];
  person.context.on('page', (page) => page.on('framenavigated', (frame) => shown.push(frame.url())));
  return { person, entra, shown };
}

/** What the windows showed held a code, and neither a proof key nor a token. */
function expectOnlyTheCode({ entra, shown }: Place): void {
  const all = shown.join('\n');
  expect(all).toContain('code=code-');
  expect(entra.badProofs).toEqual([]);
  expect(entra.redeemed.length).toBeGreaterThan(0);
  for (const body of entra.redeemed) {
    const proof = body.get('code_verifier');
    if (proof !== null) expect(all).not.toContain(proof);
  }
  expect(all).not.toContain('.c2ln'); // how every token of this service ends
}

describe('where the host has neither bridge nor popup', () => {
  it('Outlook’s dialog signs in, and the pane reads', async () => {
    const place = await withoutBridgeAndPopup();
    const { page, product } = await place.person.openOutlook({ query: { signInFault: 'disabled' } });
    await product.getByRole('button', { name: 'Sign in with a window' }).click();
    await page.getByRole('button', { name: 'Allow' }).click();
    await expect
      .poll(() => place.shown.some((url) => url.startsWith(`${SITE}/office-dialog.html#code=`)), { timeout: 15_000 })
      .toBe(true);
    await product
      .getByText(/^Read (just now|\d+ min)/)
      .first()
      .waitFor({ state: 'attached' });
    expectOnlyTheCode(place);
  });

  it('a person who ignores the dialog is asked again only by their own click', async () => {
    const place = await withoutBridgeAndPopup();
    const { page, product } = await place.person.openOutlook({ query: { signInFault: 'disabled' } });
    await product.getByRole('button', { name: 'Sign in with a window' }).click();
    await page.getByRole('button', { name: 'Ignore' }).click();
    await product.getByRole('button', { name: 'Sign in with a window', disabled: false }).waitFor();
    expect(place.entra.authorized).toEqual([]);
    expect(place.person.context.pages()).toHaveLength(1);
  });

  it('Teams’ window signs in, and the tab reads', async () => {
    const place = await withoutBridgeAndPopup();
    const { product } = await place.person.openTeams({ query: { signInFault: 'disabled' } });
    await product.getByRole('button', { name: 'Sign in with a window' }).click();
    await expect
      .poll(() => place.shown.some((url) => url.startsWith(`${SITE}/teams-authenticate.html#code=`)), {
        timeout: 15_000,
      })
      .toBe(true);
    await completelyRead(product);
    expectOnlyTheCode(place);
  });
});
