import { describe, expect, it } from 'vitest';
import { newPerson } from '../surfaces';
import { ownTenant } from './own-tenant';
import { findingCard, noticed, openMail, openTab, readAgain, sendMail } from './people-at-work';

const tenant = ownTenant();

describe('a flag goes away once its fix is made in Outlook', () => {
  it('missing agenda: a list of topics in the invitation', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { product: tab } = await openTab(ellen, 'week');
    await tab.getByRole('button', { name: 'List' }).click();
    const row = tab
      .getByRole('region', { name: /Friday 27 March/ })
      .getByRole('listitem')
      .filter({ hasText: 'Quarterly review' });
    await row.getByText('No agenda yet for “Quarterly review” with Halden').waitFor();

    const { page, product: pane } = await ellen.openOutlook({ query: { view: 'calendar' } });
    await page.getByTestId('event').filter({ hasText: 'Quarterly review' }).first().click();
    await findingCard(pane, /No agenda yet/).waitFor();
    await page
      .getByRole('textbox', { name: 'Invitation body' })
      .fill('Agenda\n1. Results of the winter range\n2. Budget for spring\n3. Decide on the June shoot');
    await findingCard(pane, /No agenda yet/).waitFor({ state: 'detached' });
    await pane.getByRole('region', { name: 'Agenda' }).waitFor();
    await page.getByRole('button', { name: 'Send update' }).click();
    await noticed(page, 'Invitation sent.');

    await readAgain(tab);
    await row.getByText(/No agenda yet/).waitFor({ state: 'detached' });
    expect(await row.getByRole('button', { name: 'Quarterly review' }).count()).toBe(1);
  });

  it('missing minutes: a mail with the minutes to those who were there', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { product: tab } = await openTab(ellen, 'client/halden-foods');
    const missing = findingCard(tab, /^Minutes of/);
    await missing.waitFor();
    const { page } = await ellen.openOutlook({ query: { pane: 'closed' } });
    await sendMail(page, {
      to: ['marcus.webb@halden.example', 'tom.reyes@halden.example'],
      subject: 'Minutes: Creative review, Leeds',
      text: 'Hello Marcus,\n\nhere are the minutes of our creative review.\n\nDecisions\n- The blue set goes into production.\n\nActions\n- Ellen sends sizes by 2 April.\n\nEllen',
    });
    await readAgain(tab);
    await missing.waitFor({ state: 'detached' });
    await findingCard(tab, /Dana Fox decides at Halden/)
      .first()
      .waitFor();
  });

  it('back to back: the meeting is moved to where there is room', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { product: tab } = await openTab(ellen, 'client/northgate-dental');
    const overlap = findingCard(tab, /“Monthly report” and “Resourcing” overlap/);
    const others = findingCard(tab, /Dr Alan Moss/);
    await overlap.waitFor();
    const { page, product: pane } = await ellen.openOutlook({ query: { view: 'calendar' } });
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByTestId('event').filter({ hasText: 'Monthly report' }).first().click();
    await findingCard(pane, /“Monthly report” and “Resourcing” overlap/).waitFor();
    await page.getByLabel('Start', { exact: true }).fill('2026-03-30T12:30');
    await findingCard(pane, /overlap/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Send update' }).click();
    await noticed(page, 'Invitation sent.');
    await readAgain(tab);
    await overlap.waitFor({ state: 'detached' });
    await others.first().waitFor();
  });
});

describe('a decision-maker missing from a mail', () => {
  const sentence = /Dana Fox decides at Halden and was on the last mail, but is not on this one/;

  it('is seen while the answer is written, and added to Cc with one press', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { page, product: pane } = await ellen.openOutlook();
    await openMail(page, 'Inbox', 'Split by channel');
    await page.getByRole('button', { name: 'Reply all' }).click();
    await pane.locator('[data-tick="ok"]').filter({ hasText: 'Dana' }).waitFor();
    await page.getByRole('button', { name: /Remove Dana Fox from/ }).click();
    await findingCard(pane, sentence).waitFor();
    await pane.getByRole('button', { name: /Cc/ }).click();
    await page.getByRole('group', { name: 'Cc recipients' }).getByText('Dana Fox').waitFor();
    await findingCard(pane, sentence).waitFor({ state: 'detached' });
    await pane.locator('[data-tick="ok"]').filter({ hasText: 'Dana' }).waitFor();
  });

  it('is left out on purpose with a reason, and not asked for again in this draft', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { page, product: pane } = await ellen.openOutlook();
    await openMail(page, 'Inbox', 'Split by channel');
    await page.getByRole('button', { name: 'Reply all' }).click();
    await page.getByRole('button', { name: /Remove Dana Fox from/ }).click();
    await findingCard(pane, sentence).waitFor();
    await pane.getByRole('button', { name: 'Leave out…' }).click();
    await pane.getByRole('menuitem', { name: 'Too small a matter' }).click();
    await findingCard(pane, sentence).waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Message body' }).fill('The sizes are right, thank you.');
    await pane.getByRole('heading', { name: 'Halden Foods' }).waitFor();
    expect(await findingCard(pane, sentence).count()).toBe(0);
  });

  it('is shown when the sent mail is read', async () => {
    const ellen = await newPerson('ellen', tenant());
    const { page, product: pane } = await ellen.openOutlook();
    await openMail(page, 'Sent Items', 'RE: Easter social: sizes');
    await findingCard(pane, sentence).waitFor();
  });
});
