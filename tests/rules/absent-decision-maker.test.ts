import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/shared/domain/meeting';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { absentDecisionMaker } from '../../src/shared/rules/absent-decision-maker';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aClient, aContact, aMeeting, aMessage, aSnapshot, at, attendee, DANA, ME, TOM } from '../builders';

const ON = (options = {}): RuleSettings =>
  new Map([['absent-decision-maker', { on: true, options, offForClients: [], offForPeople: [] }]]);
const found = (meeting: Parameters<typeof aMeeting>[0], change: Partial<SnapshotInput> = {}, options = {}) =>
  runRules(aSnapshot({ meetings: [aMeeting(meeting)], ...change }), ON(options), [absentDecisionMaker]).map(
    ({ level, message }) => ({ level, message }),
  );
const with_ = (dana: Partial<Attendee>, tom: Partial<Attendee> = {}) => ({
  attendees: [attendee(DANA, dana), attendee(TOM, tom)],
});
const DECLINED = with_({ response: 'declined' });
const away = (text: string) => ({
  messages: [
    aMessage({
      from: DANA,
      to: [ME],
      folder: 'inbox',
      subject: 'Out of office',
      automatic: true,
      text,
      sentAt: at('2026-03-03T09:00'),
    }),
  ],
});

describe('absent-decision-maker', () => {
  it('says who declined', () => {
    expect(found(DECLINED)).toEqual([
      { level: 'warning', message: 'Dana Fox, who decides at Halden, declined “Halden weekly”, tomorrow 10:00.' },
    ]);
  });
  it('says quietly who has not answered a working day before', () => {
    const open = with_({ response: 'not-responded' });
    expect(found(open)).toEqual([
      { level: 'info', message: 'Dana Fox, who decides at Halden, has not answered “Halden weekly”, tomorrow 10:00.' },
    ]);
    expect(found({ ...open, start: at('2026-03-06T10:00') })).toEqual([]);
    expect(found({ ...open, start: at('2026-03-09T10:00') }, { now: at('2026-03-06T08:00') })).toHaveLength(1);
    expect(found(open, {}, { unanswered: false })).toEqual([]);
  });
  const silent: readonly (readonly [string, Parameters<typeof aMeeting>[0], Partial<SnapshotInput>?])[] = [
    ['she accepted', with_({})],
    ['she may come', with_({ response: 'tentative' })],
    ['she is optional', with_({ response: 'declined', type: 'optional' })],
    ['all of them declined', with_({ response: 'declined' }, { response: 'declined' })],
    ['she was not invited', { attendees: [attendee(TOM)] }],
    ['somebody else organises', { ...DECLINED, mine: false, organizer: TOM, myResponse: 'accepted' }],
    ['it is cancelled', { ...DECLINED, cancelled: true }],
    ['it is over', { ...DECLINED, start: at('2026-03-03T10:00') }],
    ['it is far ahead', { ...DECLINED, start: at('2026-03-30T10:00') }],
    [
      'another person who decides comes',
      DECLINED,
      { clients: [aClient({ people: [DANA, TOM].map((p) => aContact(p.address, { roles: ['sponsor'] })) })] },
    ],
    [
      'she has left',
      DECLINED,
      {
        clients: [
          aClient({
            people: [
              aContact(DANA.address, { roles: ['decision-maker'], leftOn: '2026-03-01' }),
              aContact(TOM.address),
            ],
          }),
        ],
      },
    ],
    [
      'her deputy comes',
      DECLINED,
      away('I am away until 12 March. Please turn to Tom Reyes (tom.reyes@halden.example).'),
    ],
  ];
  it.each(silent.map(([when, meeting, change]) => ({ when, meeting, change })))(
    'is silent when $when',
    ({ meeting, change }) => {
      expect(found(meeting, change)).toEqual([]);
    },
  );
  it('speaks when the deputy declined, too, or none is named', () => {
    const third = {
      attendees: [
        ...DECLINED.attendees.slice(0, 1),
        attendee(TOM, { response: 'declined' }),
        attendee({ address: 'kim@halden.example', name: 'Kim' }),
      ],
    };
    expect(found(third, away('I am away. Please turn to Tom Reyes (tom.reyes@halden.example).'))).toHaveLength(1);
    expect(found(DECLINED, away('I am away until 12 March.'))).toHaveLength(1);
  });
  it('waits while one of two who decide has not answered', () => {
    const clients = [aClient({ people: [DANA, TOM].map((p) => aContact(p.address, { roles: ['decision-maker'] })) })];
    const meeting = { ...with_({ response: 'declined' }, { response: 'none' }), start: at('2026-03-10T10:00') };
    expect(found(meeting, { clients })).toEqual([]);
  });
});
