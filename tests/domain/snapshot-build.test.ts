import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../src/shared/domain/snapshot-build';
import { aClient, aMeeting, aMessage, aSnapshot, aSnapshotInput, at, attendee, person, TOM } from '../builders';

describe('buildSnapshot', () => {
  const orbit = aClient({ id: 'orbit', domains: ['orbit.example'], people: [] });
  const input = aSnapshotInput({
    clients: [aClient(), orbit],
    meetings: [aMeeting({ id: 'b' }), aMeeting({ id: 'a' }), aMeeting({ id: 'early', start: at('2026-03-01T10:00') })],
    messages: [
      aMessage({ id: 'two', conversationId: 't', sentAt: at('2026-03-02T10:00') }),
      aMessage({
        id: 'one',
        conversationId: 't',
        sentAt: at('2026-03-01T10:00'),
        to: [TOM, person('x@orbit.example')],
      }),
    ],
    answers: [{ kind: 'agenda-agreed', about: 'a', reason: '', at: 0 }],
  });
  const snapshot = buildSnapshot(input);

  it('sorts by time, then id, and leaves its input alone', () => {
    expect(snapshot.meetings.map((m) => m.id)).toEqual(['early', 'a', 'b']);
    expect(input.meetings.map((m) => m.id)).toEqual(['b', 'a', 'early']);
    expect(snapshot.conversation.get('t')?.map((m) => m.id)).toEqual(['one', 'two']);
  });
  it('lists items under each of their clients', () => {
    expect(snapshot.messagesOf.get('halden')?.map((m) => m.id)).toEqual(['one', 'two']);
    expect(snapshot.messagesOf.get('orbit')?.map((m) => m.id)).toEqual(['one']);
    expect(snapshot.meetingsOf.get('orbit')).toBeUndefined();
  });
  it('finds by id and answers by what they are about', () => {
    expect(snapshot.meetingById.get('a')?.id).toBe('a');
    expect(snapshot.answersAbout('a')).toHaveLength(1);
    expect(snapshot.answersAbout('constructor')).toEqual([]);
  });
  it('matches an item once and rooms never', () => {
    const meeting = aMeeting({
      attendees: [attendee(TOM), attendee(person('room@orbit.example'), { type: 'resource' })],
    });
    expect(snapshot.matchOf(meeting)).toBe(snapshot.matchOf(meeting));
    expect(snapshot.matchOf(meeting).ties.map((t) => t.clientId)).toEqual(['halden']);
  });
});

describe('matching from snapshot to snapshot', () => {
  it('is kept while the records stay, and done anew when anything in them changes', () => {
    const mail = aMessage({ from: person('dana.fox@halden.example') });
    const clients = [aClient({ id: 'halden', domains: ['halden.example'], people: [] })];
    const input = { clients, messages: [mail], neverClients: [] as readonly string[] };
    const first = aSnapshot(input);
    expect(aSnapshot(input).matchOf(mail)).toBe(first.matchOf(mail));
    const ids = (snapshot: ReturnType<typeof aSnapshot>) => [...snapshot.messagesOf.keys()];
    expect(ids(first)).toEqual(['halden']);
    expect(ids(aSnapshot({ ...input, neverClients: ['halden.example'] }))).toEqual([]);
    expect(ids(aSnapshot({ ...input, ownDomains: ['halden.example'] }))).toEqual([]);
    expect(ids(aSnapshot({ ...input, clients: [] }))).toEqual([]);
    expect(ids(aSnapshot(input))).toEqual(['halden']);
  });
});

describe('matches kept from snapshot to snapshot', () => {
  it('stay the very same for an item that stays, however many others come and go', () => {
    const clients = [aClient()];
    const stays = aMessage({ id: 'stays' });
    const input = aSnapshotInput({ clients, messages: [stays] });
    const match = buildSnapshot(input).matchOf(stays);
    for (let turn = 0; turn < 10; turn++) {
      const others = [
        aMessage({ id: `a${turn}` }),
        aMessage({ id: `b${turn}`, to: [person('sam.hill@elsewhere.example')] }),
      ];
      const snapshot = buildSnapshot({ ...input, messages: [stays, ...others] });
      expect(snapshot.matchOf(stays)).toBe(match);
      expect(others.map((mail) => snapshot.matchOf(mail).ties.length)).toEqual([1, 0]);
    }
  });
});
