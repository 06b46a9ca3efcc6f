import { afterAll, beforeAll, expect } from 'vitest';
import type { Rule } from '../../src/shared/rules/rule';

/** Cases that each flag’s test must hold: so many in which it speaks, in which it passes, and near-misses in which it does not speak. */
const LEAST = 3;

/** Tests of the file that runs, by the outcomes its rule gave in them. */
const cases = new Map<string, Set<string>>();
let rule: Rule | undefined;

/** Notes each outcome of a rule with the test it was given in. */
function watch(watched: Rule): void {
  const check = watched.check.bind(watched);
  const counted: Rule['check'] = (...given) => {
    const told = check(...given);
    for (const { outcome } of [told].flat()) {
      const of = cases.get(outcome) ?? new Set();
      cases.set(outcome, of.add(expect.getState().currentTestName ?? ''));
    }
    return told;
  };
  Object.assign(watched, { check: counted });
}

interface Task {
  readonly mode: string;
  readonly tasks?: readonly Task[];
}

/** Whether all tests of a file run: part of them says nothing about what the file holds. */
function isWhole({ mode, tasks = [] }: Task): boolean {
  return mode !== 'skip' && tasks.every(isWhole);
}

beforeAll(async () => {
  const id = /[\\/]tests[\\/]rules[\\/]([a-z-]+)\.test\.ts$/.exec(expect.getState().testPath ?? '')?.[1];
  if (id === undefined) return;
  const { RULES } = await import('../../src/shared/rules/catalogue');
  rule = RULES.find((one) => one.id === id);
  if (rule !== undefined) watch(rule);
});

afterAll(({}, file) => {
  if (rule === undefined || !isWhole(file)) return;
  const failed = cases.get('failed') ?? new Set();
  const names = new Set([...cases.values()].flatMap((of) => [...of]));
  const silent = [...names].filter((name) => !failed.has(name));
  const held = {
    failed: failed.size >= LEAST,
    passed: (cases.get('passed')?.size ?? 0) >= LEAST,
    silent: silent.length >= LEAST,
    cantTell: rule.examples.cantTell === undefined || cases.has('cantTell'),
  };
  expect(
    held,
    `The test of ${rule.id} holds ${LEAST} cases of each kind, and one it cannot tell where that can be`,
  ).toEqual({
    failed: true,
    passed: true,
    silent: true,
    cantTell: true,
  });
});
