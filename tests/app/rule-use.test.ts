import { describe, expect, it } from 'vitest';
import { ruleUse } from '../../src/shared/app/rule-use';
import { DAY } from '../../src/shared/domain/instant';
import type { FindingState } from '../../src/shared/rules/rule-settings';
import { aFinding } from '../a-finding';

const NOW = 100 * DAY;
const not = (reason: string, at = NOW): FindingState => ({ kind: 'dismissed', reason, at });

describe('what people did with a rule', () => {
  it('counts the reasons for “not this” per rule, whatever capitals and spaces, the most frequent first', () => {
    const states = new Map<string, FindingState>([
      ['missing-agenda|meeting|1', not('Agreed by phone')],
      ['missing-agenda|meeting|2', not(' agreed  by phone ', NOW - DAY)],
      ['missing-agenda|meeting|3', not('They know it')],
      ['missing-agenda|meeting|4', not('Agreed by phone', NOW - 31 * DAY)],
      ['missing-agenda|meeting|5', not('')],
      ['missing-agenda|meeting|6', { kind: 'snoozed', until: NOW + 1, at: NOW }],
      ['late-contact|client|c', not('Already settled')],
    ]);
    const use = ruleUse([aFinding()], [], states, NOW);
    expect(use.get('missing-agenda')).toEqual({
      fired: 6,
      changed: 0,
      putOff: 1,
      notThis: 4,
      reasons: [
        { reason: 'Agreed by phone', times: 2 },
        { reason: 'They know it', times: 1 },
      ],
    });
    expect(use.get('late-contact')?.reasons).toEqual([{ reason: 'Already settled', times: 1 }]);
  });

  it('tells five reasons at most, each cut at 60 characters', () => {
    const states = new Map(
      Array.from({ length: 9 }, (_, i) => [`missing-agenda|meeting|${i}`, not(`${i} ${'long '.repeat(40)}`)] as const),
    );
    const reasons = ruleUse([], [], states, NOW).get('missing-agenda')?.reasons ?? [];
    expect(reasons).toHaveLength(5);
    expect(Math.max(...reasons.map((r) => r.reason.length))).toBeLessThanOrEqual(60);
  });
});
