import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/shared/rules/catalogue';
import type { ImportReport } from '../../scripts/check-imports';

const root = resolve(import.meta.dirname, '../..');
const [someFlag, otherFlag] = RULES.map((rule) => rule.id);

/** Targets the planted imports point at; each is written with one harmless export. */
const TARGETS = ['domain', 'rules', 'graph', 'storage', 'auth', 'host', 'app', 'ui'].map(
  (folder) => `src/shared/${folder}/planted-target.ts`,
);

/** One violation per rule: the rule, the file that breaks it, and the line that does. `type` imports must count too. */
const PLANTED: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['domain-is-pure', 'src/shared/domain/planted-a.ts', "import type {} from '../graph/planted-target';"],
  ['domain-is-pure', 'src/shared/domain/planted-b.ts', "import 'tldts';"],
  ['rules-read-the-domain', 'src/shared/rules/planted-a.ts', "import '../storage/planted-target';"],
  ['rules-are-strangers', `src/shared/rules/${someFlag}.ts`, `import './${otherFlag}';`],
  ['adapters-are-strangers', 'src/shared/graph/planted-a.ts', "import '../auth/planted-target';"],
  ['adapters-look-down', 'src/shared/host/planted-a.ts', "import '../app/planted-target';"],
  ['app-has-no-screen', 'src/shared/app/planted-a.ts', "import '../ui/planted-target';"],
  ['app-has-no-screen', 'src/shared/app/planted-b.ts', "import 'react';"],
  ['ui-asks-app', 'src/shared/ui/planted-a.ts', "import type {} from '../host/planted-target';"],
  ['surfaces-ask-app', 'src/tab/planted-a.ts', "import '../shared/graph/planted-target';"],
  ['surfaces-are-strangers', 'src/tab/planted-b.ts', "import '../taskpane/planted-c';"],
  ['one-door-graph', 'src/shared/app/planted-c.ts', "import '@microsoft/microsoft-graph-client';"],
  ['one-door-graph-types', 'src/shared/domain/planted-c.ts', "import type {} from '@microsoft/microsoft-graph-types';"],
  ['one-door-msal', 'src/shared/app/planted-d.ts', "import '@azure/msal-browser';"],
  ['one-door-teams', 'src/tab/planted-c.ts', "import '@microsoft/teams-js';"],
  ['one-door-storage', 'src/shared/app/planted-e.ts', "import 'idb';"],
  ['launch-event-is-light', 'src/taskpane/launch-event.ts', "import '../shared/domain/planted-d';"],
  ['src-never-imports-tests', 'src/taskpane/planted-c.ts', "import '../../tests/planted-target';"],
  ['src-never-imports-tests', 'src/taskpane/planted-d.ts', "import '../../sandbox/planted-target';"],
  ['sandbox-is-a-witness', 'sandbox/planted-a.ts', "import type {} from '../src/shared/domain/planted-target';"],
  ['no-cycles', 'src/shared/domain/planted-e.ts', "import './planted-f';"],
  ['no-orphans', 'src/shared/domain/planted-alone.ts', ''],
  ['no-dead-files', 'src/shared/ui/planted-dead.ts', "import './planted-target';"],
  ['no-unresolvable', 'src/shared/ui/planted-b.ts', "import './planted-nowhere';"],
  ['no-dev-packages-in-src', 'src/shared/ui/planted-c.ts', "import 'ajv';"],
];

/** What the planted files need around them: the far end of the circle, and a heavy thing out of direct sight. */
const AROUND: Readonly<Record<string, string>> = {
  'src/shared/domain/planted-f.ts': "import './planted-e';",
  'src/shared/domain/planted-d.ts': "import 'tldts';",
  'tests/planted-target.ts': '',
  'sandbox/planted-target.ts': '',
  'src/shared/domain/planted-unseen.ts': '',
};

let copy = '';
let report: ImportReport;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mainstay-imports-'));
  for (const part of ['src', 'scripts', 'manifest', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const plant = (file: string, text: string): void => {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${text}\nexport const planted = 1;\n`);
  };
  for (const target of TARGETS) plant(target, '');
  for (const [file, text] of Object.entries(AROUND)) plant(file, text);
  for (const [, file, line] of PLANTED) plant(file, line);
  // A parser that silently skips a file must be noticed as well.
  writeFileSync(
    join(copy, '.dependency-cruiser.cjs'),
    "\nmodule.exports.options.exclude = { path: 'planted-unseen' };\n",
    { flag: 'a' },
  );
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-imports.ts', '--json'], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(stderr).toBe('');
  report = JSON.parse(stdout) as ImportReport;
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('import rules', () => {
  it.each(PLANTED)('%s fires on %s', (rule, file) => {
    expect(
      report.violations.filter((violation) => violation.rule === rule && [violation.from, violation.to].includes(file)),
    ).not.toEqual([]);
  });

  it('every rule has a planted violation and says what to do', () => {
    const load = createRequire(import.meta.url);
    const config = load('../../.dependency-cruiser.cjs') as {
      readonly forbidden: readonly { name: string; comment: string }[];
    };
    expect(config.forbidden.map((rule) => rule.name).sort()).toEqual(
      [...new Set(PLANTED.map(([rule]) => rule))].sort(),
    );
    for (const { comment } of config.forbidden) expect(comment.length).toBeGreaterThan(30);
  });

  it('tells the files that were not cruised', () => {
    expect(report.missed).toEqual(['src/shared/domain/planted-unseen.ts']);
    expect(report.modules).toBe(report.files - 1);
  });

  it('leaves lawful imports alone', () => {
    const lawful = report.violations.filter(({ from }) => /planted-target/.test(from));
    expect(lawful.map(({ rule }) => rule).filter((rule) => !/^no-(dead-files|orphans)$/.test(rule))).toEqual([]);
  });
});
