import { describe, expect, it } from 'vitest';
import { axe, productFrame } from '../axe';
import { newPerson, type PersonAtBrowser, type Surface } from '../surfaces';
import { ownTenant, THURSDAY_MORNING } from './own-tenant';
import { completelyRead, openMail, openTab } from './people-at-work';
import { tenantTitles } from './tenant-titles';

const tenant = ownTenant();
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Tabster's sentinels around dialogs: hidden from readers, and whoever tabs into one is moved on at once, which axe cannot know. */
const SENTINEL = 'data-tabster-dummy';

/** What would have to be scrolled sideways (WCAG 1.4.10): the window, its bar of pages, the page in it. */
async function sideways(surface: Surface, where: string): Promise<readonly string[]> {
  const wide = await productFrame(surface.page).evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, nav')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'contents')
      .map((part) => `${part.tagName} ${part.scrollWidth} in ${part.clientWidth}`),
  );
  return wide.map((part) => `${where}: ${part}`);
}

/** The serious and critical violations of the product's document, and what sticks out of it, with the name of what was on it. */
async function violations(surface: Surface, where: string): Promise<readonly string[]> {
  const found = await axe(productFrame(surface.page));
  const out = await sideways(surface, where);
  const own = found.map((each) => ({
    ...each,
    elements:
      each.rule === 'aria-hidden-focus'
        ? each.elements.filter((element) => !element.includes(SENTINEL))
        : each.elements,
  }));
  const broken = own
    .filter(({ elements }) => elements.length > 0)
    .map(({ rule, impact, elements }) => `${where}: ${rule} (${impact}) ${elements.slice(0, 3).join(' | ')}`);
  return [...broken, ...out];
}

async function beside(person: PersonAtBrowser, theme: Theme, pane: string): Promise<readonly string[]> {
  const found: string[] = [];
  const surface = await person.openOutlook({ theme, query: { pane, view: 'calendar' } });
  const { page, product } = surface;
  await product.getByRole('region', { name: 'The day' }).or(product.getByText('The day')).first().waitFor();
  await product
    .getByText(/Read (just now|\d+ min)/)
    .first()
    .waitFor();
  found.push(...(await violations(surface, 'today')));
  await page.getByTestId('event').filter({ hasText: 'Quarterly review' }).first().click();
  await product.getByRole('article', { name: /No agenda yet/ }).waitFor();
  await product.getByRole('button', { name: 'Why?' }).first().click();
  await product.getByRole('button', { name: 'Change this rule' }).waitFor();
  found.push(...(await violations(surface, 'organizer')));
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await openMail(page, 'Inbox', 'Split by channel');
  await product.getByRole('heading', { name: 'Halden Foods' }).waitFor();
  await product
    .getByRole('button', { name: /Open with Halden/ })
    .or(product.getByText(/Next meeting/))
    .first()
    .waitFor();
  found.push(...(await violations(surface, 'read')));
  await page.getByRole('button', { name: 'Reply all' }).click();
  await page.getByRole('button', { name: /Remove Dana Fox from/ }).click();
  await product.getByRole('article', { name: /Dana Fox decides/ }).waitFor();
  found.push(...(await violations(surface, 'compose')));
  await page.close();
  const unknown = await person.openOutlook({ theme, query: { pane } });
  await unknown.page.getByRole('searchbox', { name: 'Search mail' }).fill('brackenridge');
  await unknown.page.keyboard.press('Enter');
  await unknown.page.getByText('Results for “brackenridge”').waitFor();
  await unknown.page.getByTestId('message').first().click();
  await unknown.product.getByText('Not a client yet').waitFor();
  found.push(...(await violations(unknown, 'unknown sender')));
  return found;
}

describe.each(themes)('in %s', (theme) => {
  it.each(['320', '450'])('the pane at %s pixels has no serious accessibility problem', async (pane) => {
    expect(await beside(await newPerson('ellen', tenant()), theme, pane)).toEqual([]);
  });

  describe.each([1280, 640])('the tab at %i pixels has no serious accessibility problem', (width) => {
    const lookAt = async (pages: readonly string[]): Promise<readonly string[]> => {
      const ellen = await newPerson('ellen', tenant());
      const found: string[] = [];
      for (const where of pages) {
        const surface = await openTab(ellen, where, { theme, width });
        await surface.product.getByRole('heading').first().waitFor();
        found.push(...(await violations(surface, where)));
        if (where === 'week' && width === 1280) {
          await surface.product.getByRole('button', { name: 'List' }).click();
          await surface.product.getByRole('region', { name: /Friday 27 March/ }).waitFor();
          found.push(...(await violations(surface, 'week as a list')));
        }
        await surface.page.close();
      }
      return found;
    };

    it('in the week, at a meeting, in the clients and handovers', async () => {
      const titles = await tenantTitles(tenant(), 'ellen', Date.parse(THURSDAY_MORNING));
      const meeting = [...titles].find(([, title]) => title === 'Quarterly review')?.[0] ?? '';
      expect(await lookAt(['week', 'clients', 'handovers', `meeting/${encodeURIComponent(meeting)}`])).toEqual([]);
    });

    it('at a client', async () => {
      const sections = ['timeline', 'people', 'handover', 'settings'];
      expect(await lookAt(sections.map((section) => `client/halden-foods/${section}`))).toEqual([]);
    });

    it('in the settings', async () => {
      const sections = ['clients', 'matching', 'rules', 'hours', 'storage', 'kept'];
      expect(await lookAt(sections.map((section) => `settings/${section}`))).toEqual([]);
    });
  });

  it('the side panel and the configuration page have no serious accessibility problem', async () => {
    const ellen = await newPerson('ellen', tenant());
    const side = await ellen.openTeams({ theme, query: { place: 'meeting' } });
    await completelyRead(side.product);
    const found = [...(await violations(side, 'side panel'))];
    const channel = await ellen.openTeams({ theme, query: { place: 'channel' } });
    await channel.page.getByRole('button', { name: 'Add Mainstay as a tab' }).click();
    await channel.page
      .frameLocator('iframe[src*="tab-config.html"]')
      .getByRole('radio', { name: 'All clients' })
      .waitFor();
    found.push(...(await violations(channel, 'configuration page')));
    expect(found).toEqual([]);
  });
});

describe('with the system’s own colours forced', () => {
  // axe compares what the theme says, which the system has replaced: contrast is the system's own, and what is drawn is looked at here.
  it('drawings keep their meaning without the theme: steps reached and ahead, the client’s time and other time', async () => {
    const ellen = await newPerson('ellen', tenant(), { forcedColors: 'active' });
    const surface = await ellen.openOutlook({ theme: 'contrast', query: { view: 'calendar' } });
    await surface.page.getByTestId('event').filter({ hasText: 'Quarterly review' }).first().click();
    const steps = surface.product.getByRole('list', { name: /How far the invitation goes/ });
    await steps.waitFor();
    const fill = (selector: string) =>
      productFrame(surface.page).evaluate(
        (each) => [...document.querySelectorAll(each)].map((part) => getComputedStyle(part).backgroundColor),
        selector,
      );
    const [reached, ...ahead] = await fill('ol[aria-label^="How far"] li > span[aria-hidden]');
    expect(new Set(ahead)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    expect(reached).not.toBe(ahead[0]);
    await surface.product.getByRole('img', { name: /Quarterly review/ }).waitFor();
    const blocks = new Set(await fill('[role="img"][aria-label*="Quarterly review"] span[style*="width"]'));
    expect(blocks.size).toBe(2);
    const found = await violations(surface, 'organizer');
    expect(found.filter((each) => !each.includes('color-contrast'))).toEqual([]);
  });
});

describe('at 320 pixels, which is 1280 at 400 %', () => {
  const LONG = 'Rheinisch-Westfälische Lebensmittelverarbeitungsgesellschaft Hohenstaufen mbH Co';

  it('tab and pane are read without scrolling sideways, a client with a name of 80 letters among them', async () => {
    const ellen = await newPerson('ellen', tenant());
    const surface = await openTab(ellen, 'client/halden-foods/settings', { width: 396 });
    const { page, product } = surface;
    const frame = productFrame(page);
    expect(await frame.evaluate(() => innerWidth)).toBe(320);
    await product.getByRole('textbox', { name: 'Short name' }).fill('');
    await product.getByRole('textbox', { name: 'Name', exact: true }).fill(LONG);
    await product.getByRole('button', { name: 'Save', exact: true }).click();
    await product.getByRole('heading', { level: 1, name: LONG }).waitFor();
    const found: string[] = [];
    for (const where of ['client/halden-foods/timeline', 'week', 'handovers', 'settings/rules', 'clients']) {
      await frame.evaluate((hash) => void (location.hash = hash), `#/${where}`);
      await product.locator('#page :is(h1, h2)').first().waitFor();
      found.push(...(await sideways(surface, where)));
    }
    const client = product.getByRole('button', { name: LONG });
    await client.waitFor();
    expect((await client.boundingBox())?.width).toBeGreaterThan(80);
    await page.close();
    const beside = await ellen.openOutlook({ query: { pane: '320', view: 'calendar' } });
    await beside.page.getByTestId('event').filter({ hasText: 'Quarterly review' }).first().click();
    await beside.product.getByRole('heading', { level: 1, name: LONG }).waitFor();
    await beside.product.getByRole('region', { name: 'Who is there' }).waitFor();
    found.push(...(await sideways(beside, 'invitation')));
    expect(found).toEqual([]);
  });
});
