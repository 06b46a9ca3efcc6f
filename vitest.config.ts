import { defineConfig } from 'vitest/config';

/** Unit, component, contract and check tests; the tests in a browser have their own config, tests/e2e/vitest.config.ts. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**', 'dist/**'],
    passWithNoTests: false,
    restoreMocks: true,
    testTimeout: 20_000,
    // Watches that the test of a flag holds enough cases of each kind.
    setupFiles: ['tests/rules/outcome-count.ts'],
  },
});
