import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/shared/domain/meeting';
import { contactOutsideHours } from '../../src/shared/rules/contact-outside-hours';
import { runOn } from '../../src/shared/rules/run-rules';
import { aClient, aMeeting, aMessage, aSnapshot, at, COLLEAGUE, ME, TOM } from '../builders';
import { onDraft } from '../draft-check';

const inZone = (zone?: string) => [aClient(zone === undefined ? {} : { zone })];
/** A mail written on Wednesday 4 March at this time, UTC. */
const mail = (time: string, zone?: string, change: Parameters<typeof onDraft>[2] = {}) =>
  onDraft(contactOutsideHours, 'Hello Tom.', change, { clients: inZone(zone), now: at(`2026-03-04T${time}`) });
const meeting = (value: Meeting, zone?: string) =>
  runOn({ kind: 'meeting', value }, aSnapshot({ clients: inZone(zone), meetings: [value] }), new Map(), [
    contactOutsideHours,
  ]);

describe('contact-outside-hours', () => {
  it('says what time it is there', () => {
    expect(mail('15:00', 'Asia/Tokyo').map((f) => [f.message, f.strong, f.level])).toEqual([
      ['It is 00:00 for Tom now; Outlook can send this mail in the morning.', '00:00', 'info'],
    ]);
    expect(meeting(aMeeting({ start: at('2026-03-05T17:00') }), 'Asia/Singapore').map((f) => f.message)).toEqual([
      '“Halden weekly” is Friday 01:00 for Halden.',
    ]);
  });

  it.each([
    ['early', '07:59', 'Europe/London'],
    ['at the end of the day', '18:00', 'Europe/London'],
    ['in New York’s night', '09:00', 'America/New_York'],
  ])('notices a mail: %s', (_, time, zone) => {
    expect(mail(time, zone)).toHaveLength(1);
  });

  it.each([
    ['when the day begins', '08:00', 'Europe/London'],
    ['a minute before it ends', '17:59', 'Europe/London'],
    ['late here, daytime there', '20:00', 'America/New_York'],
    ['no zone is known', '23:00', undefined],
    ['the zone is none', '23:00', 'Mars/Olympus'],
  ])('is silent about a mail: %s', (_, time, zone) => {
    expect(mail(time, zone)).toEqual([]);
  });

  it('counts weekends where they are', () => {
    const on = (now: string) =>
      onDraft(contactOutsideHours, 'Hello.', {}, { clients: inZone('Pacific/Auckland'), now: at(now) });
    expect(on('2026-03-06T21:00')).toHaveLength(1); // Saturday morning in Auckland, Friday here
    expect(on('2026-03-08T21:00')).toEqual([]); // Monday morning there, Sunday here
  });

  it.each([
    ['the client called it', { mine: false }],
    ['all day', { allDay: true }],
    ['cancelled', { cancelled: true }],
    ['private', { private: true }],
    ['gone by', { start: at('2026-03-03T05:00') }],
    ['nobody of a client', { attendees: [] }],
  ])('is silent about a meeting: %s', (_, change) => {
    expect(meeting(aMeeting({ start: at('2026-03-05T05:00'), ...change }), 'Europe/London')).toEqual([]);
  });

  it('looks at a meeting’s end, too', () => {
    expect(meeting(aMeeting({ start: at('2026-03-05T17:30'), minutes: 30 }), 'Europe/London')).toEqual([]);
    expect(meeting(aMeeting({ start: at('2026-03-05T17:30'), minutes: 31 }), 'Europe/London')).toHaveLength(1);
  });

  it('speaks of a series once', () => {
    const [first, second] = [5, 12].map((day) =>
      aMeeting({ seriesId: 's', start: at(`2026-03-${day < 10 ? '0' : ''}${day}T05:00`) }),
    );
    const meetings = [first, second].filter((m) => m !== undefined);
    const snapshot = aSnapshot({ clients: inZone('Europe/London'), meetings });
    expect(
      meetings.map((value) => runOn({ kind: 'meeting', value }, snapshot, new Map(), [contactOutsideHours]).length),
    ).toEqual([1, 0]);
  });

  describe('with hours in the record', () => {
    const hours = { days: [1, 2, 3, 4], startMinute: 10 * 60, endMinute: 15 * 60 };
    const on = (now: string, zone?: string) =>
      onDraft(
        contactOutsideHours,
        'Hello Tom.',
        {},
        { clients: [aClient({ hours, ...(zone === undefined ? {} : { zone }) })], now: at(now) },
      );

    it.each([
      ['before them', '2026-03-04T09:59'],
      ['at their end', '2026-03-04T15:00'],
      ['on a day that is not theirs', '2026-03-06T11:00'],
    ])('speaks %s', (_, now) => {
      expect(on(now, 'Europe/London').map((f) => [f.message, f.measures])).toEqual([
        [
          `It is ${now.slice(11)} for Tom, outside the hours they like; Outlook can send this mail later.`,
          [{ value: 'Mon Tue Wed Thu 10:00-15:00', label: 'their hours' }],
        ],
      ]);
    });
    it('is silent within them, in the user’s zone where the record names none', () => {
      expect(on('2026-03-04T10:00', 'Europe/London')).toEqual([]);
      expect(on('2026-03-04T14:59')).toEqual([]);
      expect(on('2026-03-04T15:00')).toHaveLength(1);
      expect(on('2026-03-04T15:00', 'America/New_York')).toEqual([]);
    });
    it('holds for meetings', () => {
      const value = aMeeting({ start: at('2026-03-05T15:00') });
      const snapshot = aSnapshot({ clients: [aClient({ hours, zone: 'Europe/London' })], meetings: [value] });
      expect(runOn({ kind: 'meeting', value }, snapshot, new Map(), [contactOutsideHours])).toHaveLength(1);
    });
  });

  describe('where the reader’s own hours are known', () => {
    const written = (hour: number) =>
      Array.from({ length: 8 }, (_, i) =>
        aMessage({ from: TOM, to: [ME], folder: 'inbox', sentAt: at(`2026-02-1${i}T${hour}:${10 + 6 * i}`) }),
      );
    const on = (now: string, hour: number) =>
      onDraft(
        contactOutsideHours,
        'Hello Tom.',
        {},
        { clients: inZone('Europe/London'), messages: written(hour), now: at(now) },
      );

    it('is silent at an hour at which they write themselves, and only then', () => {
      expect(on('2026-03-04T19:40', 19)).toEqual([]);
      expect(on('2026-03-04T21:40', 19)).toHaveLength(1);
      expect(on('2026-03-07T19:40', 19)).toHaveLength(1); // a Saturday
    });
    it('does not narrow the day to them', () => {
      expect(on('2026-03-04T09:00', 14)).toEqual([]);
    });
  });

  it('leaves colleagues alone', () => {
    expect(mail('23:00', 'Europe/London', { to: [COLLEAGUE] })).toEqual([]);
  });
});
