import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SandboxSession } from '../../sandbox/hosts/page/sandbox-session';
import { productFrame } from './axe';
import { deploySite, hostsOf, SITE, unexpected, withoutRedirects } from './deployed-site';
import { signInService } from './fake-entra';
import { ownTenant } from './stories/own-tenant';
import { completelyRead } from './stories/people-at-work';
import { newPerson } from './surfaces';

// No --now: the site is served untouched, so its pages know no other clock than the browser's.
const tenant = ownTenant('--seed', '7', '--generate', 'messages=150,events=40,clients=6');
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const OFFICE = 'appsforoffice.microsoft.com';
const GRAPH = 'graph.microsoft.com';
const ONEDRIVE = 'mainstay-my.sharepoint.com';
const TEAMS_LIST = 'res.cdn.office.net';
const OWN = 'mainstay.example';

// The site is served as it was built, and whatever is not of Microsoft or the site is aborted and fails the test (surfaces.ts).
describe('on a host of its own, over HTTPS and untouched, the product asks nobody but Microsoft and its own site', () => {
  it('in the pane: reading, writing, planning', async () => {
    const person = await newPerson(undefined, SITE);
    const asked = await deploySite(person.context, tenant());
    const { page, product } = await person.openOutlook();
    await product.getByRole('main').or(product.locator('#root > *')).first().waitFor();
    await page.getByTestId('message').first().click();
    await page.getByTestId('reading-pane').waitFor();
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByRole('textbox', { name: 'Subject' }).fill('Budget');
    await page.goto(`${SITE}/outlook?view=calendar`);
    await page.getByRole('button', { name: 'New event' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Review');
    await page.waitForLoadState('networkidle');
    expect(unexpected(asked)).toEqual([]);
    expect(hostsOf(asked)).toEqual([OFFICE, GRAPH, ONEDRIVE, OWN]);
  });

  it('in the tab: every page, the page that adds it to a channel, and beside a meeting', async () => {
    const person = await newPerson(undefined, SITE);
    const asked = await deploySite(person.context, tenant());
    const { page, product } = await person.openTeams();
    await completelyRead(product);
    for (const name of ['Clients', 'Settings', 'Week']) {
      await product.getByRole('button', { name, exact: true }).first().click();
      await product.getByRole('main').waitFor();
    }
    await page.goto(`${SITE}/teams?place=channel`);
    await page.getByRole('button', { name: 'Add Mainstay as a tab' }).click();
    await page.frameLocator('iframe[src*="tab-config.html"]').getByRole('radio').first().waitFor();
    await page.goto(`${SITE}/teams?place=meeting`);
    await product.getByRole('main').waitFor();
    await page.waitForLoadState('networkidle');
    expect(unexpected(asked)).toEqual([]);
    expect(hostsOf(asked)).toEqual([GRAPH, ONEDRIVE, OWN, TEAMS_LIST]);
  });

  it('while signing in through its own windows', async () => {
    const person = await newPerson(undefined, SITE);
    const asked = await deploySite(person.context, tenant());
    const session = (await (await fetch(`${tenant()}/sandbox/api/session`)).json()) as SandboxSession;
    const entra = await signInService(withoutRedirects(person.context), session.person.id, session.tenantId);
    const page = await person.context.newPage();
    await page.goto(`${SITE}/tab.html`);
    await page.getByRole('button', { name: 'Start with my calendar' }).click();
    await expect
      .poll(() => asked.some((each) => each.startsWith(`GET https://${GRAPH}/`)), { timeout: 15_000 })
      .toBe(true);
    await expect.poll(() => person.context.pages()).toEqual([page]);
    await page.waitForLoadState('networkidle');
    expect(entra.badProofs).toEqual([]);
    expect(unexpected(asked)).toEqual([]);
    const paths = asked.map((each) => new URL(each.split(' ')[1] ?? '').pathname);
    expect(paths).toEqual(expect.arrayContaining(['/relay.html', '/redirect.html']));
    expect(hostsOf(asked)).toEqual(expect.arrayContaining([GRAPH, 'login.microsoftonline.com', OWN]));
  });

  it('when a page is opened by itself: each one of the site, the one of launch events among them', async () => {
    const person = await newPerson(undefined, SITE);
    const asked = await deploySite(person.context, tenant());
    const pages = readdirSync(dist).filter((file) => file.endsWith('.html'));
    for (const each of pages) {
      const page = await person.context.newPage();
      await page.goto(`${SITE}/${each}`);
      await page.waitForLoadState('networkidle');
      await page.close();
    }
    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect(unexpected(asked)).toEqual([]);
    for (const host of hostsOf(asked)) expect([OFFICE, OWN, TEAMS_LIST]).toContain(host);
  });

  it('and another request would be noticed: to a path of the site that is no file of it, or to another host', async () => {
    const person = await newPerson(undefined, SITE);
    const asked = await deploySite(person.context, tenant());
    const { page, product } = await person.openTeams();
    await product.locator('#root > *').first().waitFor();
    await productFrame(page).evaluate(async () => {
      await fetch('/collect?who=ellen').catch(() => undefined);
      await fetch('https://counting.example/').catch(() => undefined);
    });
    await expect.poll(() => unexpected(asked)).toEqual([`GET ${SITE}/collect?who=ellen`]);
    await expect
      .poll(() => person.violations.splice(0).map((each) => each.split(' ')[1]))
      .toContain('https://counting.example/');
  });
});
