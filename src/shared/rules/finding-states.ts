import type { Instant } from '../domain/instant';
import type { Snapshot } from '../domain/snapshot';
import { RULES } from './catalogue';
import type { Finding } from './finding';
import type { AnySubject, Rule } from './rule';
import { isRuleOn } from './rule-settings';
import type { FindingStates, RuleSettings } from './rule-settings';
import { isSent, outcomesOf } from './run-rules';

/** Findings that want attention now: not put off to later, not dismissed, not done. Order is kept. */
export function openFindings(findings: readonly Finding[], states: FindingStates, now: Instant): readonly Finding[] {
  return findings.filter((finding) => {
    const state = states.get(finding.key);
    return state === undefined || (state.kind === 'snoozed' && state.until <= now);
  });
}

/** A finding that stopped being true, and the sentence that says why. */
export interface ClosedFinding {
  readonly finding: Finding;
  readonly why: string;
}

/**
 * Findings of `before` that are not in `after` any more, each with its reason (§4.0): the rule's own sentence where it has one,
 * otherwise that the item is gone or the case is over. What “cannot tell” before and is decided now closes silently.
 */
export function closedFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  snapshot: Snapshot,
  settings: RuleSettings,
  rules: readonly Rule[] = RULES,
): readonly ClosedFinding[] {
  const still = new Set(after.map((f) => f.key));
  return before
    .filter((f) => f.outcome === 'failed' && !still.has(f.key))
    .map((finding) => ({ finding, why: whyClosed(finding, snapshot, settings, rules) }));
}

function whyClosed(finding: Finding, snapshot: Snapshot, settings: RuleSettings, rules: readonly Rule[]): string {
  const rule = rules.find((r) => r.id === finding.ruleId);
  if (!rule || !isRuleOn(rule, settings)) return 'This check was switched off.';
  const subject = subjectOf(finding, snapshot);
  if (subject === null)
    return finding.subject.kind === 'meeting'
      ? 'The meeting is no longer in the calendar.'
      : 'The item is no longer there.';
  for (const outcome of outcomesOf(rule, subject, snapshot, settings)) {
    if ((outcome.outcome === 'passed' || outcome.outcome === 'inapplicable') && outcome.why !== undefined)
      return outcome.why;
  }
  return 'This is no longer so.';
}

function subjectOf(finding: Finding, snapshot: Snapshot): AnySubject | null {
  const { kind, id } = finding.subject;
  if (kind === 'meeting') {
    const value = snapshot.meetingById.get(id);
    return value ? { kind: 'meeting', value } : null;
  }
  if (kind === 'message') {
    const value = snapshot.messageById.get(id);
    return value ? { kind: isSent(value, snapshot) ? 'sent-message' : 'received-message', value } : null;
  }
  return kind === 'client' && snapshot.clients.has(id) ? { kind: 'client', value: id } : null;
}
