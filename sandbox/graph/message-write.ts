import type { Message } from '@microsoft/microsoft-graph-types';
import { conversationIdIn, conversationIndexOf } from '../tenant/conversation';
import { previewOf } from '../tenant/mail-text';
import { cleanMessage } from '../tenant/message-fields';
import type { StoredMessage } from '../tenant/message-store';
import { changeKeyOf, opaqueId } from '../tenant/opaque-id';
import { cleanAttachment, type StoredAttachment } from '../tenant/stored-attachment';
import { instantText } from '../tenant/time-zone';
import { bodyOf, contextOf, created, noContent, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, changeKeyMismatch, itemNotFound } from './graph-error';
import { messageAnswer, messageOf } from './message-read';

const entityContext = (call: GraphCall): Record<string, unknown> => ({
  '@odata.context': contextOf(call, 'messages/$entity'),
});

/** Refuses a change of an item that is no longer what the caller saw (`If-Match`); 412. */
export function checkChangeKey(call: GraphCall, stored: { readonly key: string; readonly revision: number }): void {
  const wanted = call.headers.get('If-Match');
  if (wanted !== null && wanted !== '*' && wanted !== `W/"${changeKeyOf(stored.key, stored.revision)}"`)
    throw changeKeyMismatch();
}

/** The attachments of a body, with ids of their own. */
export function attachmentsOf(call: GraphCall, list: unknown): StoredAttachment[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((value: unknown) =>
      cleanAttachment(
        value,
        opaqueId('AAMkAGI2', call.mailbox.person.id, 'attachment', call.mailbox.journal.next()),
        instantText(call.tenant.now()),
      ),
    )
    .filter((attachment) => attachment !== undefined);
}

/** The caller as sender of a mail. */
export function ownAddress(call: GraphCall): NonNullable<Message['from']> {
  const { name, address } = call.mailbox.person;
  return { emailAddress: { name, address } };
}

/** Puts a draft into the Drafts folder. `answered` is what it answers. */
export function addDraft(
  call: GraphCall,
  fields: Message,
  attachments: readonly StoredAttachment[],
  answered?: StoredMessage,
  headers: StoredMessage['headers'] = [],
): StoredMessage {
  const { mailbox, tenant } = call;
  const now = instantText(tenant.now());
  const body = fields.body ?? { contentType: 'text', content: '' };
  const key = `draft#${mailbox.person.id}#${String(mailbox.journal.next())}`;
  const stored = mailbox.messages.add({
    folderId: mailbox.folders.idOf('drafts'),
    attachments,
    headers,
    message: {
      subject: '',
      importance: 'normal',
      toRecipients: [],
      ccRecipients: [],
      bccRecipients: [],
      ...fields,
      body,
      bodyPreview: previewOf(body),
      hasAttachments: attachments.some(({ isInline }) => !isInline),
      isDraft: true,
      isRead: true,
      createdDateTime: now,
      receivedDateTime: now,
      sentDateTime: now,
      from: fields.from ?? ownAddress(call),
      sender: ownAddress(call),
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
  for (const name of [
    'isDraft',
    'receivedDateTime',
    'sentDateTime',
    'createdDateTime',
    'conversationId',
    'conversationIndex',
    'hasAttachments',
    'bodyPreview',
  ] as const)
    delete draftOnly[name];
  if (stored.message.isDraft !== true && Object.keys(draftOnly).length > 0)
    throw badRequest('Property is not editable on messages that were sent.', 'ErrorInvalidPropertySet');
  const always = Object.fromEntries(
    Object.entries({ isRead, categories, flag, importance, inferenceClassification }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Message;
  const preview = draftOnly.body ? { bodyPreview: previewOf(draftOnly.body) } : {};
  const next = call.mailbox.messages.update(stored, { ...always, ...draftOnly, ...preview });
  return ok({ ...entityContext(call), ...messageAnswer(call, next) });
};

/** `DELETE /me/messages/{id}`: into Deleted Items, and from there for good. */
export const deleteMessage: Handler = (call) => {
  const stored = messageOf(call);
  checkChangeKey(call, stored);
  const bin = call.mailbox.folders.idOf('deleteditems');
  if (stored.folderId === bin) call.mailbox.messages.remove(stored);
  else call.mailbox.messages.move(stored, bin);
  return noContent;
};

/** `POST /me/messages/{id}/move` with `destinationId` (an id or a well-known name). */
export const moveMessage: Handler = (call) => {
  const stored = messageOf(call);
  const folder = call.mailbox.folders.get(String(bodyOf(call)['destinationId'] ?? bodyOf(call)['DestinationId'] ?? ''));
  if (folder === undefined) throw itemNotFound();
  return created({ ...entityContext(call), ...messageAnswer(call, call.mailbox.messages.move(stored, folder.id)) });
};
