import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/shared/app/open-item-check';
import type { OpenCompose } from '../../src/shared/domain/open-item';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import type { RuleSetting } from '../../src/shared/rules/rule-settings';
import { runOn } from '../../src/shared/rules/run-rules';
import { wrongClient } from '../../src/shared/rules/wrong-client';
import { aClient, aMessage, aSnapshot, COLLEAGUE, DANA, ME, NOW, person, TOM } from '../builders';

const NILS = person('nils.berg@nordwind.com');
const CLIENTS = [
  aClient(),
  aClient({ id: 'nordwind', name: 'Nordwind AG', shortName: 'Nordwind', domains: ['nordwind.com'], people: [] }),
  aClient({
    id: 'logistics',
    name: 'Halden Logistics',
    shortName: 'Halden Logistics',
    domains: ['halden-logistics.example'],
    parentId: 'halden',
    people: [],
  }),
];
const SISTER = person('ida.holm@halden-logistics.example');

function check(change: Partial<OpenCompose>, input: Partial<SnapshotInput> = {}, setting?: Partial<RuleSetting>) {
  const compose: OpenCompose = {
    kind: 'message-compose',
    conversationId: null,
    subject: 'Plan',
    to: [],
    cc: [],
    bcc: [],
    attachmentNames: [],
    text: '',
    ...change,
  };
  const settings = new Map(
    setting ? [['wrong-client', { on: true, options: {}, offForClients: [], offForPeople: [], ...setting }]] : [],
  );
  return runOn(
    { kind: 'message-draft', value: draftOf(compose) },
    aSnapshot({ clients: CLIENTS, ...input }),
    settings,
    [wrongClient],
  );
}
const messages = (...given: Parameters<typeof check>) => check(...given).map((f) => f.message);

describe('wrong-client', () => {
  it('sees two clients on one mail and offers to take the fewer off', () => {
    const [finding] = check({ to: [DANA, TOM], cc: [NILS] });
    expect(finding).toMatchObject({
      message: 'Nils Berg of Nordwind is on this mail to Halden.',
      clientId: 'halden',
      level: 'warning',
      weight: 'today',
      acts: [
        { kind: 'remove-recipients', people: [NILS] },
        { kind: 'it-is-right', about: 'wrong-client/halden+nordwind' },
      ],
    });
    expect(finding?.evidence.map((e) => e.id)).toEqual(['draft', DANA.address, TOM.address, NILS.address]);
    expect(finding?.key).not.toMatch(/nils|@/);
  });
  it('calls a typed address by the name the record has', () => {
    const typed = { address: DANA.address, name: DANA.address };
    expect(check({ to: [NILS, person('ida.berg@nordwind.com')], cc: [typed] })[0]?.message).toBe(
      'Dana Fox of Halden is on this mail to Nordwind.',
    );
  });
  it('takes who was not on the thread before for the stranger', () => {
    const messages = [aMessage({ conversationId: 't', to: [NILS], subject: 'Plan' })];
    expect(check({ conversationId: 't', to: [NILS], cc: [DANA, TOM].slice(0, 1) }, { messages })[0]?.message).toBe(
      'Dana Fox of Halden is on this mail to Nordwind.',
    );
  });
  it('sees another client’s name in the subject or a file', () => {
    expect(messages({ to: [DANA], subject: 'Offer for Nordwind' })).toEqual([
      'The subject names Nordwind; this mail goes to Halden.',
    ]);
    expect(messages({ to: [DANA], attachmentNames: ['plan.pdf', 'Nordwind_offer.pdf'] })).toEqual([
      'The file “Nordwind_offer.pdf” names Nordwind; this mail goes to Halden.',
    ]);
  });
  it('sees a stranger one letter off, unless we wrote to that address before', () => {
    const stranger = person('nils.berg@nordw1nd.com');
    expect(messages({ to: [stranger] })).toEqual([
      'nils.berg@nordw1nd.com is one letter off nordwind.com, where Nordwind writes from.',
    ]);
    const before = {
      id: 'u',
      kind: 'message',
      conversationId: null,
      people: [ME, stranger],
      at: NOW - 1,
      sent: true,
    } as const;
    expect(messages({ to: [stranger] }, { unmatched: [before] })).toEqual([]);
    expect(messages({ to: [stranger] }, { unmatched: [{ ...before, sent: false }] })).toHaveLength(1);
  });
  it.each<[string, Partial<OpenCompose>]>([
    ['sister companies', { to: [DANA], cc: [SISTER] }],
    ['a sister’s name', { to: [DANA], subject: 'Halden Logistics: rates' }],
    ['colleagues', { to: [COLLEAGUE], subject: 'Nordwind', attachmentNames: ['Halden.pdf'] }],
    ['a blind copy', { to: [DANA], bcc: [NILS] }],
    ['both names', { to: [DANA], subject: 'Halden and Nordwind: joint day' }],
    ['a reply in a thread we have not read', { to: [DANA], subject: 'RE: Nordwind', conversationId: 'unknown' }],
  ])('is silent for %s', (_, change) => {
    expect(messages(change)).toEqual([]);
  });
  it('is silent in the client’s own thread, and speaks when the thread was another client’s', () => {
    const thread = (to: typeof DANA) => [aMessage({ conversationId: 't', subject: 'Nordwind', to: [to] })];
    const draft = { to: [DANA], subject: 'RE: Nordwind', conversationId: 't' };
    expect(messages(draft, { messages: thread(DANA) })).toEqual([]);
    expect(messages(draft, { messages: thread(NILS) })).toHaveLength(1);
  });
  it('believes what the user said is right', () => {
    const answers = [{ kind: 'right-client', about: 'wrong-client/halden+nordwind', reason: '', at: NOW }] as const;
    expect(messages({ to: [DANA], cc: [NILS] }, { answers })).toEqual([]);
    expect(messages({ to: [SISTER], cc: [NILS] }, { answers })).toHaveLength(1);
  });
  it('does what its options say', () => {
    const mail = { to: [DANA], cc: [NILS], attachmentNames: [] };
    expect(messages(mail, {}, { options: { together: false } })).toEqual([]);
    expect(messages({ to: [DANA], subject: 'Nordwind' }, {}, { options: { names: false } })).toEqual([]);
    expect(messages({ to: [person('a@nordwint.com')] }, {}, { options: { lookAlikes: false } })).toEqual([]);
    expect(messages(mail, {}, { offForClients: ['halden'] })).toEqual([]);
    expect(messages(mail, {}, { offForPeople: [NILS.address] })).toEqual([]);
  });
});
