import type { Client, Contact } from '../src/shared/domain/client';
import { messageFacts } from '../src/shared/domain/facts/message-facts';
import { agendaFact } from '../src/shared/domain/facts/agenda-fact';
import { MINUTE } from '../src/shared/domain/instant';
import type { Attendee, Meeting } from '../src/shared/domain/meeting';
import type { Message } from '../src/shared/domain/message';
import type { Person } from '../src/shared/domain/person';
import type { SourceReach } from '../src/shared/domain/reach';
import type { Snapshot, SnapshotInput } from '../src/shared/domain/snapshot';
import { buildSnapshot } from '../src/shared/domain/snapshot-build';
import { DEFAULT_WORKING_HOURS } from '../src/shared/domain/working-hours';

/** Wednesday 4 March 2026, 10:00 UTC: the moment tests play at. */
export const NOW = Date.parse('2026-03-04T10:00:00Z');

/** `at('2026-03-05T09:00')` in UTC. */
export function at(text: string): number {
  return Date.parse(text.endsWith('Z') ? text : `${text}Z`);
}

/** A person by address; the name is made of it: `dana.fox@…` → Dana Fox. */
export function person(address: string, name?: string): Person {
  const local = address.split('@')[0] ?? address;
  return {
    address,
    name:
      name ??
      local
        .split('.')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(' '),
  };
}

export const ME = person('alex.berg@brightwater.example');
export const COLLEAGUE = person('sam.lind@brightwater.example');
export const DANA = person('dana.fox@halden.example');
export const TOM = person('tom.reyes@halden.example');

/** Somebody at the client, day-to-day unless said otherwise. */
export function aContact(address: string, change: Partial<Contact> = {}): Contact {
  return { ...person(address), roles: ['day-to-day'], copy: 'impactful', topics: [], ...change };
}

/** Halden Foods with Dana Fox, who decides, and Tom Reyes, day-to-day. */
export function aClient(change: Partial<Client> = {}): Client {
  return {
    id: 'halden',
    name: 'Halden Foods',
    shortName: 'Halden',
    domains: ['halden.example'],
    addresses: [],
    never: [],
    people: [aContact(DANA.address, { roles: ['decision-maker'] }), aContact(TOM.address)],
    ...change,
  };
}

/** An attendee who accepted. */
export function attendee(who: Person, change: Partial<Attendee> = {}): Attendee {
  return { ...who, type: 'required', response: 'accepted', ...change };
}

let serial = 0;

/** “Halden weekly”, tomorrow 10:00–11:00, organised by us with Tom; `text` is graded for an agenda. */
export function aMeeting(
  change: Partial<Meeting> & { readonly text?: string | null; readonly minutes?: number } = {},
): Meeting {
  const { text = '', minutes = 60, ...rest } = change;
  const start = rest.start ?? at('2026-03-05T10:00');
  const title = rest.title === undefined ? 'Halden weekly' : rest.title;
  return {
    id: `meeting-${++serial}`,
    seriesId: null,
    uid: null,
    title,
    start,
    end: start + minutes * MINUTE,
    zone: 'UTC',
    allDay: false,
    cancelled: false,
    private: false,
    organizer: ME,
    mine: true,
    attendees: [attendee(TOM)],
    myResponse: 'organizer',
    showAs: 'busy',
    location: null,
    online: true,
    hasAttachments: false,
    attachmentNames: [],
    agenda: agendaFact({ title: title ?? '', text, attachmentNames: rest.attachmentNames ?? [] }),
    hold: false,
    createdAt: null,
    link: null,
    ...rest,
  };
}

/** A mail from us to Tom, yesterday 15:00; `text` is read for facts (null = may not be read). */
export function aMessage(
  change: Partial<Message> & { readonly text?: string | null; readonly automatic?: boolean } = {},
): Message {
  const { text = 'Hello Tom, see you soon.', automatic = false, ...rest } = change;
  const id = `message-${++serial}`;
  const subject = rest.subject ?? 'Halden weekly';
  const attachmentNames = rest.attachmentNames === undefined ? [] : rest.attachmentNames;
  return {
    id,
    internetMessageId: `<${id}@test>`,
    conversationId: `thread-${id}`,
    folder: 'sent',
    subject,
    from: ME,
    to: [TOM],
    cc: [],
    sentAt: at('2026-03-03T15:00'),
    hasAttachments: false,
    attachmentNames,
    facts: messageFacts({ subject, text, attachmentNames, automatic, preview: '' }),
    link: null,
    ...rest,
  };
}

const COMPLETE: SourceReach = { complete: true, read: 1, total: 1, from: at('2025-01-01T00:00'), to: NOW, asOf: NOW };

/** What a snapshot is built from: Alex of Brightwater with one client, everything read, London working hours in UTC. */
export function aSnapshotInput(change: Partial<SnapshotInput> = {}): SnapshotInput {
  return {
    now: NOW,
    me: { name: ME.name, addresses: [ME.address] },
    ownDomains: ['brightwater.example'],
    locale: 'en-GB',
    workingHours: { ...DEFAULT_WORKING_HOURS, zone: 'UTC' },
    clients: [aClient()],
    neverClients: [],
    choices: new Map(),
    meetings: [],
    messages: [],
    unmatched: [],
    answers: [],
    reach: { calendar: COMPLETE, inbox: COMPLETE, sent: COMPLETE, mailText: true, meetingText: true },
    ...change,
  };
}

/** The snapshot of `aSnapshotInput`. */
export function aSnapshot(change: Partial<SnapshotInput> = {}): Snapshot {
  return buildSnapshot(aSnapshotInput(change));
}
