import { describe, expect, it } from 'vitest';
import { saysReview } from '../../src/shared/domain/review-title';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { renewalWithoutReview } from '../../src/shared/rules/renewal-without-review';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aClient, aMeeting, aSnapshot, at, attendee, TOM } from '../builders';

const ON: RuleSettings = new Map([
  ['renewal-without-review', { on: true, options: {}, offForClients: [], offForPeople: [] }],
]);
const found = (renewal: string | undefined, change: Partial<SnapshotInput> = {}) =>
  runRules(aSnapshot({ clients: [aClient(renewal === undefined ? {} : { renewal })], ...change }), ON, [
    renewalWithoutReview,
  ]).map(({ outcome, level, message }) => ({ outcome, level, message }));
const review = (start: string, change: Parameters<typeof aMeeting>[0] = {}) => ({
  meetings: [aMeeting({ title: 'Quarterly review', start: at(start), ...change })],
});

describe('renewal-without-review', () => {
  it('says when the client renews', () => {
    expect(found('2026-04-02')).toEqual([
      { outcome: 'failed', level: 'warning', message: 'Halden renews on 2 April, and no review is planned.' },
    ]);
    expect(found('2026-04-30')).toMatchObject([{ outcome: 'failed', level: 'info' }]);
    expect(found('2026-03-05')).toMatchObject([{ message: 'Halden renews tomorrow, and no review is planned.' }]);
    expect(found('2026-03-04')).toHaveLength(1);
  });
  const silent: readonly (readonly [string, string | undefined, Partial<SnapshotInput>?])[] = [
    ['no date is on record', undefined],
    ['the date is none', 'spring'],
    ['the day has gone', '2026-03-03'],
    ['it is far ahead', '2026-05-04'],
    ['a review is planned', '2026-04-02', review('2026-03-20T10:00')],
    ['a review is planned on the day itself', '2026-04-02', review('2026-04-02T16:00')],
    ['a review was held', '2026-04-02', review('2026-01-20T10:00')],
  ];
  it.each(silent.map(([when, renewal, change]) => ({ when, renewal, change })))(
    'is silent when $when',
    ({ renewal, change }) => {
      expect(found(renewal, change)).toEqual([]);
    },
  );
  it.each<readonly [string, Partial<SnapshotInput>]>([
    ['after the renewal', review('2026-04-03T10:00')],
    ['held long ago', review('2025-11-20T10:00')],
    ['that was cancelled', review('2026-03-20T10:00', { cancelled: true })],
    ['that they declined', review('2026-03-20T10:00', { attendees: [attendee(TOM, { response: 'declined' })] })],
    ['among ourselves', review('2026-03-20T10:00', { attendees: [] })],
    ['of a design', review('2026-03-20T10:00', { title: 'Design review' })],
    ['that is a weekly', review('2026-03-20T10:00', { title: 'Halden weekly' })],
  ])('does not count a review %s', (_, change) => {
    expect(found('2026-04-02', change)).toHaveLength(1);
  });
  it('cannot tell before the calendar is read back', () => {
    const { reach } = aSnapshot();
    const calendar = { ...reach.calendar, complete: false, from: at('2026-03-01T00:00') };
    expect(found('2026-04-02', { reach: { ...reach, calendar } })).toMatchObject([{ outcome: 'cantTell' }]);
  });
  it.each([
    'QBR Halden',
    'Renewal talk',
    'Annual review of the year',
    'Jahresgespräch',
    'Bilan annuel',
    'Revisión anual',
    'Halden: review',
  ])('takes “%s” for a review', (title) => {
    expect(saysReview(title)).toBe(true);
  });
  it.each([
    'Layout review',
    'Review of the draft',
    'Code review',
    'Revue de presse',
    'Preview',
    'Kickoff',
    'Sprint review',
  ])('takes “%s” for none', (title) => {
    expect(saysReview(title)).toBe(false);
  });
});
