import { describe, expect, it } from 'vitest';
import { newPerson } from '../surfaces';
import { ownTenant } from './own-tenant';
import { openTab } from './people-at-work';

const tenant = ownTenant();

describe('what each side owes', () => {
  it('is counted alike on the clients page and the client’s own, sorts by keyboard, and opens into the words that ask', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { page, product } = await openTab(ellen, 'clients');
    const theyOwe = product.getByRole('columnheader', { name: 'They owe' });
    await theyOwe.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => theyOwe.getAttribute('aria-sort')).toBe('descending');
    const first = product.getByRole('row').nth(1);
    const cells = await first.getByRole('cell').allInnerTexts();
    const [we = '', they = ''] = cells.slice(7, 9);
    expect(Number(they)).toBeGreaterThan(1);
    await first.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    const said = we === '' ? `They owe ${they}` : `We owe ${we}, they owe ${they}`;
    const owed = product.getByRole('region', { name: 'Owed' });
    await owed.getByRole('button', { name: said, exact: false }).focus();
    await page.keyboard.press('Enter');
    await owed.getByRole('listitem').first().waitFor();
    expect(await owed.getByRole('list').first().getByRole('listitem').count()).toBe(Number(we) + Number(they));
  });

  it('leaves the clients page with its columns where the page is narrow', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { product } = await openTab(ellen, 'clients', { width: 640 });
    await product.getByRole('columnheader', { name: 'Today' }).waitFor();
    expect(await product.getByRole('columnheader', { name: /owe/ }).count()).toBe(0);
  });
});
