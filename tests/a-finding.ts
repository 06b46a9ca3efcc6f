import type { Finding } from '../src/shared/rules/finding';

/** A finding that failed today, about a meeting with Halden, with one piece of evidence and no act. */
export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    key: 'missing-agenda|meeting|m',
    ruleId: 'missing-agenda',
    outcome: 'failed',
    level: 'warning',
    weight: 'today',
    subject: { kind: 'meeting', id: 'm' },
    clientId: 'halden',
    message: 'No agenda yet for “Kick-off” with Halden, tomorrow 10:00.',
    evidence: [{ kind: 'meeting', id: 'm' }],
    measures: [],
    acts: [],
    at: 0,
    ...change,
  };
}
