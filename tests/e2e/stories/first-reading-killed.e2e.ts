import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { newPerson, type PersonAtBrowser } from '../surfaces';
import { ownTenant } from './own-tenant';
import { openTab } from './people-at-work';

const tenant = ownTenant();
const PAGE = 'week';

/** What Settings says is kept: mail, meetings, those of nobody known, clients, notes. */
async function kept(product: FrameLocator): Promise<readonly string[]> {
  const main = product.getByRole('navigation', { name: 'Mainstay' });
  await main.getByRole('button', { name: 'Settings' }).click();
  await product.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: 'What is kept' }).click();
  const table = product.getByRole('table');
  await table.waitFor();
  return table.getByRole('row').allInnerTexts();
}

/**
 * Opens the tab and takes its page away the moment the service has answered so many times, without a word to the page.
 * Gives how many answers had come: fewer than wanted when everything was read before.
 */
async function readUntilKilled(person: PersonAtBrowser, answers: number): Promise<number> {
  let seen = 0;
  const killed = new Promise<void>((resolve) => {
    person.context.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/graph/')) return;
      seen += 1;
      if (seen === answers) resolve();
    });
  });
  const { page } = await person.openTeams({ query: { page: PAGE } });
  await killed;
  await page.close({ runBeforeUnload: false });
  return seen;
}

describe('the browser is killed in the middle of the first reading', () => {
  let undisturbed: readonly string[] = [];
  beforeAll(async () => {
    const person = await newPerson('ellen', tenant());
    undisturbed = await kept((await openTab(person, PAGE)).product);
    await person.close();
  });

  it.each([1, 2, 3, 5, 8, 12])(
    'after %i answers of the service: once reopened, nothing is lost and nothing is there twice',
    async (answers) => {
      const person = await newPerson('ellen', tenant());
      expect(await readUntilKilled(person, answers)).toBeGreaterThanOrEqual(answers);
      const { product } = await openTab(person, PAGE);
      expect(await kept(product)).toEqual(undisturbed);
    },
  );

  it('and the numbers are those of a whole mailbox', () => {
    const mails = Number(/Mail with clients\s+(\d+)/.exec(undisturbed.join('\n'))?.[1]);
    expect(mails).toBeGreaterThan(300);
  });
});
