import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DIGEST_KEY } from '../../../src/shared/domain/client-digest';
import { encodeDigest } from '../../../src/shared/domain/client-digest-write';
import { axe } from '../axe';
import { newPerson, screenshot, type PersonAtBrowser, type Surface } from '../surfaces';
import { ownTenant, THURSDAY_MORNING } from './own-tenant';
import { noticed, openMail } from './people-at-work';

const tenant = ownTenant();
const dana = 'dana.fox@halden.example';
const withDialog = ['web', 'new-windows', 'classic-windows', 'mac'] as const;

/** What pane and tab leave in the mailbox for the check at sending: Halden Foods, where Dana Fox decides. */
async function digestInMailbox(): Promise<void> {
  const at = Date.parse(THURSDAY_MORNING);
  const session = (await (await fetch(`${tenant()}/sandbox/api/session?as=ellen`)).json()) as {
    person: { id: string };
  };
  const { text } = encodeDigest({
    writtenAt: at,
    ownAddresses: ['ellen.price@brightwater.example'],
    ownDomains: ['brightwater.example'],
    never: [],
    choices: [],
    clients: [
      {
        id: 'halden',
        name: 'Halden',
        names: ['halden foods', 'halden'],
        domains: ['halden.example'],
        addresses: [],
        never: [],
        deciders: [{ name: 'Dana Fox', addresses: [dana], topics: [], deputy: null }],
        group: null,
        rulesOff: [],
      },
    ],
    threads: [],
    busy: [],
    busyAsOf: at,
    rulesOff: [],
    options: {},
    right: [],
  });
  await fetch(`${tenant()}/sandbox/api/roaming?key=${session.person.id}`, {
    method: 'PUT',
    body: JSON.stringify({ [DIGEST_KEY]: text }),
  });
}

/** Ellen writes to Tom at Halden; a body that asks for approval is one that Dana, who decides, should see. */
async function writing(
  query: Readonly<Record<string, string>>,
  body = 'Hi Tom, could you approve the budget of £40,000 by Friday?',
): Promise<Surface & { readonly ellen: PersonAtBrowser }> {
  await digestInMailbox();
  const ellen = await newPerson('ellen', tenant());
  const surface = await ellen.openOutlook({
    query: {
      compose: 'mail',
      to: 'tom.reyes@halden.example',
      subject: 'Summer budget',
      pane: 'closed',
      body,
      ...query,
    },
  });
  await surface.page.getByTestId('compose').waitFor();
  return { ...surface, ellen };
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Mainstay' });
/** The add-in has seen whom the reply began with: what is taken out after that was dropped. */
const seenByAddIn = (page: Page): Promise<void> =>
  page.locator('html[data-handled~="OnNewMessageCompose"]').waitFor({ state: 'attached' });
const addCc = async (page: Page, address: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Cc', exact: true }).fill(address);
  await page.keyboard.press('Enter');
};

describe.each(withDialog)('sending in %s', (client) => {
  it('asks once about the decision-maker who was left out, shows the finding, and lets the mended mail go', async () => {
    const { page, product } = await writing({ client });
    await send(page);
    await dialog(page).getByText('Dana Fox').waitFor();
    if (client === 'web') await screenshot(page, 'smart-alert');
    expect(await dialog(page).getByRole('button').allInnerTexts()).toEqual(
      client === 'mac' ? ['Send Anyway', 'Take a look'] : ['Take a look', 'Send Anyway', "Don't Send"],
    );
    await dialog(page).getByRole('button', { name: 'Take a look' }).click();
    const finding = product.getByRole('article', { name: /Dana Fox/ });
    await finding.waitFor();
    await finding.getByRole('button', { name: 'Add to Cc' }).click();
    await page.getByRole('group', { name: 'Cc recipients' }).getByText('Dana Fox').waitFor();
    await send(page);
    await noticed(page, 'Sent.');
  });

  it('sends anyway when that is wanted, and keeps the mail when not', async () => {
    const { page } = await writing({ client });
    if (client !== 'mac') {
      await send(page);
      await dialog(page).getByRole('button', { name: "Don't Send" }).click();
      await dialog(page).waitFor({ state: 'detached' });
      await page.getByTestId('compose').waitFor();
    }
    await send(page);
    await dialog(page).getByRole('button', { name: 'Send Anyway' }).click();
    await noticed(page, 'Sent.');
  });

  it('says nothing of a mail that leaves nobody out', async () => {
    const { page } = await writing({ client }, 'Hi Tom, thanks for the pictures, they look lovely.');
    await send(page);
    await noticed(page, 'Sent.');
    const { page: copied } = await writing({ client, cc: dana });
    await send(copied);
    await noticed(copied, 'Sent.');
  });

  it('says in an infobar that a reply drops the decision-maker, until she is back', async () => {
    await digestInMailbox();
    const { page } = await (await newPerson('ellen', tenant())).openOutlook({ query: { client, pane: 'closed' } });
    await openMail(page, 'Inbox', 'Split by channel');
    await page.getByRole('button', { name: 'Reply all' }).click();
    await page.getByTestId('compose').waitFor();
    await seenByAddIn(page);
    await addCc(page, 'tom.reyes@halden.example');
    await page.getByRole('button', { name: /Remove Dana Fox from/ }).click();
    const infobar = page.getByTestId('infobar');
    await infobar.getByText('Dana Fox').waitFor();
    if (client === 'web') await screenshot(page, 'smart-alert-infobar');
    await addCc(page, dana);
    await infobar.waitFor({ state: 'detached' });
  });
});

describe('an infobar', () => {
  it('opens the pane that says the same, and stays away once it was dismissed', async () => {
    await digestInMailbox();
    const { page, product } = await (await newPerson('ellen', tenant())).openOutlook({ query: { pane: 'closed' } });
    await openMail(page, 'Inbox', 'Split by channel');
    await page.getByRole('button', { name: 'Reply all' }).click();
    await page.getByTestId('compose').waitFor();
    await seenByAddIn(page);
    await page.getByRole('button', { name: /Remove Dana Fox from/ }).click();
    await addCc(page, 'tom.reyes@halden.example');
    const infobar = page.getByTestId('infobar');
    await infobar.getByRole('button', { name: 'Take a look' }).click();
    await product.getByRole('article', { name: /Dana Fox/ }).waitFor();
    await infobar.getByRole('button', { name: 'Dismiss' }).click();
    await addCc(page, 'sally@elsewhere.example');
    await send(page);
    await dialog(page).getByText('Dana Fox').waitFor();
    expect(await infobar.count()).toBe(0);
  });
});

describe('infobars of a day', () => {
  it('are shown over two drafts; the third is asked about before it is sent', async () => {
    await digestInMailbox();
    const { page } = await (await newPerson('ellen', tenant())).openOutlook({ query: { pane: 'closed' } });
    const infobar = page.getByTestId('infobar');
    for (const nth of [1, 2, 3]) {
      await page.getByRole('button', { name: 'New mail' }).click();
      await page.getByTestId('compose').waitFor();
      await page.getByRole('combobox', { name: 'To', exact: true }).fill(`tom${nth}@haldem.example`);
      await page.keyboard.press('Enter');
      await addCc(page, 'tom.reyes@halden.example');
      if (nth < 3) {
        await infobar.getByText('differs by one letter').waitFor();
        await page.getByRole('button', { name: 'Discard' }).click();
        await page.getByTestId('compose').waitFor({ state: 'detached' });
      }
    }
    await send(page);
    await dialog(page).getByText('differs by one letter').waitFor();
    expect(await infobar.count()).toBe(0);
  });
});

describe('an invitation', () => {
  const invite = async (query: Readonly<Record<string, string>> = {}, fromGrid = false): Promise<Page> => {
    await digestInMailbox();
    const { page } = await (
      await newPerson('ellen', tenant())
    ).openOutlook({ query: { view: 'calendar', pane: 'closed', ...query } });
    await page.getByTestId('event').first().waitFor();
    if (fromGrid)
      await page
        .locator('.hours-of-day')
        .last()
        .dblclick({ position: { x: 20, y: 900 } });
    else await page.getByRole('button', { name: 'New event' }).click();
    await page.getByTestId('invitation').waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Summer campaign');
    await page.getByRole('combobox', { name: 'Required' }).fill(dana);
    await page.keyboard.press('Enter');
    await send(page);
    return page;
  };

  it.each(withDialog)('without an agenda is asked about in %s, and goes with one', async (client) => {
    const page = await invite({ client });
    await dialog(page).getByText('agenda').waitFor();
    await dialog(page)
      .getByRole('button', { name: client === 'mac' ? 'Take a look' : "Don't Send" })
      .click();
    await page
      .getByRole('textbox', { name: 'Invitation body' })
      .fill('Agenda:\n1. Results of the spring campaign\n2. Budget\n3. Next steps');
    await send(page);
    await noticed(page, 'Invitation sent.');
  });

  it('begun by choosing a time in the calendar goes without a check on the web', async () => {
    await noticed(await invite({ client: 'web' }, true), 'Invitation sent.');
  });
});

describe.each(['light', 'dark', 'contrast'] as const)('the dialog in %s', (theme) => {
  it('has no serious accessibility problem', async () => {
    const { page } = await writing({ theme });
    await send(page);
    await dialog(page).getByText('Dana Fox').waitFor();
    await screenshot(page, `smart-alert-${theme}`);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByTestId('compose').waitFor();
  });
});

describe('sending where the check cannot run', () => {
  it.each([
    ['the add-in cannot be loaded', { eventFault: 'unavailable' }],
    ['every call of Office.js fails', { officeFault: 'error:1' }],
    ['Outlook crashes before the handler (office-js issue 6782)', { profile: 'b' }],
    ['the client has no such event: LTSC 2021', { client: 'ltsc2021' }],
    ['the client has no such event: mobile', { client: 'mobile' }],
  ])('the mail goes without a word: %s', async (_why, query) => {
    const { page } = await writing(query as Readonly<Record<string, string>>);
    await send(page);
    await noticed(page, 'Sent.');
  });

  it('the mail goes after four seconds when Office.js never answers', async () => {
    const { page } = await writing({ officeFault: 'silent:1' });
    await send(page);
    await noticed(page, 'Sent.');
  });

  it('Outlook offers to send when no handler runs', async () => {
    const { page } = await writing({ eventFault: 'silent' });
    await send(page);
    await dialog(page).getByText('longer than expected').waitFor();
    await dialog(page).getByRole('button', { name: 'Send Anyway' }).click();
    await noticed(page, 'Sent.');
  });

  it('the unified manifest works in classic Outlook', async () => {
    const { page } = await writing({ client: 'classic-windows', profile: 'b' });
    await send(page);
    await dialog(page).getByText('Dana Fox').waitFor();
  });
});
