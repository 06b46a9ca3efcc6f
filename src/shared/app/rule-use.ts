import { DAY } from '../domain/instant';
import type { Instant } from '../domain/instant';
import type { RuleUse, SetAside } from './session';
import type { Finding } from '../rules/finding';
import type { FindingStates } from '../rules/rule-settings';

const WINDOW = 30 * DAY;

/** The rule a finding key belongs to. */
function ruleOf(key: string): string {
  return key.split('|', 1)[0] ?? '';
}

/**
 * What became of each rule's findings in the last 30 days, counted from what the user said and what closed by itself; only ever
 * shown to the user who said it.
 */
export function ruleUse(
  open: readonly Finding[],
  aside: readonly SetAside[],
  states: FindingStates,
  now: Instant,
): ReadonlyMap<string, RuleUse> {
  const fired = new Map<string, Set<string>>();
  const counts = new Map<string, { changed: number; putOff: number; notThis: number }>();
  const of = (key: string): { changed: number; putOff: number; notThis: number } => {
    const rule = ruleOf(key);
    fired.set(rule, (fired.get(rule) ?? new Set()).add(key));
    const count = counts.get(rule) ?? { changed: 0, putOff: 0, notThis: 0 };
    counts.set(rule, count);
    return count;
  };
  for (const finding of open) of(finding.key);
  for (const [key, state] of states) {
    if (now - state.at > WINDOW) continue;
    if (state.kind === 'snoozed') of(key).putOff += 1;
    else if (state.kind === 'dismissed') of(key).notThis += 1;
    else of(key).changed += 1;
  }
  for (const { finding, state } of aside) if (state.kind === 'closed') of(finding.key).changed += 1;
  return new Map([...counts].map(([rule, count]) => [rule, { fired: fired.get(rule)?.size ?? 0, ...count }]));
}
