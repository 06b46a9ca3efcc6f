/** `npm run check`: types, lint, imports, unit tests (generated files among them). What to run before each commit. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, script, type Step, type StepResult } from './run-step';

const TYPES: Step = {
  name: 'types',
  command: [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.json',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/mainstay/types.tsbuildinfo',
  ],
};
const LINT: Step = {
  name: 'lint',
  command: [
    'node_modules/eslint/bin/eslint.js',
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint/',
  ],
};
const UNIT: Step = { name: 'unit tests', command: ['node_modules/vitest/vitest.mjs', 'run'], vitest: true };

/** Runs all checks, the static ones side by side, and gives their results. */
export async function runChecks(): Promise<readonly StepResult[]> {
  const statics = await Promise.all([
    runStep(TYPES),
    runStep(LINT).then(async (lint) => [lint, await runStep(script('imports', 'scripts/check-imports.ts'))]),
  ]);
  return [...statics.flat(), await runStep(UNIT)];
}

/** Prints `N passed, N failed` alone on a line and gives the exit status. */
export function summarize(results: readonly StepResult[]): number {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) process.exitCode = summarize(await runChecks());
