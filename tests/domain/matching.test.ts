import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFreeMail, matchAddress, registrableDomain } from '../../src/shared/domain/address-match';
import { indexClients } from '../../src/shared/domain/client-index';
import { clientsOf, matchItem } from '../../src/shared/domain/item-match';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { aClient, aContact, aSnapshotInput, at, person } from '../builders';

function match(address: string, change: Partial<SnapshotInput> = {}, when: number | null = null) {
  return matchAddress(address, indexClients(aSnapshotInput(change)), when);
}
const sister = aClient({
  id: 'sister',
  name: 'Sister',
  domains: ['halden.example'],
  people: [aContact('ann@sister.example')],
});

describe('matchAddress', () => {
  it.each([
    ['a person of the record', 'dana.fox@halden.example', { kind: 'client', clientId: 'halden', by: 'address' }],
    [
      'anybody at the domain',
      'new@halden.example',
      { kind: 'client', clientId: 'halden', by: 'domain', domain: 'halden.example' },
    ],
    [
      'a sub-domain',
      'new@mail.uk.halden.example',
      { kind: 'client', clientId: 'halden', by: 'domain', domain: 'halden.example' },
    ],
    ['a domain that only ends alike', 'new@nothalden.example', { kind: 'unknown', freeMail: false }],
    ['a domain that only begins alike', 'new@halden.example.evil.net', { kind: 'unknown', freeMail: false }],
    ['one of us', 'sam@brightwater.example', { kind: 'internal' }],
    ['one of us at a sub-domain', 'sam@mail.brightwater.example', { kind: 'internal' }],
    ['free mail', 'halden@gmail.com', { kind: 'unknown', freeMail: true }],
  ])('knows %s', (_, address, expected) => {
    expect(match(address)).toEqual(expected);
  });

  it('takes the longest domain that fits', () => {
    const clients = [aClient(), aClient({ id: 'labs', domains: ['labs.halden.example'], people: [] })];
    expect(match('x@eu.labs.halden.example', { clients })).toMatchObject({ clientId: 'labs' });
    expect(match('x@halden.example', { clients })).toMatchObject({ clientId: 'halden' });
  });

  it('never ties free mail by domain, ours or theirs', () => {
    const clients = [aClient({ domains: ['gmail.com'], addresses: ['tom.halden@gmail.com'] })];
    expect(match('other@gmail.com', { clients, ownDomains: ['gmail.com'] })).toEqual({
      kind: 'unknown',
      freeMail: true,
    });
    expect(match('tom.halden@gmail.com', { clients })).toMatchObject({ kind: 'client', by: 'address' });
  });

  it('obeys “never”, for all clients and for one', () => {
    expect(match('dana.fox@halden.example', { neverClients: ['halden.example'] })).toEqual({ kind: 'never' });
    expect(match('dana.fox@halden.example', { neverClients: ['dana.fox@halden.example'] })).toEqual({ kind: 'never' });
    expect(match('shop@halden.example', { clients: [aClient({ never: ['shop@halden.example'] })] })).toEqual({
      kind: 'never',
    });
  });

  it('says so when several clients fit, and follows a choice', () => {
    const clients = [aClient({ people: [] }), sister];
    expect(match('x@halden.example', { clients })).toEqual({ kind: 'ambiguous', candidates: ['halden', 'sister'] });
    expect(match('x@halden.example', { clients, choices: new Map([['x@halden.example', 'sister']]) })).toMatchObject({
      clientId: 'sister',
      by: 'choice',
    });
    expect(match('x@halden.example', { clients, choices: new Map([['x@halden.example', 'gone']]) })).toMatchObject({
      kind: 'ambiguous',
    });
    const both = [
      aClient({ addresses: ['p@x.example'] }),
      aClient({ id: 'b', domains: [], addresses: ['p@x.example'], people: [] }),
    ];
    expect(match('p@x.example', { clients: both })).toEqual({ kind: 'ambiguous', candidates: ['halden', 'b'] });
  });

  it('lets a person who left count until their last day only', () => {
    const clients = [aClient({ people: [aContact('dana.fox@halden.example', { leftOn: '2026-02-27' })] })];
    expect(match('dana.fox@halden.example', { clients }, at('2026-02-27T23:00'))).toMatchObject({ clientId: 'halden' });
    expect(match('dana.fox@halden.example', { clients }, at('2026-02-28T01:00'))).toEqual({ kind: 'never' });
    const moved = [...clients, aClient({ id: 'new', domains: [], people: [aContact('dana.fox@halden.example')] })];
    expect(match('dana.fox@halden.example', { clients: moved }, at('2026-03-28T01:00'))).toMatchObject({
      clientId: 'new',
    });
  });

  it('reads names from objects’ own prototype as plain words', () => {
    const clients = [aClient({ id: '__proto__', domains: ['constructor'], addresses: ['__proto__@tostring'] })];
    expect(match('__proto__@tostring', { clients })).toMatchObject({ clientId: '__proto__' });
    expect(match('hasownproperty@valueof', { clients })).toEqual({ kind: 'unknown', freeMail: false });
  });
});

describe('matchItem', () => {
  const index = indexClients(
    aSnapshotInput({ clients: [aClient(), { ...sister, people: [aContact('ann@sister.example')] }] }),
  );
  it('breaks a tie by who else is there', () => {
    expect(clientsOf(matchItem([person('x@halden.example'), person('ann@sister.example')], index))).toEqual(['sister']);
    expect(matchItem([person('x@halden.example'), person('ann@sister.example')], index).ties.at(-1)).toMatchObject({
      by: 'context',
    });
  });
  it('leaves a tie open when nobody or both are there', () => {
    expect(matchItem([person('x@halden.example')], index).ambiguous).toHaveLength(1);
    expect(
      matchItem(
        ['x@halden.example', 'ann@sister.example', 'dana.fox@halden.example'].map((a) => person(a)),
        index,
      ).ambiguous,
    ).toHaveLength(1);
  });
});

describe('matching against a naive reading of the rule', () => {
  const label = fc.constantFrom('halden', 'a', 'b', 'mail', 'x');
  const domain = fc.array(label, { minLength: 1, maxLength: 4 }).map((l) => l.join('.'));
  it('agrees on the longest dot-boundary suffix', () => {
    fc.assert(
      fc.property(domain, fc.uniqueArray(domain, { minLength: 1, maxLength: 5 }), (mail, owned) => {
        const clients = owned.map((d, i) => aClient({ id: `c${i}`, domains: [d], people: [] }));
        const fits = owned.filter((d) => mail === d || mail.endsWith(`.${d}`)).sort((a, b) => b.length - a.length);
        const got = matchAddress(`p@${mail}`, indexClients(aSnapshotInput({ clients })));
        expect(got.kind === 'client' ? got.domain : undefined).toBe(fits[0]);
      }),
    );
  });
});

describe('domain words', () => {
  it.each([
    ['mail.halden.co.uk', 'halden.co.uk'],
    ['a.b.halden.com', 'halden.com'],
    ['x.halden.de', 'halden.de'],
    ['10.0.0.1', '10.0.0.1'],
    ['halden', 'halden'],
    ['co.uk', 'co.uk'],
  ])('%s is registered as %s', (domain, registered) => {
    expect(registrableDomain(domain)).toBe(registered);
  });
  it('knows free mail', () => {
    expect(isFreeMail('gmail.com')).toBe(true);
    expect(isFreeMail('halden.example')).toBe(false);
  });
});
