import type { Attendee, Event, Message, Recipient } from '@microsoft/microsoft-graph-types';
import { textToHtml } from '../page/body-text';
import { graphInstant } from '../page/graph-time';
import type { AsyncCalls } from './async-calls';
import { attachmentContent, attachmentDetails } from './attachments';
import { readBody } from './body';
import { categories } from './categories';
import type { EventHandlers } from './event-handlers';
import { officeItemId } from './item-ids';
import { customProperties } from './item-storage';
import { notificationMessages } from './notification-messages';
import type { OpenItem } from './open-item';
import type { OutlookHost } from './outlook-host';
import { addressDetails } from './recipients';
import { replyForms } from './reply-forms';

type ReadItem = Extract<OpenItem, { kind: 'message-read' | 'appointment-read' }>;

const responses: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'tentative',
  organizer: 'organizer',
};

function person(recipient: Recipient | Attendee | null | undefined): Office.EmailAddressDetails {
  const { name, address } = recipient?.emailAddress ?? {};
  const status =
    recipient === null || recipient === undefined || !('status' in recipient) ? undefined : recipient.status?.response;
  return addressDetails({ name: name ?? address ?? '', address: address ?? '' }, responses[status ?? ''] ?? 'none');
}

function bodyHtml(
  body: { readonly contentType?: string | null; readonly content?: string | null } | null | undefined,
): string {
  const content = body?.content ?? '';
  return body?.contentType === 'html' ? content : textToHtml(content);
}

function normalized(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd|aw|wg): ?)+/i, '');
}

/** What message and appointment have in common when they are read. */
function readBase(calls: AsyncCalls, host: OutlookHost, handlers: EventHandlers, item: ReadItem) {
  const source: Message | Event = item.kind === 'message-read' ? item.message : item.event;
  const id = source.id ?? '';
  let names: readonly string[] = source.categories ?? [];
  return {
    itemId: officeItemId(calls.profile, id),
    subject: source.subject ?? '',
    normalizedSubject: normalized(source.subject ?? ''),
    dateTimeCreated: new Date(source.createdDateTime ?? 0),
    dateTimeModified: new Date(source.lastModifiedDateTime ?? 0),
    attachments: attachmentDetails(item.files),
    body: readBody(calls, host, () => bodyHtml(source.body)) as Office.Body,
    categories: categories(
      calls,
      host,
      () => names,
      (changed) => {
        names = changed;
        return host.saveCategories(changed);
      },
    ),
    notificationMessages: notificationMessages(calls, item.infobars, false),
    getAttachmentContentAsync: attachmentContent(calls, host, () => item.files),
    loadCustomPropertiesAsync: customProperties(calls, host, () => id),
    addHandlerAsync: handlers.addHandlerAsync,
    removeHandlerAsync: handlers.removeHandlerAsync,
    ...replyForms(calls, host),
  };
}

/** `mailbox.item` while a message is read: plain properties. */
export function messageRead(
  calls: AsyncCalls,
  host: OutlookHost,
  handlers: EventHandlers,
  item: Extract<OpenItem, { kind: 'message-read' }>,
): Partial<Office.MessageRead> {
  const { message } = item;
  return {
    ...readBase(calls, host, handlers, item),
    itemType: 'message',
    itemClass: 'IPM.Note',
    from: person(message.from),
    sender: person(message.sender ?? message.from),
    to: (message.toRecipients ?? []).map(person),
    cc: (message.ccRecipients ?? []).map(person),
    conversationId: officeItemId(calls.profile, message.conversationId ?? ''),
    internetMessageId: message.internetMessageId ?? '',
    getAllInternetHeadersAsync: calls.ofItem<[], string>(0, () => host.headers(message.id ?? '')),
  };
}

/** `mailbox.item` while an attendee looks at an appointment. */
export function appointmentRead(
  calls: AsyncCalls,
  host: OutlookHost,
  handlers: EventHandlers,
  item: Extract<OpenItem, { kind: 'appointment-read' }>,
): Partial<Office.AppointmentRead> {
  const { event } = item;
  const attendees = event.attendees ?? [];
  return {
    ...readBase(calls, host, handlers, item),
    itemType: 'appointment',
    itemClass: 'IPM.Appointment',
    start: new Date(graphInstant(event.start)),
    end: new Date(graphInstant(event.end)),
    location: event.location?.displayName ?? '',
    organizer: person(event.organizer),
    requiredAttendees: attendees.filter((one) => one.type === 'required').map(person),
    optionalAttendees: attendees.filter((one) => one.type === 'optional').map(person),
    ...(event.seriesMasterId ? { seriesId: officeItemId(calls.profile, event.seriesMasterId) } : {}),
    // The enum's runtime values are Graph's words.
    sensitivity: (event.sensitivity ?? 'normal') as Office.MailboxEnums.AppointmentSensitivityType,
  };
}
