import type { APIResponse, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { stableGuid } from '../../sandbox/tenant/opaque-id';
import { type FakeEntra, signInService } from './fake-entra';
import { launchPartitioned, type PartitionedBrowser } from './partitioned-browser';
import { closeProfile } from './surfaces';

let chromium: PartitionedBrowser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  chromium = await launchPartitioned();
});
afterEach(async () => {
  if (context !== undefined) await closeProfile(context);
  context = undefined;
});
afterAll(() => chromium.close());

interface FramedTab {
  readonly page: Page;
  readonly frame: Frame;
  readonly entra: FakeEntra;
  /** Paths of our pages that were shown in windows of their own. */
  readonly windows: string[];
  readonly app: string;
}

/** The tab in the frame of a page of another site, whose host never answers: only a window is left to sign in. */
async function framedTab(changeScript: (script: string) => string = (script) => script): Promise<FramedTab> {
  const { port } = new URL(inject('sandbox'));
  const app = `http://app.localhost:${port}`;
  const host = `http://teams.localhost:${port}/host`;
  context = await chromium.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  await context.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${app}/tab.html" width="1200" height="700"></iframe>`,
    }),
  );
  await context.route(`${app}/tab.html`, async (route) => {
    const response = await fromSandbox(route);
    const headers = { ...response.headers() };
    const policy = headers['content-security-policy'];
    // The headers of production name Microsoft's hosts only; here another site plays the host.
    if (policy !== undefined)
      headers['content-security-policy'] = policy.replace(/frame-ancestors[^;]*/, 'frame-ancestors *');
    await route.fulfill({ response, headers });
  });
  await context.route(`${app}/assets/tab/*.js`, async (route) => {
    const response = await fromSandbox(route);
    await route.fulfill({ response, body: changeScript(await response.text()) });
  });
  const entra = await signInService(context, stableGuid('brightwater', 'ellen'), stableGuid('tenant'));
  const windows: string[] = [];
  context.on('page', (opened) => opened.on('framenavigated', (frame) => windows.push(new URL(frame.url()).pathname)));
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(host);
  const frame = page.frames().find((each) => each.url().startsWith(app));
  if (frame === undefined) throw new Error('The tab is not in the frame.');
  await page.clock.fastForward(5_000); // the host never answers
  return { page, frame, entra, windows, app };
}

/** Only the browser knows names under `localhost`. */
const fromSandbox = (route: Route): Promise<APIResponse> =>
  route.fetch({ url: route.request().url().replace('//app.localhost', '//localhost') });

const start = (frame: Frame) => frame.getByRole('button', { name: 'Start with my calendar' });

describe('row 9: signing in from a frame of another site, storage divided as in people’s browsers', () => {
  it('storage is really divided: the frame and a page of the same origin do not see each other’s', async () => {
    const { frame, app } = await framedTab();
    await frame.evaluate(() => localStorage.setItem('whose', 'the frame’s'));
    const page = await context?.newPage();
    await page?.goto(`${app}/relay.html`);
    expect(await page?.evaluate(() => localStorage.getItem('whose'))).toBeNull();
  });

  it('the popup through our relay page signs in and reads', async () => {
    const { frame, entra, windows } = await framedTab();
    await start(frame).click();
    await frame.getByText('Tidewell').first().waitFor();
    expect(windows).toEqual(expect.arrayContaining(['/relay.html', '/redirect.html']));
    expect(entra.badProofs).toEqual([]);
    expect(entra.redeemed.length).toBeGreaterThan(0);
  });

  it('the same without the relay page comes to nothing: the answer never reaches the frame', async () => {
    const { page, frame, entra, windows } = await framedTab((script) =>
      script.replaceAll('popupRelayUri:', 'withoutRelay:'),
    );
    await start(frame).click();
    await expect.poll(() => windows, { timeout: 10_000 }).toContain('/redirect.html');
    expect(windows).not.toContain('/relay.html');
    await page.clock.fastForward(65_000); // MSAL waits a minute
    await start(frame).waitFor();
    expect(entra.redeemed).toEqual([]);
  });

  it('a closed window is a “no”: nothing is read, and the question stands', async () => {
    const { frame, entra } = await framedTab();
    entra.waits = true;
    await start(frame).click();
    const signIn = (): Page | undefined => context?.pages().find((each) => each.url().includes('/oauth2/'));
    await expect.poll(() => signIn() !== undefined, { timeout: 10_000 }).toBe(true);
    await signIn()?.close();
    await start(frame).waitFor();
    await expect.poll(() => context?.pages().length).toBe(1);
    expect(entra.redeemed).toEqual([]);
  });
});
