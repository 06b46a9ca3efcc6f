import { describe, expect, it } from 'vitest';
import { DIGEST_KEY } from '../../../src/shared/domain/client-digest';
import { axe, productFrame } from '../axe';
import { newPerson, screenshot, type PersonAtBrowser, type Surface } from '../surfaces';
import { ownTenant } from './own-tenant';
import { findingCard, noticed } from './people-at-work';

const tenant = ownTenant();

/** Ellen writes a mail with the pane beside it. */
async function writing(
  query: Readonly<Record<string, string>>,
): Promise<Surface & { readonly ellen: PersonAtBrowser }> {
  const ellen = await newPerson('ellen', tenant());
  const surface = await ellen.openOutlook({ query: { compose: 'mail', subject: 'Plan', ...query } });
  await surface.page.getByTestId('compose').waitFor();
  return { ...surface, ellen };
}

/** What the mailbox's roaming settings hold for the check at sending; waits until the pane has put it there. */
async function digestInMailbox(): Promise<string> {
  const session = (await (await fetch(`${tenant()}/sandbox/api/session?as=ellen`)).json()) as {
    person: { id: string };
  };
  const read = async (): Promise<string> => {
    const settings = await fetch(`${tenant()}/sandbox/api/roaming?key=${session.person.id}`);
    return ((await settings.json()) as Readonly<Record<string, string>>)[DIGEST_KEY] ?? '';
  };
  await expect.poll(read, { timeout: 30_000 }).toContain('halden.example');
  return read();
}

describe('a promise without a day', () => {
  it('gets one by a chip, in the words of the mail, and gives it back', async () => {
    const { page, product } = await writing({
      to: 'tom.reyes@halden.example',
      body: 'Hi Tom. I’ll send the revised plan soon.',
    });
    const body = page.getByRole('textbox', { name: 'Message body' });
    const card = findingCard(product, /send the revised plan/);
    await card.getByText('give Tom a day').waitFor();
    await card.getByRole('button', { name: /^Tomorrow 12:00/ }).click();
    await body.getByText('I’ll send the revised plan by 12:00 tomorrow.').waitFor();
    await card.waitFor({ state: 'detached' });
    await product.getByRole('button', { name: 'Undo' }).click();
    await body.getByText('I’ll send the revised plan soon.').waitFor();
    await card.waitFor();
    await screenshot(page, 'undated-promise');
  });

  it.each(['light', 'dark'] as const)('takes a day of one’s own by keyboard alone, in %s', async (theme) => {
    const { page, product } = await writing({
      to: 'tom.reyes@halden.example',
      body: 'Hi Tom. I’ll send the revised plan soon.',
      pane: '320',
      theme,
    });
    const card = findingCard(product, /send the revised plan/);
    await card.getByRole('button', { name: /^Pick… a day/ }).press('Enter');
    await card.getByLabel('Day', { exact: true }).fill('2026-04-09');
    await card.getByLabel('Time', { exact: true }).fill('09:30');
    expect(await axe(productFrame(page))).toEqual([]);
    expect(
      await productFrame(page).evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await screenshot(page, `undated-promise-pick-${theme}`);
    await card.getByLabel('Time', { exact: true }).press('Enter');
    const body = page.getByRole('textbox', { name: 'Message body' });
    await body.getByText('I’ll send the revised plan by Thursday 9 April, 09:30.').waitFor();
    await card.waitFor({ state: 'detached' });
  });
});

describe('a mail to two clients', () => {
  it('loses the stranger by one click, or is right from then on', async () => {
    const { page, product } = await writing({
      to: 'tom.reyes@halden.example,dana.fox@halden.example',
      cc: 'ruth.calloway@oakham.example',
    });
    const card = findingCard(product, /of Oakham is on this mail to Halden/);
    await card.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('group', { name: 'Cc recipients' }).getByText('ruth.calloway').waitFor({ state: 'detached' });
    await card.waitFor({ state: 'detached' });
    await product.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
    await screenshot(page, 'wrong-client');
    await card.getByRole('button', { name: 'It is right' }).click();
    await card.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Subject' }).fill('Another plan');
    await product.getByText('Tom Reyes').first().waitFor();
    expect(await card.count()).toBe(0);
  });
});

describe('the check at sending', () => {
  it('knows what the pane knows, asks with the pane closed, and “Take action” leads to the finding', async () => {
    const { page: first, ellen } = await writing({ to: 'tom.reyes@halden.example' });
    const digest = await digestInMailbox();
    expect(digest).toContain('Dana Fox');
    expect(digest).not.toContain('Tom Reyes');
    await first.close();
    const { page, product } = await ellen.openOutlook({
      query: {
        compose: 'mail',
        subject: 'Prices for Tidewell',
        to: 'dana.fox@halden.example',
        body: 'Hi Dana. As discussed.',
        pane: 'closed',
      },
    });
    await page.getByTestId('compose').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Mainstay' });
    await dialog.getByText('Tidewell').waitFor();
    await dialog.getByRole('button', { name: 'Take a look' }).click();
    const card = findingCard(product, 'The subject names Tidewell; this mail goes to Halden.');
    await card.waitFor();
    await expect
      .poll(() =>
        card
          .locator('p')
          .first()
          .evaluate((p) => p === p.ownerDocument.activeElement),
      )
      .toBe(true);
    await page.getByRole('textbox', { name: 'Subject' }).fill('Prices');
    await card.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await noticed(page, 'Sent.');
  });
});
