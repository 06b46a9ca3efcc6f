import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { silentDecisionMaker } from '../../src/shared/rules/silent-decision-maker';
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
  NOW,
  person,
  TOM,
} from '../builders';

const ON: RuleSettings = new Map([
  ['silent-decision-maker', { on: true, options: {}, offForClients: [], offForPeople: [] }],
]);
const found = (change: Partial<SnapshotInput>) =>
  runRules(aSnapshot(change), ON, [silentDecisionMaker]).map(({ outcome, message }) => ({ outcome, message }));
/** Four mails with Tom in the last weeks. */
const others = (change: Parameters<typeof aMessage>[0] = {}) =>
  ['2026-02-10', '2026-02-17', '2026-02-24', '2026-03-02'].map((day) =>
    aMessage({ sentAt: at(`${day}T09:00`), ...change }),
  );
const fromDana = (day: string, change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({ from: DANA, to: [ME], folder: 'inbox', sentAt: at(`${day}T09:00`), ...change });

describe('silent-decision-maker', () => {
  it('says since when there was no word', () => {
    expect(found({ messages: [fromDana('2026-01-12'), ...others()] })).toEqual([
      { outcome: 'failed', message: 'No word with Dana Fox, who decides at Halden, since 12 January.' },
    ]);
    expect(found({ messages: others() })).toEqual([
      { outcome: 'failed', message: 'No word with Dana Fox, who decides at Halden, in the mail and meetings read.' },
    ]);
  });
  it.each<readonly [string, Partial<SnapshotInput>]>([
    ['she wrote', { messages: [...others(), fromDana('2026-02-02')] }],
    ['she was written to', { messages: others({ to: [TOM, DANA] }) }],
    ['a colleague wrote to her', { messages: [...others(), aMessage({ from: COLLEAGUE, to: [DANA] })] }],
    [
      'she came to a meeting',
      { messages: others(), meetings: [aMeeting({ start: at('2026-02-20T10:00'), attendees: [attendee(DANA)] })] },
    ],
    [
      'a meeting with her is planned',
      { messages: others(), meetings: [aMeeting({ start: at('2026-04-20T10:00'), attendees: [attendee(DANA)] })] },
    ],
    [
      'she wrote from her other address',
      {
        clients: [
          aClient({
            people: [
              aContact(DANA.address, { roles: ['decision-maker'] }),
              aContact('dana@fox.example', { name: 'Dana Fox' }),
            ],
            addresses: ['dana@fox.example'],
          }),
        ],
        messages: [...others(), fromDana('2026-02-20', { from: person('dana@fox.example') })],
      },
    ],
    [
      'she is away',
      {
        messages: [
          ...others(),
          fromDana('2026-02-25', { subject: 'Out of office: away until 9 March', automatic: true }),
        ],
      },
    ],
    ['there is hardly any contact', { messages: others().slice(2) }],
    [
      'she wants no copies',
      {
        clients: [aClient({ people: [aContact(DANA.address, { roles: ['decision-maker'], copy: 'never' })] })],
        messages: others(),
      },
    ],
    [
      'she has left',
      {
        clients: [aClient({ people: [aContact(DANA.address, { roles: ['decision-maker'], leftOn: '2026-01-31' })] })],
        messages: others(),
      },
    ],
    ['nobody is known to decide', { clients: [aClient({ people: [aContact(DANA.address)] })], messages: others() }],
  ])('is silent when %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
  it.each<readonly [string, Partial<SnapshotInput>]>([
    ['a copy', { messages: others({ cc: [DANA] }) }],
    [
      'a meeting that she declined',
      {
        messages: others(),
        meetings: [
          aMeeting({
            start: at('2026-02-20T10:00'),
            attendees: [attendee(TOM), attendee(DANA, { response: 'declined' })],
          }),
        ],
      },
    ],
    [
      'an away notice of long ago',
      { messages: [...others(), fromDana('2026-01-20', { subject: 'Out of office', automatic: true })] },
    ],
    ['another Dana', { messages: [...others(), fromDana('2026-02-20', { from: person('dana.holt@halden.example') })] }],
  ])('does not take %s for a word', (_, change) => {
    expect(found(change)).toMatchObject([{ outcome: 'failed' }]);
  });
  it('tells each of two people apart', () => {
    const people = [DANA, TOM].map((p) => aContact(p.address, { roles: ['decision-maker'] }));
    const messages = others({ to: [person('kim@halden.example')] });
    const findings = runRules(aSnapshot({ clients: [aClient({ people })], messages }), ON, [silentDecisionMaker]);
    expect(new Set(findings.map((f) => f.key)).size).toBe(2);
  });
  it('cannot tell while not everything is read back that far', () => {
    const { reach } = aSnapshot();
    const sent = { ...reach.sent, complete: false, from: NOW - 1 };
    expect(found({ messages: others(), reach: { ...reach, sent } })).toMatchObject([{ outcome: 'cantTell' }]);
  });
});
