import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../scripts/content-policy';
import { productFrame } from './axe';
import { newPerson, type PersonAtBrowser, type Surface } from './surfaces';

/** Serves the product's pages under the production policy and collects what it refuses. */
async function underPolicy(person: PersonAtBrowser): Promise<string[]> {
  const refused: string[] = [];
  await person.context.route(/\/(taskpane|tab|tab-config)\.html/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': contentPolicy() } });
  });
  await person.context.exposeBinding('policyRefused', (_source, what: string) => refused.push(what));
  await person.context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'policyRefused') as (what: string) => void;
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`);
    });
  });
  return refused;
}

/** The text colour of Fluent's theme as it came into force, which shows that its styles passed. */
async function styled({ product }: Surface): Promise<string> {
  const provider = product.locator('.fui-FluentProvider').first();
  await provider.waitFor();
  return provider.evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralForeground1'));
}

describe('under the content policy of production', () => {
  it('the pane runs and nothing is refused', async () => {
    const person = await newPerson();
    const refused = await underPolicy(person);
    const surface = await person.openOutlook();
    const { page, product } = surface;
    expect(await styled(surface)).not.toBe('');
    await product.getByRole('main').or(product.locator('#root > *')).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
  });

  it('the tab reads mail and calendar, shows the week, and nothing is refused', async () => {
    const person = await newPerson();
    const refused = await underPolicy(person);
    const surface = await person.openTeams();
    const { page, product } = surface;
    expect(await styled(surface)).not.toBe('');
    await product
      .getByText(/client meetings/)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
  });

  it('a script from elsewhere and an inline one would be refused', async () => {
    const person = await newPerson();
    const refused = await underPolicy(person);
    const surface = await person.openTeams();
    await styled(surface);
    const frame = productFrame(surface.page);
    await frame.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'window.wasRun = true';
      const foreign = document.createElement('script');
      foreign.src = 'https://elsewhere.example/a.js';
      document.head.append(inline, foreign);
    });
    await expect
      .poll(() => refused.map((each) => each.split(' ').slice(0, 2).join(' ')).sort())
      .toEqual(['script-src-elem https://elsewhere.example/a.js', 'script-src-elem inline']);
    expect(await frame.evaluate(() => 'wasRun' in window)).toBe(false);
    person.refused.splice(0);
  });
});
