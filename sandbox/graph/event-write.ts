import type { Event } from '@microsoft/microsoft-graph-types';
import { cleanEvent } from '../tenant/event-fields';
import { previewOf } from '../tenant/mail-text';
import { spreadToAttendees, withTeams } from '../tenant/meeting-invitation';
import { opaqueId } from '../tenant/opaque-id';
import { eventInstants, type StoredEvent } from '../tenant/stored-event';
import { instantText } from '../tenant/time-zone';
import { eventAnswer, eventOf } from './event-read';
import { bodyOf, contextOf, created, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';
import { attachmentsOf, checkChangeKey } from './message-write';

const noTime = '0001-01-01T00:00:00Z';

function checkTimes(event: Event): void {
  const { startAt, endAt } = eventInstants(event);
  if (Number.isNaN(startAt))
    throw badRequest('The start of the event is missing or not valid.', 'ErrorPropertyValidationFailure');
  if (event.end === undefined || endAt < startAt)
    throw badRequest('The end of the event is missing or before its start.', 'ErrorPropertyValidationFailure');
}

/** Tells the attendees who have a calendar here, when the caller is the organizer. */
export function tellAttendees(call: GraphCall, stored: StoredEvent): void {
  if (stored.event.isOrganizer !== true) return;
  const master = stored.masterKey === undefined ? undefined : call.mailbox.calendar.get(stored.masterKey);
  if (master === undefined) {
    spreadToAttendees(call.tenant, stored.event, stored.attachments);
    return;
  }
  for (const { emailAddress } of stored.event.attendees ?? []) {
    const { calendar } = call.tenant.mailboxOf(emailAddress?.address ?? '') ?? {};
    const theirMaster =
      calendar === undefined || calendar === call.mailbox.calendar ? undefined : calendar.copyOf(master.event);
    if (calendar === undefined || theirMaster === undefined || stored.occurrenceDate === undefined) continue;
    const theirs =
      calendar.exceptionsOf(theirMaster).find(({ occurrenceDate }) => occurrenceDate === stored.occurrenceDate) ??
      calendar.occurrence(theirMaster, stored.occurrenceDate);
    const { responseStatus, isOrganizer: _organizer, categories: _categories, type: _type, ...fields } = stored.event;
    calendar.update(
      theirs,
      {
        ...fields,
        ...((theirs.event.responseStatus ?? responseStatus)
          ? { responseStatus: theirs.event.responseStatus ?? responseStatus ?? null }
          : {}),
      },
      stored.attachments,
    );
  }
}

/** `POST /me/events`. A repeated `transactionId` gives the event that is there already (graph.md §1.6). */
export const postEvent: Handler = (call) => {
  const { mailbox, tenant } = call;
  const clean = cleanEvent(call.body);
  const context = { '@odata.context': contextOf(call, 'events/$entity') };
  const again = clean.transactionId
    ? mailbox.calendar.list().find(({ event }) => event.transactionId === clean.transactionId)
    : undefined;
  if (again !== undefined) return created({ ...context, ...eventAnswer(call, again) });
  checkTimes(clean);
  const { name, address } = mailbox.person;
  const body = clean.body ?? { contentType: 'text', content: '' };
  const key = `${mailbox.person.id}#${String(mailbox.journal.next())}`;
  const attachments = attachmentsOf(call, bodyOf(call)['attachments']);
  const event: Event = {
    subject: '',
    isAllDay: false,
    isCancelled: false,
    sensitivity: 'normal',
    showAs: 'busy',
    ...clean,
    body,
    bodyPreview: previewOf(body),
    type: clean.recurrence ? 'seriesMaster' : 'singleInstance',
    iCalUId: opaqueId('040000008200E00074C5B7101A82E008', tenant.tenantId, key),
    createdDateTime: instantText(tenant.now()),
    organizer: { emailAddress: { name, address } },
    hasAttachments: attachments.length > 0,
    isOrganizer: true,
    responseStatus: { response: 'organizer', time: noTime },
    attendees: (clean.attendees ?? []).map((attendee) => ({ ...attendee, status: { response: 'none', time: noTime } })),
  };
  const stored = mailbox.calendar.add(
    clean.isOnlineMeeting === true ? withTeams(event, key, tenant.tenantId, mailbox.person.id) : event,
    { attachments },
  );
  if (stored === undefined) throw badRequest('The event could not be made.', 'ErrorInvalidRequest');
  tellAttendees(call, stored);
  return created({ ...context, ...eventAnswer(call, stored) });
};

/** Fields of an event that follow from what happens and cannot be written. */
const fixed = [
  'iCalUId',
  'transactionId',
  'bodyPreview',
  'seriesMasterId',
  'isOrganizer',
  'organizer',
  'hasAttachments',
  'type',
  'createdDateTime',
  'lastModifiedDateTime',
  'originalStart',
  'responseStatus',
  'isCancelled',
] as const;

/** `PATCH /me/events/{id}`. A changed occurrence becomes an exception; attendees here see the organizer's change. */
export const patchEvent: Handler = (call) => {
  const stored = eventOf(call);
  checkChangeKey(call, stored);
  const fields = cleanEvent(call.body);
  for (const name of fixed) delete fields[name];
  const answers = new Map(
    stored.event.attendees?.map((attendee) => [attendee.emailAddress?.address?.toLowerCase(), attendee.status]),
  );
  if (fields.attendees) {
    fields.attendees = fields.attendees.map((attendee) => ({
      ...attendee,
      status: answers.get(attendee.emailAddress?.address?.toLowerCase()) ?? { response: 'none', time: noTime },
    }));
  }
  if (fields.body) fields.bodyPreview = previewOf(fields.body);
  const next: Event = { ...stored.event, ...fields };
  checkTimes(next);
  const teams =
    fields.isOnlineMeeting === true && stored.event.onlineMeeting == null
      ? withTeams(next, stored.key, call.tenant.tenantId, call.mailbox.person.id)
      : fields;
  const updated = call.mailbox.calendar.update(stored, teams);
  tellAttendees(call, updated);
  return ok({ '@odata.context': contextOf(call, 'events/$entity'), ...eventAnswer(call, updated) });
};
