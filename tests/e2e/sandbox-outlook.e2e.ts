import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { newPerson, openOutlook } from './surfaces';

async function write(page: Page, to: string, subject: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New mail' }).click();
  await page.getByRole('combobox', { name: 'To', exact: true }).fill(to);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('textbox', { name: 'Message body' }).fill(text);
}

const list = (page: Page) => page.getByTestId('messages');
const notice = (page: Page, text: string) => page.getByTestId('notice').filter({ hasText: text }).waitFor();

describe('the Outlook-like page', () => {
  it('sends mail that arrives, and quotes it in the answer', async () => {
    const ellen = await openOutlook({ as: 'ellen' });
    await write(ellen.page, 'Priya', 'Cover next week', 'Can you take Thursday?\n\nEllen');
    await ellen.page.getByRole('button', { name: 'Send', exact: true }).click();
    await notice(ellen.page, 'Sent.');
    await ellen.page.getByRole('button', { name: 'Sent Items' }).click();
    await list(ellen.page).getByText('Cover next week').first().waitFor();

    const priya = await openOutlook({ as: 'priya' });
    await list(priya.page).getByText('Cover next week').first().click();
    expect(await priya.page.getByTestId('message-body').innerText()).toContain('Can you take Thursday?');
    await priya.page.getByRole('button', { name: 'Reply', exact: true }).click();
    expect(await priya.page.getByTestId('quoted').innerText()).toContain('From: Ellen Price');
    await priya.page.getByRole('textbox', { name: 'Message body' }).fill('Yes.');
    expect(await priya.page.getByTestId('quoted').innerText()).toContain('Can you take Thursday?');
    await priya.page.getByRole('button', { name: 'Send', exact: true }).click();
    await notice(priya.page, 'Sent.');
    await ellen.page.getByRole('button', { name: 'Inbox' }).click();
    await list(ellen.page)
      .getByText(/re: cover next week/i)
      .first()
      .click();
    expect(await ellen.page.getByTestId('message-body').innerText()).toMatch(/^Yes\.[\s\S]*Can you take Thursday\?/);
  });

  it('keeps a draft, and loses it when it is discarded', async () => {
    const { page } = await openOutlook({ as: 'sam' });
    await write(page, 'ines', 'Half a thought', 'Not yet');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await notice(page, 'Saved.');
    await page.getByRole('button', { name: 'Drafts' }).click();
    await list(page).getByText('Half a thought').click();
    expect(await page.getByRole('textbox', { name: 'Message body' }).inputValue()).toBe('Not yet');
    expect(
      await page.getByRole('group', { name: 'To recipients' }).locator('[data-address]').getAttribute('data-address'),
    ).toBe('ines.duarte@brightwater.example');
    await page.getByRole('button', { name: 'Discard' }).click();
    await notice(page, 'Discarded.');
    expect(await list(page).getByText('Half a thought').count()).toBe(0);
  });

  it('invites with Teams, takes the answer, changes and cancels', async () => {
    const ellen = await openOutlook({ as: 'ellen', query: { view: 'calendar' } });
    await ellen.page.getByRole('button', { name: 'New event' }).click();
    await ellen.page.getByRole('textbox', { name: 'Title' }).fill('Plan the pitch');
    await ellen.page.getByRole('combobox', { name: 'Required' }).fill('jack');
    await ellen.page.keyboard.press('Enter');
    await ellen.page.getByRole('switch', { name: 'Teams meeting' }).check();
    await ellen.page.getByRole('textbox', { name: 'Invitation body' }).fill('1. Costs');
    await ellen.page.getByRole('button', { name: 'Send', exact: true }).click();
    await notice(ellen.page, 'Invitation sent.');

    const jack = await openOutlook({ as: 'jack', query: { view: 'calendar' } });
    await jack.page.getByTestId('event').filter({ hasText: 'Plan the pitch' }).first().click();
    expect(await jack.page.getByTestId('event-body').innerText()).toMatch(/1\. Costs[\s\S]*Join the meeting/);
    await jack.page.getByRole('button', { name: 'Accept' }).click();
    await jack.page.getByText('You accepted.').waitFor();

    await ellen.page.getByTestId('event').filter({ hasText: 'Plan the pitch' }).first().click();
    await ellen.page.getByRole('textbox', { name: 'Title' }).fill('Plan the pitch, moved');
    await ellen.page.getByRole('button', { name: 'Send update' }).click();
    await notice(ellen.page, 'Invitation sent.');
    await ellen.page.getByTestId('event').filter({ hasText: 'Plan the pitch, moved' }).first().click();
    expect(await ellen.page.getByRole('textbox', { name: 'Invitation body' }).inputValue()).toBe('1. Costs');
    await ellen.page.getByRole('button', { name: 'Cancel meeting' }).click();
    await notice(ellen.page, 'Meeting cancelled.');
    expect(await ellen.page.getByTestId('event').filter({ hasText: 'Plan the pitch' }).count()).toBe(0);
  });

  it('opens what a link names and finds mail by a word', async () => {
    const person = await newPerson('ellen');
    const { page } = await person.openOutlook();
    const row = list(page).getByTestId('message').nth(3);
    const id = (await row.getAttribute('data-id')) ?? '';
    const linked = await person.openOutlook({ query: { message: id } });
    expect(await linked.page.getByTestId('reading-pane').getAttribute('data-id')).toBe(id);
    await page.getByRole('searchbox', { name: 'Search mail' }).fill('billing');
    await page.keyboard.press('Enter');
    await page.getByText('Results for “billing”').waitFor();
    await list(page)
      .getByText(/billing fault/i)
      .first()
      .waitFor();
    const composed = await person.openOutlook({
      query: { compose: 'mail', to: 'priya.raman@brightwater.example', subject: 'Hello', body: 'One\nTwo' },
    });
    expect(await composed.page.getByRole('textbox', { name: 'Message body' }).inputValue()).toBe('One\nTwo');
  });

  it('opens a window of the add-in when the person allows it, hands its answer on, and tells that it was closed', async () => {
    const { context } = await newPerson('ellen');
    const origin = 'https://mainstay.example';
    await context.route(`${origin}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: inject('sandbox') + pathname + search }) });
    });
    const page = await context.newPage();
    await page.goto(`${origin}/outlook?as=ellen`);
    await page.frameLocator('iframe[src*="taskpane.html"]').locator('#root > *').first().waitFor();
    const pane = page.frames().find((one) => one.url().includes('/taskpane.html'));
    const asked = (): Promise<unknown> | undefined =>
      pane?.evaluate(
        (url) =>
          new Promise((resolve) => {
            Office.context.ui.displayDialogAsync(url, { height: 60, width: 30 }, ({ value, error }) => {
              if (value === undefined) return resolve(error.code);
              value.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
                value.close();
                resolve(said);
              });
              value.addEventHandler(Office.EventType.DialogEventReceived, resolve);
            });
          }),
        `${origin}/privacy.html?dialog`,
      );
    const question = page.getByRole('alertdialog', { name: 'Mainstay wants to display a new window' });
    const ignored = asked();
    await question.getByRole('button', { name: 'Ignore' }).click();
    expect(await ignored).toBe(12_009);

    await context.route(`${origin}/privacy.html?dialog`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script src="/sandbox/office.js"></script>' }),
    );
    const opened = context.waitForEvent('page');
    const answered = asked();
    await question.getByRole('button', { name: 'Allow' }).click();
    const dialog = await opened;
    await dialog.waitForLoadState();
    await dialog.evaluate(() => Office.context.ui.messageParent('the code'));
    expect(await answered).toEqual({ message: 'the code', origin });

    const again = context.waitForEvent('page');
    const closed = asked();
    await question.getByRole('button', { name: 'Allow' }).click();
    await (await again).close();
    expect(await closed).toEqual({ error: 12_006 });
  });

  it('moves a meeting that is dragged to another hour', async () => {
    const { page } = await openOutlook({ as: 'ellen', query: { view: 'calendar', pane: 'closed' } });
    await page.getByTestId('event').first().waitFor();
    await page
      .locator('.hours-of-day')
      .last()
      .dblclick({ position: { x: 20, y: 900 } });
    await page.getByRole('textbox', { name: 'Title' }).fill('Desk time to move');
    await page.getByRole('button', { name: 'Save and close' }).click();
    const event = page.getByTestId('event').filter({ hasText: 'Desk time to move' });
    const before = await event.innerText();
    await event.dragTo(page.locator('.hours-of-day').last(), { targetPosition: { x: 20, y: 1000 } });
    await notice(page, 'Moved.');
    await expect.poll(() => event.innerText()).not.toBe(before);
  });

  it('resizes the pane by key within 320 to 450, and closes it', async () => {
    const { page } = await openOutlook({ query: { pane: '330' } });
    const splitter = page.getByRole('separator', { name: 'Width of the Mainstay pane' });
    await splitter.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    expect(await splitter.getAttribute('aria-valuenow')).toBe('320');
    expect((await page.getByTestId('pane').boundingBox())?.width).toBe(320);
    await page.getByRole('button', { name: 'Close Mainstay' }).click();
    expect(await page.getByTestId('pane').count()).toBe(0);
  });

  it.each(['light', 'dark', 'contrast'] as const)('has no serious accessibility problem in %s', async (theme) => {
    const { page } = await openOutlook({ theme, query: { pane: 'closed' } });
    await list(page).getByTestId('message').first().click();
    await page.getByTestId('reading-pane').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reply all' }).click();
    await page.getByTestId('compose').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Calendar', exact: true }).click();
    await page.getByTestId('event').first().waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
