import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/shared/domain/instant';
import type { Message } from '../../src/shared/domain/message';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { runRules } from '../../src/shared/rules/run-rules';
import type { RuleSettings } from '../../src/shared/rules/rule-settings';
import { singleThreadedClient } from '../../src/shared/rules/single-threaded-client';
import {
  aClient,
  aContact,
  aMeeting,
  aMessage,
  aSnapshot,
  at,
  attendee,
  DANA,
  ME,
  NOW,
  person,
  TOM,
} from '../builders';

const ON: RuleSettings = new Map([
  ['single-threaded-client', { on: true, options: {}, offForClients: [], offForPeople: [] }],
]);
const found = (change: Partial<SnapshotInput>) =>
  runRules(aSnapshot({ ...change, messages: [aMessage(), ...(change.messages ?? [])] }), ON, [
    singleThreadedClient,
  ]).map(({ outcome, message }) => ({ outcome, message }));
const mails = (n: number, change: Parameters<typeof aMessage>[0] = {}, days = 5): readonly Message[] =>
  Array.from({ length: n }, (_, i) =>
    aMessage({ from: TOM, to: [ME], folder: 'inbox', sentAt: NOW - (i + 1) * days * DAY, ...change }),
  );
const TWO_WEEKS_AGO = { start: at('2026-02-18T10:00') };

describe('single-threaded-client', () => {
  it('names the one person who writes', () => {
    expect(found({ messages: mails(12) })).toEqual([
      { outcome: 'failed', message: 'All 12 mails from Halden in 90 days came from Tom Reyes.' },
    ]);
    expect(found({ messages: [...mails(9), ...mails(1, { from: DANA })] })).toEqual([
      { outcome: 'failed', message: '9 of 10 mails from Halden in 90 days came from Tom Reyes.' },
    ]);
  });
  it.each<readonly [string, Partial<SnapshotInput>]>([
    ['a second person writes more than a tenth', { messages: [...mails(10), ...mails(2, { from: DANA })] }],
    ['there are too few mails', { messages: mails(9) }],
    ['most mails are older', { messages: mails(12, {}, 9) }],
    [
      'a second person came to a meeting',
      { messages: mails(12), meetings: [aMeeting({ ...TWO_WEEKS_AGO, attendees: [attendee(DANA)] })] },
    ],
    [
      'a second person called a meeting',
      { messages: mails(12), meetings: [aMeeting({ ...TWO_WEEKS_AGO, organizer: DANA, attendees: [] })] },
    ],
    ['the mails are ours', { messages: mails(12, { from: ME, to: [TOM] }) }],
    ['the mails are automatic', { messages: mails(12, { automatic: true }) }],
    [
      'the client is one person',
      { clients: [aClient({ domains: [], people: [aContact(TOM.address)] })], messages: mails(12) },
    ],
  ])('is silent when %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });
  it.each<readonly [string, Partial<SnapshotInput>]>([
    [
      'declined',
      {
        meetings: [
          aMeeting({ ...TWO_WEEKS_AGO, attendees: [attendee(TOM), attendee(DANA, { response: 'declined' })] }),
        ],
      },
    ],
    ['is still ahead', { meetings: [aMeeting({ attendees: [attendee(DANA)] })] }],
    ['was the same person', { meetings: [aMeeting({ ...TWO_WEEKS_AGO, attendees: [attendee(TOM)] })] }],
  ])('does not count a meeting that %s', (_, change) => {
    expect(found({ messages: mails(12), ...change })).toHaveLength(1);
  });
  it('is silent about a newsletter, to which nobody here writes', () => {
    expect(runRules(aSnapshot({ messages: mails(12) }), ON, [singleThreadedClient])).toEqual([]);
    expect(runRules(aSnapshot({ messages: [...mails(12), aMessage()] }), ON, [singleThreadedClient])).toHaveLength(1);
  });
  it('counts two addresses of one person once', () => {
    const clients = [
      aClient({ people: [aContact(TOM.address), aContact('treyes@halden.example', { name: 'Tom Reyes' })] }),
    ];
    const messages = [...mails(6), ...mails(6, { from: person('treyes@halden.example', 'T. Reyes') })];
    expect(found({ clients, messages })).toMatchObject([
      { message: 'All 12 mails from Halden in 90 days came from Tom Reyes.' },
    ]);
  });
  it('cannot tell while the inbox is not read back that far', () => {
    const { reach } = aSnapshot();
    const inbox = { ...reach.inbox, complete: false, from: NOW - 70 * DAY };
    expect(found({ messages: mails(12), reach: { ...reach, inbox } })).toMatchObject([{ outcome: 'cantTell' }]);
  });
  it('can be off for one person', () => {
    const off: RuleSettings = new Map([
      ['single-threaded-client', { on: true, options: {}, offForClients: [], offForPeople: [TOM.address] }],
    ]);
    expect(runRules(aSnapshot({ messages: [...mails(12), aMessage()] }), off, [singleThreadedClient])).toEqual([]);
  });
});
