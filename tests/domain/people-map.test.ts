import { describe, expect, it } from 'vitest';
import { peopleMap } from '../../src/shared/domain/people-map';
import { aClient, aContact, aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, DANA, ME, TOM } from '../builders';

describe('the people map', () => {
  it('counts mails from writer to readers and meetings for every pair', () => {
    const mail = aMessage({ to: [TOM], cc: [COLLEAGUE] });
    const meeting = aMeeting({ start: at('2026-03-02T10:00'), attendees: [attendee(TOM), attendee(COLLEAGUE)] });
    const map = peopleMap('halden', aSnapshot({ messages: [mail], meetings: [meeting] }));
    expect(map.lines).toEqual([
      { ours: ME.address, theirs: TOM.address, count: 2 },
      { ours: COLLEAGUE.address, theirs: TOM.address, count: 1 },
    ]);
  });
  it('shows who decides and is not in contact, with the last day there was any', () => {
    const old = aMessage({ to: [DANA], sentAt: at('2025-11-11T10:00') });
    const map = peopleMap('halden', aSnapshot({ messages: [old] }));
    expect(map.missing).toMatchObject([{ address: DANA.address, lastAt: old.sentAt, contacts: 0 }]);
    expect(map.lines).toEqual([]);
  });
  it('does not miss a person who has left, nor count a future meeting', () => {
    const client = aClient({ people: [aContact(DANA.address, { roles: ['decision-maker'], leftOn: '2026-01-01' })] });
    const map = peopleMap(
      'halden',
      aSnapshot({ clients: [client], meetings: [aMeeting({ start: at('2026-03-20T10:00') })] }),
    );
    expect(map).toMatchObject({ missing: [], lines: [] });
  });
  it('keeps eight a side and says how many more there are', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      aMessage({ to: [{ address: `p${i}@halden.example`, name: `P${i}` }] }),
    );
    const map = peopleMap('halden', aSnapshot({ messages: many }));
    expect(map.theirs.length + map.missing.length).toBe(8);
    expect(map.more.theirs).toBe(12 - map.theirs.length);
  });
});
