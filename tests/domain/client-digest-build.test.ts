import { describe, expect, it } from 'vitest';
import type { DigestSwitches } from '../../src/shared/domain/client-digest-build';
import { buildDigest } from '../../src/shared/domain/client-digest-build';
import { digestRecipient } from '../../src/shared/domain/digest-match';
import { DAY } from '../../src/shared/domain/instant';
import { conversationMark, shortMark } from '../../src/shared/domain/short-mark';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import {
  aClient,
  aContact,
  aMeeting,
  aMessage,
  aSnapshot,
  at,
  COLLEAGUE,
  DANA,
  ME,
  NOW,
  person,
  TOM,
} from '../builders';

const ALL_ON: DigestSwitches = { rulesOff: [], rulesOffFor: () => [], peopleOff: new Set(), options: {} };
const make = (input: Partial<SnapshotInput>, switches: Partial<DigestSwitches> = {}) =>
  buildDigest(aSnapshot(input), { ...ALL_ON, ...switches }, NOW);

const NORDWIND = aClient({
  id: 'nordwind',
  name: 'Nordwind AG',
  shortName: 'Nordwind',
  domains: ['nordwind.example', 'gmail.com'],
  people: [],
});

describe('the digest of what is known', () => {
  it('holds who the clients are, and nothing of what they wrote', () => {
    const digest = make({ messages: [aMessage({ subject: 'Secret plan', cc: [DANA], text: 'Strictly between us.' })] });
    expect(digest.clients).toEqual([
      {
        id: shortMark('halden'),
        name: 'Halden',
        names: ['halden foods', 'halden'],
        domains: ['halden.example'],
        addresses: [],
        never: [],
        deciders: [{ name: 'Dana Fox', addresses: [DANA.address], topics: [], deputy: null }],
        group: null,
        rulesOff: [],
      },
    ]);
    expect(JSON.stringify(digest)).not.toMatch(/Secret|between us|Tom/);
  });
  it('matches as the app does', () => {
    const clients = [
      aClient({
        addresses: ['agency@partner.example'],
        never: ['spam@halden.example'],
        people: [
          aContact(DANA.address, { roles: ['decision-maker'] }),
          aContact('dana.private@gmail.com', { name: 'Dana Fox' }),
          aContact('old.hand@halden.example', { leftOn: '2026-01-31' }),
        ],
      }),
      NORDWIND,
      aClient({ id: 'twin', name: 'Twin', domains: ['shared.example'], people: [] }),
      aClient({ id: 'twin-2', name: 'Twin 2', domains: ['shared.example'], people: [aContact('ann@shared.example')] }),
    ];
    const input = {
      clients,
      neverClients: ['noise.example', 'x@nordwind.example'],
      choices: new Map([['joe@gmail.com', 'nordwind']]),
    };
    const snapshot = aSnapshot(input);
    const digest = make(input);
    for (const address of [
      DANA.address,
      'new@mail.halden.example',
      'evil-halden.example@other.example',
      'agency@partner.example',
      'dana.private@gmail.com',
      'spam@halden.example',
      'old.hand@halden.example',
      'nils@nordwind.example',
      'x@nordwind.example',
      'a@sub.noise.example',
      'joe@gmail.com',
      'else@gmail.com',
      'ann@shared.example',
      'bob@shared.example',
      ME.address,
      COLLEAGUE.address,
      'nobody@nowhere.example',
    ]) {
      const tie = snapshot.matchPeople([{ address, name: '' }], NOW);
      const is = digestRecipient(address.toUpperCase(), 'to', digest);
      expect([address, is.client?.id ?? null, is.unknown]).toEqual([
        address,
        tie.ties[0] ? shortMark(tie.ties[0].clientId) : null,
        tie.unknown.length > 0,
      ]);
    }
  });
  it('puts who was touched last first', () => {
    const mails = [
      aMessage({ to: [person('a@nordwind.example')], sentAt: NOW - DAY }),
      aMessage({ sentAt: NOW - 2 * DAY }),
    ];
    const names = (input: Partial<SnapshotInput>) =>
      make({ clients: [aClient(), NORDWIND], ...input }).clients.map((c) => c.name);
    expect(names({ messages: mails })).toEqual(['Nordwind', 'Halden']);
    expect(names({ messages: mails, meetings: [aMeeting({ start: NOW - DAY / 2 })] })).toEqual(['Halden', 'Nordwind']);
    expect(names({ messages: mails, meetings: [aMeeting({ start: NOW + DAY })] })).toEqual(['Nordwind', 'Halden']);
  });
  it('knows who decides: all their addresses, topics, who stands in; not who left, wants no copies or is off', () => {
    const people = [
      aContact(DANA.address, { roles: ['decision-maker'], topics: ['Budget', ' '] }),
      aContact('d.fox@halden.example', { name: 'Dana Fox' }),
      aContact('gone@halden.example', { roles: ['sponsor'], leftOn: '2026-02-01' }),
      aContact('quiet@halden.example', { roles: ['sponsor'], copy: 'never' }),
      aContact('off@halden.example', { roles: ['sponsor'] }),
      aContact(TOM.address),
    ];
    const away = aMessage({
      folder: 'inbox',
      from: DANA,
      to: [ME],
      subject: 'Automatic reply: Plan',
      text: 'I am away. Please contact Tom Reyes.',
      automatic: true,
      sentAt: NOW - DAY,
    });
    const [client] = make(
      { clients: [aClient({ people })], messages: [away] },
      { peopleOff: new Set(['off@halden.example']) },
    ).clients;
    expect(client?.deciders).toEqual([
      { name: 'Dana Fox', addresses: [DANA.address, 'd.fox@halden.example'], topics: ['budget'], deputy: TOM.address },
    ]);
    expect(client?.never).toEqual(['gone@halden.example']);
  });
  it('knows recent conversations by their mark: who decides on the latest mail, and who was left out on purpose', () => {
    const messages = [
      aMessage({ conversationId: 'old', cc: [DANA], sentAt: NOW - 31 * DAY }),
      aMessage({ conversationId: 'a', cc: [DANA], sentAt: NOW - 3 * DAY }),
      aMessage({ conversationId: 'a', from: DANA, to: [ME], folder: 'inbox', automatic: true, sentAt: NOW - DAY }),
      aMessage({ conversationId: 'b', from: DANA, to: [ME], folder: 'inbox', sentAt: NOW - 2 * DAY }),
      aMessage({ conversationId: 'b', to: [TOM], sentAt: NOW - DAY }),
      aMessage({ conversationId: 'c', cc: [DANA], sentAt: NOW - DAY / 2 }),
    ];
    const answers = [{ kind: 'left-out-on-purpose', about: 'c', reason: '', at: NOW }] as const;
    expect(make({ messages, answers }).threads).toEqual([
      { mark: conversationMark('c'), onLast: [], leftOut: true },
      { mark: conversationMark('a'), onLast: [DANA.address], leftOut: false },
    ]);
  });
  it('knows when time is taken up, private entries too, and nothing else of it', () => {
    const meetings = [
      aMeeting({ start: NOW + DAY, private: true, title: null }),
      aMeeting({ start: NOW + 2 * DAY, showAs: 'free' }),
      aMeeting({ start: NOW + 15 * DAY }),
      aMeeting({ start: NOW - DAY }),
      aMeeting({ start: NOW - DAY / 48 }),
    ];
    expect(make({ meetings }).busy?.map((b) => b.start)).toEqual([NOW - DAY / 48, NOW + DAY]);
    const { reach } = aSnapshot();
    expect(make({ meetings, reach: { ...reach, calendar: { ...reach.calendar, asOf: null } } }).busy).toBeNull();
  });
  it('knows families and what is right, by marks', () => {
    const clients = [aClient(), aClient({ id: 'sister', parentId: 'halden', people: [] }), NORDWIND];
    const answers = [
      { kind: 'right-client', about: 'wrong-client/halden+nordwind', reason: '', at: at('2026-03-01T10:00') },
      { kind: 'right-client', about: 'wrong-client/abc123', reason: '', at: at('2026-03-01T10:00') },
    ] as const;
    const digest = make({ clients, answers });
    expect(new Set(digest.clients.filter((c) => c.name !== 'Nordwind').map((c) => c.group)).size).toBe(1);
    expect(digest.clients.find((c) => c.name === 'Nordwind')?.group).toBeNull();
    const pair = [shortMark('halden'), shortMark('nordwind')].sort().join('+');
    expect(digest.right).toEqual([`wrong-client/${pair}`, 'wrong-client/abc123']);
  });
});
