import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/shared/domain/client';
import { handoverState, NO_HANDOVER, type HandoverState } from '../../src/shared/domain/handover-state';
import { readHandover } from '../../src/shared/domain/handover-note';
import { DAY } from '../../src/shared/domain/instant';
import type { SnapshotInput } from '../../src/shared/domain/snapshot';
import { incompleteHandover } from '../../src/shared/rules/incomplete-handover';
import { runRules } from '../../src/shared/rules/run-rules';
import { aClient, aContact, aMeeting, aMessage, aSnapshot, at, COLLEAGUE, DANA, ME } from '../builders';

/** Leave from Monday 9 March; it is Wednesday 4 March. */
const leave = (last = '2026-03-11', first = '2026-03-09') =>
  aMeeting({
    title: 'Annual leave',
    start: at(`${first}T00:00`),
    end: at(`${last}T00:00`) + DAY,
    allDay: true,
    showAs: 'oof',
    attendees: [],
  });
const mails = [aMessage(), aMessage({ sentAt: at('2026-03-01T09:00') })];
const lines = { ...NO_HANDOVER.lines, 'three-things': 3, 'open-promises': 1, approvals: 1 };

function found(input: Partial<SnapshotInput> = {}, state: HandoverState = NO_HANDOVER, client: Partial<Client> = {}) {
  const snapshot = aSnapshot({
    clients: [aClient(client)],
    meetings: [leave()],
    messages: mails,
    handovers: new Map([['halden', state]]),
    ...input,
  });
  return runRules(snapshot, new Map(), [incompleteHandover]);
}

describe('incomplete-handover', () => {
  it('says that nobody is named, what shows it, and opens the notes', () => {
    expect(found()).toMatchObject([
      {
        outcome: 'failed',
        message: 'Nobody is named for Halden from Monday to 11 March.',
        weight: 'this-week',
        subject: { kind: 'client', id: 'halden' },
        evidence: [{ kind: 'meeting', quote: 'Annual leave' }],
        measures: [
          { value: '3 working days', label: 'away' },
          { value: '1 of 4', label: 'parts needed for a few days' },
        ],
        notFound:
          'Not in the notes yet: Three things the next person must know; What is promised, or “none”; Approvals waiting, or “none”.',
        acts: [{ kind: 'open-handover', clientId: 'halden' }],
      },
    ]);
    expect(found({ handovers: new Map() })).toHaveLength(1);
  });

  it('says what the notes lack for who stands in', () => {
    const messages = (state: HandoverState) => found({}, state).map((f) => f.message);
    expect(messages({ ...NO_HANDOVER, to: 'Sam Lind' })).toEqual([
      'Sam stands in for Halden from Monday; 3 of 4 parts of the notes are empty.',
    ]);
    expect(messages({ to: 'Sam Lind', lines: { ...lines, approvals: 0 } })).toEqual([
      'Sam stands in for Halden from Monday; one part of the notes is empty.',
    ]);
  });

  it.each([
    ['a few days need', { to: 'Sam Lind', lines }],
    ['a few days need, and more', { to: 'Sam Lind', lines: { ...lines, risks: 2 } }],
    ['a few days need, for somebody known by address', { to: 'sam.lind@brightwater.example', lines }],
  ])('is content with what %s', (_, state) => {
    expect(found({}, state)).toEqual([]);
  });

  it('wants all parts for a week', () => {
    expect(found({ meetings: [leave('2026-03-13')] }, { to: 'Sam Lind', lines }).map((f) => f.message)).toEqual([
      'Sam stands in for Halden from Monday; 7 of 12 parts of the notes are empty.',
    ]);
    const whole = aClient({
      renewal: '2026-12-31',
      people: [aContact(DANA.address, { roles: ['decision-maker', 'sponsor', 'champion', 'day-to-day'] })],
    });
    const all = { ...lines, 'how-they-work': 1, risks: 1, services: 1, success: 1 };
    expect(found({ meetings: [leave('2026-03-13')] }, { to: 'Sam Lind', lines: all }, whole)).toEqual([]);
  });

  it.each<readonly [string, Partial<SnapshotInput>, Partial<Client>]>([
    ['no absence', { meetings: [] }, {}],
    ['one day off', { meetings: [leave('2026-03-09')] }, {}],
    ['far ahead', { meetings: [leave('2026-03-25', '2026-03-19')] }, {}],
    ['one mail lately', { messages: mails.slice(0, 1) }, {}],
    ['contact long ago', { messages: mails.map((m) => ({ ...m, sentAt: at('2025-12-01T09:00') })) }, {}],
    ['somebody else’s client', {}, { owner: COLLEAGUE.address }],
  ])('is silent: %s', (_, input, client) => {
    expect(found(input, NO_HANDOVER, client)).toEqual([]);
  });

  it('speaks of a client who is met in that time, and of one’s own', () => {
    const meeting = aMeeting({ start: at('2026-03-10T10:00') });
    expect(found({ messages: [], meetings: [leave(), meeting] })).toHaveLength(1);
    expect(found({}, NO_HANDOVER, { owner: ME.address })).toHaveLength(1);
  });

  it('is for today on the last working day before', () => {
    expect(found({ meetings: [leave('2026-03-06', '2026-03-05')] })).toMatchObject([{ weight: 'today' }]);
  });

  it('cannot tell where the notes were not read', () => {
    const { handovers: _, ...rest } = { meetings: [leave()], messages: mails, handovers: null };
    const snapshot = aSnapshot(rest);
    expect(runRules(snapshot, new Map(), [incompleteHandover])).toMatchObject([{ outcome: 'cantTell' }]);
  });
});

describe('what flags know of a note', () => {
  it('is who it goes to and how many lines are kept', () => {
    const line = (state: string, text = 'x') => ({ text, state, by: 'Alex', at: 1 });
    const fields = {
      to: { name: ' ', address: 'sam.lind@brightwater.example' },
      'risks/a': line('written'),
      'risks/b': line('left-out'),
      'services/c': line('confirmed'),
      'services/d': line('confirmed', ' '),
    };
    const state = handoverState(readHandover('halden', { kind: 'handover', id: 'halden', fields, stamps: {} }));
    expect(state.to).toBe('sam.lind@brightwater.example');
    expect([state.lines.risks, state.lines.services, state.lines.approvals]).toEqual([1, 1, 0]);
  });
});
