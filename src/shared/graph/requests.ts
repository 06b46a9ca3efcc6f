import type { Instant } from '../domain/instant';
import type { GraphRequest } from './graph-port';
import { odata } from './odata';

/** Rights by what they are for (consent ladder, graph.md §4). One call asks for its own rung's right only. */
export const SCOPES = {
  profile: ['User.Read'],
  calendar: ['Calendars.Read'],
  settings: ['MailboxSettings.Read'],
  mailHeaders: ['Mail.ReadBasic'],
  mailText: ['Mail.Read'],
  writeCalendar: ['Calendars.ReadWrite'],
  writeMail: ['Mail.ReadWrite'],
  files: ['Files.ReadWrite'],
} as const;

/** Folders read by delta, as Graph names them. */
export type MailFolder = 'inbox' | 'sentitems';

const IMMUTABLE = 'IdType="ImmutableId"';
const AS_TEXT = 'outlook.body-content-type="text"';
const IN_UTC = 'outlook.timezone="UTC"';

const EVENT_FIELDS =
  'id,subject,body,start,end,originalStartTimeZone,isAllDay,isCancelled,isOrganizer,isOnlineMeeting,organizer,attendees,' +
  'responseStatus,showAs,sensitivity,categories,hasAttachments,seriesMasterId,type,iCalUId,location,webLink';

const MESSAGE_HEADERS =
  'id,internetMessageId,conversationId,subject,from,sender,toRecipients,ccRecipients,sentDateTime,receivedDateTime,' +
  'lastModifiedDateTime,hasAttachments,isDraft,webLink';

/** `Mail.ReadBasic` refuses body and preview, so without text they are not asked for. */
function messageFields(withText: boolean): string {
  return withText ? `${MESSAGE_HEADERS},bodyPreview,body` : MESSAGE_HEADERS;
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function mailScopes(withText: boolean): readonly string[] {
  return withText ? SCOPES.mailText : SCOPES.mailHeaders;
}

/** Every request of the product to calendar and mail: path, fields and rights in one place. Instants are put into queries in UTC. */
export const requests = {
  me: (): GraphRequest => ({
    path: '/me?$select=id,displayName,mail,userPrincipalName,proxyAddresses',
    scopes: SCOPES.profile,
    shape: 'object',
  }),
  mailboxSettings: (): GraphRequest => ({ path: '/me/mailboxSettings', scopes: SCOPES.settings, shape: 'object' }),
  folder: (folder: MailFolder | 'deleteditems', withText: boolean): GraphRequest => ({
    path: odata`/me/mailFolders/${folder}?$select=id,totalItemCount`,
    scopes: mailScopes(withText),
    shape: 'object',
    prefer: [IMMUTABLE],
  }),
  /** Occurrences that touch the window, by start. Times come in UTC, text as text. */
  calendar: (from: Instant, to: Instant, top: number): GraphRequest => ({
    path:
      odata`/me/calendarView?startDateTime=${iso(from)}&endDateTime=${iso(to)}&$top=${top}&$orderby=start/dateTime&$select=` +
      EVENT_FIELDS,
    ...calendarReading,
  }),
  /** First page of a delta round of one folder, newest first, nothing older than `since`. */
  messages: (folder: MailFolder, since: Instant, withText: boolean, pageSize: number): GraphRequest => ({
    path:
      odata`/me/mailFolders/${folder}/messages/delta?$filter=receivedDateTime ge ${iso(since)}&$orderby=receivedDateTime desc&$select=` +
      messageFields(withText),
    ...deltaReading(withText, pageSize),
  }),
  /** The next page of a delta round, or a new round from a saved delta link. */
  messagesAt: (link: string, withText: boolean, pageSize: number): GraphRequest => ({
    path: link,
    ...deltaReading(withText, pageSize),
  }),
  /** What a filtered delta leaves out after 5,000 messages: a plain list between two instants, newest first. */
  olderMessages: (
    folder: MailFolder,
    since: Instant,
    until: Instant,
    withText: boolean,
    pageSize: number,
  ): GraphRequest => ({
    path:
      odata`/me/mailFolders/${folder}/messages?$filter=receivedDateTime ge ${iso(since)} and receivedDateTime le ${iso(until + 999)}` +
      odata`&$orderby=receivedDateTime desc&$top=${pageSize}&$select=` +
      messageFields(withText),
    ...listReading(withText),
  }),
  olderMessagesAt: (link: string, withText: boolean): GraphRequest => ({ path: link, ...listReading(withText) }),
  nextCalendarPage: (link: string): GraphRequest => ({ path: link, ...calendarReading }),
  message: (id: string, withText: boolean): GraphRequest => ({
    path: odata`/me/messages/${id}?$select=parentFolderId,` + messageFields(withText),
    scopes: mailScopes(withText),
    shape: 'object',
    prefer: [IMMUTABLE, AS_TEXT],
  }),
  messageAttachments: (id: string): GraphRequest => ({
    path: odata`/me/messages/${id}/attachments?$select=id,name,isInline,size,contentType`,
    scopes: SCOPES.mailText,
    shape: 'page',
    prefer: [IMMUTABLE],
  }),
  eventAttachments: (id: string): GraphRequest => ({
    path: odata`/me/events/${id}/attachments?$select=id,name,isInline,size,contentType`,
    scopes: SCOPES.calendar,
    shape: 'page',
    prefer: [IMMUTABLE],
  }),
  /** New times of an event we organise; Exchange tells the attendees. */
  eventTimes: (id: string): GraphRequest => ({ path: odata`/me/events/${id}`, ...calendarWriting, repeatable: true }),
  /** A new event; with a `transactionId` in its body it may be sent twice and is made once. */
  newEvent: (): GraphRequest => ({ path: '/me/events', ...calendarWriting, repeatable: true }),
  removeEvent: (id: string): GraphRequest => ({
    path: odata`/me/events/${id}`,
    ...calendarWriting,
    shape: 'empty',
    repeatable: true,
  }),
  /** A draft in Drafts: nothing is sent. */
  newDraft: (): GraphRequest => ({
    path: '/me/messages',
    scopes: SCOPES.writeMail,
    shape: 'object',
    prefer: [IMMUTABLE],
  }),
  /** Mails of one folder with an attachment, newest first, received since then. */
  mailsWithFiles: (since: Instant, top: number): GraphRequest => ({
    path:
      odata`/me/mailFolders/inbox/messages?$filter=receivedDateTime ge ${iso(since)} and hasAttachments eq true` +
      odata`&$orderby=receivedDateTime desc&$top=${top}&$select=id,internetMessageId,subject,from,sentDateTime,receivedDateTime,hasAttachments`,
    scopes: SCOPES.mailText,
    shape: 'page',
    prefer: [IMMUTABLE],
  }),
  /** A file attached to a mail, with its content. */
  attachment: (messageId: string, attachmentId: string): GraphRequest => ({
    path: odata`/me/messages/${messageId}/attachments/${attachmentId}`,
    scopes: SCOPES.mailText,
    shape: 'object',
    prefer: [IMMUTABLE],
  }),
} as const;

const calendarWriting = { scopes: SCOPES.writeCalendar, shape: 'object', prefer: [IMMUTABLE, IN_UTC] } as const;
const calendarReading = { scopes: SCOPES.calendar, shape: 'page', prefer: [IMMUTABLE, IN_UTC, AS_TEXT] } as const;

function deltaReading(withText: boolean, pageSize: number): Omit<GraphRequest, 'path'> {
  return {
    scopes: mailScopes(withText),
    shape: 'delta-page',
    prefer: [IMMUTABLE, AS_TEXT, `odata.maxpagesize=${pageSize}`],
  };
}

function listReading(withText: boolean): Omit<GraphRequest, 'path'> {
  return { scopes: mailScopes(withText), shape: 'page', prefer: [IMMUTABLE, AS_TEXT] };
}
