import { describe, expect, it } from 'vitest';
import { newPerson, screenshot } from '../surfaces';
import { ownTenant, THURSDAY_MORNING } from './own-tenant';
import { findingCard, openMail, openTab } from './people-at-work';
import { tenantTitles } from './tenant-titles';

const tenant = ownTenant();
const CLIENT = 'Sable & Finch';

/** Priya writes to a client and asks for a time without naming one. */
async function askingForATime() {
  const priya = await newPerson('priya', tenant());
  const { page, product } = await priya.openOutlook({
    query: {
      compose: 'mail',
      subject: 'Range',
      to: 'colette.amory@sablefinch.example',
      body: 'Hi Colette. When are you free for a call?',
    },
  });
  const body = page.getByRole('textbox', { name: 'Message body' });
  return { page, product, body, card: findingCard(product, /Two times to choose from/) };
}

describe('a question for a time', () => {
  it('gets two free times behind it by one click, and gives them back', async () => {
    const { page, product, body, card } = await askingForATime();
    await card.getByRole('button', { name: /^Offer / }).click();
    await body.getByText(/free for a call\? I could do \w+ \d+ \w+, \d\d:\d\d or .+ \(London time\)/).waitFor();
    await card.waitFor({ state: 'detached' });
    await product.getByRole('button', { name: 'Undo' }).click();
    await card.waitFor();
    expect(await body.innerText()).not.toContain('I could do');
    await screenshot(page, 'two-times');
    await page.close();
  });
});

describe('two free times that are offered', () => {
  it('are held in the calendar where that is wanted, and free again after undo', async () => {
    const held = async () =>
      [...(await tenantTitles(tenant(), 'priya', Date.parse(THURSDAY_MORNING))).values()].filter(
        (title) => title === `Held for ${CLIENT}`,
      ).length;
    const { page, product, body, card } = await askingForATime();
    await card.getByRole('button', { name: 'Snooze, dismiss and more' }).click();
    await product.getByRole('menuitem', { name: 'Offer and hold both times' }).click();
    await screenshot(page, 'hold-times');
    await body.getByText(/I could do .+ \(London time\)/).waitFor();
    await expect.poll(held).toBe(2);
    await product.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(held).toBe(0);
    expect(await body.innerText()).not.toContain('I could do');
    await page.close();
  });
});

describe('several open mails of one client', () => {
  it('stand in one card beside the newest, which begins one reply with all of them', async () => {
    const priya = await newPerson('priya', tenant());
    const { page, product } = await priya.openOutlook();
    await openMail(page, 'Inbox', 'Photographer in May');
    const card = findingCard(product, /waits for answers in two threads/);
    await card.getByRole('list', { name: 'Mails it is about' }).getByRole('button', { name: 'Shelf cards' }).waitFor();
    await screenshot(page, 'several-mails');
    await card.getByRole('button', { name: 'Reply' }).click();
    const body = page.getByRole('textbox', { name: 'Message body' });
    await body.getByText(/1\. Shelf cards: “could you send us the sizes of the shelf cards\?”/).waitFor();
    await body.getByText(/2\. Photographer in May: /).waitFor();
    await page.close();
  });
});

describe('a client before days away', () => {
  it('is named with the way to its notes', async () => {
    const priya = await newPerson('priya', tenant());
    const { page, product } = await openTab(priya, 'client/sable-and-finch');
    const open = product.getByRole('region', { name: 'Open', exact: true });
    const more = open.getByRole('button', { name: /^\d+ more$/ });
    if ((await more.count()) > 0) await more.click();
    const line = open.getByRole('button', { name: /Nobody is named for Sable & Finch from 3 April/ });
    await line.press('Enter');
    await open.getByRole('button', { name: 'Open the notes' }).press('Enter');
    await product
      .getByRole('heading', { name: `Handover of ${CLIENT}` })
      .first()
      .waitFor();
    await page.close();
  });
});

describe('a client’s settings', () => {
  it('keep hours, zone and approvals, by keyboard, and say what cannot be kept', async () => {
    const priya = await newPerson('priya', tenant());
    const { page, product } = await openTab(priya, 'client/sable-and-finch/settings');
    const form = product.getByRole('form', { name: `Settings of ${CLIENT}` });
    await form.getByLabel('Time zone').fill('Europe/Atlantis');
    await form.getByText('“Europe/Atlantis” is no time zone.').waitFor();
    expect(await form.getByRole('button', { name: 'Save' }).isEnabled()).toBe(false);
    await form.getByLabel('Time zone').fill('Europe/Berlin');
    await form.getByLabel('They like to hear from us at certain hours only').press('Space');
    await form.getByLabel('Friday').press('Space');
    await form.getByLabel('Contact to').fill('15:00');
    await form.getByLabel('Written approval needed').selectOption('for-changes');
    await screenshot(page, 'client-settings');
    await form.getByRole('button', { name: 'Save' }).press('Enter');
    await product.getByRole('region', { name: 'Open', exact: true }).waitFor();
    await page.close();

    const again = await openTab(priya, 'client/sable-and-finch/settings');
    const kept = again.product.getByRole('form', { name: `Settings of ${CLIENT}` });
    await expect.poll(() => kept.getByLabel('Time zone').inputValue(), { timeout: 20_000 }).toBe('Europe/Berlin');
    expect(await kept.getByLabel('Contact to').inputValue()).toBe('15:00');
    expect(await kept.getByLabel('Friday').isChecked()).toBe(false);
    expect(await kept.getByLabel('Written approval needed').inputValue()).toBe('for-changes');
    await again.page.close();
  });
});
