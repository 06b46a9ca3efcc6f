import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { twoFreeSlots } from '../../src/shared/domain/free-slots';
import { MINUTE } from '../../src/shared/domain/instant';
import type { Meeting } from '../../src/shared/domain/meeting';
import { saySlots } from '../../src/shared/domain/say-slots';
import type { Client } from '../../src/shared/domain/client';
import { aClient, aMeeting, aSnapshot, at, attendee, NOW, TOM } from '../builders';

/** Starts of the two times, from Wednesday 4 March 10:00 UTC. */
function starts(meetings: readonly Meeting[], client: Partial<Client> = {}, input: Partial<SnapshotInput> = {}) {
  const one = aClient(client);
  const slots = twoFreeSlots(one, 30, aSnapshot({ clients: [one], meetings, ...input }));
  return slots?.map(({ start }) => new Date(start).toISOString().slice(0, 16)) ?? null;
}
const busy = (start: string, minutes: number, change: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({ title: 'Budget', start: at(start), minutes, attendees: [], ...change });

describe('two free times', () => {
  it('are on two days, one before and one after noon, from the next working day on', () => {
    expect(starts([])).toEqual(['2026-03-05T10:00', '2026-03-06T14:00']);
    // Friday: the next working days are Monday and Tuesday.
    expect(starts([], {}, { now: at('2026-03-06T10:00') })).toEqual(['2026-03-09T10:00', '2026-03-10T14:00']);
  });

  it('keep the room to prepare and reflect', () => {
    // Tight before 10:00, at 10:30 and at 11:00; 11:30 is the first with a quarter before it.
    expect(starts([busy('2026-03-05T09:00', 126)])?.[0]).toBe('2026-03-05T11:30');
    expect(starts([busy('2026-03-05T09:00', 106)])?.[0]).toBe('2026-03-05T11:30');
    expect(starts([busy('2026-03-05T09:00', 105)])?.[0]).toBe('2026-03-05T11:00');
    expect(starts([busy('2026-03-05T10:44', 200)])?.[0]).toBe('2026-03-05T09:30');
    expect(starts([busy('2026-03-05T09:00', 45)], { prepMinutes: 45 })?.[0]).toBe('2026-03-05T10:30');
  });

  it.each<readonly [string, Parameters<typeof aMeeting>[0]]>([
    ['declined', { myResponse: 'declined' }],
    ['cancelled', { cancelled: true }],
    ['free', { showAs: 'free' }],
  ])('pass over what is %s', (_, change) => {
    expect(starts([busy('2026-03-05T09:00', 480, change)])?.[0]).toBe('2026-03-05T10:00');
  });

  it('pass over days away and keep clear of blocks to prepare', () => {
    const away = busy('2026-03-05T00:00', 24 * 60, { allDay: true, showAs: 'oof' });
    expect(starts([away])).toEqual(['2026-03-06T10:00', '2026-03-09T14:00']);
    expect(starts([busy('2026-03-05T00:00', 24 * 60, { allDay: true, showAs: 'free' })])?.[0]).toBe('2026-03-05T10:00');
    expect(starts([busy('2026-03-05T10:00', 15, { hold: true })])?.[0]).toBe('2026-03-05T10:30');
  });

  it('lie in the client’s hours, and in their day where only the zone is known', () => {
    const hours = { days: [5], startMinute: 15 * 60, endMinute: 16 * 60 };
    expect(starts([], { hours })).toEqual(['2026-03-06T15:00', '2026-03-13T15:00']);
    // 9 to 5 in New York are 14:00 to 22:00 here: two afternoons are left.
    expect(starts([], { zone: 'America/New_York' })).toEqual(['2026-03-05T14:00', '2026-03-06T14:00']);
    expect(starts([], { zone: 'Pacific/Auckland' })).toBeNull();
  });

  it('leave out an hour that they declined three times', () => {
    const declined = [5, 12, 19].map((day) =>
      aMeeting({
        start: at(`2026-02-${String(day).padStart(2, '0')}T10:00`),
        attendees: [attendee(TOM, { response: 'declined' })],
      }),
    );
    expect(starts(declined)?.[0]).toBe('2026-03-05T11:00');
    expect(starts(declined.slice(1))?.[0]).toBe('2026-03-05T10:00');
  });

  it('are not offered where the calendar is not read so far, or is full', () => {
    const { reach } = aSnapshot();
    const calendar = { ...reach.calendar, complete: false, to: at('2026-03-05T23:00') };
    expect(starts([], {}, { reach: { ...reach, calendar } })).toBeNull();
    expect(starts([], {}, { reach: { ...reach, calendar: { ...calendar, to: null } } })).toBeNull();
    const full = Array.from({ length: 15 }, (_, i) => busy(new Date(NOW + i * 86_400_000).toISOString(), 23 * 60));
    expect(starts(full)).toBeNull();
  });

  it('never meet anything in the calendar, whatever stands there', () => {
    const meetings = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 12 }),
        minute: fc.integer({ min: 0, max: 1439 }),
        length: fc.integer({ min: 1, max: 300 }),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(meetings, (list) => {
        const made = list.map(({ day, minute, length }) =>
          aMeeting({ start: at('2026-03-05T00:00') + (day * 1440 + minute) * MINUTE, minutes: length, attendees: [] }),
        );
        const slots = twoFreeSlots(aClient(), 30, aSnapshot({ meetings: made })) ?? [];
        for (const slot of slots)
          expect(made.some((m) => m.start < slot.end + 15 * MINUTE && m.end > slot.start - 15 * MINUTE)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two times in a mail', () => {
  const slots = [
    { start: at('2026-03-05T10:00'), end: at('2026-03-05T10:30') },
    { start: at('2026-03-06T14:00'), end: at('2026-03-06T14:30') },
  ] as const;
  it.each([
    [
      'en',
      'Europe/London',
      'I could do Thursday 5 March, 10:00 or Friday 6 March, 14:00 (London time); if neither suits, tell me what does.',
    ],
    [
      'en',
      'America/New_York',
      'I could do Thursday 5 March, 05:00 or Friday 6 March, 09:00 (New York time; 10:00 and 14:00 in London); if neither suits, tell me what does.',
    ],
    [
      'de',
      'Europe/Berlin',
      'Bei mir ginge Donnerstag 5. März, 11:00 Uhr oder Freitag 6. März, 15:00 Uhr (Zeit in Berlin; 10:00 und 14:00 Uhr in London); wenn beides nicht passt, nennen Sie gern eine andere Zeit.',
    ],
    [
      'fr',
      'Europe/London',
      'Je vous propose jeudi 5 mars à 10:00 ou vendredi 6 mars à 14:00 (heure de London) ; si aucun ne convient, dites-moi ce qui vous arrange.',
    ],
    [
      'es',
      'Europe/London',
      'Podría ser jueves 5 de marzo a las 10:00 o viernes 6 de marzo a las 14:00 (hora de London); si ninguno le viene bien, dígame cuál prefiere.',
    ],
  ] as const)('%s, %s', (language, zone, sentence) => {
    expect(saySlots(slots, { language, zone, ownZone: 'Europe/London' })).toBe(sentence);
  });
  it('say one time where clocks show the same', () => {
    expect(saySlots(slots, { language: 'en', zone: 'Europe/London', ownZone: 'Europe/Lisbon' })).not.toContain(
      'Lisbon',
    );
  });
});
