import type { Event, Message } from '@microsoft/microsoft-graph-types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agency, clientOf, ellenId } from '../graph/agency';

/** Values that mailbox files have held in the place of what belongs there (perf-reliability.md B5). */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '\u202Egpj.exe',
    '\uD800',
    '\u0000',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.9999999Z',
    'tzone://Microsoft/Custom',
    'Customized Time Zone',
    '/O=ENRON/OU=NA',
    'HTML',
    {},
    [],
    null,
    -1,
    1e21,
  ),
);
const oddOr = <Value>(usual: fc.Arbitrary<Value>): fc.Arbitrary<unknown> => fc.oneof(usual, odd);
const person = oddOr(fc.record({ emailAddress: oddOr(fc.record({ name: odd, address: odd })) }));
const message = fc.record(
  {
    subject: odd,
    body: oddOr(fc.record({ contentType: odd, content: odd })),
    bodyPreview: odd,
    from: person,
    sender: person,
    toRecipients: oddOr(fc.array(person, { maxLength: 3 })),
    ccRecipients: odd,
    replyTo: odd,
    receivedDateTime: oddOr(fc.constant('2026-03-01T10:00:00Z')),
    sentDateTime: odd,
    isRead: odd,
    isDraft: odd,
    hasAttachments: odd,
    importance: odd,
    categories: odd,
    flag: oddOr(fc.record({ flagStatus: odd, dueDateTime: odd })),
    internetMessageId: odd,
    conversationId: odd,
    attachmentNames: odd,
    __proto__: odd,
  },
  { requiredKeys: [] },
);
const time = oddOr(fc.record({ dateTime: oddOr(fc.constant('2026-03-03T10:00:00')), timeZone: odd }));
const event = fc.record(
  {
    subject: odd,
    body: odd,
    end: time,
    isAllDay: odd,
    isCancelled: odd,
    organizer: person,
    attendees: oddOr(fc.array(person, { maxLength: 3 })),
    showAs: odd,
    sensitivity: odd,
    type: odd,
    location: oddOr(fc.record({ displayName: odd })),
    categories: odd,
    recurrence: oddOr(
      fc.record({
        pattern: oddOr(fc.record({ type: odd, interval: odd, daysOfWeek: odd })),
        range: oddOr(fc.record({ startDate: odd, type: odd, numberOfOccurrences: odd })),
      }),
    ),
    responseStatus: odd,
    onlineMeeting: oddOr(fc.record({ joinUrl: odd })),
    seriesMasterId: odd,
    originalStart: odd,
    reminderMinutesBeforeStart: odd,
  },
  { requiredKeys: [] },
);

describe('items from foreign files', () => {
  it('never break the contract, whatever their fields hold', async () => {
    await fc.assert(
      fc.asyncProperty(message, async (fields) => {
        const tenant = agency();
        tenant.addMessage(ellenId, 'inbox', fields as Message);
        const { status, body } = await clientOf(tenant).get('/me/messages?$expand=attachments');
        expect([status, body.value.length]).toEqual([200, 1]);
        expect(
          (
            await clientOf(tenant).get(
              `/me/messages/${encodeURIComponent(body.value[0].id)}?$select=uniqueBody,internetMessageHeaders`,
            )
          ).status,
        ).toBe(200);
      }),
      { numRuns: 300 },
    );
  });

  it('the same for events, which lie where their start says', async () => {
    await fc.assert(
      fc.asyncProperty(event, async (fields) => {
        const tenant = agency();
        const there = tenant.addEvent(ellenId, {
          ...fields,
          start: { dateTime: '2026-03-03T10:00:00', timeZone: 'UTC' },
        } as Event);
        expect(there).toBe(true);
        const client = clientOf(tenant);
        expect((await client.get('/me/events')).status).toBe(200);
        for (const view of ['calendarView', 'calendarView/delta'])
          expect(
            (await client.get(`/me/${view}?startDateTime=2026-03-01T00:00:00Z&endDateTime=2026-04-01T00:00:00Z`))
              .status,
          ).toBe(200);
      }),
      { numRuns: 300 },
    );
  });
});
