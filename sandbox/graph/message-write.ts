import type { Message } from '@microsoft/microsoft-graph-types';
import { conversationIdIn, conversationIndexOf } from '../tenant/conversation';
import { sendMail, type MailInTransit } from '../tenant/mail-delivery';
import { previewOf } from '../tenant/mail-text';
import { cleanMessage } from '../tenant/message-fields';
import type { StoredMessage } from '../tenant/message-store';
import { changeKeyOf, opaqueId } from '../tenant/opaque-id';
import { cleanAttachment, type StoredAttachment } from '../tenant/stored-attachment';
import { instantText } from '../tenant/time-zone';
import { accepted, bodyOf, contextOf, created, noContent, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, changeKeyMismatch, itemNotFound } from './graph-error';
import { messageAnswer, messageOf } from './message-read';

const entityContext = (call: GraphCall): Record<string, unknown> => ({ '@odata.context': contextOf(call, 'messages/$entity') });

/** Refuses a change of an item that is no longer what the caller saw (`If-Match`); 412. */
export function checkChangeKey(call: GraphCall, stored: { readonly key: string; readonly revision: number }): void {
  const wanted = call.headers.get('If-Match');
  if (wanted !== null && wanted !== '*' && wanted !== `W/"${changeKeyOf(stored.key, stored.revision)}"`) throw changeKeyMismatch();
}

/** The attachments of a body, with ids of their own. */
export function attachmentsOf(call: GraphCall, list: unknown): StoredAttachment[] {
  if (!Array.isArray(list)) return [];
  return list.map((value: unknown) => cleanAttachment(value, opaqueId('AAMkAGI2', call.mailbox.person.id, 'attachment', call.mailbox.journal.next()), instantText(call.tenant.now())))
    .filter((attachment) => attachment !== undefined);
}

/** Fields that the sender of a mail has when nothing else is said. */
function ownAddress(call: GraphCall): NonNullable<Message['from']> {
  const { name, address } = call.mailbox.person;
  return { emailAddress: { name, address } };
}

/** Puts a draft into the Drafts folder. `answered` is what it answers. */
export function addDraft(call: GraphCall, fields: Message, attachments: readonly StoredAttachment[], answered?: StoredMessage, headers: StoredMessage['headers'] = []): StoredMessage {
  const { mailbox, tenant } = call;
  const now = instantText(tenant.now());
  const body = fields.body ?? { contentType: 'text', content: '' };
  const key = `draft#${mailbox.person.id}#${String(mailbox.journal.next())}`;
  const stored = mailbox.messages.add({
    folderId: mailbox.folders.idOf('drafts'), attachments, headers,
    message: {
      subject: '', importance: 'normal', toRecipients: [], ccRecipients: [], bccRecipients: [], ...fields, body, bodyPreview: previewOf(body),
      hasAttachments: attachments.some(({ isInline }) => !isInline), isDraft: true, isRead: true, createdDateTime: now, receivedDateTime: now, sentDateTime: now,
      from: fields.from ?? ownAddress(call), sender: ownAddress(call),
      internetMessageId: `<${opaqueId('', key).slice(0, 40)}@${mailbox.person.address.split('@')[1] ?? 'invalid'}>`,
      conversationId: answered?.message.conversationId ?? conversationIdIn(mailbox.person.id, key),
      conversationIndex: answered?.message.conversationIndex ?? conversationIndexOf(key, 0),
    },
  });
  if (stored === undefined) throw itemNotFound();
  return stored;
}

/** `POST /me/messages`: a draft, with the attachments that came along. */
export const postMessage: Handler = (call) => {
  const stored = addDraft(call, cleanMessage(call.body), attachmentsOf(call, bodyOf(call)['attachments']));
  return created({ ...entityContext(call), ...messageAnswer(call, stored) });
};

/** `PATCH /me/messages/{id}`. What can be changed of a mail that was sent: flags, categories, read state, importance. */
export const patchMessage: Handler = (call) => {
  const stored = messageOf(call);
  checkChangeKey(call, stored);
  const fields = cleanMessage(call.body);
  const { isRead, categories, flag, importance, inferenceClassification, ...draftOnly } = fields;
  for (const name of ['isDraft', 'receivedDateTime', 'sentDateTime', 'createdDateTime', 'conversationId', 'conversationIndex', 'hasAttachments', 'bodyPreview'] as const) delete draftOnly[name];
  if (stored.message.isDraft !== true && Object.keys(draftOnly).length > 0) throw badRequest('Property is not editable on messages that were sent.', 'ErrorInvalidPropertySet');
  const always = Object.fromEntries(Object.entries({ isRead, categories, flag, importance, inferenceClassification }).filter(([, value]) => value !== undefined)) as Message;
  const preview = draftOnly.body ? { bodyPreview: previewOf(draftOnly.body) } : {};
  const next = call.mailbox.messages.update(stored, { ...always, ...draftOnly, ...preview });
  return ok({ ...entityContext(call), ...messageAnswer(call, next) });
};

/** `DELETE /me/messages/{id}`: into Deleted Items, and from there for good. */
export const deleteMessage: Handler = (call) => {
  const stored = messageOf(call);
  checkChangeKey(call, stored);
  const bin = call.mailbox.folders.idOf('deleteditems');
  if (stored.folderId === bin) call.mailbox.messages.remove(stored); else call.mailbox.messages.move(stored, bin);
  return noContent;
};

/** `POST /me/messages/{id}/move` with `destinationId` (an id or a well-known name). */
export const moveMessage: Handler = (call) => {
  const stored = messageOf(call);
  const folder = call.mailbox.folders.get(String(bodyOf(call)['destinationId'] ?? bodyOf(call)['DestinationId'] ?? ''));
  if (folder === undefined) throw itemNotFound();
  return created({ ...entityContext(call), ...messageAnswer(call, call.mailbox.messages.move(stored, folder.id)) });
};

const headerValue = (stored: StoredMessage, name: string): string | undefined => stored.headers.find((header) => header.name?.toLowerCase() === name)?.value ?? undefined;

/** `POST /me/messages/{id}/send`: the draft goes to Sent Items, a copy to each recipient here. */
export const sendDraft: Handler = (call) => {
  const draft = messageOf(call);
  if (draft.message.isDraft !== true) throw badRequest('The message is not a draft.', 'ErrorItemNotDraft');
  if ((draft.message.toRecipients?.length ?? 0) + (draft.message.ccRecipients?.length ?? 0) + (draft.message.bccRecipients?.length ?? 0) === 0) throw badRequest('At least one recipient is required.', 'ErrorInvalidRecipients');
  const inReplyTo = headerValue(draft, 'in-reply-to');
  const mail: MailInTransit = {
    message: draft.message, attachments: draft.attachments, headers: draft.headers, at: call.tenant.now(),
    conversation: inReplyTo === undefined ? `draft#${draft.key}` : `given#${inReplyTo}`,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(typeof draft.message.conversationId === 'string' ? { senderConversationId: draft.message.conversationId } : {}),
  };
  sendMail(call.tenant, mail, { draft, live: true });
  return accepted;
};

/** `POST /me/sendMail` with `message` and `saveToSentItems` (true when it is not said). */
export const postSendMail: Handler = (call) => {
  const body = bodyOf(call);
  const given = body['message'] ?? body['Message'];
  if (given === undefined) throw badRequest('The parameter message is missing.', 'ErrorInvalidArgument');
  const message = cleanMessage(given);
  const raw = given as Readonly<Record<string, unknown>>;
  if ((message.toRecipients?.length ?? 0) + (message.ccRecipients?.length ?? 0) + (message.bccRecipients?.length ?? 0) === 0) throw badRequest('At least one recipient is required.', 'ErrorInvalidRecipients');
  const headers = (Array.isArray(raw['internetMessageHeaders']) ? raw['internetMessageHeaders'] as StoredMessage['headers'] : [])
    .filter(({ name, value }) => typeof name === 'string' && typeof value === 'string');
  const sentMessage: Message = { subject: '', importance: 'normal', ccRecipients: [], bccRecipients: [], ...message, body: message.body ?? { contentType: 'text', content: '' }, from: message.from ?? ownAddress(call), sender: ownAddress(call) };
  const keepCopy = (body['saveToSentItems'] ?? body['SaveToSentItems']) !== false;
  sendMail(call.tenant, { message: sentMessage, attachments: attachmentsOf(call, raw['attachments']), headers, at: call.tenant.now(), conversation: `sent#${String(call.mailbox.journal.next())}#${call.mailbox.person.id}` }, { keepCopy, live: true });
  return accepted;
};
