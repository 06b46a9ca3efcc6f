import type { Rule, RuleOptions } from './rule';
import type { RuleSetting } from './rule-settings';

/** Options of each rule as they were last asked for: they change with the setting, not with what a rule looks at. */
const last = new WeakMap<Rule, { readonly setting: RuleSetting | undefined; readonly options: RuleOptions }>();

/** The rule's defaults with what the user set; numbers that are none fall back. */
export function optionsOf(rule: Rule, setting: RuleSetting | undefined): RuleOptions {
  const known = last.get(rule);
  if (known !== undefined && known.setting === setting) return known.options;
  const options = mergeOptions(rule, setting);
  last.set(rule, { setting, options });
  return options;
}

function mergeOptions(rule: Rule, setting: RuleSetting | undefined): RuleOptions {
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
