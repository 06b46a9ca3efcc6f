import { UNREAD_FACTS } from '../../src/shared/domain/facts/unread-facts';
import type { Meeting } from '../../src/shared/domain/meeting';
import type { Message, Unmatched } from '../../src/shared/domain/message';
import type { Cursor } from '../../src/shared/storage/store';

const NO_AGENDA = { grade: 'none', quote: null, digest: null } as const;
const SENT = Date.UTC(2026, 2, 2, 9);

/** A mail with the id and subject given. */
export function sampleMessage(id: string, subject = 'Spring range'): Message {
  return {
    id,
    internetMessageId: `<${id}@halden.example>`,
    conversationId: 'c1',
    folder: 'inbox',
    subject,
    from: { address: 'dana.fox@halden.example', name: 'Dana Fox' },
    to: [{ address: 'ellen.price@brightwater.example', name: 'Ellen Price' }],
    cc: [],
    sentAt: SENT,
    hasAttachments: false,
    attachmentNames: null,
    facts: { ...UNREAD_FACTS, textRead: true },
    link: null,
  };
}

/** A meeting with the id given. */
export function sampleMeeting(id: string): Meeting {
  return {
    id,
    seriesId: null,
    uid: null,
    title: 'Weekly call',
    start: SENT,
    end: SENT + 3_600_000,
    zone: 'Europe/London',
    allDay: false,
    cancelled: false,
    private: false,
    organizer: null,
    mine: true,
    attendees: [],
    myResponse: 'organizer',
    showAs: 'busy',
    location: null,
    online: true,
    hasAttachments: false,
    attachmentNames: null,
    agenda: NO_AGENDA,
    hold: false,
    createdAt: null,
    link: null,
  };
}

/** An item without a client. */
export function sampleUnmatched(id: string): Unmatched {
  return {
    id,
    kind: 'message',
    conversationId: null,
    people: [{ address: 'a@example.org', name: '' }],
    at: SENT,
    sent: false,
  };
}

/** A cursor of the source given, after `read` items. */
export function sampleCursor(source: string, read = 0): Cursor {
  return {
    source,
    link: `link-${read}`,
    round: 'first',
    complete: false,
    read,
    total: null,
    from: null,
    to: null,
    asOf: null,
  };
}
