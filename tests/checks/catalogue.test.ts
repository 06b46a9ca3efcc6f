import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleDocs } from '../../scripts/rule-docs';
import { RULES } from '../../src/shared/rules/catalogue';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'src/shared/rules');
const ids = RULES.map((rule) => rule.id);

/** Files that define a rule, told by what they hold, so that one that is not listed is noticed. */
const ruleFiles = readdirSync(folder)
  .filter((file) => /= defineRule\(\{/.test(readFileSync(join(folder, file), 'utf8')))
  .map((file) => file.replace(/\.ts$/, ''));

describe('the catalogue', () => {
  it('lists every rule file once, by id, and nothing else', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ruleFiles.sort()).toEqual(ids);
    expect(ids.length).toBeGreaterThanOrEqual(4);
  });

  it('has fresh documentation (npm run docs)', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(ruleDocs(RULES));
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its name, its file and its test in common', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(id).not.toMatch(/^(no|check|uses?)-/); // a rule is named after the failing state (codebases.md §2.1)
    const test = join(root, 'tests/rules', `${id}.test.ts`);
    expect(existsSync(test), `tests/rules/${id}.test.ts`).toBe(true);
    expect(readFileSync(test, 'utf8')).toContain(`from '../../src/shared/rules/${id}'`);
  });

  it('has whole and calm words', () => {
    for (const text of [rule.about, rule.why, rule.says]) expect(text).toMatch(/^[“A-Z].{10,300}[.?]$/su);
    expect(rule.title).toMatch(/^[A-Z][^.]{5,60}$/);
    for (const text of [rule.title, rule.about, rule.why, rule.says])
      expect(text).not.toMatch(/!|\byou (forgot|failed)\b/i);
    expect(rule.tips.length).toBeGreaterThan(0);
    for (const tip of rule.tips) expect(Number.isInteger(tip) && tip >= 1 && tip <= 54, `tip ${tip} of 54`).toBe(true);
  });

  it('names each option and shows both sides by example', () => {
    expect(Object.keys(rule.optionLabels).sort()).toEqual(Object.keys(rule.options).sort());
    for (const [name, value] of Object.entries(rule.options)) {
      expect(rule.optionLabels[name]?.label).toMatch(/^[A-Z]/);
      if (typeof value === 'number') expect(value >= 0 && Number.isFinite(value)).toBe(true);
    }
    expect(rule.examples.failed.length).toBeGreaterThan(0);
    expect(rule.examples.passed.length).toBeGreaterThan(0);
  });
});
