import { describe, expect, it } from 'vitest';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { lateContact } from '../../src/shared/rules/late-contact';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { aClient, aMeeting, aMessage, aSnapshot, at, attendee, COLLEAGUE, ME, person, TOM } from '../builders';

/** Contact every other day or so in January, both ways. */
const REGULAR = ['05', '07', '09', '12', '14', '16'].map((day, i) =>
  aMessage({ sentAt: at(`2026-01-${day}T09:00`), ...(i % 2 === 0 ? {} : { from: TOM, to: [ME], folder: 'inbox' }) }),
);
const options = (change = {}): RuleSettings =>
  new Map([['late-contact', { on: null, options: change, offForClients: [], offForPeople: [] }]]);
const found = (change: Partial<SnapshotInput>, settings = options()) =>
  runRules(aSnapshot({ ...change, messages: [...REGULAR, ...(change.messages ?? [])] }), settings, [lateContact]).map(
    ({ outcome, level, message }) => ({ outcome, level, message }),
  );
const mailOn = (day: string, change: Parameters<typeof aMessage>[0] = {}) =>
  aMessage({ from: TOM, to: [ME], folder: 'inbox', sentAt: at(`${day}T09:00`), ...change });

describe('late-contact', () => {
  it('speaks once more days have gone than are allowed', () => {
    expect(found({ messages: [mailOn('2026-02-17')] })).toEqual([
      { outcome: 'failed', level: 'warning', message: 'No contact with Halden since 17 February.' },
    ]);
  });
  it('says quietly that it is due when nothing is planned, where that is wanted', () => {
    const due = options({ due: true });
    expect(found({ messages: [mailOn('2026-02-18')] })).toEqual([]);
    expect(found({ messages: [mailOn('2026-02-18')] }, due)).toEqual([
      {
        outcome: 'failed',
        level: 'info',
        message: 'No contact with Halden since 18 February, and nothing is planned.',
      },
    ]);
    expect(found({ messages: [mailOn('2026-02-20')] }, due)).toHaveLength(1);
    expect(found({ messages: [mailOn('2026-02-21')] }, due)).toEqual([]);
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
    expect(runRules(aSnapshot({ reach: unread }), options(), [lateContact])).toEqual([]);
  });
  it.each<readonly [string, ReturnType<typeof aMessage>[]]>([
    ['who was never in regular contact', [mailOn('2026-01-12'), aMessage({ sentAt: at('2026-01-20T09:00') })]],
    ['who only sends', REGULAR.map((m) => ({ ...m, from: TOM, to: [ME], folder: 'inbox' as const }))],
    [
      'to whom circulars went',
      REGULAR.map((m) => ({ ...m, cc: Array.from({ length: 12 }, (_, i) => person(`p${i}@halden.example`)) })),
    ],
    [
      'with whom such gaps are usual',
      ['2025-12-08', '2025-12-22', '2026-01-05', '2026-01-12', '2026-01-19', '2026-01-30'].map((day, i) =>
        aMessage({ sentAt: at(`${day}T09:00`), ...(i % 2 === 0 ? {} : { from: TOM, to: [ME] }) }),
      ),
    ],
    ['nothing at all', []],
  ])('is silent about a client %s', (_, messages) => {
    expect(runRules(aSnapshot({ messages }), options(), [lateContact])).toEqual([]);
  });
  it('stands on the last contact and what was counted', () => {
    const last = mailOn('2026-02-01', { subject: 'Budget' });
    const [finding] = runRules(aSnapshot({ messages: [...REGULAR, last] }), options(), [lateContact]);
    expect(finding).toMatchObject({
      subject: { kind: 'client', id: 'halden' },
      evidence: [{ kind: 'message', id: last.id, quote: 'Budget' }],
      measures: [{ value: '31 days' }, { value: '14 days' }, { value: '2 days', label: 'usual between two contacts' }],
      acts: [{ kind: 'reply', messageId: last.id }],
    });
  });
});
