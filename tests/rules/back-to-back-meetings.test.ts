import { describe, expect, it } from 'vitest';
import { backToBackMeetings } from '../../src/shared/rules/back-to-back-meetings';
import { runRules } from '../../src/shared/rules/run-rules';
import type { Meeting } from '../../src/shared/domain/meeting';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { aClient, aMeeting, aSnapshot, at } from '../builders';

const client = (id: string, time: string, minutes: number, change: Partial<Meeting> = {}) =>
  aMeeting({ id, start: at(`2026-03-05T${time}`), minutes, ...change });
const other = (id: string, time: string, minutes: number, change: Partial<Meeting> = {}) =>
  client(id, time, minutes, { title: 'Budget', attendees: [], ...change });

function found(meetings: readonly Meeting[], change: Partial<SnapshotInput> = {}) {
  return runRules(aSnapshot({ meetings, ...change }), new Map(), [backToBackMeetings]).map((f) => ({
    subject: f.subject.id,
    level: f.level,
    message: f.message,
    acts: f.acts.map((a) => a.kind),
  }));
}

describe('back-to-back-meetings', () => {
  it('warns of an overlap, on the client meeting', () => {
    expect(found([other('b', '10:30', 60), client('c', '10:00', 60)])).toEqual([
      {
        subject: 'c',
        level: 'warning',
        message: '“Halden weekly” and “Budget” overlap by 30 minutes tomorrow.',
        acts: [],
      },
    ]);
  });
  it('warns when there is no minute between', () => {
    expect(found([client('c', '10:00', 30), other('b', '10:30', 30)])).toEqual([
      {
        subject: 'c',
        level: 'warning',
        message: '“Halden weekly” ends when “Budget” begins tomorrow: no minute to reset.',
        acts: ['end-earlier'],
      },
    ]);
  });
  it('mentions a gap that is too short', () => {
    expect(found([client('c', '10:00', 30), other('b', '10:35', 30)])).toMatchObject([{ subject: 'c', level: 'info' }]);
    expect(found([client('c', '10:00', 30), other('b', '10:34', 30)])).toMatchObject([
      { subject: 'c', level: 'warning' },
    ]);
    expect(found([client('c', '10:00', 30), other('b', '10:39', 30)])).toMatchObject([
      { subject: 'c', level: 'info', message: '9 minutes between “Halden weekly” and “Budget” tomorrow.' },
    ]);
    expect(found([other('b', '10:00', 30), client('c', '10:44', 30)])).toMatchObject([{ subject: 'c', level: 'info' }]);
  });
  it.each([
    ['ten minutes after', [client('c', '10:00', 30), other('b', '10:40', 30)]],
    ['fifteen minutes before', [other('b', '10:00', 30), client('c', '10:45', 30)]],
    ['two meetings without a client', [other('a', '10:00', 30), other('b', '10:30', 30)]],
    ['an all-day entry', [client('c', '10:00', 30), other('b', '00:00', 24 * 60, { allDay: true })]],
    ['time shown as free', [client('c', '10:00', 30), other('b', '10:30', 30, { showAs: 'free' })]],
    ['a cancelled neighbour', [client('c', '10:00', 30), other('b', '10:30', 30, { cancelled: true })]],
    ['a neighbour I declined', [client('c', '10:00', 30), other('b', '10:30', 30, { myResponse: 'declined' })]],
    ['our own hold', [client('c', '10:00', 30), other('b', '10:30', 15, { hold: true })]],
    ['a neighbour without length', [client('c', '10:00', 30), other('b', '10:30', 0)]],
    [
      'the same meeting in two calendars',
      [client('c', '10:00', 30, { uid: 'u' }), client('d', '10:00', 30, { uid: 'u' })],
    ],
    [
      'a pair that is over',
      [
        client('c', '10:00', 30, { start: at('2026-03-04T08:00') }),
        other('b', '08:30', 30, { start: at('2026-03-04T08:30') }),
      ],
    ],
  ])('is silent about %s', (_, meetings) => {
    expect(found(meetings)).toEqual([]);
  });
  it('reads private time as time, and does not name it', () => {
    expect(found([client('c', '10:00', 30), other('p', '10:30', 30, { private: true, title: null })])).toMatchObject([
      { message: '“Halden weekly” ends when another appointment begins tomorrow: no minute to reset.' },
    ]);
  });
  it('counts tentative time', () => {
    expect(found([client('c', '10:00', 30), other('b', '10:30', 30, { showAs: 'tentative' })])).toHaveLength(1);
  });
  it('takes the client’s own numbers', () => {
    const clients = [aClient({ prepMinutes: 0, reflectMinutes: 45 })];
    expect(found([client('c', '10:00', 30), other('b', '11:00', 30)], { clients })).toMatchObject([
      { subject: 'c', level: 'info' },
    ]);
    expect(found([other('b', '10:00', 30), client('c', '10:40', 20)], { clients })).toEqual([]);
  });
  it('wants half an hour between two places, and nothing for a link', () => {
    const leeds = { location: 'Leeds office', online: false };
    expect(
      found([other('b', '10:00', 30, leeds), client('c', '10:50', 30, { location: 'York', online: false })]),
    ).toMatchObject([{ subject: 'c', level: 'info' }]);
    expect(
      found([other('b', '10:00', 30, leeds), client('c', '10:50', 30, { location: 'leeds  OFFICE', online: false })]),
    ).toEqual([]);
    expect(
      found([other('b', '10:00', 30, leeds), client('c', '10:50', 30, { location: 'Microsoft Teams Meeting' })]),
    ).toEqual([]);
  });
  it('tells two client meetings once, on the earlier one', () => {
    expect(found([client('a', '10:00', 30), client('b', '10:30', 30)]).map((f) => f.subject)).toEqual(['a']);
    expect(found([client('a', '10:00', 30), client('b', '10:00', 30)]).map((f) => f.subject)).toEqual(['a']);
    expect(found([client('a', '10:00', 30), client('b', '10:42', 30)]).map((f) => f.subject)).toEqual(['b']);
  });
  it('tells a run once', () => {
    expect(
      found([other('a', '09:00', 60), client('b', '10:00', 60), client('c', '11:00', 60), other('d', '12:04', 60)]),
    ).toEqual([
      {
        subject: 'b',
        level: 'warning',
        message: 'Four meetings in a row tomorrow, 09:00–13:04, two with clients.',
        acts: ['end-earlier'],
      },
    ]);
  });
  it('holds across midnight and a clock change', () => {
    expect(found([client('c', '23:30', 60), other('b', '00:30', 30, { start: at('2026-03-06T00:30') })])).toHaveLength(
      1,
    );
    const berlin = aSnapshot({ meetings: [], now: at('2026-03-28T10:00') }).workingHours;
    expect(
      found(
        [
          client('c', '00:00', 60, { start: at('2026-03-29T00:00'), zone: 'Europe/Berlin' }),
          other('b', '00:00', 60, { start: at('2026-03-29T01:00'), zone: 'Europe/London' }),
        ],
        { now: at('2026-03-28T10:00'), workingHours: { ...berlin, zone: 'Europe/Berlin' } },
      ),
    ).toHaveLength(1);
  });
  it('changes only meetings we organise', () => {
    expect(found([client('c', '10:00', 30, { mine: false }), other('b', '10:30', 30)])[0]?.acts).toEqual([]);
  });
  it('knows the meeting that ends last, not only the one before', () => {
    expect(
      found([other('long', '09:00', 100), other('short', '09:05', 10), client('c', '10:30', 30)]).map((f) => f.subject),
    ).toEqual(['c']);
  });
});
