import type { Attachment, Event, Message, Recipient } from '@microsoft/microsoft-graph-types';
import { Observed } from '../office/observed';
import {
  openItemBase,
  type Addressee,
  type AppointmentDraftFields,
  type DraftFile,
  type MessageDraftFields,
  type OpenItem,
} from '../office/open-item';
import { textToHtml } from '../page/body-text';
import { graphInstant } from '../page/graph-time';

/** A person as the page shows one. */
export function addresseeOf(recipient: Recipient | null | undefined): Addressee {
  const { name, address } = recipient?.emailAddress ?? {};
  return { name: name ?? address ?? '', address: address ?? '' };
}

/** A Graph recipient for an addressee. */
export function recipientOf(person: Addressee): Recipient {
  return { emailAddress: { name: person.name, address: person.address } };
}

/** The files of an item as Graph lists them. */
export function filesOf(attachments: readonly Attachment[]): readonly DraftFile[] {
  return attachments.map((one) => ({
    id: one.id ?? '',
    name: one.name ?? '',
    size: one.size ?? 0,
    contentType: one.contentType ?? '',
  }));
}

/** Body as HTML, whatever it was kept as. */
export function htmlOf(
  body: { readonly contentType?: string | null; readonly content?: string | null } | null | undefined,
): string {
  return body?.contentType === 'html' ? (body.content ?? '') : textToHtml(body?.content ?? '');
}

/** An empty message. */
export function newMessageDraft(
  fields: Partial<MessageDraftFields> = {},
): Extract<OpenItem, { kind: 'message-compose' }> {
  const draft = new Observed<MessageDraftFields>({
    id: undefined,
    subject: '',
    html: '',
    caret: [0, 0],
    files: [],
    categories: [],
    to: [],
    cc: [],
    bcc: [],
    composeType: 'newMail',
    conversationId: undefined,
    inReplyTo: undefined,
    ...fields,
  });
  return { ...openItemBase(), kind: 'message-compose', draft };
}

/** The fields of a draft that Graph keeps. */
export function messageFields(message: Message, files: readonly DraftFile[]): Partial<MessageDraftFields> {
  return {
    subject: message.subject ?? '',
    html: htmlOf(message.body),
    files,
    categories: message.categories ?? [],
    conversationId: message.conversationId ?? undefined,
    to: (message.toRecipients ?? []).map(addresseeOf),
    cc: (message.ccRecipients ?? []).map(addresseeOf),
    bcc: (message.bccRecipients ?? []).map(addresseeOf),
  };
}

/** An invitation that nobody wrote yet, or one with these fields. */
export function newAppointmentDraft(
  start: number,
  fields: Partial<AppointmentDraftFields> = {},
): Extract<OpenItem, { kind: 'appointment-compose' }> {
  const draft = new Observed<AppointmentDraftFields>({
    id: undefined,
    subject: '',
    html: '',
    caret: [0, 0],
    files: [],
    categories: [],
    required: [],
    optional: [],
    start,
    end: start + 30 * 60_000,
    location: '',
    teams: false,
    seriesId: undefined,
    sent: false,
    fromGrid: false,
    ...fields,
  });
  return { ...openItemBase(), kind: 'appointment-compose', draft };
}

/** The fields of an event in its organizer's calendar. */
export function eventFields(event: Event, files: readonly DraftFile[]): Partial<AppointmentDraftFields> {
  const attendees = event.attendees ?? [];
  const start = graphInstant(event.start);
  return {
    id: event.id,
    subject: event.subject ?? '',
    html: htmlOf(event.body),
    files,
    categories: event.categories ?? [],
    start,
    end: graphInstant(event.end),
    required: attendees.filter((one) => one.type !== 'optional' && one.type !== 'resource').map(addresseeOf),
    optional: attendees.filter((one) => one.type === 'optional').map(addresseeOf),
    location: event.location?.displayName ?? '',
    teams: event.isOnlineMeeting === true,
    seriesId: event.seriesMasterId ?? undefined,
    sent: attendees.length > 0,
  };
}
