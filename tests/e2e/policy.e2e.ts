import { describe, expect, inject, it } from 'vitest';
import { headersFor, PAGES } from '../../scripts/hosting/site-headers';
import { productFrame } from './axe';
import { newPerson, type PersonAtBrowser, type Surface } from './surfaces';

/** The text colour of Fluent's theme as it came into force, which shows that its styles passed. */
async function styled({ product }: Surface): Promise<string> {
  const provider = product.locator('.fui-FluentProvider').first();
  await provider.waitFor();
  return provider.evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralForeground1'));
}

/** Directive and address of what was refused so far, sorted; empties the list, or the test would end with them. */
function refusedSoFar(person: PersonAtBrowser): string[] {
  const texts = person.violations.splice(0);
  return texts.map((each) => each.split(' ').slice(0, 2).join(' ')).sort();
}

/** Opens the tab under a policy of production that was changed, and says which directives refused something. */
async function refusedUnder(change: (policy: string) => string): Promise<string[]> {
  const person = await newPerson();
  await person.context.route(/\/tab\.html/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = change(headers['content-security-policy'] ?? '');
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
  });
  const { page, product } = await person.openTeams();
  await product.locator('body').waitFor();
  await page.waitForLoadState('networkidle');
  const refused = refusedSoFar(person);
  person.errors.splice(0); // a page that may not load its scripts breaks, as it should here
  return [...new Set(refused.map((each) => each.split(' ')[0] ?? ''))];
}

// Every other test of this folder runs under the same headers and ends with no violation (surfaces.ts).
describe('under the content policy of production', () => {
  it('every page of the site comes with the headers that static hosts are given', async () => {
    for (const page of Object.keys(PAGES)) {
      const response = await fetch(`${inject('sandbox')}/${page}.html`);
      if (response.status !== 200) continue; // which pages exist is what tests/manifest and npm run bundles hold
      const expected = Object.entries(headersFor(`/${page}.html`)).filter(([name]) => name !== 'Cache-Control');
      for (const [name, value] of expected)
        expect([page, name, response.headers.get(name)]).toEqual([page, name, value]);
    }
  });

  it('the pane is drawn with its styles', async () => {
    const surface = await (await newPerson()).openOutlook();
    expect(await styled(surface)).not.toBe('');
    await surface.product.getByRole('main').or(surface.product.locator('#root > *')).first().waitFor();
    await surface.page.waitForLoadState('networkidle');
  });

  it('the tab reads mail and calendar and shows the week', async () => {
    const surface = await (await newPerson()).openTeams();
    expect(await styled(surface)).not.toBe('');
    await surface.product
      .getByText(/client meetings/)
      .first()
      .waitFor();
    await surface.page.waitForLoadState('networkidle');
  });

  it('a script from elsewhere and an inline one are refused in the pane', async () => {
    const person = await newPerson();
    const surface = await person.openOutlook();
    await styled(surface);
    const frame = productFrame(surface.page);
    await frame.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'window.wasRun = true';
      const foreign = document.createElement('script');
      foreign.src = 'https://elsewhere.example/a.js';
      document.head.append(inline, foreign);
    });
    await expect.poll(() => person.violations.length).toBe(2);
    expect(refusedSoFar(person)).toEqual(['script-src-elem https://elsewhere.example/a.js', 'script-src-elem inline']);
    expect(await frame.evaluate(() => 'wasRun' in window)).toBe(false);
  });

  it('text as HTML, a picture from elsewhere and a request to elsewhere are refused in the tab', async () => {
    const person = await newPerson();
    const surface = await person.openTeams();
    await styled(surface);
    const made = await productFrame(surface.page).evaluate(async () => {
      const before = document.body.childElementCount;
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>text of a mail</b>');
      } catch {
        // what Trusted Types do
      }
      const count = document.body.childElementCount - before;
      const picture = document.createElement('img');
      picture.src = 'https://elsewhere.example/a.png';
      document.body.append(picture);
      await fetch('https://elsewhere.example/').catch(() => undefined);
      return count;
    });
    expect(made).toBe(0);
    await expect.poll(() => person.violations.length).toBeGreaterThanOrEqual(3);
    expect([...new Set(refusedSoFar(person))]).toEqual([
      'connect-src https://elsewhere.example/',
      'img-src https://elsewhere.example/a.png',
      'require-trusted-types-for trusted-types-sink',
    ]);
  });

  it.each([
    [
      'script-src',
      (policy: string) => policy.replace("script-src 'self' https://apps", 'script-src https://apps'),
      'script-src-elem',
    ],
    ['style-src', (policy: string) => policy.replace(/style-src [^;]+; /, ''), 'style-src-elem'],
    ['the hash of the empty style', (policy: string) => policy.replace(/ 'sha256-[^']+'/, ''), 'style-src-elem'],
    ['connect-src', (policy: string) => policy.replace(/connect-src [^;]+; /, ''), 'connect-src'],
    [
      'webpack’s Trusted Types policy',
      (policy: string) => policy.replace('trusted-types mainstay', "trusted-types 'none'"),
      'trusted-types',
    ],
  ])('without %s the tab would be refused something', async (_name, change, directive) => {
    expect(await refusedUnder(change)).toContain(directive);
  });
});
