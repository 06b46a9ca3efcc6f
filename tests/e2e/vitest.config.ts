import { defineConfig } from 'vitest/config';

/** Tests in Chromium over the sandbox tenant: one worker, one browser, one file after the other. */
export default defineConfig({
  test: {
    root: new URL('../../', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/global-setup.ts'],
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // As long as Playwright's own waits; vitest's second is made for functions, not for pages that load.
    expect: { poll: { timeout: 30_000 } },
  },
});
