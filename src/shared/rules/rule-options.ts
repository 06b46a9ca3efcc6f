import type { Rule, RuleOptions } from './rule';
import type { RuleSetting } from './rule-settings';

/** The rule's defaults with what the user set; numbers that are none fall back. */
export function optionsOf(rule: Rule, setting: RuleSetting | undefined): RuleOptions {
  const set = setting?.options ?? {};
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, value]) => {
      const own = Object.hasOwn(set, name) ? set[name] : undefined;
      return [
        name,
        typeof own === typeof value && own !== undefined && !(typeof own === 'number' && !Number.isFinite(own))
          ? own
          : value,
      ];
    }),
  );
}
