import type { Attachment, Event, Message } from '@microsoft/microsoft-graph-types';
import { conversationIdIn, conversationIndexOf } from './conversation';
import { cleanEvent } from './event-fields';
import { previewOf } from './mail-text';
import type { Mailbox } from './mailbox';
import { cleanMessage } from './message-fields';
import { opaqueId } from './opaque-id';
import { cleanAttachment, type StoredAttachment } from './stored-attachment';
import type { WellKnownFolder } from './tenant-api';
import { instantText } from './time-zone';

const idOf = ({ id }: { readonly id?: string }): string | undefined =>
  typeof id === 'string' && id !== '' ? id : undefined;
const noBody = { contentType: 'text', content: '' } as const;

function filesOf(attachments: readonly Attachment[], key: string, now: number): StoredAttachment[] {
  return attachments
    .map((attachment, index) =>
      cleanAttachment(attachment, opaqueId('AAMkAGI2', key, 'attachment', index), instantText(now)),
    )
    .filter((file) => file !== undefined);
}

/**
 * Puts a message from a file into a folder: known fields as they are, the missing ones worked out. False when its id is
 * there already. `now` in ms is the time of messages that have none.
 */
export function addForeignMessage(
  mailbox: Mailbox,
  folder: WellKnownFolder,
  message: Message,
  attachments: readonly Attachment[],
  now: number,
): boolean {
  const clean = cleanMessage(message);
  const at = clean.receivedDateTime ?? clean.sentDateTime ?? instantText(now);
  const id = idOf(message);
  const body = clean.body ?? noBody;
  const key = `file#${clean.conversationId ?? id ?? at}`;
  const files = filesOf(attachments, id ?? at, now);
  const whole: Message = {
    importance: 'normal',
    isRead: true,
    isDraft: folder === 'drafts',
    ...clean,
    body,
    subject: clean.subject ?? '',
    bodyPreview: clean.bodyPreview ?? previewOf(body),
    hasAttachments: files.length > 0 || clean.hasAttachments === true,
    receivedDateTime: at,
    sentDateTime: clean.sentDateTime ?? at,
    createdDateTime: clean.createdDateTime ?? at,
    toRecipients: clean.toRecipients ?? [],
    ccRecipients: clean.ccRecipients ?? [],
    bccRecipients: clean.bccRecipients ?? [],
    conversationId: clean.conversationId ?? conversationIdIn(mailbox.person.id, key),
    conversationIndex: clean.conversationIndex ?? conversationIndexOf(key, 0),
    internetMessageId:
      clean.internetMessageId ??
      `<${opaqueId('', mailbox.person.id, id ?? at, clean.subject ?? '').slice(0, 40)}@unknown.invalid>`,
  };
  const headers = (message.internetMessageHeaders ?? []).filter(
    ({ name, value }) => typeof name === 'string' && typeof value === 'string',
  );
  return (
    mailbox.messages.add({
      folderId: mailbox.folders.idOf(folder),
      message: whole,
      attachments: files,
      headers,
      ...(id === undefined ? {} : { id }),
    }) !== undefined
  );
}

/** Puts an event from a file into the calendar. False when its id is there already or its start is no time. */
export function addForeignEvent(
  { calendar, person }: Mailbox,
  event: Event,
  attachments: readonly Attachment[],
  now: number,
): boolean {
  const clean = cleanEvent(event);
  const id = idOf(event);
  const body = clean.body ?? noBody;
  const files = filesOf(attachments, id ?? clean.subject ?? '', now);
  const whole: Event = {
    subject: '',
    isAllDay: false,
    isCancelled: false,
    sensitivity: 'normal',
    showAs: 'busy',
    attendees: [],
    type: clean.recurrence ? 'seriesMaster' : 'singleInstance',
    createdDateTime: instantText(now),
    iCalUId: opaqueId(
      '040000008200E00074C5B7101A82E008',
      person.id,
      id ?? clean.subject ?? '',
      clean.start?.dateTime ?? '',
    ),
    isOrganizer: clean.organizer?.emailAddress?.address?.toLowerCase() === person.address.toLowerCase(),
    ...(clean.start ? { end: clean.start } : {}),
    ...clean,
    body,
    bodyPreview: clean.bodyPreview ?? previewOf(body),
    hasAttachments: files.length > 0 || clean.hasAttachments === true,
  };
  return calendar.add(whole, { attachments: files, ...(id === undefined ? {} : { id }) }) !== undefined;
}
