import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { PersonAtBrowser, Surface } from '../surfaces';

/** Opens a page of the tab and waits until mail and calendar are read to the end (“Read just now”). */
export async function openTab(
  person: PersonAtBrowser,
  page: string,
  size: { readonly width?: number; readonly theme?: 'light' | 'dark' } = {},
): Promise<Surface> {
  const surface = await person.openTeams({ ...size, query: { page } });
  await completelyRead(surface.product);
  return surface;
}

/**
 * Waits until the tab has read everything: it says how old its data is, and shows no progress any more. On narrow pages the
 * sentence is there for screen readers alone.
 */
export async function completelyRead(product: FrameLocator): Promise<void> {
  await product
    .getByText(/^Read (just now|\d+ min)/)
    .first()
    .waitFor({ state: 'attached' });
  await product.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Presses “Read again” in the tab. */
export async function readAgain(product: FrameLocator): Promise<void> {
  await product.getByRole('button', { name: 'Read again' }).click();
}

/** The cards of the client page: one article a finding, named by its sentence. */
export function findingCard(product: FrameLocator, sentence: string | RegExp): Locator {
  return product.getByRole('article', { name: sentence });
}

/** Writes and sends a mail in the Outlook-like page. */
export async function sendMail(
  page: Page,
  mail: { readonly to: readonly string[]; readonly subject: string; readonly text: string },
): Promise<void> {
  await page.getByRole('button', { name: 'New mail' }).click();
  for (const address of mail.to) {
    await page.getByRole('combobox', { name: 'To', exact: true }).fill(address);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('textbox', { name: 'Subject' }).fill(mail.subject);
  await page.getByRole('textbox', { name: 'Message body' }).fill(mail.text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await noticed(page, 'Sent.');
}

/** Waits for the sentence with which the Outlook-like page says what it did. */
export async function noticed(page: Page, text: string): Promise<void> {
  await page.getByTestId('notice').filter({ hasText: text }).waitFor();
}

/** Opens a mail by its subject from a folder of the Outlook-like page. */
export async function openMail(page: Page, folder: string, subject: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: folder }).click();
  await page.getByTestId('messages').getByText(subject, { exact: true }).first().click();
}
