import { describe, expect, it } from 'vitest';
import { nextAbsence } from '../../src/shared/domain/absence';
import { DAY } from '../../src/shared/domain/instant';
import type { Meeting } from '../../src/shared/domain/meeting';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { aMeeting, aSnapshot, at } from '../builders';

/** An all-day entry over whole days; the end day is the last one. */
function days(first: string, last: string, change: Parameters<typeof aMeeting>[0] = {}): Meeting {
  return aMeeting({
    title: 'Annual leave',
    start: at(`${first}T00:00`),
    end: at(`${last}T00:00`) + DAY,
    allDay: true,
    showAs: 'oof',
    attendees: [],
    ...change,
  });
}
const found = (meetings: readonly Meeting[], least = 2, input: Partial<SnapshotInput> = {}) => {
  const absence = nextAbsence(least, aSnapshot({ meetings, ...input }));
  return absence && [absence.firstDay, absence.lastDay, absence.workingDays];
};

// It is Wednesday 4 March.
describe('the next absence', () => {
  it('counts working days on end, over weekends and holidays', () => {
    expect(found([days('2026-03-09', '2026-03-20')])).toEqual(['2026-03-09', '2026-03-20', 10]);
    expect(found([days('2026-03-06', '2026-03-06'), days('2026-03-09', '2026-03-09')])).toEqual([
      '2026-03-06',
      '2026-03-09',
      2,
    ]);
    const { workingHours } = aSnapshot();
    const input = { workingHours: { ...workingHours, holidays: ['2026-03-10'] } };
    expect(found([days('2026-03-09', '2026-03-11')], 2, input)).toEqual(['2026-03-09', '2026-03-11', 2]);
    expect(found([days('2026-03-09', '2026-03-10')], 2, input)).toBeNull();
  });

  it('is the first that is long enough', () => {
    const meetings = [days('2026-03-06', '2026-03-06'), days('2026-03-16', '2026-03-18')];
    expect(found(meetings)).toEqual(['2026-03-16', '2026-03-18', 3]);
    expect(found(meetings, 1)).toEqual(['2026-03-06', '2026-03-06', 1]);
    expect(found(meetings, 4)).toBeNull();
  });

  it.each<readonly [string, Meeting]>([
    ['in timed entries of whole days', days('2026-03-09', '2026-03-10', { allDay: false })],
    ['private, shown as out of office', days('2026-03-09', '2026-03-10', { private: true, title: null })],
    ['busy, named leave', days('2026-03-09', '2026-03-10', { showAs: 'busy', title: 'Urlaub' })],
    ['one’s own by name', days('2026-03-09', '2026-03-10', { title: 'Alex on leave' })],
    [
      'from midnight of the zone it was booked in',
      days('2026-03-09', '2026-03-10', {
        start: at('2026-03-08T23:00'),
        end: at('2026-03-10T23:00'),
        zone: 'Europe/Berlin',
      }),
    ],
  ])('is found: %s', (_, meeting) => {
    expect(found([meeting])).toEqual(['2026-03-09', '2026-03-10', 2]);
  });

  it.each<readonly [string, Meeting]>([
    ['a public holiday', days('2026-04-03', '2026-04-06', { title: 'Easter bank holiday' })],
    [
      'half days',
      aMeeting({ start: at('2026-03-09T13:00'), minutes: 300, showAs: 'oof', title: 'Away', attendees: [] }),
    ],
    ['tentative', days('2026-03-09', '2026-03-13', { showAs: 'tentative' })],
    ['only noted', days('2026-03-09', '2026-03-13', { showAs: 'free' })],
    ['working elsewhere', days('2026-03-09', '2026-03-13', { showAs: 'elsewhere' })],
    ['another’s, invited to', days('2026-03-09', '2026-03-13', { mine: false })],
    ['another’s, by name', days('2026-03-09', '2026-03-13', { title: 'Sam on leave' })],
    ['another’s, by whose it is', days('2026-03-09', '2026-03-13', { title: 'Priya’s holiday' })],
    ['a birthday', days('2026-03-09', '2026-03-13', { title: 'Birthday week' })],
    ['busy with a fair', days('2026-03-09', '2026-03-13', { showAs: 'busy', title: 'Trade fair Leipzig' })],
    ['cancelled', days('2026-03-09', '2026-03-13', { cancelled: true })],
    ['gone by', days('2026-02-09', '2026-02-13')],
    ['under way', days('2026-03-02', '2026-03-13')],
    ['a weekend', days('2026-03-07', '2026-03-08')],
  ])('is none: %s', (_, meeting) => {
    expect(found([meeting])).toBeNull();
  });

  it('begins today where today is the first day of it', () => {
    expect(found([days('2026-03-04', '2026-03-05')])).toEqual(['2026-03-04', '2026-03-05', 2]);
    const { workingHours } = aSnapshot();
    expect(
      found([days('2026-03-04', '2026-03-05')], 2, { workingHours: { ...workingHours, zone: 'America/New_York' } }),
    ).toEqual(['2026-03-04', '2026-03-05', 2]);
  });
});
