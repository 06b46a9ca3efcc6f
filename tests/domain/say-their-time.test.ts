import { describe, expect, it } from 'vitest';
import { sayTheirTime } from '../../src/shared/domain/say-their-time';
import { aClient, at, DANA, TOM } from '../builders';

const london = { zone: 'Europe/London', locale: 'en-GB' };
const said = (when: string, zone: string | undefined, theirs = [DANA]) =>
  sayTheirTime(at(when), { client: aClient(zone === undefined ? {} : { zone }), theirs }, london)?.replace(
    /\u00a0/g,
    ' ',
  );

describe('a time by the client’s clock', () => {
  it('names the one person of theirs, or the client', () => {
    expect(said('2026-03-05T10:00', 'Europe/Berlin')).toBe('11:00 for Dana');
    expect(said('2026-03-05T10:00', 'Europe/Berlin', [DANA, TOM])).toBe('11:00 for Halden');
    expect(said('2026-03-05T10:00', 'Europe/Berlin', [])).toBe('11:00 for Halden');
  });

  it('says the day where it is another one there', () => {
    expect(said('2026-03-05T17:00', 'Asia/Tokyo')).toBe('02:00 on Friday 6 March for Dana');
    expect(said('2026-03-05T09:00', 'Asia/Tokyo')).toBe('18:00 for Dana');
  });

  it('is silent where both clocks agree at that moment, and where the zone is not known', () => {
    expect(said('2026-03-05T10:00', 'Europe/Lisbon')).toBeUndefined();
    expect(said('2026-03-05T10:00', undefined)).toBeUndefined();
    expect(said('2026-03-05T10:00', 'Customized Time Zone')).toBeUndefined();
    // Clocks change in New York three weeks before London: four hours apart instead of five.
    expect(said('2026-03-12T15:00', 'America/New_York')).toBe('11:00 for Dana');
  });
});
