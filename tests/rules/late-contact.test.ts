import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { lateContact } from '../../src/shared/rules/late-contact';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aClient, aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, ME, person, TOM } from '../builders';

const ON: RuleSettings = new Map([['late-contact', { on: true, options: {}, offForClients: [], offForPeople: [] }]]);
const found = (change: Partial<SnapshotInput>) =>
  runRules(aSnapshot(change), ON, [lateContact]).map(({ outcome, level, message }) => ({ outcome, level, message }));
const mailOn = (day: string, change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({ from: TOM, to: [ME], folder: 'inbox', sentAt: at(`${day}T09:00`), ...change });

describe('late-contact', () => {
  it('speaks once more days have gone than are allowed', () => {
    expect(found({ messages: [mailOn('2026-02-17')] })).toEqual([
      { outcome: 'failed', level: 'warning', message: 'No contact with Halden since 17 February.' },
    ]);
  });
  it('says quietly that it is due when nothing is planned', () => {
    expect(found({ messages: [mailOn('2026-02-18')] })).toEqual([
      {
        outcome: 'failed',
        level: 'info',
        message: 'No contact with Halden since 18 February, and nothing is planned.',
      },
    ]);
    expect(found({ messages: [mailOn('2026-02-20')] })).toHaveLength(1);
    expect(found({ messages: [mailOn('2026-02-21')] })).toEqual([]);
  });
  it('wants contact sooner with a new client', () => {
    const clients = [aClient({ since: '2026-01-15' })];
    expect(found({ clients, messages: [mailOn('2026-02-24')] })).toMatchObject([{ level: 'warning' }]);
    expect(found({ clients, messages: [mailOn('2026-02-27')] })).toEqual([]);
    for (const since of ['2025-06-01', '2027-01-01', 'soon'])
      expect(found({ clients: [aClient({ since })], messages: [mailOn('2026-02-24')] })).toEqual([]);
  });
  it.each([
    ['a mail of ours', { messages: [mailOn('2026-02-01'), aMessage()] }],
    ['a colleague’s mail', { messages: [mailOn('2026-02-01'), aMessage({ from: COLLEAGUE })] }],
    ['a meeting held', { meetings: [aMeeting({ start: at('2026-03-02T10:00') })], messages: [mailOn('2026-02-01')] }],
    [
      'a meeting planned',
      { meetings: [aMeeting({ start: at('2026-03-10T10:00') })], messages: [mailOn('2026-02-01')] },
    ],
    ['nothing ever, all read', {}],
  ])('is content with %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
  it.each([
    ['an automatic reply', { messages: [mailOn('2026-02-01'), mailOn('2026-03-03', { automatic: true })] }],
    ['a meeting that was cancelled', { meetings: [aMeeting({ start: at('2026-03-02T10:00'), cancelled: true })] }],
    [
      'a meeting that they declined',
      { meetings: [aMeeting({ start: at('2026-03-02T10:00'), attendees: [attendee(TOM, { response: 'declined' })] })] },
    ],
    ['a meeting too far ahead', { meetings: [aMeeting({ start: at('2026-04-20T10:00') })] }],
  ])('is not content with %s', (_, change) => {
    expect(found({ messages: [mailOn('2026-02-01')], ...change })).toMatchObject([{ outcome: 'failed' }]);
  });
  it('does not take a circular to many clients for contact', () => {
    const others = ['b', 'c', 'd'].map((id) => aClient({ id, name: id, domains: [`${id}.example`], people: [] }));
    const to = [TOM, ...others.map((c) => person(`x@${c.id}.example`))];
    const messages = [mailOn('2026-02-01'), aMessage({ to })];
    expect(found({ clients: [aClient(), ...others], messages }).map((f) => f.outcome)).toEqual(['failed']);
    expect(
      found({
        clients: [aClient(), ...others],
        messages: [messages[0] ?? aMessage(), aMessage({ to: to.slice(0, 3) })],
      }),
    ).toEqual([]);
  });
  it('cannot tell while a later contact may stand unread', () => {
    const { reach } = aSnapshot();
    const unread = { ...reach, sent: { ...reach.sent, complete: false, from: at('2026-03-01T00:00') } };
    expect(found({ messages: [mailOn('2026-02-01')], reach: unread })).toMatchObject([{ outcome: 'cantTell' }]);
    expect(found({ reach: unread })).toMatchObject([{ outcome: 'cantTell' }]);
  });
  it('stands on the last contact and what was counted', () => {
    const last = mailOn('2026-02-01', { subject: 'Budget' });
    const [finding] = runRules(aSnapshot({ messages: [last] }), ON, [lateContact]);
    expect(finding).toMatchObject({
      subject: { kind: 'client', id: 'halden' },
      evidence: [{ kind: 'message', id: last.id, quote: 'Budget' }],
      measures: [{ value: '31 days' }, { value: '14 days' }],
      acts: [{ kind: 'reply', messageId: last.id }],
    });
  });
});
