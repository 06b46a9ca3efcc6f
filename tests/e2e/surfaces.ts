import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { policyViolations } from './policy-violations';

/** Where screenshots go; not kept in the repository. */
const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url));
const ELSEWHERE = /^(https?|wss?):\/\/(?!localhost[:/]|127\.0\.0\.1[:/])/;

/** What a host page is opened with; query parameters as sandbox/hosts/README.md describes them. */
export interface OpenOptions {
  /** Key, address or id of the person; the tenant's default person without it. */
  readonly as?: string;
  readonly theme?: 'light' | 'dark' | 'contrast';
  /** Size of the window in CSS pixels; 1280 × 800 without it. */
  readonly width?: number;
  readonly height?: number;
  /** Further query parameters, such as `{ message: id }`, `{ view: 'calendar' }` or `{ pane: '320' }`. */
  readonly query?: Readonly<Record<string, string>>;
  /** A tenant of the test's own (startSandbox); the run's tenant without it. */
  readonly sandbox?: string;
}

/** How a person’s browser and system are set; British English, no forced colours without it. */
export interface BrowserSetting {
  readonly locale?: string;
  readonly forcedColors?: 'active';
}

/** An open host page and the frame of the product in it. */
export interface Surface {
  readonly page: Page;
  /** Locators inside the product's frame: pane or tab. */
  readonly product: FrameLocator;
}

/** A person at a browser of their own: what one page stores on the device, the other pages of the same person see. */
export interface PersonAtBrowser {
  readonly context: BrowserContext;
  openOutlook(options?: Omit<OpenOptions, 'as' | 'sandbox'>): Promise<Surface>;
  openTeams(options?: Omit<OpenOptions, 'as' | 'sandbox'>): Promise<Surface>;
  /** Requests that wanted to leave this machine; all were refused. Every test ends with none, so take out what is expected. */
  readonly refused: string[];
  /** Uncaught errors of the pages. Every test ends with none. */
  readonly errors: string[];
  /** What the content policy of production refused: directive, address, place. Every test ends with none, so take out what is expected. */
  readonly violations: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;
const open = new Set<PersonAtBrowser>();

/** Gives a person a browser profile of their own. It is closed after the test, which fails on outside requests, errors and refusals of the content policy. */
export async function newPerson(
  as?: string,
  sandbox: string = inject('sandbox'),
  setting: BrowserSetting = {},
): Promise<PersonAtBrowser> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({ locale: 'en-GB', timezoneId: 'Europe/London', serviceWorkers: 'block', ...setting });
  const refused: string[] = [];
  const errors: string[] = [];
  await context.route(ELSEWHERE, async (route) => {
    refused.push(route.request().url());
    await route.abort('blockedbyclient');
  });
  const violations = await policyViolations(context);
  context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  const openHost = async (host: 'outlook' | 'teams', options: OpenOptions): Promise<Surface> => {
    const page = await context.newPage();
    await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
    const query = new URLSearchParams({
      ...(as === undefined ? {} : { as }),
      ...(options.theme === undefined ? {} : { theme: options.theme }),
      ...options.query,
    });
    await page.goto(`${sandbox}/${host}?${query.toString()}`);
    return {
      page,
      product: page.frameLocator(host === 'outlook' ? 'iframe[src*="taskpane.html"]' : 'iframe[src*="tab.html"]'),
    };
  };
  const person: PersonAtBrowser = {
    context,
    refused,
    errors,
    violations,
    openOutlook: (options = {}) => openHost('outlook', options),
    openTeams: (options = {}) => openHost('teams', options),
    async close() {
      open.delete(person);
      await closeProfile(context);
    },
  };
  open.add(person);
  return person;
}

/**
 * Closes a browser profile. Its routes go first, because a page may still be asking: an answer under way would be taken
 * from its handler, whose error belongs to no test and fails the run.
 */
export async function closeProfile(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** Opens the Outlook-like page as one person in a fresh browser profile. */
export async function openOutlook(options: OpenOptions = {}): Promise<Surface> {
  return (await newPerson(options.as, options.sandbox)).openOutlook(options);
}

/** Opens the Teams-like page as one person in a fresh browser profile. */
export async function openTeams(options: OpenOptions = {}): Promise<Surface> {
  return (await newPerson(options.as, options.sandbox)).openTeams(options);
}

/** Saves a picture of the page as `tests/.output/<name>.png` and gives its place. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(OUTPUT, { recursive: true });
  const path = join(OUTPUT, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

afterEach(async () => {
  const people = [...open];
  await Promise.all(people.map((person) => person.close()));
  expect(
    people.flatMap((person) => person.refused),
    'requests that wanted to leave this machine',
  ).toEqual([]);
  expect(
    people.flatMap((person) => person.errors),
    'uncaught errors in the pages',
  ).toEqual([]);
  expect(
    people.flatMap((person) => person.violations),
    'refused by the content policy of production',
  ).toEqual([]);
});
