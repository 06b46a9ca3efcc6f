import { describe, expect, it } from 'vitest';
import type { DecisionGap } from '../../src/shared/domain/decision-check';
import { sayDecisionGap } from '../../src/shared/domain/say-decision-gap';
import { quotedTitle } from '../../src/shared/domain/say-title';
import { aClient, aContact } from '../builders';

/** Characters of 14 px text that two lines of 316 px hold (the text column of a pane 380 px wide), measured in the pane. */
const TWO_LINES = 92;
const ruth = aContact('ruth.calloway@halden.example', { roles: ['decision-maker'] });
const martin = aContact('martin.oakes@halden.example', { roles: ['decision-maker'] });
const reasons = ['dropped', 'approval', 'trouble', 'always', 'change', 'report', 'chase'] as const;
const gap = (reason: DecisionGap['reason'], missing: DecisionGap['missing']): DecisionGap => ({
  reason,
  missing,
  last: null,
  cue: null,
});

describe('who decides and is not on a mail', () => {
  it.each(reasons)('takes two lines at 380 px: %s', (reason) => {
    for (const missing of [[ruth], [ruth, martin]]) {
      const mail = missing.length === 1 ? quotedTitle('Site copy: the final wording of all pages', 'This', 26) : 'This';
      const sentence = sayDecisionGap(gap(reason, missing), aClient(), mail);
      expect(sentence).toContain('Ruth Calloway');
      expect(sentence.length, sentence).toBeLessThanOrEqual(TWO_LINES);
    }
  });

  it('says whether one or several decide', () => {
    expect(sayDecisionGap(gap('approval', [ruth]), aClient(), 'This')).toBe(
      'This asks Halden for approval, but not Ruth Calloway, who decides.',
    );
    expect(sayDecisionGap(gap('dropped', [ruth, martin]), aClient(), 'This')).toBe(
      'Ruth Calloway and Martin Oakes decide at Halden and are no longer on this mail.',
    );
  });
});
