import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { missingPreparationTime } from '../../src/shared/rules/missing-preparation-time';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aMeeting, aSnapshot, at, attendee, DANA, TOM } from '../builders';

const on = (options = {}): RuleSettings =>
  new Map([['missing-preparation-time', { on: true, options, offForClients: [], offForPeople: [] }]]);
const inside = (start: string, end: string, change: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ title: 'Budget', attendees: [], start: at(start), minutes: (at(end) - at(start)) / 60_000, ...change });
/** Tomorrow 10:00 with Dana, who decides; today from 10:00 and tomorrow until 9:40 are full but for 20 minutes here and there. */
const review = (change: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ id: 'm', title: 'Quarterly review', attendees: [attendee(DANA)], ...change });
const FULL = [
  inside('2026-03-04T10:20', '2026-03-04T13:00'),
  inside('2026-03-04T13:20', '2026-03-04T17:30'),
  inside('2026-03-05T09:00', '2026-03-05T09:40'),
];
const run = (meetings: SnapshotInput['meetings'], options = {}, change: Partial<SnapshotInput> = {}) =>
  runRules(aSnapshot({ meetings, ...change }), on(options), [missingPreparationTime]);
const found = (...args: Parameters<typeof run>) => run(...args).map(({ outcome, message }) => ({ outcome, message }));

describe('missing-preparation-time', () => {
  it('says that no stretch is left, and offers the longest', () => {
    const [finding, ...others] = run([review(), ...FULL]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      message: 'There are no free 30 minutes to prepare “Quarterly review” with Halden, tomorrow 10:00.',
      measures: [{ value: '20 minutes' }, { value: '30 minutes' }],
      acts: [
        { kind: 'hold', purpose: 'prepare', start: at('2026-03-04T10:00'), end: at('2026-03-04T10:20') },
        { kind: 'open' },
      ],
    });
  });
  it.each([0, 1])('is silent when one of the full stretches is free: %i', (i) => {
    expect(found([review(), ...FULL.filter((_, j) => j !== i)])).toEqual([]);
  });
  it.each<readonly [string, SnapshotInput['meetings']]>([
    [
      'a block is there to prepare',
      [review(), ...FULL, inside('2026-03-05T09:45', '2026-03-05T10:00', { hold: true })],
    ],
    [
      'a block is named so',
      [review(), ...FULL, inside('2026-03-04T10:00', '2026-03-04T10:20', { title: 'Prep Halden' })],
    ],
    ['the rest is only shown as free', [review(), ...FULL.map((m) => ({ ...m, showAs: 'free' as const }))]],
    ['the others were declined', [review(), ...FULL.map((m) => ({ ...m, myResponse: 'declined' as const }))]],
    ['it is a weekly with Tom', [review({ title: 'Halden weekly', attendees: [attendee(TOM)] }), ...FULL]],
    ['it is two working days ahead', [review({ start: at('2026-03-06T10:00') }), ...FULL]],
    ['it is over', [review({ start: at('2026-03-04T09:00') }), ...FULL]],
    ['it begins in ten minutes', [review({ start: at('2026-03-04T10:10') })]],
    ['it is cancelled', [review({ cancelled: true }), ...FULL]],
    ['they declined', [review({ attendees: [attendee(DANA, { response: 'declined' })] }), ...FULL]],
  ])('is silent when %s', (_, meetings) => {
    expect(found(meetings)).toEqual([]);
  });
  it('leaves to the flag on room around meetings what that one says', () => {
    const tight = [...FULL.slice(0, 2), inside('2026-03-05T09:00', '2026-03-05T09:50')];
    expect(found([review(), ...tight])).toEqual([]);
  });
  it('looks at every meeting when asked to', () => {
    const weekly = review({ title: 'Halden weekly', attendees: [attendee(TOM)] });
    expect(found([weekly, ...FULL], { everyMeeting: true })).toHaveLength(1);
    expect(found([weekly, ...FULL], { everyMeeting: true, minutes: 20 })).toEqual([]);
  });
  it('does not count evenings and weekends as time to prepare', () => {
    const friday = [inside('2026-03-06T09:00', '2026-03-06T17:20'), review({ start: at('2026-03-09T09:20') })];
    expect(found(friday, {}, { now: at('2026-03-06T09:00') })).toHaveLength(1);
  });
  it('cannot tell before the calendar is wholly read', () => {
    const { reach } = aSnapshot();
    const calendar = { ...reach.calendar, complete: false };
    expect(found([review(), ...FULL], {}, { reach: { ...reach, calendar } })).toMatchObject([{ outcome: 'cantTell' }]);
  });
});
