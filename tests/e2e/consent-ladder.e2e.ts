import type { FrameLocator } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { axe } from './axe';
import { ownTenant } from './stories/own-tenant';
import { completelyRead } from './stories/people-at-work';
import { newPerson, screenshot } from './surfaces';

const tenant = ownTenant();

async function agreed(rungs: Readonly<Record<string, 'granted' | 'ask' | 'admin'>>): Promise<void> {
  const all = { mail: 'granted', 'mail-headers': 'granted', files: 'granted', ...rungs };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${tenant()}/sandbox/api/consent`, { method: 'PUT', headers, body: JSON.stringify(all) });
  expect(answer.ok).toBe(true);
}

const card = (product: FrameLocator) => product.getByText('What it never keeps').first();

describe('the consent ladder', () => {
  beforeEach(() => agreed({}));

  it('a rung says what it is good for, is agreed to by a click, and is read at once', async () => {
    await agreed({ mail: 'ask', 'mail-headers': 'ask' });
    const { page, product } = await (await newPerson('ellen', tenant())).openTeams();
    await card(product).waitFor();
    expect(await axe(page)).toEqual([]);
    await product.getByText('Sender, recipients, subject and time of your mail').waitFor();
    await product.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('dialog', { name: 'Permissions requested' }).getByRole('button', { name: 'Accept' }).click();
    await product.getByText('The text of mail with your clients, on this device').waitFor(); // the next rung
    await product.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('dialog', { name: 'Permissions requested' }).getByRole('button', { name: 'Accept' }).click();
    await card(product).waitFor({ state: 'detached' });
    await completelyRead(product);
  });

  it('row 3: a “no” leaves the question as it was, and nobody asks again', async () => {
    await agreed({ mail: 'ask' });
    const { page, product } = await (await newPerson('ellen', tenant())).openTeams();
    await product.getByRole('button', { name: 'Continue' }).click();
    const dialog = page.getByRole('dialog', { name: 'Permissions requested' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await product.getByRole('button', { name: 'Continue', disabled: false }).waitFor();
    await product.getByRole('button', { name: 'Read again' }).click();
    await completelyRead(product);
    expect(await dialog.count()).toBe(0);
    await card(product).waitFor();
  });

  it('an act that needs the right to write shows the card first, and goes on once it is agreed to', async () => {
    await agreed({ write: 'ask' });
    const { page, product } = await (await newPerson('ellen', tenant())).openTeams();
    await completelyRead(product);
    const row = product.getByRole('button', { name: /^End at/ }).first();
    await row.click();
    const asked = product.getByRole('dialog', { name: 'Mainstay may not change meetings and drafts for you yet.' });
    await asked.getByText('A sent mail: nothing is ever sent for you').waitFor();
    expect(await page.getByRole('dialog', { name: 'Permissions requested' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'write-asked');
    await asked.getByRole('button', { name: 'Not now' }).click();
    await asked.waitFor({ state: 'detached' });
    await row.click();
    await asked.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('dialog', { name: 'Permissions requested' }).getByRole('button', { name: 'Accept' }).click();
    await asked.waitFor({ state: 'detached' });
    await product.getByText('No minute between “Spring launch check-in”').waitFor({ state: 'detached' });
  });

  it('an administrator’s turn: the link names the user’s tenant, the pane shows what works meanwhile', async () => {
    await agreed({ mail: 'admin', 'mail-headers': 'admin' });
    const person = await newPerson('ellen', tenant());
    const { page, product } = await person.openOutlook();
    await page.getByTestId('message').filter({ hasText: 'Split by channel' }).first().click();
    await product.getByText('An administrator has to agree before Mainstay can read mail.').waitFor();
    const link = new URL(await product.getByRole('textbox', { name: 'Link for the administrator' }).inputValue());
    expect(link.origin + link.pathname).toBe('https://login.microsoftonline.com/brightwater.example/adminconsent');
    expect(link.searchParams.get('redirect_uri')).toBe(`${tenant()}/redirect.html`);
    expect(link.searchParams.get('client_id')).toMatch(/^[0-9a-f-]{36}$/);
    await product.getByText('What Mainstay can see').waitFor();
    expect(await axe(page)).toEqual([]);
    const thanks = await person.context.newPage();
    await thanks.goto(`${tenant()}/redirect.html?admin_consent=True&tenant=x`);
    await thanks.getByText('Thank you. Mainstay may now be used in your organisation.').waitFor();
  });

  it('row 4: another person’s answers hide everything, in pane and tab', async () => {
    const person = await newPerson('ellen', tenant());
    const shown = await person.openTeams();
    await completelyRead(shown.product);
    await shown.product.getByText('Halden').first().waitFor();
    const stranger = { id: 'x', displayName: 'Priya Raman', mail: 'priya@elsewhere.example', proxyAddresses: [] };
    await person.context.route(/\/v1\.0\/me\?/, (route) =>
      route.fulfill({ json: stranger, headers: { 'access-control-allow-origin': '*' } }),
    );
    await shown.page.reload();
    await shown.product.getByText('Another person is signed in than the one Teams shows.').waitFor();
    expect(await shown.product.locator('body').innerText()).not.toMatch(/Halden|Ellen|Priya/);
    const pane = await person.openOutlook();
    await pane.product.getByText('Another person is signed in than the one whose mailbox is open.').waitFor();
    expect(await pane.product.locator('body').innerText()).not.toMatch(/Halden|Ellen|Priya/);
    expect(await axe(pane.page)).toEqual([]);
  });
});
