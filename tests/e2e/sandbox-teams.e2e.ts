import { describe, expect, inject, it } from 'vitest';
import { axe } from './axe';
import { newPerson, openTeams } from './surfaces';

describe('the Teams-like page', () => {
  it('shows the app as personal tab, and the place a deep link names', async () => {
    const { page, product } = await openTeams({ as: 'priya', query: { page: 'clients' } });
    await product.locator('#root > *').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Signed in as' }).inputValue()).toBe('priya');
  });

  it('stands beside a meeting, 320 pixels wide', async () => {
    const { page, product } = await openTeams({ query: { place: 'meeting' } });
    await product.locator('#root > *').first().waitFor();
    expect((await page.getByTestId('teams-frame').boundingBox())?.width).toBeLessThanOrEqual(320);
    await page.getByRole('list', { name: 'Participants' }).getByRole('listitem').first().waitFor();
  });

  it('opens a link to a mail in the Outlook-like page, for the same person', async () => {
    const person = await newPerson('ellen');
    const { page } = await person.openOutlook();
    const id = (await page.getByTestId('message').nth(2).getAttribute('data-id')) ?? '';
    const teams = await person.openTeams();
    await teams.product.locator('#root > *').first().waitFor();
    const opened = teams.page.waitForEvent('popup');
    const frame = teams.page.frames().find((one) => one.url().includes('/tab.html'));
    await frame?.evaluate(
      (item) => void window.open(`https://outlook.office.com/mail/deeplink/read/${encodeURIComponent(item)}`),
      id,
    );
    const mail = await opened;
    expect(new URL(mail.url()).searchParams.get('as')).toBe('ellen');
    expect(await mail.getByTestId('reading-pane').getAttribute('data-id')).toBe(id);
  });

  it('takes a channel tab away once its removal page was seen', async () => {
    const { page } = await openTeams({ as: 'ellen', query: { place: 'channel' } });
    await page.getByRole('button', { name: 'Add Mainstay as a tab' }).click();
    await page.frameLocator('iframe[src*="tab-config.html"]').getByRole('radio', { name: 'All clients' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByTestId('channel-tab-name').waitFor();
    await page.getByRole('button', { name: 'Remove tab' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove the Mainstay tab' });
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('This channel has no Mainstay tab yet.').waitFor();
    await dialog.waitFor({ state: 'detached' });
  });

  it('shows the app of another origin, as real Teams does', async () => {
    const { context } = await newPerson('ellen');
    const sandbox = inject('sandbox');
    for (const origin of ['https://teams.microsoft.com', 'https://mainstay.example'])
      await context.route(`${origin}/**`, async (route) => {
        const { pathname, search } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: sandbox + pathname + search, maxRedirects: 0 }) });
      });
    const page = await context.newPage();
    await page.goto('https://teams.microsoft.com/teams?as=ellen&page=clients&appOrigin=https://mainstay.example');
    await page.locator('[data-testid="teams-frame"][data-loading="succeeded"]').waitFor();
    const tab = page.frameLocator('iframe[src^="https://mainstay.example/tab.html"]');
    await tab.getByText('Halden Foods').first().waitFor();
  });

  it.each(['light', 'dark', 'contrast'] as const)('has no serious accessibility problem in %s', async (theme) => {
    const { page } = await openTeams({ theme, query: { place: 'channel' } });
    await page.getByRole('button', { name: 'Add Mainstay as a tab' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
