import { describe, expect, it } from 'vitest';
import { axe, productFrame } from './axe';
import { newPerson, openOutlook, screenshot } from './surfaces';

describe('the pane beside Outlook', () => {
  it('says what is due when nothing is selected, and who it is beside a mail', async () => {
    const { page, product } = await openOutlook({ as: 'ellen' });
    await product.getByRole('heading', { name: 'Due' }).waitFor();
    expect(await product.getByRole('heading', { level: 1 }).innerText()).toMatch(/day \d/);
    await page.getByTestId('messages').getByText('Billing fault').last().click();
    await product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
    expect(await product.getByText(/Helen Strand · .*decision-maker/).count()).toBe(1);
  });

  it('checks a mail while it is written: the decision-maker is copied with one press, and taken out again with Undo', async () => {
    const { page, product } = await openOutlook({ as: 'ellen' });
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('tom.reyes@halden.example');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Subject' }).fill('New layout');
    await page
      .getByRole('textbox', { name: 'Message body' })
      .fill('Hi Tom,\n\ncould you approve the new layout by Thursday?\n\nEllen');
    await product.getByText(/asks Halden for approval, but not Dana Fox, who decides/).waitFor();
    await product.getByRole('button', { name: 'Add to Cc' }).click();
    const copied = page.getByRole('group', { name: 'Cc recipients' }).locator('[data-address]');
    await copied.first().waitFor();
    expect(await copied.first().getAttribute('data-address')).toBe('dana.fox@halden.example');
    await product.getByText('Dana Fox, who decides, is on this mail').waitFor();
    await product.getByRole('button', { name: 'Undo' }).click();
    await product.getByText(/but not Dana Fox, who decides/).waitFor();
    expect(await copied.count()).toBe(0);
  });

  it('moves focus into a menu and back to its button by keyboard', async () => {
    const { page, product } = await openOutlook({ as: 'ellen' });
    await product.getByRole('heading', { name: 'Due' }).waitFor();
    await page.getByTestId('messages').getByText('Billing fault').last().click();
    const more = product.getByRole('button', { name: 'More about this client' });
    await more.focus();
    await page.keyboard.press('Enter');
    await product.getByRole('menuitem', { name: 'Open in Teams' }).waitFor();
    const focused = () => productFrame(page).evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Open in Teams');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => productFrame(page).evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('More about this client');
  });

  it.each([
    ['light', '320'],
    ['dark', '450'],
  ] as const)('is accessible and stays inside its width: %s, %s px', async (theme, width) => {
    const person = await newPerson('ellen');
    const { page, product } = await person.openOutlook({ theme, query: { pane: width } });
    await product.getByRole('heading', { name: 'Due' }).waitFor();
    expect(await axe(productFrame(page))).toEqual([]);
    await page.getByTestId('messages').getByText('Billing fault').last().click();
    await product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
    expect(await axe(productFrame(page))).toEqual([]);
    expect(
      await productFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await screenshot(page, `pane-${theme}-${width}`);
  });

  it('is mirrored where the host is written from the right; sentences keep the order of their words', async () => {
    const person = await newPerson('ellen', undefined, { locale: 'he-IL' });
    const { page, product } = await person.openOutlook({ query: { pane: '320' } });
    await product.getByRole('heading', { name: 'Due' }).waitFor();
    await page.getByTestId('messages').getByText('Billing fault').last().click();
    await product.getByRole('heading', { level: 1, name: 'Tidewell Energy' }).waitFor();
    expect(await productFrame(page).evaluate(() => document.documentElement.dir)).toBe('rtl');
    const name = await product.getByRole('heading', { level: 1 }).boundingBox();
    const menu = await product.getByRole('button', { name: 'More about this client' }).boundingBox();
    expect(menu?.x).toBeLessThan(name?.x ?? 0);
    const sentence = product.getByRole('article').first().locator('p').first();
    const [start, end] = await sentence.evaluate((p) => {
      const text = document.createTreeWalker(p, NodeFilter.SHOW_TEXT).nextNode();
      if (!(text instanceof Text)) return [];
      return [0, Math.min(8, text.length - 1)].map((at) => {
        const range = new Range();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      });
    });
    expect(start).toBeLessThan(end ?? 0);
    expect(
      await productFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
