import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scenarioExpectations } from '../../../sandbox/fill/scenario';
import { newPerson } from '../surfaces';
import { ownTenant, THURSDAY_MORNING } from './own-tenant';
import { completelyRead } from './people-at-work';
import { tenantTitles } from './tenant-titles';

const tenant = ownTenant();
const now = Date.parse(THURSDAY_MORNING);
const expectations = scenarioExpectations(now);

/** The keys (`rule|kind|id|…`) of all that is said on the page of the client that is open: cards, lines below them, those behind “n more”. */
async function cardKeys(product: FrameLocator): Promise<readonly string[]> {
  const open = product.getByRole('region', { name: 'Open', exact: true });
  const more = open.getByRole('button', { name: /^\d+ more$/ });
  if ((await more.count()) > 0) await more.click();
  await expect.poll(() => open.locator('[aria-busy]').count()).toBe(0);
  return open
    .locator('[data-finding],[data-also]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-finding') ?? one.getAttribute('data-also') ?? ''));
}

/** Goes through all clients of the tab as a person does, and gives every card as “rule: title of what it is about”. */
async function shownTo(as: string): Promise<ReadonlySet<string>> {
  const titles = await tenantTitles(tenant(), as, now);
  const person = await newPerson(as, tenant());
  const { product } = await person.openTeams({ query: { page: 'clients' } });
  await completelyRead(product);
  const table = product.getByRole('table', { name: 'Clients' });
  const names = await table.getByRole('rowgroup').nth(1).getByRole('button').allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(10);
  const shown = new Set<string>();
  for (const name of names) {
    await table.getByRole('button', { name, exact: true }).click();
    await product.getByRole('heading', { name, level: 1 }).waitFor();
    for (const key of await cardKeys(product)) {
      const [rule = '', , id = ''] = key.split('|');
      shown.add(`${rule}: ${titles.get(id) ?? id}`);
    }
    await product.getByRole('navigation', { name: 'Mainstay' }).getByRole('button', { name: 'Clients' }).click();
  }
  return shown;
}

describe.each(['ellen', 'priya', 'sam'])('what %s is shown', (person) => {
  let shown: ReadonlySet<string> = new Set();
  const own = expectations.filter((each) => each.person === person);
  const named = (kind: 'fires' | 'silent') =>
    own.filter((each) => each.kind === kind).map(({ flag, subject, why }) => ({ case: `${flag}: ${subject}`, why }));

  it('holds every flag that was planted', async () => {
    shown = await shownTo(person);
    expect(named('fires').filter((each) => !shown.has(each.case))).toEqual([]);
    expect(named('fires').length).toBeGreaterThan(5);
  });

  it('holds nothing about what only looks wrong', () => {
    expect(shown.size).toBeGreaterThan(0);
    expect(named('silent').filter((each) => shown.has(each.case))).toEqual([]);
    expect(named('silent').length).toBeGreaterThan(1);
  });
});
