import { messageFacts } from '../domain/facts/message-facts';
import { isAutomaticMail } from '../domain/human-mail';
import { UNREAD_FACTS } from '../domain/facts/unread-facts';
import type { Envelope, Message } from '../domain/message';
import { envelopeOf } from './mail-envelope';
import { LINE_MAX, httpsLink, idOf, lineOf } from './bounded-text';
import { instantOfIso } from './date-time';
import { attachmentNamesOf, bodyText } from './item-text';
import { normalizePeople, normalizePerson } from './normalize-person';
import type { Normalized } from './normalized';
import { skipped } from './normalized';
import { asObject, field, flagField, textField } from './raw-value';

/** What a normaliser cannot see in the message itself. */
export interface MessageContext {
  readonly folder: Message['folder'];
  /** Names read from the attachment list of this item. */
  readonly attachmentNames?: readonly string[];
  /**
   * Whether the text of a mail may be looked at, told by its envelope; of every mail where nobody says. Mail that is kept as a skeleton is
   * not read at all: that is the user’s mail with colleagues and strangers, and most of a mailbox.
   */
  readonly readsText?: (envelope: Envelope) => boolean;
}

/**
 * A Graph `message` as we keep it: whitelisted fields, bounded, text reduced to facts and dropped. Takes anything and
 * never throws; drafts, marked-private mail and mail without id, date or people are skipped with the reason.
 */
export function normalizeMessage(raw: unknown, context: MessageContext): Normalized<Message> {
  if (asObject(raw) === null) return skipped(null, 'not an object');
  const id = idOf(field(raw, 'id'));
  if (id === null) return skipped(null, 'no id');
  if (flagField(raw, 'isDraft')) return skipped(id, 'a draft');
  const sensitivity = textField(raw, 'sensitivity');
  if (sensitivity !== null && sensitivity.toLowerCase() !== 'normal') return skipped(id, 'private');
  const sentAt = instantOfIso(field(raw, 'sentDateTime')) ?? instantOfIso(field(raw, 'receivedDateTime'));
  if (sentAt === null) return skipped(id, 'no usable date');

  const from = normalizePerson(field(raw, 'from')) ?? normalizePerson(field(raw, 'sender'));
  const to = normalizePeople(raw, 'toRecipients');
  const cc = normalizePeople(raw, 'ccRecipients');
  if (from === null && to.length === 0 && cc.length === 0) return skipped(id, 'no people');

  const subject = lineOf(field(raw, 'subject'), LINE_MAX);
  const attachmentNames = context.attachmentNames ?? attachmentNamesOf(raw);
  const value: Message = {
    id,
    internetMessageId: idOf(field(raw, 'internetMessageId')),
    // A mail without a conversation is one of its own.
    conversationId: idOf(field(raw, 'conversationId')) ?? id,
    folder: context.folder,
    subject,
    from,
    to,
    cc,
    sentAt,
    hasAttachments: flagField(raw, 'hasAttachments'),
    attachmentNames,
    facts: UNREAD_FACTS,
    link: httpsLink(field(raw, 'webLink')),
  };
  if (context.readsText?.(value) === false) return { kind: 'ok', value };
  const facts = messageFacts({
    subject,
    text: bodyText(raw, 'uniqueBody') ?? bodyText(raw, 'body'),
    attachmentNames,
    automatic: isAutomaticMail(envelopeOf(raw, from, subject)),
    preview: lineOf(field(raw, 'bodyPreview'), LINE_MAX),
    recipients: to.length + cc.length,
  });
  return { kind: 'ok', value: { ...value, facts } };
}
