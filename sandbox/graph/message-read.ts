import type { StoredMessage } from '../tenant/message-store';
import { attachmentEntity } from './attachment-properties';
import { entityOf, shownProperties } from './entity-table';
import { contextOf, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, badUri, GraphError, itemNotFound } from './graph-error';
import { parseSearch, type Searchable } from './kql';
import { listAnswer, refuseOptions } from './list-query';
import { messageTable, readsBodies } from './message-properties';
import { pageOf } from './paging';
import { bodyAs } from '../tenant/mail-text';

/** A search gives at most this many mails (graph.md §1.4). */
const searchLimit = 1000;
/** Properties of a message that Exchange does not filter or sort by. */
const unfilterable = [
  'torecipients',
  'ccrecipients',
  'bccrecipients',
  'replyto',
  'uniquebody',
  'bodypreview',
  'internetmessageheaders',
  'weblink',
];

/** The mail of the path's id; 404 when it is not in this mailbox, with the code that says whose it is. */
export function messageOf(call: GraphCall): StoredMessage {
  const id = call.path['message-id'] ?? '';
  if (!/^[\w\-=+/.@:<>]{1,600}$/.test(id)) throw badRequest('Id is malformed.', 'ErrorInvalidIdMalformed');
  const stored = call.mailbox.messages.get(id);
  if (stored !== undefined) return stored;
  const elsewhere = call.tenant
    .mailboxes()
    .some((mailbox) => mailbox !== call.mailbox && mailbox.messages.get(id) !== undefined);
  throw elsewhere
    ? new GraphError(404, 'ErrorInvalidMailboxItemId', "Item Id doesn't belong to the current mailbox.")
    : itemNotFound();
}

/** One mail with what `$expand` adds to it. */
export function messageAnswer(
  call: GraphCall,
  stored: StoredMessage,
  shown = shownProperties(messageTable, call.query.select, call),
): Record<string, unknown> {
  return expandAttachments(call, stored, entityOf(messageTable, stored, call, shown));
}

function expandAttachments(
  call: GraphCall,
  stored: StoredMessage,
  entity: Record<string, unknown>,
): Record<string, unknown> {
  for (const { name, select } of call.query.expand) {
    if (!/^(?:attachments|singleValueExtendedProperties|extensions|microsoft\.graph\.eventMessage\/event)$/i.test(name))
      throw badUri(`Could not find a property named '${name}' on type 'microsoft.graph.message'.`);
    if (name.toLowerCase() === 'attachments' && readsBodies(call))
      entity['attachments'] = stored.attachments.map((attachment) => attachmentEntity(attachment, true, select));
  }
  return entity;
}

function people(recipients: StoredMessage['message']['toRecipients']): string {
  return (recipients ?? [])
    .map(({ emailAddress }) => `${emailAddress?.name ?? ''} ${emailAddress?.address ?? ''}`)
    .join(' ; ');
}

function searchable({ message, attachments, receivedAt }: StoredMessage): Searchable {
  return {
    from: people(message.from ? [message.from] : []),
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    bcc: people(message.bccRecipients),
    subject: message.subject ?? '',
    get body() {
      return bodyAs('text', message.body ?? {}).content;
    },
    attachments: attachments.map(({ name }) => name).join(' '),
    hasAttachments: message.hasAttachments ?? false,
    importance: message.importance ?? 'normal',
    sent: Date.parse(message.sentDateTime ?? ''),
    received: receivedAt,
  };
}

/** Mails of the mailbox or a folder by `$search`: newest sent first, at most 1,000, nothing else beside it. */
function searchAnswer(
  call: GraphCall,
  mails: readonly StoredMessage[],
  context: string,
  search: string,
): Record<string, unknown> {
  for (const [option, code] of [
    ['$filter', 'SearchWithFilter'],
    ['$orderby', 'SearchWithOrderBy'],
  ] as const) {
    if (call.query.given.has(option))
      throw badRequest(`The query parameter '${option}' is not supported with '$search'.`, code);
  }
  if (!readsBodies(call))
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  const matches = parseSearch(search);
  const found = mails.filter((stored) => matches(searchable(stored))).slice(0, searchLimit);
  const shown = shownProperties(messageTable, call.query.select, call);
  return pageOf(call, found, (stored) => messageAnswer(call, stored, shown), context);
}

function listMessages(call: GraphCall, folderId: string | undefined, context: string): Record<string, unknown> {
  const mails = call.mailbox.messages.list(folderId);
  if (call.query.search !== undefined) return searchAnswer(call, mails, context, call.query.search);
  return listAnswer(call, messageTable, mails, context, { unfilterable }, (entity, stored) => {
    // The headers are given for a single message only (graph.md §1.4).
    delete entity['internetMessageHeaders'];
    return expandAttachments(call, stored, entity);
  });
}

/** `GET /me/messages`: the whole mailbox, newest first. */
export const getMessages: Handler = (call) => ok(listMessages(call, undefined, contextOf(call, 'messages')));

/** `GET /me/mailFolders/{id}/messages`. */
export const getFolderMessages: Handler = (call) => {
  const folder = call.mailbox.folders.get(call.path['mailFolder-id'] ?? '');
  if (folder === undefined) throw itemNotFound();
  return ok(listMessages(call, folder.id, contextOf(call, `mailFolders('${encodeURIComponent(folder.id)}')/messages`)));
};

/** `GET /me/messages/{id}`. */
export const getMessage: Handler = (call) => {
  refuseOptions(call, ['$filter', '$orderby', '$top', '$search']);
  const stored = messageOf(call);
  const shown = shownProperties(messageTable, call.query.select, call);
  return ok({ '@odata.context': contextOf(call, 'messages/$entity'), ...messageAnswer(call, stored, shown) });
};
