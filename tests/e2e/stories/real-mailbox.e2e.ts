import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newPerson } from '../surfaces';
import { ownTenant } from './own-tenant';
import { completelyRead } from './people-at-work';

const MAILBOX = fileURLToPath(new URL('../../../../shared/eval/enron-mailbox.jsonl.gz', import.meta.url));
const there = existsSync(MAILBOX);
const GROUP = ['sempra.com', 'socalgas.com', 'sdge.com'];

describe.runIf(!there)('the real mailbox', () => {
  it('is not on this machine, so this part is skipped; CI has it', () => {
    console.warn('Skipped: ../shared/eval/enron-mailbox.jsonl.gz is not there.');
    expect(process.env['CI']).not.toBe('true');
  });
});

describe.runIf(there)('the real mailbox', () => {
  const tenant = ownTenant(
    '--mailbox',
    MAILBOX,
    '--me',
    'susan.scott@enron.com,sscott3@enron.com',
    '--now',
    '2000-07-10T15:00:00Z',
  );

  it('suggests a big outside firm, takes its three domains as one client, and proves a finding by the real mail', async () => {
    const person = await newPerson(undefined, tenant());
    const { page, product } = await person.openTeams({ query: { page: 'settings/clients' } });
    await product.getByRole('button', { name: 'Start with my calendar' }).click();
    await completelyRead(product);
    const suggested = product.getByRole('region', { name: 'Suggested from your mail' });
    const firm = suggested
      .getByRole('listitem')
      .filter({ hasText: GROUP[0] ?? '' })
      .first();
    await firm.waitFor();
    await firm.getByRole('button', { name: /^Add / }).click();
    await product
      .getByRole('list', { name: 'Your clients' })
      .getByRole('button', { name: /^Edit / })
      .click();
    const form = product.getByRole('form', { name: /^Settings of / });
    await form.getByLabel('Mail domains').fill(GROUP.join(', '));
    await form.getByRole('button', { name: 'Save' }).click();
    await product.getByRole('list', { name: 'Your clients' }).getByText(GROUP.join(', ')).waitFor();
    await product.getByRole('navigation', { name: 'Mainstay' }).getByRole('button', { name: 'Clients' }).click();
    await product
      .getByRole('table', { name: 'Clients' })
      .getByRole('rowgroup')
      .nth(1)
      .getByRole('button')
      .first()
      .click();
    const timeline = product.getByRole('region', { name: 'Timeline' });
    await expect
      .poll(async () => Number((await timeline.getByRole('status').innerText()).split(' ')[0]))
      .toBeGreaterThan(10);
    await product.getByRole('button', { name: 'People', exact: true }).click();
    const people = product.getByRole('region', { name: 'People' });
    const cards = await people.getByRole('listitem').count();
    expect(cards).toBeGreaterThan(2);
    const addresses = (await people.innerText()).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(
      new Set(addresses.map((address) => address.split('@')[1]?.split('.').slice(-2).join('.'))).size,
    ).toBeGreaterThan(1);
    for (let card = 0; card < cards; card += 1) {
      await people
        .getByRole('listitem')
        .nth(card)
        .getByRole('button', { name: /^Edit / })
        .click();
      await people.getByRole('checkbox', { name: 'Decides' }).check();
      await people.getByRole('button', { name: 'Save' }).click();
      await people.getByRole('checkbox', { name: 'Decides' }).waitFor({ state: 'detached' });
    }
    await product.getByRole('button', { name: 'Timeline', exact: true }).click();
    const finding = product.getByRole('article', { name: /decide/ }).first();
    await finding.waitFor();
    await finding.getByRole('button', { name: 'Why?' }).click();
    const popup = page.waitForEvent('popup');
    await finding.getByRole('button', { name: 'Open the mail' }).click();
    const mail = await popup;
    await mail.getByTestId('reading-pane').waitFor();
    expect((await mail.getByTestId('message-body').innerText()).length).toBeGreaterThan(20);
  });
});
