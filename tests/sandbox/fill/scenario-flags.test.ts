import { describe, expect, it } from 'vitest';
import { scenarioExpectations } from '../../../sandbox/fill/scenario';
import { contactOf } from '../../../sandbox/fill/scenario-clients';
import { draftOf } from '../../../src/shared/app/open-item-check';
import type { Snapshot } from '../../../src/shared/domain/snapshot';
import { RULES } from '../../../src/shared/rules/catalogue';
import { UNTOUCHED } from '../../../src/shared/rules/rule-settings';
import { runOn, runRules } from '../../../src/shared/rules/run-rules';
import { plantedDrafts, type PlantedDraft } from './planted-drafts';
import { named, planted, reviewOf, withRecords } from './review-scenario';

const THURSDAY = Date.parse('2026-03-26T09:05:00Z');
const ALL_ON = new Map(RULES.map(({ id }) => [id, { ...UNTOUCHED, on: true }]));

describe('every flag, switched on, over the scenario', () => {
  it.each([
    ['a Thursday morning before summer time begins', '2026-03-26T09:05:00Z'],
    ['a Monday', '2026-03-30T08:05:00Z'],
    ['a Saturday', '2026-10-24T12:00:00Z'],
  ])(
    'speaks where it was planted and is silent at the near-misses: %s',
    async (_name, start) => {
      const now = Date.parse(start);
      for (const key of ['sam', 'ellen', 'priya']) {
        const { subjects } = await reviewOf(now, key);
        const found = named(subjects, runRules(await withRecords(now, key), ALL_ON));
        const wanted = [...planted(now, key, 'fires'), ...planted(now, key, 'fires-when-on')];
        expect([key, wanted.filter((one) => !found.includes(one))]).toEqual([key, []]);
        expect([key, planted(now, key, 'silent').filter((one) => found.includes(one))]).toEqual([key, []]);
      }
    },
    120_000,
  );
});

/** Which flags speak of a planted draft. */
function saidOf(draft: PlantedDraft, snapshot: Snapshot): readonly string[] {
  const { answers } = draft;
  const answered = answers === undefined ? undefined : snapshot.messages.find(({ subject }) => subject === answers);
  if (answers !== undefined && answered === undefined) throw new Error(answers);
  const value = draftOf({
    kind: 'message-compose',
    conversationId: answered?.conversationId ?? null,
    subject: draft.subject,
    to: draft.to.map((who) => contactOf(who)),
    cc: [],
    bcc: [],
    attachmentNames: draft.attached ?? [],
    text: draft.text,
  });
  const found = runOn({ kind: 'message-draft', value }, snapshot, ALL_ON);
  return found.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId);
}

describe('mails to try', () => {
  it.each(plantedDrafts.map((draft) => ({ name: `${draft.flag} ${draft.kind}`, draft })))(
    '$name',
    async ({ draft }) => {
      const said = saidOf(draft, await withRecords(THURSDAY, draft.person));
      if (draft.kind === 'fires') expect(said).toContain(draft.flag);
      else expect(said).not.toContain(draft.flag);
    },
  );
});

describe('the scenario', () => {
  it('has a case for each flag it knows, and beside it one that only looks like it', () => {
    const cases: readonly { readonly flag: string; readonly kind: string }[] = [
      ...scenarioExpectations(THURSDAY),
      ...plantedDrafts,
    ];
    const flags = [...new Set(cases.map(({ flag }) => flag))];
    const without = (kind: RegExp) => flags.filter((id) => !cases.some((c) => c.flag === id && kind.test(c.kind)));
    expect(without(/^fires/)).toEqual([]);
    expect(without(/^silent$/)).toEqual([]);
    expect(flags.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
    // All but the one that speaks of what Mainstay itself put into the calendar, which nobody has done in the story yet.
    expect(flags.length).toBeGreaterThanOrEqual(30);
  });
});
