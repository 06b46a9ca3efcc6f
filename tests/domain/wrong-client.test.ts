import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientGroup, clientNames } from '../../src/shared/domain/client-names';
import { oneEditApart } from '../../src/shared/domain/one-edit';
import type { AddressedMail, NamedClient, Recipient } from '../../src/shared/domain/wrong-client';
import { wrongClientMark, wrongClients } from '../../src/shared/domain/wrong-client';
import { aClient } from '../builders';

const client = (id: string, change: Partial<NamedClient> = {}): NamedClient => ({
  id,
  name: id,
  names: [id.toLowerCase()],
  domains: [`${id.toLowerCase()}.com`],
  group: null,
  ...change,
});
const HALDEN = client('Halden');
const NORDWIND = client('Nordwind');
const SISTER = client('HaldenLogistics', { names: ['halden logistics'], group: 'halden' });
const PARENT = client('HaldenGroup', { names: ['halden group'], group: 'halden' });
const ALL = [HALDEN, NORDWIND, SISTER, PARENT];

const to = (who: NamedClient, field: Recipient['field'] = 'to'): Recipient => ({
  address: `someone@${who.domains[0]}`,
  field,
  client: who,
  unknown: false,
});
const stranger = (address: string): Recipient => ({ address, field: 'to', client: null, unknown: true });
const colleague: Recipient = { address: 'jo@brightwater.example', field: 'cc', client: null, unknown: false };

function kinds(mail: Partial<AddressedMail>, right: readonly string[] = []): readonly string[] {
  const whole = { subject: '', attachmentNames: [], recipients: [], subjectKnown: false, ...mail };
  return wrongClients(whole, ALL, (mark) => right.includes(mark)).map((found) => {
    if (found.kind === 'two-clients') return `two: ${found.clients.map((c) => c.name).join('+')}`;
    if (found.kind === 'named') return `${found.where}: ${found.named.name}`;
    return `like ${found.domain}`;
  });
}

describe('wrong client', () => {
  it.each<[string, Partial<AddressedMail>, readonly string[]]>([
    ['two clients in To', { recipients: [to(HALDEN), to(NORDWIND)] }, ['two: Halden+Nordwind']],
    ['one in To, one in Cc', { recipients: [to(HALDEN), colleague, to(NORDWIND, 'cc')] }, ['two: Halden+Nordwind']],
    ['another client in the subject', { recipients: [to(HALDEN)], subject: 'Nordwind: offer' }, ['subject: Nordwind']],
    [
      'a forward about another client',
      { recipients: [to(HALDEN)], subject: 'FW: Prices Nordwind' },
      ['subject: Nordwind'],
    ],
    [
      'another client’s file',
      { recipients: [to(HALDEN)], attachmentNames: ['Offer_NORDWIND_v2.pdf'] },
      ['file: Nordwind'],
    ],
    [
      'a file also in a reply',
      { recipients: [to(HALDEN)], attachmentNames: ['nordwind-prices.xlsx'], subjectKnown: true },
      ['file: Nordwind'],
    ],
    ['a letter left out', { recipients: [stranger('dana@haldn.com'), colleague] }, ['like halden.com']],
    ['a letter changed', { recipients: [stranger('dana@nordw1nd.com')] }, ['like nordwind.com']],
    ['letters swapped', { recipients: [stranger('dana@nordwnid.com')] }, ['like nordwind.com']],
    [
      'a letter changed under a sub-domain',
      { recipients: [stranger('dana@mail.nordw1nd.com')] },
      ['like nordwind.com'],
    ],
    ['an ending mistyped', { recipients: [stranger('dana@nordwind.co')] }, ['like nordwind.com']],
  ])('sees %s', (_, mail, expected) => {
    expect(kinds(mail)).toEqual(expected);
  });

  it.each<[string, Partial<AddressedMail>]>([
    ['one client', { recipients: [to(HALDEN), to(HALDEN, 'cc'), colleague] }],
    ['sister companies', { recipients: [to(SISTER), to(PARENT)] }],
    [
      'mail among colleagues',
      { recipients: [colleague], subject: 'Nordwind and Halden', attachmentNames: ['Nordwind.pdf'] },
    ],
    ['a supplier asked about a client', { recipients: [stranger('print@shop.example')], subject: 'Nordwind leaflets' }],
    ['a circular', { recipients: [to(HALDEN), to(NORDWIND), to(SISTER), to(client('Fourth'))], subject: 'News' }],
    ['clients in Bcc', { recipients: [to(HALDEN), to(NORDWIND, 'bcc')] }],
    ['the named client copied blind', { recipients: [to(HALDEN), to(NORDWIND, 'bcc')], subject: 'Nordwind' }],
    ['both names in the subject', { recipients: [to(HALDEN)], subject: 'Halden and Nordwind: joint webinar' }],
    ['a reply in the client’s own thread', { recipients: [to(HALDEN)], subject: 'RE: Nordwind', subjectKnown: true }],
    ['part of a longer word', { recipients: [to(HALDEN)], subject: 'Nordwindstrasse 4' }],
    ['a sister’s name', { recipients: [to(SISTER)], subject: 'Halden Group results' }],
    ['a name that holds the addressed one’s', { recipients: [to(HALDEN)], subject: 'Halden Logistics' }],
    ['a firm at another ending', { recipients: [stranger('a@nordwind.de')] }],
    ['a short domain', { recipients: [stranger('a@hald.com')] }],
    ['a domain two letters off', { recipients: [stranger('a@nordwand1.com')] }],
    ['nobody yet', { subject: 'Nordwind' }],
  ])('is silent for %s', (_, mail) => {
    expect(kinds(mail)).toEqual([]);
  });

  it('believes what the user said is right, whichever way round', () => {
    const both = { recipients: [to(HALDEN), to(NORDWIND)] };
    const marks = wrongClients(
      { subject: '', attachmentNames: [], subjectKnown: false, ...both },
      ALL,
      () => false,
    ).map(wrongClientMark);
    expect(marks).toEqual(['wrong-client/Halden+Nordwind']);
    expect(kinds({ recipients: [...both.recipients].reverse() }, marks)).toEqual([]);
    expect(kinds({ recipients: [to(NORDWIND)], subject: 'Halden' }, marks)).toEqual([]);
    expect(kinds({ recipients: [to(NORDWIND), to(SISTER)] }, marks)).toHaveLength(1);
  });

  it('takes any mail', () => {
    const recipient = fc.record({
      address: fc.string(),
      field: fc.constantFrom('to', 'cc', 'bcc'),
      client: fc.option(fc.constantFrom(...ALL)),
      unknown: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(recipient), fc.string(), fc.array(fc.string()), (recipients, subject, attachmentNames) => {
        wrongClients(
          { recipients: recipients as readonly Recipient[], subject, attachmentNames, subjectKnown: false },
          ALL,
          () => false,
        );
      }),
    );
  });
});

describe('one edit', () => {
  it('is a letter more, less, other, or two swapped', () => {
    const letters = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, n, letter) => {
        const at = n % text.length;
        const more = text.slice(0, at) + letter + text.slice(at);
        expect(oneEditApart(text, more)).toBe(true);
        expect(oneEditApart(more, text)).toBe(true);
        const other = text.slice(0, at) + letter + text.slice(at + 1);
        expect(oneEditApart(text, other)).toBe(other !== text);
        const swapped = text.slice(0, at) + text.slice(at + 1, at + 2) + text.charAt(at) + text.slice(at + 2);
        expect(oneEditApart(text, swapped)).toBe(swapped !== text);
        expect(oneEditApart(text, `${text}${letter}${letter}`)).toBe(false);
      }),
    );
    expect(oneEditApart('halden', 'hladne')).toBe(false);
  });
});

describe('names of a client', () => {
  it('are its names with and without legal form', () => {
    expect(clientNames(aClient({ name: 'Halden Foods Ltd', shortName: 'Halden' }))).toEqual([
      'halden foods ltd',
      'halden foods',
      'halden',
    ]);
    expect(clientNames(aClient({ name: 'Müller & Söhne GmbH', shortName: 'Müller' }))).toEqual([
      'muller sohne gmbh',
      'muller sohne',
      'muller',
    ]);
  });
  it('are no ordinary or short words', () => {
    expect(clientNames(aClient({ name: 'Target', shortName: 'TGT' }))).toEqual([]);
    expect(clientNames(aClient({ name: 'Next Group', shortName: 'Next' }))).toEqual(['next group']);
  });
  it('and its family has one name, whoever of it is asked', () => {
    const family = [
      aClient({ id: 'top' }),
      aClient({ id: 'a', parentId: 'top' }),
      aClient({ id: 'b', parentId: 'a' }),
      aClient({ id: 'x', parentId: 'gone' }),
      aClient({ id: 'y', parentId: 'gone' }),
      aClient({ id: 'p', parentId: 'q' }),
      aClient({ id: 'q', parentId: 'p' }),
      aClient({ id: 'alone' }),
    ];
    const all = new Map(family.map((c) => [c.id, c]));
    expect(family.map((c) => clientGroup(c, all))).toEqual(['top', 'top', 'top', 'gone', 'gone', 'p', 'p', null]);
  });
});
