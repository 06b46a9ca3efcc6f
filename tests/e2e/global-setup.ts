import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './browser';
import { startSandbox } from './sandbox-process';

declare module 'vitest' {
  interface ProvidedContext {
    readonly sandbox: string;
    readonly browser: string;
  }
}

/** Starts one browser and one tenant (the scenario) for the whole run; tests that change much start a tenant of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(fileURLToPath(new URL('../../dist/taskpane.html', import.meta.url)))) {
    throw new Error('dist/ is missing: run npm run build first (npm run e2e does).');
  }
  const [browser, sandbox] = await Promise.all([launchBrowserServer(), startSandbox()]);
  project.provide('sandbox', sandbox.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), sandbox.stop()]);
  };
}
