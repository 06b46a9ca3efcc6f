import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { unknownRole } from '../../src/shared/rules/unknown-role';
import { aClient, aContact, aMeeting, aMessage, aSnapshot, at, attendee, DANA, ME, person, TOM } from '../builders';

const ON: RuleSettings = new Map([['unknown-role', { on: true, options: {}, offForClients: [], offForPeople: [] }]]);
const PRIYA = person('priya.nair@halden.example');
const run = (change: Partial<SnapshotInput>) => runRules(aSnapshot(change), ON, [unknownRole]);
const fromPriya = (day: string, change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({ from: PRIYA, to: [ME], folder: 'inbox', sentAt: at(`${day}T09:00`), ...change });
/** Halden is known since January. */
const known = aMessage({ sentAt: at('2026-01-10T09:00') });
const found = (messages: SnapshotInput['messages'], change: Partial<SnapshotInput> = {}) =>
  run({ messages: [known, ...messages], ...change }).map(({ outcome, message }) => ({ outcome, message }));

describe('unknown-role', () => {
  it('names who wrote for the first time', () => {
    expect(found([fromPriya('2026-03-03')])).toEqual([
      { outcome: 'failed', message: 'Priya Nair of Halden is new since yesterday: what is their part?' },
    ]);
  });
  it('names who was on two mails or meetings', () => {
    const copied = (day: string) => aMessage({ cc: [PRIYA], sentAt: at(`${day}T09:00`) });
    expect(found([copied('2026-03-02')])).toEqual([]);
    expect(found([copied('2026-03-02'), copied('2026-03-03')])).toHaveLength(1);
    const meetings = [aMeeting({ start: at('2026-03-03T10:00'), attendees: [attendee(TOM), attendee(PRIYA)] })];
    expect(found([copied('2026-03-02')], { meetings })).toHaveLength(1);
  });
  it('asks when the record has her without a role', () => {
    const clients = [aClient({ people: [aContact(DANA.address), aContact(PRIYA.address, { roles: [] })] })];
    expect(found([fromPriya('2026-03-03')], { clients })).toHaveLength(1);
  });
  const silent: readonly (readonly [string, SnapshotInput['messages'], Partial<SnapshotInput>?])[] = [
    ['her role is on record', [fromPriya('2026-03-03')], { clients: [aClient({ people: [aContact(PRIYA.address)] })] }],
    [
      'she is on record at her other address',
      [fromPriya('2026-03-03')],
      {
        clients: [
          aClient({
            people: [
              aContact('pn@halden.example', { name: 'Priya Nair' }),
              aContact(PRIYA.address, { name: 'Priya Nair', roles: [] }),
            ],
          }),
        ],
      },
    ],
    [
      'she has left',
      [fromPriya('2026-03-03')],
      {
        clients: [
          aClient({ people: [aContact(TOM.address), aContact(PRIYA.address, { roles: [], leftOn: '2026-12-31' })] }),
        ],
      },
    ],
    ['she has been there before', [fromPriya('2026-01-20'), fromPriya('2026-03-03')]],
    ['she was last seen long ago', [fromPriya('2026-02-10')]],
    ['it is a shared mailbox', [fromPriya('2026-03-03', { from: person('invoices@halden.example') })]],
    ['it is a mailbox of a function', [fromPriya('2026-03-03', { from: person('clientrelations@halden.example') })]],
    [
      'it is a mailbox with a long name',
      [fromPriya('2026-03-03', { from: person('market_services_two@halden.example') })],
    ],
    [
      'the mails are circulars',
      ['2026-03-02', '2026-03-03'].map((day) =>
        fromPriya(day, { to: [TOM, ...Array.from({ length: 11 }, (_, i) => person(`p${i}@halden.example`))] }),
      ),
    ],
    ['the mail is automatic', [fromPriya('2026-03-03', { automatic: true })]],
    ['she is of another firm', [fromPriya('2026-03-03', { from: person('p@printer.example') })]],
    ['the record has nobody yet', [fromPriya('2026-03-03')], { clients: [aClient({ people: [] })] }],
  ];
  it.each(silent.map(([when, messages, change]) => ({ when, messages, change })))(
    'is silent when $when',
    ({ messages, change }) => {
      expect(found(messages, change)).toEqual([]);
    },
  );
  it('is silent while the whole client is new', () => {
    expect(run({ messages: [fromPriya('2026-03-03'), aMessage()] })).toEqual([]);
  });
  it('does not take words that begin alike for a shared mailbox', () => {
    for (const name of ['helen', 'infosys', 'alla', 'hrvoje'])
      expect(found([fromPriya('2026-03-03', { from: person(`${name}@halden.example`) })]), name).toHaveLength(1);
  });
  it('names three at most', () => {
    const messages = ['a.a', 'b.b', 'c.c', 'd.d', 'e.e'].map((name) =>
      fromPriya('2026-03-03', { from: person(`${name}@halden.example`) }),
    );
    expect(found(messages)).toHaveLength(3);
  });
  it('cannot tell while mail is not read back that far', () => {
    const { reach } = aSnapshot();
    const inbox = { ...reach.inbox, complete: false, from: at('2026-02-20T00:00') };
    expect(found([fromPriya('2026-03-03')], { reach: { ...reach, inbox } })).toMatchObject([{ outcome: 'cantTell' }]);
  });
});
