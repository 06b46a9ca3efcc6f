import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const ID = 'alone-in-meeting';
let copy = '';

const inCopy = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mainstay-rule-'));
  for (const part of [
    'src/shared',
    'scripts',
    'tests/builders.ts',
    'tests/rules',
    'tests/checks/catalogue.test.ts',
    'vitest.config.ts',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new-rule', () => {
  it('refuses a name that is no name of a failing state', () => {
    for (const name of ['', 'Agenda', 'agenda', '../evil-name', 'missing-agenda']) {
      expect(inCopy('--import', 'tsx', 'scripts/new-rule.ts', name).status).toBe(2);
    }
  });

  it('writes a rule that passes its own test and the catalogue test', { timeout: 60_000 }, () => {
    expect(inCopy('--import', 'tsx', 'scripts/new-rule.ts', ID)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(copy, 'src/shared/rules/catalogue.ts'), 'utf8')).toMatch(
      /import \{ aloneInMeeting \}[\s\S]*\n {2}aloneInMeeting,\n/,
    );
    const run = inCopy(
      'node_modules/vitest/vitest.mjs',
      'run',
      `tests/rules/${ID}.test.ts`,
      'tests/checks/catalogue.test.ts',
      '--reporter=json',
    );
    const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as {
      numFailedTests: number;
      testResults: readonly { name: string; assertionResults: readonly { fullName: string; status: string }[] }[];
    };
    const results = report.testResults.flatMap((file) => file.assertionResults);
    const about = results.filter(({ fullName }) => fullName.includes(ID) || fullName.startsWith('the catalogue'));
    expect(about.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(about.length).toBeGreaterThanOrEqual(10);
  });
});
