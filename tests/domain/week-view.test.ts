import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekView, workingDays } from '../../src/shared/domain/week-view';
import { aMeeting, aSnapshot, at, attendee, COLLEAGUE, TOM } from '../builders';

const NEEDS = { prepMinutes: 15, reflectMinutes: 10, runMeetings: 3, runMinutes: 120 };
const DAY = ['2026-03-05'];
const internal = { attendees: [attendee(COLLEAGUE)], title: 'Budget' };

describe('the week view', () => {
  it('hatches what a client meeting lacks, and nothing else', () => {
    const weekly = aMeeting({ start: at('2026-03-05T10:00'), minutes: 60 });
    const budget = aMeeting({ start: at('2026-03-05T11:00'), minutes: 30, ...internal });
    const far = aMeeting({ start: at('2026-03-05T13:00'), minutes: 30, ...internal });
    const [day] = weekView(aSnapshot({ meetings: [weekly, budget, far] }), DAY, NEEDS);
    expect(day?.gaps).toEqual([
      { key: `after ${weekly.id}`, from: 11 * 60, to: 11 * 60 + 10, minutes: 0, level: 'none' },
    ]);
  });

  it('draws one band between two client meetings, and a tight one in grey', () => {
    const first = aMeeting({ start: at('2026-03-05T10:00'), minutes: 60 });
    const second = aMeeting({ start: at('2026-03-05T11:06'), minutes: 30, attendees: [attendee(TOM)] });
    const [day] = weekView(aSnapshot({ meetings: [first, second] }), DAY, NEEDS);
    expect(day?.gaps.map(({ minutes, level }) => ({ minutes, level }))).toEqual([{ minutes: 6, level: 'tight' }]);
  });

  it('puts overlapping meetings side by side and others in full width', () => {
    const meetings = [
      aMeeting({ start: at('2026-03-05T10:00') }),
      aMeeting({ start: at('2026-03-05T10:30'), ...internal }),
      aMeeting({ start: at('2026-03-05T14:00'), ...internal }),
    ];
    const [day] = weekView(aSnapshot({ meetings }), DAY, NEEDS);
    expect(day?.blocks.map((b) => [b.column, b.columns])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('leaves out what is cancelled, declined or all day, and shows holds', () => {
    const meetings = [
      aMeeting({ start: at('2026-03-05T09:00'), cancelled: true }),
      aMeeting({ start: at('2026-03-05T10:00'), myResponse: 'declined' }),
      aMeeting({ start: at('2026-03-05T00:00'), allDay: true, minutes: 1440 }),
      aMeeting({ start: at('2026-03-05T11:00'), hold: true, title: 'Prepare' }),
    ];
    const [day] = weekView(aSnapshot({ meetings }), DAY, NEEDS);
    expect(day?.blocks.map((b) => b.meeting.title)).toEqual(['Prepare']);
  });

  it('never overlaps two blocks in one column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ start: fc.integer({ min: 0, max: 1400 }), minutes: fc.integer({ min: 5, max: 300 }) }), {
          maxLength: 12,
        }),
        (slots) => {
          const meetings = slots.map((s) =>
            aMeeting({ start: at('2026-03-05T00:00') + s.start * 60_000, minutes: s.minutes, ...internal }),
          );
          const [day] = weekView(aSnapshot({ meetings }), DAY, NEEDS);
          for (const a of day?.blocks ?? []) {
            expect(a.column).toBeLessThan(a.columns);
            for (const b of day?.blocks ?? [])
              if (a !== b && a.column === b.column) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the days shown', () => {
  const hours = { ...aSnapshot().workingHours, holidays: ['2026-04-03'] };
  it('starts today, skips weekends and holidays', () => {
    expect(workingDays('2026-04-02', 3, hours)).toEqual(['2026-04-02', '2026-04-06', '2026-04-07']);
    expect(workingDays('2026-03-07', 1, hours)).toEqual(['2026-03-09']);
  });
  it('tells the gutter and the clock change', () => {
    const snapshot = aSnapshot({ workingHours: { ...hours, zone: 'Europe/London' } });
    const days = weekView(snapshot, ['2026-03-27', '2026-03-30'], NEEDS);
    expect(days.map((d) => [d.afterGutter, d.clockChange])).toEqual([
      [false, 0],
      [true, 60],
    ]);
  });
});
