import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/shared/domain/instant';
import { busyMeetings, physicalPlace, runsOf, surroundings } from '../../src/shared/domain/intervals';
import { aMeeting, at } from '../builders';

const meetingAt = (start: number, minutes: number, id: string) =>
  aMeeting({ id, start: at('2026-03-05T00:00') + start * MINUTE, minutes });

describe('busyMeetings', () => {
  it('leaves out what takes no time', () => {
    const start = at('2026-03-05T09:00');
    expect(
      busyMeetings([
        aMeeting({ cancelled: true }),
        aMeeting({ allDay: true }),
        aMeeting({ hold: true }),
        aMeeting({ myResponse: 'declined' }),
        aMeeting({ showAs: 'free' }),
        aMeeting({ showAs: 'elsewhere' }),
        aMeeting({ start, end: start }),
        aMeeting({ start, end: start - MINUTE }),
        aMeeting({ minutes: 24 * 60 }),
        aMeeting({ start: Number.NaN, end: 5 }),
      ]),
    ).toEqual([]);
  });
  it('keeps tentative, private and out-of-office time, and one of two copies', () => {
    expect(
      busyMeetings([
        aMeeting({ showAs: 'tentative' }),
        aMeeting({ private: true, title: null }),
        aMeeting({ showAs: 'oof' }),
        aMeeting({ uid: 'u' }),
        aMeeting({ uid: 'u' }),
      ]),
    ).toHaveLength(4);
  });
});

describe('surroundings', () => {
  it('agrees with comparing every pair', () => {
    const spec = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 90 })), { maxLength: 12 });
    fc.assert(
      fc.property(spec, (all) => {
        const busy = busyMeetings(
          all.map(([start, minutes], i) => meetingAt(start, minutes, `m${String(i).padStart(2, '0')}`)),
        );
        for (const { meeting, gapBefore, gapAfter } of surroundings(busy)) {
          const earlier = busy.filter(
            (e) => e.start < meeting.start || (e.start === meeting.start && e.id < meeting.id),
          );
          const later = busy.filter((e) => e.start > meeting.start || (e.start === meeting.start && e.id > meeting.id));
          expect(gapBefore).toBe(earlier.length === 0 ? null : meeting.start - Math.max(...earlier.map((e) => e.end)));
          expect(gapAfter).toBe(later.length === 0 ? null : Math.min(...later.map((e) => e.start)) - meeting.end);
        }
      }),
    );
  });
});

describe('runsOf', () => {
  const minutes = (...spans: readonly (readonly [number, number])[]) =>
    runsOf(busyMeetings(spans.map(([s, m], i) => meetingAt(s, m, `m${i}`))), 3, 120);
  it('finds three in a row, and two that last two hours', () => {
    expect(minutes([0, 30], [30, 30], [64, 30])).toHaveLength(1);
    expect(minutes([0, 60], [60, 60])).toHaveLength(1);
  });
  it('does not call a gap of five minutes, one long meeting or an overlap a run', () => {
    expect(minutes([0, 30], [35, 30], [70, 30])).toEqual([]);
    expect(minutes([0, 180])).toEqual([]);
    expect(minutes([0, 90], [60, 90])).toEqual([]);
    expect(minutes([0, 30], [30, 30])).toEqual([]);
  });
});

describe('physicalPlace', () => {
  it.each([
    ['Microsoft Teams Meeting', null],
    ['https://zoom.us/j/1', null],
    ['', null],
    ['  Leeds   Office ', 'leeds office'],
    [null, null],
  ])('%j is %j', (location, place) => {
    expect(physicalPlace(location)).toBe(place);
  });
});
