import { describe, expect, it } from 'vitest';
import { newPerson } from '../surfaces';
import { ownTenant, THURSDAY_MORNING } from './own-tenant';
import { completelyRead, openTab } from './people-at-work';
import { tenantTitles } from './tenant-titles';

const tenant = ownTenant();

async function meetingNamed(title: string): Promise<string> {
  const titles = await tenantTitles(tenant(), 'ellen', Date.parse(THURSDAY_MORNING));
  const id = [...titles].find(([, each]) => each === title)?.[0];
  if (id === undefined) throw new Error(`No meeting “${title}” in the tenant.`);
  return id;
}

describe('places in Teams', () => {
  it('a link to a client opens its page, and a link to a meeting its readiness', async () => {
    const ellen = await newPerson('ellen', tenant());
    const client = await openTab(ellen, 'client/tidewell-energy/people');
    await client.product.getByRole('heading', { name: 'Tidewell Energy', level: 1 }).waitFor();
    await client.product.getByRole('region', { name: 'People' }).getByText('Helen Strand').waitFor();
    const meeting = await openTab(ellen, `meeting/${encodeURIComponent(await meetingNamed('Quarterly review'))}`);
    await meeting.product.getByRole('heading', { name: 'Halden Foods', level: 1 }).waitFor();
    await meeting.product.getByRole('article', { name: /No agenda yet for “Quarterly review”/ }).waitFor();
  });

  it('a channel tab is configured for one client and shows it', async () => {
    const ellen = await newPerson('ellen', tenant());
    await openTab(ellen, 'week');
    const { page } = await ellen.openTeams({ query: { place: 'channel' } });
    await page.getByRole('button', { name: 'Add Mainstay as a tab' }).click();
    const configuration = page.frameLocator('iframe[src*="tab-config.html"]');
    await configuration.getByRole('radio', { name: 'Kestrel Travel' }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await page.getByTestId('channel-tab-name').innerText()).toBe('Kestrel Travel');
    await page
      .frameLocator('iframe[src*="/tab.html"]')
      .getByRole('heading', { name: 'Kestrel Travel', level: 1 })
      .waitFor();
  });

  it('the side panel beside a meeting says how ready the client meeting under way or next is', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { product } = await ellen.openTeams({ query: { place: 'meeting' } });
    await product.getByRole('heading', { name: 'Kestrel Travel', level: 1 }).waitFor();
    await product.getByRole('article', { name: /in a row today/ }).waitFor();
    await product.getByRole('region', { name: 'Who is coming' }).waitFor();
  });

  it('another person at the same browser sees nothing that the first one read', async () => {
    const browser = await newPerson('ellen', tenant());
    const { page, product } = await openTab(browser, 'client/halden-foods');
    await product
      .getByRole('article', { name: /Dana Fox decides/ })
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'Signed in as' }).selectOption({ label: 'Jack Lowther' });
    await expect.poll(() => new URL(page.url()).searchParams.get('as')).toBe('jack');
    await product.getByRole('heading', { level: 1 }).waitFor();
    await product
      .getByRole('navigation', { name: 'Mainstay' })
      .getByRole('button', { name: 'Clients' })
      .or(product.getByRole('button', { name: /calendar/ }))
      .first()
      .waitFor();
    const text = await product.locator('body').innerText();
    for (const hers of ['Tidewell', 'Northgate', 'Kestrel', 'Oakham']) expect(text).not.toContain(hers);
    await page.getByRole('combobox', { name: 'Signed in as' }).selectOption({ label: 'Ellen Price' });
    await completelyRead(product);
    await product.getByRole('heading', { name: 'Halden Foods', level: 1 }).waitFor();
  });
});
