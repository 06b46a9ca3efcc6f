import { DAY } from '../domain/instant';
import type { Instant } from '../domain/instant';
import type { RuleUse, SetAside } from './session';
import type { Finding } from '../rules/finding';
import type { FindingState, FindingStates } from '../rules/rule-settings';

const WINDOW = 30 * DAY;

type GivenReason = Extract<FindingState, { readonly kind: 'dismissed' }>;

/** Most reasons told of one rule, and the longest as it is told, in characters. */
const REASONS_MAX = 5;
const REASON_CHARS = 60;

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
  const reasons = new Map<string, GivenReason[]>();
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
    else if (state.kind === 'dismissed') {
      of(key).notThis += 1;
      reasons.set(ruleOf(key), [...(reasons.get(ruleOf(key)) ?? []), state]);
    } else if (state.kind === 'done') of(key).changed += 1;
  }
  for (const { finding, state } of aside) if (state.kind === 'closed') of(finding.key).changed += 1;
  return new Map(
    [...counts].map(([rule, count]) => [
      rule,
      { fired: fired.get(rule)?.size ?? 0, ...count, reasons: mostFrequent(reasons.get(rule) ?? []) },
    ]),
  );
}

/** Reasons with how often each was given, whatever its capitals and spaces; the words are those of the latest time. */
function mostFrequent(given: readonly GivenReason[]): RuleUse['reasons'] {
  const counted = new Map<string, { reason: string; times: number }>();
  for (const { reason } of given.toSorted((a, b) => b.at - a.at)) {
    const said = reason.trim().replace(/\s+/g, ' ');
    const key = said.toLowerCase();
    const before = counted.get(key);
    if (before) before.times += 1;
    else if (key !== '') counted.set(key, { reason: cut(said), times: 1 });
  }
  return [...counted.values()].toSorted((a, b) => b.times - a.times).slice(0, REASONS_MAX);
}

function cut(reason: string): string {
  const letters = [...reason];
  return letters.length > REASON_CHARS
    ? `${letters
        .slice(0, REASON_CHARS - 1)
        .join('')
        .trimEnd()}…`
    : reason;
}
