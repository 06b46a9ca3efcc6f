import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { launchBrowserServer } from './browser';
import { startSandbox } from './sandbox-process';
import { completelyRead } from './stories/people-at-work';

/** Thursday 26 March 2026, 9:05 in London: the morning of the scenario that the README shows. */
const MORNING = '2026-03-26T09:05:00Z';
const PLACE = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const [PANE, TAB] = ['iframe[src*="taskpane.html"]', 'iframe[src*="tab.html"]'];

/** Saves what a frame shows as `docs/pictures/<name>.png`. */
async function picture(page: Page, frame: string, name: string): Promise<void> {
  await page.locator(frame).screenshot({ path: `${PLACE}${name}.png`, animations: 'disabled' });
  console.log(`docs/pictures/${name}.png`);
}

/** Makes the README's pictures anew from the built product and the scenario (`npm run pictures`). */
async function makePictures(): Promise<void> {
  await mkdir(PLACE, { recursive: true });
  const [server, sandbox] = await Promise.all([launchBrowserServer(), startSandbox('--now', MORNING, '--as', 'ellen')]);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', deviceScaleFactor: 1.5 });
    const page = await context.newPage();
    await page.setViewportSize({ width: 1380, height: 900 });
    await page.goto(`${sandbox.address}/teams`);
    const tab = page.frameLocator(TAB);
    await tab.getByText(/client meetings to/).waitFor();
    await completelyRead(tab);
    await picture(page, TAB, 'tab-week');
    await tab.getByRole('button', { name: 'Clients', exact: true }).click();
    await tab.getByRole('button', { name: 'Halden Foods' }).waitFor();
    await picture(page, TAB, 'tab-clients');
    await tab.getByRole('button', { name: 'Halden Foods' }).click();
    await tab.getByRole('region', { name: 'Timeline' }).waitFor();
    await picture(page, TAB, 'tab-client');

    await page.setViewportSize({ width: 1380, height: 820 });
    await page.goto(`${sandbox.address}/outlook`);
    const pane = page.frameLocator(PANE);
    await page.getByTestId('message').filter({ hasText: 'Split by channel' }).first().click();
    await pane.getByRole('heading', { name: 'Halden Foods' }).waitFor();
    await page.waitForLoadState('networkidle');
    await picture(page, PANE, 'pane-read');
    await page.getByRole('button', { name: 'Reply all' }).click();
    await page.getByRole('button', { name: /Remove Dana Fox from To/ }).click();
    await page.getByRole('combobox', { name: 'To' }).fill('tom.reyes@halden.example');
    await page.getByRole('combobox', { name: 'To' }).press('Enter');
    await page
      .getByRole('textbox', { name: 'Message body' })
      .fill('Tom, here is the split by channel that Dana asked for.');
    await pane.getByRole('button', { name: 'Add to Cc' }).waitFor();
    await picture(page, PANE, 'pane-compose');
    await browser.close();
  } finally {
    await Promise.all([server.close(), sandbox.stop()]);
  }
}

await makePictures();
