import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const REPORTS = join(root, 'node_modules/.cache/mainstay');

/** One finished step: whether it held, how many tests passed and failed in it, and how long it took (ms). */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly took: number;
}

/** What a step runs: a script or module of Node with its arguments, from the root of the repository. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** True for vitest: its tests are counted one by one. Any other step counts only when it fails, as one. */
  readonly vitest?: boolean;
  /** True to print while it runs instead of only when it fails. */
  readonly loud?: boolean;
}

const TSX = ['--import', 'tsx'];

/** A step that runs a TypeScript file. */
export function script(name: string, file: string, ...rest: readonly string[]): Step {
  return { name, command: [...TSX, file, ...rest] };
}

/** Runs one step and says in one line how it went; its output shows when it failed or is loud. Never throws. */
export async function runStep(step: Step): Promise<StepResult> {
  const started = Date.now();
  const report = join(REPORTS, `${step.name.replaceAll(/[^a-z0-9]+/gi, '-')}-report.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const more = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status, output } = await run([...step.command, ...more], step.loud === true);
  const counted = step.vitest ? countTests(report) : { passed: 0, failed: 0 };
  // A run that broke down without a failed test (a file that does not load, an unhandled error) still failed.
  const failed = status !== 0 && counted.failed === 0 ? 1 : counted.failed;
  const took = Date.now() - started;
  const tests = step.vitest ? `, ${counted.passed} tests passed, ${counted.failed} did not` : '';
  if (failed > 0 && !step.loud) console.log(output.trimEnd());
  console.log(`${failed > 0 ? '✗' : '✓'} ${step.name} (${(took / 1000).toFixed(1)} s${tests})`);
  return { name: step.name, passed: counted.passed, failed, took };
}

function run(command: readonly string[], loud: boolean): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ status: 1, output: error.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}

function countTests(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
