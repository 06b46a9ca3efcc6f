import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../src/shared/domain/facts/message-facts';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { missingDecisionMaker } from '../../src/shared/rules/missing-decision-maker';
import { runOn, runRules } from '../../src/shared/rules/run-rules';
import {
  aClient,
  aContact,
  aMeeting,
  aMessage,
  aSnapshot,
  at,
  attendee,
  COLLEAGUE,
  DANA,
  ME,
  person,
  TOM,
} from '../builders';

const ASK = 'Could you please approve the revised budget by Friday?';
function found(messages: readonly Parameters<typeof aMessage>[0][], change: Partial<SnapshotInput> = {}) {
  return runRules(aSnapshot({ messages: messages.map((m) => aMessage(m)), ...change }), new Map(), [
    missingDecisionMaker,
  ]).map((f) => ({ subject: f.subject.id, level: f.level, message: f.message }));
}
/** Dana wrote to us and Tom; what we send back is up to the test. */
function reply(change: Parameters<typeof aMessage>[0] = {}, first: Parameters<typeof aMessage>[0] = {}) {
  return [
    {
      id: 'first',
      conversationId: 't',
      folder: 'inbox' as const,
      from: DANA,
      to: [ME],
      cc: [TOM],
      sentAt: at('2026-03-02T09:00'),
      subject: 'Plan',
      ...first,
    },
    {
      id: 'sent',
      conversationId: 't',
      subject: 'RE: Plan',
      text: 'Here is the plan we spoke of, with the new pages.',
      ...change,
    },
  ];
}
const people = (dana: Parameters<typeof aContact>[1]) => ({
  clients: [
    aClient({ people: [aContact(DANA.address, { roles: ['decision-maker'], ...dana }), aContact(TOM.address)] }),
  ],
});

describe('missing-decision-maker', () => {
  it('lets a note to many of us be, of which the client gets a copy, but for what it asks or whom it drops', () => {
    const ours = Array.from({ length: 9 }, (_, n) => person(`colleague${n}@brightwater.example`));
    const note = { to: [TOM, ...ours], conversationId: 'note', subject: 'Plan' };
    const trouble = 'Sadly the launch is delayed by two weeks.';
    expect(found([{ ...note, text: trouble }])).toEqual([]);
    expect(found([{ ...note, to: [TOM, ...ours.slice(1)], text: trouble }])).toHaveLength(1);
    expect(found([{ ...note, to: [TOM, ...ours], text: ASK }])).toHaveLength(1);
    expect(found(reply({ to: [TOM, ...ours] }))).toHaveLength(1);
  });
  it('D1: sees who was dropped from the thread', () => {
    expect(found(reply())).toEqual([
      {
        subject: 'sent',
        level: 'warning',
        message: 'Dana Fox decides at Halden and was on the last mail, but is not on this one.',
      },
    ]);
    expect(found(reply({}, { from: TOM, to: [ME], cc: [DANA] }))).toHaveLength(1);
    expect(found(reply({}, { from: TOM, to: [ME, DANA], cc: [] }))).toHaveLength(1);
  });
  it.each([
    ['she is in Cc', reply({ cc: [DANA] })],
    ['she is there under a tag', reply({ cc: [person('dana.fox+plan@halden.example')] })],
    ['the mail stays among us', reply({ to: [COLLEAGUE] })],
    ['it only says thanks', reply({ text: 'Thanks, noted.' })],
    [
      'the last mail was without her',
      [
        ...reply(),
        {
          id: 'tom',
          conversationId: 't',
          folder: 'inbox' as const,
          from: TOM,
          to: [ME],
          sentAt: at('2026-03-03T10:00'),
        },
      ],
    ],
    [
      'it was forwarded to her later',
      [...reply(), { id: 'fwd', conversationId: 't', to: [DANA], sentAt: at('2026-03-03T16:00') }],
    ],
    ['it is an automatic reply', reply({ automatic: true })],
    ['it is long ago', reply({ sentAt: at('2025-11-01T10:00') }, { sentAt: at('2025-10-31T10:00') })],
  ])('D1: is silent when %s', (_, messages) => {
    expect(found(messages)).toEqual([]);
  });
  it('D1: reads our own aliases as us', () => {
    const me = { name: 'Alex', addresses: [ME.address, 'alex@brightwater.example'] };
    expect(found(reply({ from: person('alex@brightwater.example') }), { me })).toHaveLength(1);
  });
  it('D1: takes a second address of the record as the same person', () => {
    const clients = [
      aClient({
        people: [
          aContact(DANA.address, { roles: ['decision-maker'] }),
          aContact('d.fox@halden.example', { name: 'Dana Fox' }),
          aContact(TOM.address),
        ],
      }),
    ];
    expect(found(reply({ cc: [person('d.fox@halden.example')] }), { clients })).toEqual([]);
  });
  it('D2–D5: sees what matters go out without her', () => {
    const told = (text: string, more: Parameters<typeof aMessage>[0] = {}) =>
      found([{ id: 'sent', text, ...more }]).map((f) => f.level);
    expect(told(ASK)).toEqual(['warning']);
    expect(told('Unfortunately the launch is delayed by a week.')).toEqual(['warning']);
    expect(told('The price increases from €10,000 to €12,000 from 1 May.')).toEqual(['info']);
    expect(told('See attached.', { attachmentNames: ['Report_Q1.pdf'] })).toEqual(['info']);
    expect(told('See you on Thursday.')).toEqual([]);
    expect(told(ASK, { cc: [DANA] })).toEqual([]);
    expect(told(ASK, { to: [COLLEAGUE] })).toEqual([]);
    expect(told(`Fine.\n\nFrom: Tom\nSent: Monday\nSubject: x\n\n${ASK}`)).toEqual([]);
  });
  it('D6: speaks at the second chase that nobody answered', () => {
    const chase = (id: string, sentAt: string) => ({
      id,
      conversationId: 't',
      sentAt: at(sentAt),
      text: 'Any news on the contract?',
    });
    expect(found([chase('one', '2026-02-27T10:00')])).toEqual([]);
    expect(found([chase('one', '2026-02-27T10:00'), chase('two', '2026-03-03T10:00')])).toMatchObject([
      { subject: 'two', level: 'info' },
    ]);
    expect(
      found([
        chase('one', '2026-02-27T10:00'),
        { conversationId: 't', folder: 'inbox', from: TOM, to: [ME], sentAt: at('2026-03-02T10:00') },
        chase('two', '2026-03-03T10:00'),
      ]),
    ).toEqual([]);
  });
  it('keeps to topics, wishes and last days', () => {
    const ask = [{ id: 'sent', text: ASK }];
    expect(found(ask, people({ topics: ['budget'] }))).toHaveLength(1);
    expect(found(ask, people({ topics: ['logo'] }))).toEqual([]);
    expect(found(ask, people({ copy: 'never' }))).toEqual([]);
    expect(found(ask, people({ roles: ['champion'] }))).toEqual([]);
    expect(found(ask, people({ roles: ['sponsor'] }))).toHaveLength(1);
    expect(found(ask, people({ leftOn: '2026-03-01' }))).toEqual([]);
    expect(found([{ id: 'sent', text: 'See you on Thursday.' }], people({ copy: 'always' }))).toMatchObject([
      { level: 'info' },
    ]);
  });
  it('is content with one of two who decide, unless the other was dropped', () => {
    const clients = [
      aClient({ people: [...aClient().people, aContact('kim.roe@halden.example', { roles: ['sponsor'] })] }),
    ];
    const kim = person('kim.roe@halden.example');
    expect(found([{ id: 'sent', text: ASK, cc: [kim] }], { clients })).toEqual([]);
    expect(found(reply({ cc: [kim] }), { clients })).toHaveLength(1);
  });
  it('rests when she was left out on purpose or it does not matter', () => {
    for (const kind of ['left-out-on-purpose', 'not-impactful'] as const) {
      expect(found(reply(), { answers: [{ kind, about: 't', reason: 'price talk', at: 0 }] })).toEqual([]);
      expect(found(reply(), { answers: [{ kind, about: 'sent', reason: '', at: 0 }] })).toEqual([]);
    }
  });
  it('names who stands in while she is away', () => {
    const away = (text: string) => ({
      id: 'away',
      conversationId: 'a',
      folder: 'inbox' as const,
      from: DANA,
      to: [ME],
      subject: 'Automatic reply: Plan',
      automatic: true,
      sentAt: at('2026-03-02T11:00'),
      text,
    });
    const pam = person('pam.low@halden.example');
    const clients = [aClient({ people: [...aClient().people, aContact(pam.address)] })];
    const notice = away('I am away. Please contact Pam Low, pam.low@halden.example.');
    expect(found([notice, { id: 'sent', text: ASK }], { clients })).toMatchObject([
      { message: 'Dana Fox is away; Pam Low stands in and is not on this mail.' },
    ]);
    expect(found([notice, { id: 'sent', text: ASK, cc: [pam] }], { clients })).toEqual([]);
  });
  it('leaves circulars to many firms alone', () => {
    const clients = ['a', 'b', 'c', 'd'].map((id) =>
      aClient({
        id,
        domains: [`${id}.example`],
        people: [aContact(`boss@${id}.example`, { roles: ['decision-maker'] })],
      }),
    );
    expect(
      found([{ id: 'sent', text: ASK, to: clients.map((c) => person(`x@${c.id}.example`)) }], { clients }),
    ).toEqual([]);
    expect(
      found([{ id: 'sent', text: ASK, to: [person('x@a.example'), person('x@b.example')] }], { clients }),
    ).toHaveLength(2);
  });

  it('wants somebody who decides at a meeting called to decide', () => {
    const meeting = (change: Parameters<typeof aMeeting>[0]) =>
      runRules(aSnapshot({ meetings: [aMeeting({ id: 'm', title: 'Final sign-off', ...change })] }), new Map(), [
        missingDecisionMaker,
      ]).map((f) => f.message);
    expect(meeting({})).toEqual([
      '“Final sign-off” is there to decide; Dana Fox, who decides at Halden, is not invited.',
    ]);
    expect(meeting({ attendees: [attendee(TOM), attendee(DANA)] })).toEqual([]);
    expect(meeting({ title: 'Halden weekly' })).toEqual([]);
    expect(meeting({ organizer: TOM, mine: false })).toEqual([]);
    expect(meeting({ start: at('2026-03-03T10:00') })).toEqual([]);
  });

  it('checks a draft as it is written; Bcc does not count', () => {
    const snapshot = aSnapshot({
      messages: [aMessage({ conversationId: 't', folder: 'inbox', from: DANA, to: [ME], cc: [TOM] })],
    });
    const draft = (cc: readonly (typeof DANA)[], bcc: readonly (typeof DANA)[]) =>
      runOn(
        {
          kind: 'message-draft',
          value: {
            kind: 'message',
            conversationId: 't',
            subject: 'RE: Plan',
            to: [TOM],
            cc,
            bcc,
            attachmentNames: [],
            undated: [],
            text: null,
            facts: messageFacts({
              subject: '',
              text: 'Here is the plan.',
              attachmentNames: [],
              automatic: false,
              preview: '',
            }),
          },
        },
        snapshot,
        new Map(),
        [missingDecisionMaker],
      ).map((f) => f.acts[0]);
    expect(draft([], [])).toEqual([{ kind: 'add-cc', people: [{ address: DANA.address, name: 'Dana Fox' }] }]);
    expect(draft([], [DANA])).toHaveLength(1);
    expect(draft([DANA], [])).toEqual([]);
  });
});
