import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { incompleteRecord } from '../../src/shared/rules/incomplete-record';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aClient, aContact, aMeeting, aMessage, aSnapshot, at, DANA, ME, TOM } from '../builders';

const on = (options = {}): RuleSettings =>
  new Map([['incomplete-record', { on: null, options, offForClients: [], offForPeople: [] }]]);
/** Ten mails in a month, both ways. */
const TEN = ['02-02', '02-04', '02-06', '02-09', '02-11', '02-13', '02-16', '02-20', '02-23', '03-02'].map((day, i) =>
  aMessage({ sentAt: at(`2026-${day}T09:00`), ...(i % 2 === 0 ? {} : { from: TOM, to: [ME], folder: 'inbox' }) }),
);
/** What the rule can look for besides what it does unasked. */
const ALL = { champion: true, dayToDay: true, renewal: true };
const WHOLE = aClient({
  renewal: '2026-09-30',
  people: [
    aContact(DANA.address, { roles: ['decision-maker'] }),
    aContact(TOM.address, { roles: ['day-to-day', 'champion'] }),
  ],
});
const found = (client = WHOLE, change: Partial<SnapshotInput> = {}, options = {}) =>
  runRules(aSnapshot({ clients: [client], messages: TEN, ...change }), on(options), [incompleteRecord]).map(
    (f) => f.message,
  );

describe('incomplete-record', () => {
  it('says what the record does not say', () => {
    const { renewal: _none, ...undated } = WHOLE;
    expect(found(undated, {}, ALL)).toEqual(['The record of Halden does not say when the contract renews.']);
    expect(found({ ...undated, people: [aContact(TOM.address)] }, {}, ALL)).toEqual([
      'The record of Halden does not say who decides, who speaks for us or when the contract renews.',
    ]);
  });
  it('is content with a whole record', () => {
    expect(found()).toEqual([]);
  });
  it('does not count people who left, or a date that is none', () => {
    const leaving = (leftOn: string) => ({ ...WHOLE, people: WHOLE.people.map((p) => ({ ...p, leftOn })) });
    expect(found(leaving('2026-12-31'))).toEqual([]);
    expect(found(leaving('2026-03-03'), {}, ALL)).toEqual([
      'The record of Halden does not say who decides, who speaks for us or who it is day to day.',
    ]);
    expect(found({ ...WHOLE, renewal: 'autumn' }, {}, ALL)).toHaveLength(1);
  });
  it('looks only for what is switched on', () => {
    expect(found(WHOLE, {}, { sponsor: true })).toEqual([
      'The record of Halden does not say who sponsors the account.',
    ]);
    expect(
      found({ ...WHOLE, people: [] }, {}, { decides: false, champion: false, dayToDay: false, renewal: false }),
    ).toEqual([]);
  });
  it.each<readonly [string, Partial<SnapshotInput>]>([
    ['little contact', { messages: TEN.slice(1) }],
    ['mail one way only', { messages: TEN.map((m) => ({ ...m, from: TOM, to: [ME], folder: 'inbox' as const })) }],
    ['old contact', { now: at('2026-05-20T10:00') }],
    ['automatic mail', { messages: TEN.map((m) => ({ ...m, facts: { ...m.facts, automatic: true } })) }],
    ['contact still ahead', { messages: TEN.slice(1), meetings: [aMeeting()] }],
  ])('is silent with %s', (_, change) => {
    expect(found({ ...WHOLE, people: [] }, change)).toEqual([]);
  });
  it('wants who decides unasked, and no more', () => {
    const { renewal: _none, ...undated } = WHOLE;
    expect(found({ ...undated, people: [] })).toEqual(['The record of Halden does not say who decides.']);
  });
  it('stands on the last contact', () => {
    const [finding] = runRules(aSnapshot({ clients: [{ ...WHOLE, people: [] }], messages: TEN }), on(), [
      incompleteRecord,
    ]);
    expect(finding).toMatchObject({
      evidence: [{ kind: 'message', id: TEN[9]?.id }],
      measures: [{ value: '10 contacts', label: 'in 90 days' }],
    });
  });
});
