import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, productFrame } from '../axe';
import { newPerson, type PersonAtBrowser, screenshot } from '../surfaces';
import { ownTenant } from './own-tenant';
import { completelyRead, openTab } from './people-at-work';

const tenant = ownTenant();

async function ellen(): Promise<PersonAtBrowser> {
  return newPerson('ellen', tenant());
}

const select = (page: Page, subject: string) => page.getByTestId('messages').getByText(subject).last().click();

async function writeTo(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'New mail' }).click();
  await page.getByRole('combobox', { name: 'To', exact: true }).fill(address);
  await page.keyboard.press('Enter');
}

describe('an Outlook that does not answer', () => {
  it('leaves a readable pane: what is the matter, another try, and the day over Graph', async () => {
    const surface = await (await ellen()).openOutlook({ query: { officeFault: 'ready-never' } });
    await surface.product.getByText('Outlook does not answer.').waitFor();
    await surface.product.getByRole('button', { name: 'Try again' }).waitFor();
    await surface.product.getByRole('heading', { name: 'Due' }).waitFor();
    expect(await axe(productFrame(surface.page))).toEqual([]);
    await screenshot(surface.page, 'host-silent-pane');
  });

  it('is beside the item after all when it answers late', async () => {
    const surface = await (await ellen()).openOutlook({ query: { officeFault: 'ready-late:7000' } });
    await surface.product.getByText('Outlook does not answer.').waitFor();
    await surface.product.getByText('Outlook does not answer.').waitFor({ state: 'detached' });
    await select(surface.page, 'Billing fault');
    await surface.product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
  });

  it('does not keep the page blank when the script of Office.js does not come', async () => {
    const person = await ellen();
    await person.context.route('**/sandbox/office.js', (route) => route.abort());
    const surface = await person.openOutlook();
    await surface.product.getByText('Outlook does not answer.').waitFor();
  });
});

describe('an Outlook that stumbles', () => {
  it('fails every third call, and the draft is read and checked nevertheless', async () => {
    const { page, product } = await (await ellen()).openOutlook({ query: { officeFault: 'error:3' } });
    await writeTo(page, 'dana.fox@halden.example');
    await product.getByRole('heading', { level: 1, name: 'Halden Foods' }).waitFor();
  });

  it('never answers a call, and the pane says that it cannot read the draft, then reads mail as before', async () => {
    const { page, product } = await (await ellen()).openOutlook({ query: { officeFault: 'silent:1' } });
    await writeTo(page, 'dana.fox@halden.example');
    await product.getByText('Outlook did not hand the item over.').waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    await select(page, 'Billing fault');
    await product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
  });

  it('does not tell of another item, which the pane sees by itself', async () => {
    const { page, product } = await (await ellen()).openOutlook({ query: { officeFault: 'no-item-changed' } });
    await product.getByRole('heading', { name: 'Due' }).waitFor();
    await select(page, 'Billing fault');
    await product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
  });

  it('goes through the mails faster than anybody reads: the pane ends at the last, and asked for nothing it did not need', async () => {
    const person = await ellen();
    const surface = await person.openOutlook();
    const { page, product } = surface;
    await product.getByRole('heading', { name: 'Due' }).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByTestId('message').first().waitFor();
    await page.evaluate(async () => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=message]')];
      for (let i = 0; i < 200; i += 1) {
        const row = rows[i % rows.length];
        (row?.querySelector<HTMLElement>('button') ?? row)?.click();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await select(page, 'Billing fault');
    await product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
    const reads = asked.filter((url) => /\/v1\.0\/me\/(mailFolders|messages|calendarView)/.test(url));
    expect(reads.filter((url) => url.includes('delta')).length).toBeLessThan(30);
  });
});

describe('mail that is not one’s own', () => {
  it('of a colleague who shares it is said to be theirs, and nothing of it is shown', async () => {
    const { page, product } = await (await ellen()).openOutlook({ query: { shared: 'priya' } });
    await page.getByTestId('message').first().click();
    await product.getByText(/It lies in the mailbox of priya/i).waitFor();
    await product.getByRole('heading', { level: 1, name: 'This item is not in your mailbox' }).waitFor();
    expect(await product.getByRole('article').count()).toBe(0);
    await screenshot(page, 'host-shared-mailbox');
  });
});

describe('a Teams that does not answer', () => {
  it('leaves the tab usable, with what is the matter and another try', async () => {
    const surface = await (await ellen()).openTeams({ query: { teamsFault: 'silent' } });
    await surface.product.getByText('Teams does not answer.').waitFor();
    await surface.product.getByRole('button', { name: 'Try again' }).first().waitFor();
    expect(await axe(productFrame(surface.page))).toEqual([]);
    await screenshot(surface.page, 'host-silent-tab');
  });

  it('is told when the tab cannot start, and so is the person', async () => {
    const person = await ellen();
    let scripts = 0;
    await person.context.route('**/assets/tab/*.js', (route) => {
      scripts += 1;
      return scripts > 1 ? route.abort() : route.continue();
    });
    const { page, product } = await person.openTeams();
    await product.getByText('Mainstay could not start.').waitFor();
    await expect.poll(() => page.getByTestId('teams-frame').getAttribute('data-loading')).toBe('failed');
    person.errors.length = 0;
  });
});

describe('a tab in Teams', () => {
  it('says that it starts before it has read anything', async () => {
    const person = await ellen();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await person.context.route('**/v1.0/**', async (route) => {
      await held;
      await route.continue();
    });
    const { page } = await person.openTeams();
    await expect.poll(() => page.getByTestId('teams-frame').getAttribute('data-loading')).toBe('succeeded');
    release();
  });

  it('follows the theme while it is open', async () => {
    const { page, product } = await openTab(await ellen(), 'week');
    const background = () =>
      product.locator('#page').evaluate((main) => getComputedStyle(main.parentElement ?? main).backgroundColor);
    const light = await background();
    await page.getByText('Sandbox', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect.poll(background).not.toBe(light);
  });

  it('rests while it is put aside, and shows what was left when it comes back', async () => {
    const { page, product } = await openTab(await ellen(), 'client/tidewell-energy/people');
    await product.getByRole('navigation', { name: 'Mainstay' }).getByRole('button', { name: 'Clients' }).click();
    await page.getByRole('button', { name: 'Put the app aside' }).click();
    await expect.poll(() => page.getByTestId('teams-frame').getAttribute('data-suspended')).toBe('true');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Come back to the app' }).click();
    await expect.poll(() => asked.filter((url) => url.includes('/v1.0/')).length).toBeGreaterThan(0);
    await completelyRead(product);
    expect(await product.locator('body').evaluate(() => location.hash)).toBe('#/clients');
  });

  it('says what goes and what stays when it leaves a channel', async () => {
    const { page } = await (await ellen()).openTeams({ query: { place: 'channel' } });
    await page.getByRole('button', { name: 'Add Mainstay as a tab' }).click();
    await page.frameLocator('iframe[src*="tab-config.html"]').getByRole('radio', { name: 'All clients' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Remove tab' }).click();
    await page.frameLocator('iframe[src*="tab-config.html"]').getByText('Your clients and notes stay').waitFor();
    await screenshot(page, 'host-leave-channel');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('This channel has no Mainstay tab yet.').waitFor();
  });
});
