import { describe, expect, it } from 'vitest';
import { newPerson, screenshot } from '../surfaces';
import { ownTenant } from './own-tenant';
import { findingCard, openMail, openTab } from './people-at-work';

const tenant = ownTenant();

describe('the questions of a mail', () => {
  it('that an answer leaves open are named, put into the draft, and gone once answered', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { page, product: pane } = await ellen.openOutlook();
    await openMail(page, 'Inbox', 'Opening night: three questions');
    await page.getByRole('button', { name: 'Reply all' }).click();
    const body = page.getByRole('textbox', { name: 'Message body' });
    await body.fill('Lewis,\n\ntwelve chairs, please. The caterer can use the loading bay.');
    const card = findingCard(pane, /Who prints the name badges for the press/);
    await card.getByText('is still open here').waitFor();
    await screenshot(page, 'unanswered-questions');
    await card.getByRole('button', { name: 'Insert the question' }).click();
    await body.getByText('1. Who prints the name badges for the press?').waitFor();
    await card.getByRole('button', { name: 'Insert the question' }).waitFor({ state: 'detached' });
    expect(await card.count()).toBe(1);
    await body.fill('Lewis,\n\ntwelve chairs, please. Jack prints the badges. The caterer can use the loading bay.');
    await card.waitFor({ state: 'detached' });
  });
});

describe('what was promised by a day', () => {
  it('is named once the flag is on, and gone when it is said to be done', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { page, product: tab } = await openTab(ellen, 'settings/rules');
    await tab.getByRole('button', { name: /^Promised or asked for by a day/ }).click();
    await tab.getByRole('switch', { name: /^Promised or asked for by a day/ }).check();
    await tab.getByText('The rule is on.').first().waitFor();
    await tab.getByRole('navigation', { name: 'Mainstay' }).getByRole('button', { name: 'Clients' }).click();
    await tab.getByRole('table', { name: 'Clients' }).getByRole('button', { name: 'Tidewell Energy' }).click();
    const card = findingCard(tab, /Due to Kim since yesterday/);
    await card.waitFor();
    await screenshot(page, 'overdue-promise');
    await card.getByRole('button', { name: 'Snooze, dismiss and more' }).click();
    await tab.getByRole('menuitem', { name: 'It is done' }).click();
    await card.waitFor({ state: 'detached' });
  });
});
