import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { newPerson } from '../surfaces';
import { ownTenant } from './own-tenant';
import { noticed, openTab } from './people-at-work';

const tenant = ownTenant();
const CLIENT = 'Oakham Building Society';
const NOTE = 'client/oakham-building-society/handover';
const SECTION = 'How they like to work';

/** Writes one line into a section of the note, as typed; the line stays open for its ticks. */
async function writeLine(tab: FrameLocator, section: string, text: string): Promise<void> {
  await tab.getByRole('button', { name: `Add to ${section}` }).click();
  await tab.getByRole('region', { name: section, exact: true }).getByRole('textbox').pressSequentially(text);
}

const lineOf = (tab: FrameLocator, text: string) =>
  tab.getByRole('article', { name: `Handover of ${CLIENT}` }).getByText(text, { exact: true });
const status = (tab: FrameLocator, words: RegExp) =>
  tab.getByRole('status').filter({ hasText: words }).first().waitFor();

it('a note is kept as typed, online and offline, and its lines reach the colleague who takes over, without the private one', async () => {
  const ellen = await newPerson('ellen', tenant());
  const first = await openTab(ellen, NOTE);
  await writeLine(first.product, SECTION, 'Ruth signs off by Thursday noon.');
  await status(first.product, /^Saved .* in your OneDrive$/);
  await first.page.reload();
  await lineOf(first.product, 'Ruth signs off by Thursday noon.').waitFor();

  await ellen.context.setOffline(true);
  await writeLine(first.product, SECTION, 'Sadie prefers a call to a long mail.');
  await status(first.product, /^Kept on this device, sent when online$/);
  await ellen.context.setOffline(false);
  await status(first.product, /^Saved .* in your OneDrive$/);
  await first.page.close();
  const { page, product: tab } = await openTab(ellen, NOTE);
  await lineOf(tab, 'Sadie prefers a call to a long mail.').waitFor();
  await lineOf(tab, 'Ruth signs off by Thursday noon.').waitFor();
  await status(tab, /in your OneDrive$/);

  await writeLine(tab, SECTION, 'Between us: the last invoice was late.');
  await tab.getByRole('checkbox', { name: 'Private, never handed over' }).check();
  await tab.getByRole('button', { name: 'Done' }).click();
  await tab.getByText('One private line is never handed over.').waitFor();

  const handOver = tab.getByRole('button', { name: 'Hand over…' });
  const dialog = tab.getByRole('dialog', { name: `Hand over ${CLIENT}` });
  await handOver.press('Enter');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await handOver.evaluate((button) => document.activeElement === button)).toBe(true);
  await handOver.click();
  await dialog.getByLabel('To', { exact: true }).fill('Priya Raman');
  await dialog.getByLabel('Mail address').fill('priya.raman@brightwater.example');
  await dialog.getByRole('button', { name: 'Write the draft' }).click();
  await status(tab, /A draft to Priya Raman lies in your Drafts/);
  await page.close();

  const ellensMail = await ellen.openOutlook({ query: { pane: 'closed' } });
  await ellensMail.page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Drafts' }).click();
  await ellensMail.page.getByTestId('messages').getByText(new RegExp(CLIENT)).first().click();
  await ellensMail.page.getByRole('button', { name: 'Send', exact: true }).click();
  await noticed(ellensMail.page, 'Sent.');

  const priya = await newPerson('priya', tenant());
  const herMail = await priya.openOutlook();
  await herMail.page.getByTestId('message').filter({ hasText: CLIENT }).first().click();
  await herMail.product.getByText(`Ellen Price hands ${CLIENT} over to you.`).waitFor();
  await herMail.product.getByRole('heading', { level: 1, name: `Handover of ${CLIENT}` }).waitFor();
  await herMail.product.getByRole('button', { name: 'Take over' }).waitFor();
  await herMail.page.close();
  const hers = await openTab(priya, 'handovers');
  await hers.product.getByRole('button', { name: `Take over ${CLIENT}` }).click();
  const received = hers.product.getByRole('article', { name: `Handover of ${CLIENT}` });
  await received.getByText('Ruth signs off by Thursday noon.').waitFor();
  await received.getByText('Sadie prefers a call to a long mail.').waitFor();
  expect(await hers.product.getByText('the last invoice was late').count()).toBe(0);
  await hers.product.getByText('From Ellen Price').waitFor();
  await received.getByRole('checkbox', { name: `Read: ${SECTION}` }).check();
  await hers.product.getByRole('button', { name: 'Acknowledge' }).click();
  await hers.product.getByRole('button', { name: 'Go on with the notes' }).click();
  await hers.product.getByRole('button', { name: `Add to ${SECTION}` }).waitFor();
});
