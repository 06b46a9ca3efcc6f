import { describe, expect, it } from 'vitest';
import { mergeClients } from '../../src/shared/domain/client-merge';
import { aClient, aContact } from '../builders';

describe('mergeClients', () => {
  const a = aClient({
    id: 'a',
    name: 'A',
    domains: ['a.example', 'x.example'],
    people: [aContact('p@a.example', { roles: ['sponsor'], topics: ['budget'] })],
    prepMinutes: 30,
  });
  const b = aClient({
    id: 'b',
    name: 'B',
    domains: ['b.example', 'x.example'],
    people: [aContact('p@a.example', { roles: ['champion'], topics: ['logo'] }), aContact('q@b.example')],
    prepMinutes: 5,
    renewal: '2026-12-31',
  });
  const child = aClient({ id: 'child', parentId: 'b' });

  it('joins what both have and keeps what the target says', () => {
    const [merged, rest] = mergeClients([a, b, child], ['b'], 'a');
    expect(merged).toMatchObject({
      id: 'a',
      name: 'A',
      prepMinutes: 30,
      renewal: '2026-12-31',
      domains: ['a.example', 'x.example', 'b.example'],
    });
    expect(merged?.people).toMatchObject([
      { address: 'p@a.example', roles: ['sponsor', 'champion'], topics: ['budget', 'logo'] },
      { address: 'q@b.example' },
    ]);
    expect(rest).toMatchObject({ id: 'child', parentId: 'a' });
  });
  it('does not become its own parent', () => {
    expect(mergeClients([{ ...a, parentId: 'b' }, b], ['b'], 'a')[0]).not.toHaveProperty('parentId');
  });
  it('changes nothing for ids it does not know', () => {
    const clients = [a, b];
    expect(mergeClients(clients, ['nobody'], 'a')).toBe(clients);
    expect(mergeClients(clients, ['b'], 'nobody')).toBe(clients);
    expect(mergeClients(clients, ['a'], 'a')).toBe(clients);
  });
});
