/**
 * `npm test`: everything that proves the product, in order. Checks and unit tests, a second opinion on patterns, the build and its bounds, the tests in
 * Chromium over the sandbox tenant, the count of contract-checked responses. Goes on after a failure, to show all of them.
 */
import { existsSync } from 'node:fs';
import { clearCounts } from '../sandbox/contract/contract-counts';
import { runChecks, summarize } from './check';
import { runStep, script, type StepResult } from './run-step';

// Counts of earlier runs are none of this one.
clearCounts();

const results: StepResult[] = [...(await runChecks())];

results.push(await runStep({ ...script('patterns', 'scripts/check-patterns.ts'), loud: true }));
const built = await runStep(script('build', 'scripts/build.ts', '--if-stale'));
results.push(built);
if (built.failed === 0) {
  results.push(await runStep({ ...script('bundles', 'scripts/check-bundles.ts'), loud: true }));
  results.push(
    await runStep({
      name: 'end-to-end tests in Chromium',
      command: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/e2e/vitest.config.ts'],
      vitest: true,
    }),
  );
}
results.push(await runStep({ ...script('contract count', 'scripts/contract-count.ts'), loud: true }));

console.log(
  existsSync('../shared')
    ? 'Shared reference data: checked against.'
    : 'Shared reference data is not beside this clone: the tests that need it were skipped.',
);
process.exitCode = summarize(results);
