import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/shared/rules/catalogue';
import { defineRule } from '../../src/shared/rules/rule';
import { UNTOUCHED } from '../../src/shared/rules/rule-settings';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { runOn, runRules } from '../../src/shared/rules/run-rules';
import { aMeeting, aMessage, aSnapshot, at, DANA, ME, TOM } from '../builders';

const broken = defineRule({
  id: 'broken',
  subjects: ['meeting'],
  level: 'warning',
  title: 'Broken',
  about: '',
  why: '',
  tips: [],
  options: {},
  optionLabels: {},
  says: '',
  examples: { failed: [], passed: [] },
  check() {
    throw new Error('bug');
  },
});

describe('runRules', () => {
  it('finds a planted case of each flag and nothing else', () => {
    const snapshot = aSnapshot({
      meetings: [
        aMeeting({ id: 'no-agenda', start: at('2026-03-05T10:00') }),
        aMeeting({ id: 'next', title: 'Budget', attendees: [], start: at('2026-03-05T11:00') }),
        aMeeting({ id: 'no-minutes', start: at('2026-03-02T10:00') }),
      ],
      messages: [
        aMessage({
          id: 'first',
          conversationId: 't',
          folder: 'inbox',
          from: DANA,
          to: [ME],
          cc: [TOM],
          sentAt: at('2026-03-03T09:00'),
        }),
        aMessage({ id: 'dropped', conversationId: 't', text: 'Here is the plan for the coming weeks, as discussed.' }),
      ],
    });
    expect(
      runRules(snapshot, new Map())
        .map((f) => `${f.ruleId} ${f.subject.id}`)
        .sort(),
    ).toEqual([
      'back-to-back-meetings no-agenda',
      'missing-agenda no-agenda',
      'missing-decision-maker dropped',
      'missing-minutes no-minutes',
    ]);
  });

  it('turns a throw into “cannot tell” of that rule alone', () => {
    const snapshot = aSnapshot({ meetings: [aMeeting()] });
    expect(runRules(snapshot, new Map(), [broken]).map((f) => f.outcome)).toEqual(['cantTell']);
  });

  it('leaves out a rule that is off, for all or for one client', () => {
    const meeting = aMeeting();
    const snapshot = aSnapshot({ meetings: [meeting] });
    const off = { on: false, options: {}, offForClients: [], offForPeople: [] };
    const subject = { kind: 'meeting', value: meeting } as const;
    expect(runOn(subject, snapshot, new Map()).map((f) => f.ruleId)).toEqual(['missing-agenda']);
    expect(runOn(subject, snapshot, new Map([['missing-agenda', off]]))).toEqual([]);
    expect(
      runOn(subject, snapshot, new Map([['missing-agenda', { ...off, on: true, offForClients: ['halden'] }]])),
    ).toEqual([]);
  });

  it('asks a rule that comes switched off only after somebody switched it on', () => {
    const meeting = aMeeting();
    const snapshot = aSnapshot({ meetings: [meeting] });
    const quiet = RULES.filter((rule) => rule.id === 'missing-agenda').map((rule) => ({
      ...rule,
      onByDefault: false as const,
    }));
    const run = (settings: RuleSettings) => [
      ...runRules(snapshot, settings, quiet),
      ...runOn({ kind: 'meeting', value: meeting }, snapshot, settings, quiet),
    ];
    expect(run(new Map())).toEqual([]);
    expect(run(new Map([['missing-agenda', { ...UNTOUCHED, options: { noteDays: 3 } }]]))).toEqual([]);
    expect(run(new Map([['missing-agenda', { ...UNTOUCHED, on: true }]]))).toHaveLength(2);
  });
});
