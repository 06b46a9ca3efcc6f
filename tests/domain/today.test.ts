import { describe, expect, it } from 'vitest';
import { sayCountdown, todayView } from '../../src/shared/domain/today';
import { aMeeting, aSnapshot, at, attendee, COLLEAGUE, NOW } from '../builders';

const own = (title: string, start: string, minutes: number, change = {}) =>
  aMeeting({ title, start: at(start), minutes, attendees: [attendee(COLLEAGUE)], ...change });

describe('today', () => {
  it('names the next client meeting, the running one included, and passes over others, cancelled and declined ones', () => {
    const running = aMeeting({ id: 'running', start: at('2026-03-04T09:30'), minutes: 60 });
    const snapshot = (meetings: readonly ReturnType<typeof aMeeting>[]) => aSnapshot({ meetings });
    expect(todayView(snapshot([running, aMeeting({ id: 'later' })]), NOW).next?.meeting.id).toBe('running');
    expect(
      todayView(snapshot([own('Budget', '2026-03-04T11:00', 30), aMeeting({ id: 'later' })]), NOW).next?.meeting.id,
    ).toBe('later');
    expect(
      todayView(snapshot([aMeeting({ cancelled: true }), aMeeting({ myResponse: 'declined' })]), NOW).next,
    ).toBeNull();
  });

  it('draws working hours, and further when a meeting lies outside them', () => {
    const day = todayView(aSnapshot({ meetings: [own('Early', '2026-03-04T07:00', 30)] }), NOW).day;
    expect(day).toMatchObject({ from: at('2026-03-04T07:00'), to: at('2026-03-04T17:30') });
    expect(todayView(aSnapshot({ meetings: [own('Tomorrow', '2026-03-05T07:00', 30)] }), NOW).day).toBeNull();
  });

  it('names a short gap after a client meeting only', () => {
    const strip = (gap: number, client: boolean) => {
      const first = client
        ? aMeeting({ start: at('2026-03-04T10:00'), minutes: 30 })
        : own('Budget', '2026-03-04T10:00', 30);
      const next = own('Stand-up', '2026-03-04T10:30', 15, { start: at('2026-03-04T10:30') + gap * 60_000 });
      return todayView(aSnapshot({ meetings: [first, next] }), NOW).day?.blocks[0]?.shortAfter;
    };
    expect(strip(0, true)).toBe(0);
    expect(strip(9, true)).toBe(9);
    expect(strip(10, true)).toBeNull();
    expect(strip(0, false)).toBeNull();
  });

  it('counts down in words', () => {
    const said = (minutes: number) => sayCountdown(aMeeting({ start: NOW + minutes * 60_000 }), NOW);
    expect([said(-3), said(1), said(25), said(120), said(361)]).toEqual([
      'now',
      'in 1 minute',
      'in 25 minutes',
      'in 2 hours',
      null,
    ]);
  });
});
