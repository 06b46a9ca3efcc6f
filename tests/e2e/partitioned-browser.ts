import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { FLAGS, candidates } from './browser';

/** A browser that divides storage by the page around a frame, as people's browsers do, and its end. */
export interface PartitionedBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts Chromium with its own defaults. Playwright's switch storage partitioning off, and with it the very thing that breaks sign-in in a
 * cross-site frame (reference/auth-teams.md §1.6). Throws when no Chromium starts.
 */
export async function launchPartitioned(): Promise<PartitionedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'mainstay-profile-'));
  const errors: unknown[] = [];
  for (const { path, env } of await candidates()) {
    try {
      const browser = await chromium.launch({
        executablePath: path,
        env: { ...(process.env as Record<string, string>), ...env },
        ignoreDefaultArgs: true,
        args: [...FLAGS, '--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
      });
      return {
        browser,
        close: async () => {
          await browser.close();
          await rm(profile, { recursive: true, force: true });
        },
      };
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors, 'No Chromium could be started with its own defaults.');
}
