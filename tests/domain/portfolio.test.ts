import { describe, expect, it } from 'vitest';
import { portfolio, sortPortfolio } from '../../src/shared/domain/portfolio';
import { weekStartOf } from '../../src/shared/domain/week-start';
import { aClient, aMeeting, aMessage, aSnapshot, at, NOW } from '../builders';

const north = aClient({
  id: 'north',
  name: 'Northgate',
  shortName: 'Northgate',
  domains: ['northgate.example'],
  people: [],
  renewal: '2026-03-14',
});

function rows() {
  const past = aMessage({ sentAt: at('2026-03-03T15:00') });
  const robot = aMessage({ sentAt: at('2026-03-04T09:00'), automatic: true });
  const next = aMeeting({ start: at('2026-03-05T10:00') });
  const snapshot = aSnapshot({ clients: [aClient(), north], messages: [past, robot], meetings: [next] });
  const points = [
    { clientId: 'halden', weight: 'this-week' as const, message: 'No agenda yet.' },
    { clientId: null, weight: 'today' as const, message: 'Nobody’s.' },
  ];
  return { list: portfolio(snapshot, points, weekStartOf(NOW, 'UTC'), '2026-03-04'), past, next };
}

describe('the portfolio', () => {
  it('says last and next touchpoint, counts findings, and leaves automatic mail out', () => {
    const { list, past, next } = rows();
    const [halden] = list;
    expect(halden?.last).toMatchObject({ kind: 'mail', message: { id: past.id } });
    expect(halden?.next?.id).toBe(next.id);
    expect(halden?.counts).toEqual({ today: 0, thisWeek: 1, later: 0 });
    expect(halden?.sentence).toBe('No agenda yet.');
    expect(halden?.weeks.at(-1)).toMatchObject({ mails: 1, meetings: 0, current: true });
  });
  it('counts what is owed both ways and sorts by it; nothing is said while mail is still being read', () => {
    const ask = aMessage({ sentAt: at('2026-03-03T15:00'), text: 'Could you send us the logo?' });
    const snapshot = aSnapshot({ clients: [north, aClient()], messages: [ask] });
    const read = (one: typeof snapshot) => portfolio(one, [], weekStartOf(NOW, 'UTC'), '2026-03-04');
    expect(sortPortfolio(read(snapshot), 'they-owe', true).map((r) => [r.client.id, r.owed])).toEqual([
      ['halden', { we: 0, they: 1 }],
      ['north', { we: 0, they: 0 }],
    ]);
    const sent = { ...snapshot.reach.sent, complete: false };
    expect(read({ ...snapshot, reach: { ...snapshot.reach, sent } }).map((r) => r.owed)).toEqual([null, null]);
  });
  it('keeps a client without anything in view', () => {
    const [, second] = rows().list;
    expect(second).toMatchObject({ last: null, next: null, sentence: null, renewalInDays: 10 });
  });
  it('sorts by any column, empty cells last in both directions', () => {
    const { list } = rows();
    const names = (column: 'last' | 'client' | 'today' | 'renewal', descending: boolean) =>
      sortPortfolio(list, column, descending).map((r) => r.client.id);
    expect(names('last', true)).toEqual(['halden', 'north']);
    expect(names('last', false)).toEqual(['halden', 'north']);
    expect(names('client', true)).toEqual(['north', 'halden']);
    expect(names('renewal', false)).toEqual(['north', 'halden']);
    expect(names('today', true)).toEqual(['halden', 'north']);
  });
});
