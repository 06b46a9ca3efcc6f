import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { stableGuid } from '../../sandbox/tenant/opaque-id';
import { type FakeEntra, signInService } from './fake-entra';
import { newPerson, type PersonAtBrowser } from './surfaces';

let person: PersonAtBrowser;

/** The tab as a plain page, with a sign-in service of the test's own. */
async function plainTab(): Promise<{ readonly page: Page; readonly entra: FakeEntra }> {
  person = await newPerson();
  const entra = await signInService(person.context, stableGuid('brightwater', 'ellen'), stableGuid('tenant'));
  const page = await person.context.newPage();
  await page.goto(`${inject('sandbox')}/tab.html`);
  return { page, entra };
}

const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

describe('signing in without a host, in a popup', () => {
  it('goes through our relay page and reads the calendar', async () => {
    const person = await newPerson();
    const entra = await signInService(person.context, stableGuid('brightwater', 'ellen'), stableGuid('tenant'));
    const page = await person.context.newPage();
    await page.goto(`${inject('sandbox')}/tab.html`);
    const visited: string[] = [];
    person.context.on('page', (popup) =>
      popup.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname)),
    );
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await expect
      .poll(() => visited, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['/relay.html', '/redirect.html']));
    await page.getByText('Tidewell').first().waitFor(); // a client of the tenant; the first page's example names none such
    expect(entra.badProofs).toEqual([]);
    expect(entra.authorized[0]?.get('code_challenge_method')).toBe('S256');
    await expect.poll(() => person.context.pages()).toEqual([page]);
  });

  it('can be called off while the window is open', async () => {
    const person = await newPerson();
    const entra = await signInService(person.context, stableGuid('brightwater', 'ellen'), stableGuid('tenant'));
    entra.waits = true;
    const page = await person.context.newPage();
    await page.goto(`${inject('sandbox')}/tab.html`);
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Start with my calendar' }).waitFor();
  });

  it('row 10: takes no code of somebody else’s, and no id token of another request', async () => {
    for (const fault of ['other-proof', 'wrong-nonce'] as const) {
      const { page, entra } = await plainTab();
      entra.faults.add(fault);
      await page.getByRole('button', { name: 'Start with my calendar' }).click();
      await expect.poll(() => entra.redeemed.length, { message: fault, timeout: 10_000 }).toBe(1);
      await page
        .getByText('Reading stopped.')
        .or(page.getByText('Microsoft 365 asks you'))
        .or(page.getByText('Mainstay needs your agreement'))
        .first()
        .waitFor();
      expect(await kept(page)).not.toContain('accesstoken');
    }
  });

  it('row 10: an expired refresh token is no matter while the session lives', async () => {
    const { page, entra } = await plainTab();
    entra.faults.add('refresh-expired');
    entra.session = true;
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await page.getByText('Tidewell').first().waitFor();
    await expect.poll(() => entra.authorized.some((asked) => asked.get('prompt') === 'none')).toBe(true);
    expect(entra.badProofs).toEqual([]);
    expect(person.context.pages()).toHaveLength(1);
  });

  it('row 10: with the session gone a sign-in is asked for, and nothing opens by itself', async () => {
    const { page, entra } = await plainTab();
    entra.faults.add('refresh-expired');
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await expect
      .poll(() => entra.redeemed.some((body) => body.get('grant_type') === 'refresh_token'), { timeout: 10_000 })
      .toBe(true);
    await page.getByRole('button', { name: 'Sign in' }).first().waitFor();
    expect(entra.authorized.filter((asked) => asked.get('prompt') !== 'none')).toHaveLength(1);
    expect(person.context.pages()).toEqual([page]);
  });
});
