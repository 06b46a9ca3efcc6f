import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientsToCsv, parseClientsCsv } from '../../src/shared/domain/client-csv';
import { csvCell, parseCsv } from '../../src/shared/domain/csv';
import { aClient, aContact } from '../builders';

describe('parseClientsCsv', () => {
  it('reads clients with their people', () => {
    const [row] = parseClientsCsv(
      'Name;Domains;People\r\nHalden Foods;halden.example www.halden.test;Dana Fox <Dana@halden.example> decision-maker always | tom@halden.example\r\n',
    );
    expect(row).toMatchObject({
      line: 2,
      problems: [],
      client: { id: 'halden-foods', name: 'Halden Foods', domains: ['halden.example', 'www.halden.test'] },
    });
    expect(row?.client?.people).toMatchObject([
      { address: 'dana@halden.example', name: 'Dana Fox', roles: ['decision-maker'], copy: 'always' },
      { address: 'tom@halden.example', copy: 'impactful' },
    ]);
  });
  it('says row by row what is wrong', () => {
    const rows = parseClientsCsv(
      'name,domains,addresses,renewal,owner\n,halden.example,,,\nA,not a domain,,,\nB,gmail.com,,31.12.2026,\nA,a.example,x@,,nobody\n"broken',
    );
    expect(rows.map((r) => [r.line, r.client?.name ?? null, r.problems.length])).toEqual([
      [2, null, 1],
      [3, 'A', 4],
      [4, 'B', 3],
      [5, 'A', 3],
      [6, 'broken', 1],
    ]);
    expect(rows[2]?.problems[0]).toContain('31.12.2026');
  });
  it('says what is wrong with hours and approvals', () => {
    const [row] = parseClientsCsv('name,domains,contact hours,approval needed\nA,a.example,nine to five,maybe\n');
    expect(row?.problems).toEqual([
      '“nine to five” are no hours: write Mon Tue 09:00-17:00.',
      'The approval needed is one of: always, for changes, never.',
    ]);
    expect(row?.client).not.toHaveProperty('hours');
  });
  it('wants a header row', () => {
    expect(parseClientsCsv('Halden,halden.example')).toMatchObject([{ client: null }]);
    expect(parseClientsCsv('')).toEqual([]);
  });
  it('gives ids that nobody has', () => {
    const ids = parseClientsCsv('name\nHalden\nHalden!\n漢字\n__proto__', new Set(['halden'])).map((r) => r.client?.id);
    expect(ids).toEqual(['halden-2', 'halden-3', 'client', 'proto']);
  });
});

describe('clientsToCsv', () => {
  it('comes back as it went', () => {
    const client = aClient({
      id: 'halden-foods',
      name: 'Halden "Foods", Ltd',
      people: [
        aContact('dana@halden.example', { name: 'Dana Fox', roles: ['decision-maker', 'sponsor'], copy: 'never' }),
      ],
      addresses: ['x@gmail.com'],
      zone: 'Europe/Berlin',
      hours: { days: [0, 1, 3], startMinute: 8 * 60 + 30, endMinute: 17 * 60 },
      approvals: 'for-changes',
    });
    const { id: _, ...back } = parseClientsCsv(clientsToCsv([client]))[0]?.client ?? aClient();
    const { id: __, ...went } = client;
    expect(back).toEqual(went);
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', ' =HYPERLINK("x")'])('disarms %j', (name) => {
    const csv = clientsToCsv([aClient({ name })]);
    const cell = csv.split('\r\n').slice(1).join('\r\n').replace(/^"/, '');
    expect(cell.startsWith("'")).toBe(true);
    expect(parseClientsCsv(csv)[0]?.client?.name).toBe(name.trim());
  });
});

describe('parseCsv', () => {
  it('reads back whatever cells were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\n', 'é') }).map((s) => s.trim());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        fc.pre(cells.some((c) => c !== ''));
        expect(parseCsv(`a,b,c,d\n${cells.map(csvCell).join(',')}`)[1]?.cells).toEqual(cells);
      }),
    );
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseClientsCsv(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
