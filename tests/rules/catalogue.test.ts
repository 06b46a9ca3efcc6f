import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/shared/rules/catalogue';

const HERE = new URL('.', import.meta.url);
const SOURCE = new URL('../../src/shared/rules/', HERE);
const RULE_FILES = readdirSync(SOURCE).filter((name) =>
  readFileSync(new URL(name, SOURCE), 'utf8').includes('= defineRule('),
);

describe('the catalogue', () => {
  it('holds every rule file once, by name', () => {
    expect(RULES.map((r) => `${r.id}.ts`)).toEqual(RULE_FILES.toSorted());
  });

  describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    it('has a test of its name', () => {
      expect(existsSync(new URL(`${id}.test.ts`, HERE))).toBe(true);
    });
    it('says what it is in sentences that fit', () => {
      for (const text of [rule.about, rule.why, rule.says]) expect(text).toMatch(/[.?]$/);
      for (const text of [rule.title, rule.about, rule.why, rule.says]) expect(text).not.toContain('!');
      expect(rule.says.length).toBeLessThanOrEqual(90);
      expect(rule.title.length).toBeLessThanOrEqual(60);
    });
    it('names its tips of the guide’s 54', () => {
      expect(rule.tips.length).toBeGreaterThan(0);
      for (const tip of rule.tips) expect(tip).toSatisfy((n: number) => Number.isInteger(n) && n >= 1 && n <= 54);
    });
    it('labels each option, with a default that can be', () => {
      expect(Object.keys(rule.optionLabels).sort()).toEqual(Object.keys(rule.options).sort());
      for (const value of Object.values(rule.options))
        expect(typeof value === 'boolean' || (Number.isFinite(value) && value >= 0)).toBe(true);
    });
    it('shows both sides by example', () => {
      expect(rule.examples.failed.length).toBeGreaterThan(0);
      expect(rule.examples.passed.length).toBeGreaterThan(0);
    });
  });
});
