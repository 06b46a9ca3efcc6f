import type { InternetMessageHeader, Message, Recipient } from '@microsoft/microsoft-graph-types';
import { conversationIdIn, conversationIndexOf, threadingHeaders, type Conversation } from './conversation';
import { previewOf } from './mail-text';
import type { Mailbox } from './mailbox';
import type { StoredMessage } from './message-store';
import { opaqueId } from './opaque-id';
import type { StoredAttachment } from './stored-attachment';
import type { MailToDeliver, Mailbox0 } from './tenant-api';
import type { TenantMembers } from './tenant-members';
import { instantText } from './time-zone';

const readAfterMs = 2 * 86_400_000;

/** A mail on its way: its fields as Graph names them, and what is kept around them. */
export interface MailInTransit {
  readonly message: Message;
  readonly attachments: readonly StoredAttachment[];
  readonly headers: readonly InternetMessageHeader[];
  readonly at: number;
  readonly inReplyTo?: string;
  readonly conversation?: string;
  /** Conversation id that the sender's copy keeps (answers to mail that came from a file). */
  readonly senderConversationId?: string;
}

const recipientOf = ({ name, address }: Mailbox0): Recipient => ({ emailAddress: { name, address } });

function addressesOf(message: Message): readonly string[] {
  return [
    message.from,
    ...(message.toRecipients ?? []),
    ...(message.ccRecipients ?? []),
    ...(message.bccRecipients ?? []),
  ]
    .map((recipient) => recipient?.emailAddress?.address?.toLowerCase() ?? '')
    .filter((address) => address !== '');
}

/** The mail of a filling script in Graph's terms. */
export function transitOf(mail: MailToDeliver): MailInTransit {
  const at = Date.parse(mail.at);
  if (Number.isNaN(at)) throw new TypeError(`No instant: ${mail.at}`);
  const from = recipientOf(mail.from);
  return {
    at,
    message: {
      from,
      sender: from,
      subject: mail.subject,
      body: { contentType: mail.bodyType ?? 'text', content: mail.body },
      toRecipients: mail.to.map(recipientOf),
      ccRecipients: (mail.cc ?? []).map(recipientOf),
      bccRecipients: (mail.bcc ?? []).map(recipientOf),
      importance: mail.importance ?? 'normal',
    },
    headers: mail.headers ?? [],
    attachments: (mail.attachments ?? []).map((file, index) => ({
      ...file,
      id: opaqueId('AAMkAGI2', mail.subject, mail.at, index),
      isInline: false,
      kind: 'file',
      lastModified: instantText(at),
    })),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo }),
    ...(mail.conversation === undefined ? {} : { conversation: mail.conversation }),
  };
}

/** The fields that every copy of a mail shares once it has a conversation and a message id. */
function postmark(mail: MailInTransit, conversation: Conversation, messageId: string): Message {
  const sent = instantText(mail.at);
  return {
    ...mail.message,
    internetMessageId: messageId,
    receivedDateTime: sent,
    sentDateTime: sent,
    createdDateTime: sent,
    conversationIndex: conversationIndexOf(conversation.key, conversation.messageIds.length),
    bodyPreview: previewOf(mail.message.body ?? {}),
    hasAttachments: mail.attachments.some((attachment) => !attachment.isInline),
    isDraft: false,
  };
}

function conversationIdFor(
  mailbox: Mailbox,
  conversation: Conversation,
  inReplyTo: string | undefined,
  live: boolean,
): string {
  // Only mail written by hand looks for its ancestor: it may have come from a file, with a conversation id of its own.
  const ancestor =
    live && inReplyTo !== undefined
      ? mailbox.messages.list().find((stored) => stored.message.internetMessageId === inReplyTo)
      : undefined;
  return ancestor?.message.conversationId ?? conversationIdIn(mailbox.person.id, conversation.key);
}

/**
 * Sends a mail: a copy for the sender's Sent Items (the draft itself when there was one) and one for the Inbox of each
 * recipient who has a mailbox here. Gives the sender's copy. `live` is false for filling scripts.
 */
export function sendMail(
  tenant: TenantMembers,
  mail: MailInTransit,
  options: { readonly draft?: StoredMessage; readonly keepCopy?: boolean; readonly live?: boolean } = {},
): StoredMessage | undefined {
  const people = addressesOf(mail.message);
  const conversation = tenant.conversations.find({ ...mail, subject: mail.message.subject ?? '', people });
  const domain = mail.message.from?.emailAddress?.address?.split('@')[1] ?? 'unknown.invalid';
  const messageId =
    mail.message.internetMessageId ??
    `<${opaqueId('', conversation.key, conversation.messageIds.length, mail.at, people.join(',')).slice(0, 40)}@${domain}>`;
  const headers = [
    ...threadingHeaders(conversation, mail.inReplyTo),
    ...mail.headers.filter(({ name }) => !/^(?:in-reply-to|references)$/i.test(name ?? '')),
  ];
  const posted = postmark(mail, conversation, messageId);
  tenant.conversations.extend(conversation, messageId, people, mail.at);

  const live = options.live ?? false;
  const sender = tenant.mailboxOf(mail.message.from?.emailAddress?.address ?? '');
  let copy: StoredMessage | undefined;
  if (sender !== undefined && options.keepCopy !== false) {
    const message: Message = {
      ...posted,
      isRead: true,
      conversationId: mail.senderConversationId ?? conversationIdFor(sender, conversation, mail.inReplyTo, live),
    };
    const folderId = sender.folders.idOf('sentitems');
    copy =
      options.draft === undefined
        ? sender.messages.add({ folderId, message, headers, attachments: mail.attachments })
        : sender.messages.update(sender.messages.move(options.draft, folderId), message, { headers });
  } else if (sender !== undefined && options.draft !== undefined) sender.messages.remove(options.draft);

  const readers = new Set(
    [...(mail.message.toRecipients ?? []), ...(mail.message.ccRecipients ?? []), ...(mail.message.bccRecipients ?? [])]
      .map((recipient) => tenant.mailboxOf(recipient.emailAddress?.address ?? ''))
      .filter((mailbox) => mailbox !== undefined),
  );
  for (const reader of readers) {
    const message: Message = {
      ...posted,
      bccRecipients: [],
      isRead: mail.at < tenant.now() - readAfterMs,
      conversationId: conversationIdFor(reader, conversation, mail.inReplyTo, live),
    };
    reader.messages.add({ folderId: reader.folders.idOf('inbox'), message, headers, attachments: mail.attachments });
  }
  return copy;
}
