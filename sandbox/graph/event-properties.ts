import type { Event } from '@microsoft/microsoft-graph-types';
import { bodyAs } from '../tenant/mail-text';
import { changeKeyOf } from '../tenant/opaque-id';
import type { StoredEvent } from '../tenant/stored-event';
import { instantToWall } from '../tenant/time-zone';
import type { EntityTable } from './entity-table';
import type { GraphCall } from './graph-call';
import { shownIdOf } from './message-properties';

/** Start or end in the zone the caller asked for (UTC when nothing was asked). All-day events stay at midnight, in any zone. */
function timeIn(stored: StoredEvent, at: number, call: GraphCall): { dateTime: string; timeZone: string } {
  const { timeZone } = call.prefer;
  const ownZone = stored.event.start?.timeZone ?? 'UTC';
  return { dateTime: instantToWall(at, stored.event.isAllDay === true ? ownZone : timeZone), timeZone };
}

function masterIdOf(stored: StoredEvent, call: GraphCall): string | null {
  const master = stored.masterKey === undefined ? undefined : call.mailbox.calendar.get(stored.masterKey);
  return master === undefined ? (stored.event.seriesMasterId ?? null) : shownIdOf(master, call);
}

/** Whether the token reads bodies of events; `Calendars.ReadBasic` alone does not (graph.md §0.4). */
function readsEventBodies(call: GraphCall): boolean {
  return ['Calendars.Read', 'Calendars.ReadWrite', 'Calendars.Read.Shared', 'Calendars.ReadWrite.Shared'].some(
    (scope) => call.caller.scopes.has(scope),
  );
}

/** A private event of someone else shows when it is, and nothing more. */
function isVeiled(stored: StoredEvent, call: GraphCall): boolean {
  return (
    call.mailbox !== call.caller.mailbox &&
    (stored.event.sensitivity === 'private' || stored.event.sensitivity === 'confidential')
  );
}

const open =
  <Value>(value: (event: Event) => Value, veiled: Value) =>
  (stored: StoredEvent, call: GraphCall): Value =>
    isVeiled(stored, call) ? veiled : value(stored.event);
const noPlace = {
  displayName: '',
  locationType: 'default',
  uniqueIdType: 'unknown',
  address: {},
  coordinates: {},
} as const;
const noAnswer = { response: 'none', time: '0001-01-01T00:00:00Z' } as const;

/** `event` as Graph shows it. */
export const eventTable: EntityTable<StoredEvent> = {
  name: 'event',
  onlySelected: ['cancelledOccurrences'],
  hidden: (call) => (readsEventBodies(call) ? [] : ['body', 'bodyPreview']),
  annotations: (stored) => ({ '@odata.etag': `W/"${changeKeyOf(stored.key, stored.revision)}"` }),
  properties: {
    id: shownIdOf,
    createdDateTime: ({ event }) => event.createdDateTime,
    lastModifiedDateTime: ({ event }) => event.lastModifiedDateTime ?? event.createdDateTime,
    changeKey: (stored) => changeKeyOf(stored.key, stored.revision),
    categories: ({ event }) => event.categories ?? [],
    transactionId: ({ event }) => event.transactionId ?? null,
    originalStartTimeZone: ({ event }) => event.start?.timeZone ?? 'UTC',
    originalEndTimeZone: ({ event }) => event.end?.timeZone ?? 'UTC',
    originalStart: ({ event }) =>
      event.type === 'occurrence' || event.type === 'exception' ? event.originalStart : undefined,
    iCalUId: ({ event }) => event.iCalUId,
    reminderMinutesBeforeStart: ({ event }) => event.reminderMinutesBeforeStart ?? 15,
    isReminderOn: ({ event }) => event.isReminderOn ?? true,
    hasAttachments: ({ event }) => event.hasAttachments ?? false,
    subject: open((event) => event.subject ?? '', 'Private Appointment'),
    bodyPreview: open((event) => event.bodyPreview ?? '', ''),
    importance: ({ event }) => event.importance ?? 'normal',
    sensitivity: ({ event }) => event.sensitivity ?? 'normal',
    isAllDay: ({ event }) => event.isAllDay ?? false,
    isCancelled: ({ event }) => event.isCancelled ?? false,
    isOrganizer: ({ event }) => event.isOrganizer ?? false,
    responseRequested: ({ event }) => event.responseRequested ?? true,
    seriesMasterId: masterIdOf,
    showAs: ({ event }) => event.showAs ?? 'busy',
    type: ({ event }) => event.type ?? 'singleInstance',
    webLink: (stored) =>
      `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(stored.shownId)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: ({ event }) => event.onlineMeetingUrl ?? null,
    isOnlineMeeting: ({ event }) => event.isOnlineMeeting ?? false,
    onlineMeetingProvider: ({ event }) => event.onlineMeetingProvider ?? 'unknown',
    allowNewTimeProposals: ({ event }) => event.allowNewTimeProposals ?? true,
    isDraft: ({ event }) => event.isDraft ?? false,
    hideAttendees: ({ event }) => event.hideAttendees ?? false,
    responseStatus: ({ event }) => event.responseStatus ?? noAnswer,
    body: (stored, call) =>
      isVeiled(stored, call)
        ? { contentType: 'html', content: '' }
        : bodyAs(call.prefer.bodyForm, stored.event.body ?? {}),
    start: (stored, call) => timeIn(stored, stored.startAt, call),
    end: (stored, call) => timeIn(stored, stored.endAt, call),
    location: open<unknown>((event) => event.location ?? noPlace, noPlace),
    locations: open<unknown>((event) => event.locations ?? (event.location ? [event.location] : []), []),
    recurrence: ({ event }) => event.recurrence ?? null,
    cancelledOccurrences: (stored) =>
      stored.event.type === 'seriesMaster'
        ? (stored.cancelledDates ?? []).map((date) => `OID.${stored.key}.${date}`)
        : undefined,
    attendees: open<unknown>((event) => event.attendees ?? [], []),
    organizer: open<unknown>((event) => event.organizer, undefined),
    onlineMeeting: open<unknown>((event) => event.onlineMeeting ?? null, null),
  },
};
