import type { Message } from '@microsoft/microsoft-graph-types';
import { sendMail, type MailInTransit } from '../tenant/mail-delivery';
import { cleanMessage } from '../tenant/message-fields';
import type { StoredMessage } from '../tenant/message-store';
import { accepted, bodyOf, type Handler } from './graph-call';
import { badRequest } from './graph-error';
import { messageOf } from './message-read';
import { attachmentsOf, ownAddress } from './message-write';

const headerValue = (stored: StoredMessage, name: string): string | undefined =>
  stored.headers.find((header) => header.name?.toLowerCase() === name)?.value ?? undefined;

/** `POST /me/messages/{id}/send`: the draft goes to Sent Items, a copy to each recipient here. */
export const sendDraft: Handler = (call) => {
  const draft = messageOf(call);
  if (draft.message.isDraft !== true) throw badRequest('The message is not a draft.', 'ErrorItemNotDraft');
  if (
    (draft.message.toRecipients?.length ?? 0) +
      (draft.message.ccRecipients?.length ?? 0) +
      (draft.message.bccRecipients?.length ?? 0) ===
    0
  )
    throw badRequest('At least one recipient is required.', 'ErrorInvalidRecipients');
  const inReplyTo = headerValue(draft, 'in-reply-to');
  const mail: MailInTransit = {
    message: draft.message,
    attachments: draft.attachments,
    headers: draft.headers,
    at: call.tenant.now(),
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
  if (
    (message.toRecipients?.length ?? 0) + (message.ccRecipients?.length ?? 0) + (message.bccRecipients?.length ?? 0) ===
    0
  )
    throw badRequest('At least one recipient is required.', 'ErrorInvalidRecipients');
  const headers = (
    Array.isArray(raw['internetMessageHeaders']) ? (raw['internetMessageHeaders'] as StoredMessage['headers']) : []
  ).filter(({ name, value }) => typeof name === 'string' && typeof value === 'string');
  const sentMessage: Message = {
    subject: '',
    importance: 'normal',
    ccRecipients: [],
    bccRecipients: [],
    ...message,
    body: message.body ?? { contentType: 'text', content: '' },
    from: message.from ?? ownAddress(call),
    sender: ownAddress(call),
  };
  const keepCopy = (body['saveToSentItems'] ?? body['SaveToSentItems']) !== false;
  sendMail(
    call.tenant,
    {
      message: sentMessage,
      attachments: attachmentsOf(call, raw['attachments']),
      headers,
      at: call.tenant.now(),
      conversation: `sent#${String(call.mailbox.journal.next())}#${call.mailbox.person.id}`,
    },
    { keepCopy, live: true },
  );
  return accepted;
};
