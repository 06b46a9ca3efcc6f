import type { FollowupFlag, ItemBody, Message, Recipient } from '@microsoft/microsoft-graph-types';
import { instantText } from './time-zone';

type Raw = Readonly<Record<string, unknown>>;

function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A recipient with at most a name and an address; undefined when it has neither. */
export function cleanRecipient(value: unknown): Recipient | undefined {
  const emailAddress = asRaw(asRaw(value)['emailAddress']);
  const name = text(emailAddress['name']);
  const address = text(emailAddress['address']);
  if (name === undefined && address === undefined) return undefined;
  return { emailAddress: { name: name ?? address ?? '', ...(address === undefined ? {} : { address }) } };
}

/** The recipients of a list that have a name or an address. */
export function cleanRecipients(value: unknown): Recipient[] {
  if (!Array.isArray(value)) return [];
  return value.map(cleanRecipient).filter((recipient) => recipient !== undefined);
}

/** A body with one of Graph's two content types, whatever case it was written in. */
export function cleanBody(value: unknown): ItemBody {
  const body = asRaw(value);
  return {
    contentType: text(body['contentType'])?.toLowerCase() === 'html' ? 'html' : 'text',
    content: text(body['content']) ?? '',
  };
}

/** The instants (ms) that are written with four digits of year. */
const firstInstant = Date.parse('0001-01-01T00:00:00Z');
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/** Instant text of a `DateTimeOffset`; undefined when it is none. */
export function cleanInstant(value: unknown): string | undefined {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return instant >= firstInstant && instant <= lastInstant ? instantText(instant) : undefined;
}

/** One of the allowed words, whatever its case: Graph reads enums leniently and writes them strictly. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  value: unknown,
  otherwise: NoInfer<Word>,
): Word {
  const lower = text(value)?.toLowerCase();
  return words.find((word) => word.toLowerCase() === lower) ?? otherwise;
}

function cleanFlag(value: unknown): FollowupFlag {
  const flag = asRaw(value);
  const flagStatus = oneOf(['notFlagged', 'complete', 'flagged'], flag['flagStatus'], 'notFlagged');
  const cleaned: FollowupFlag = { flagStatus };
  for (const name of ['startDateTime', 'dueDateTime', 'completedDateTime'] as const) {
    const at = asRaw(flag[name]);
    const dateTime = text(at['dateTime']);
    if (dateTime !== undefined) cleaned[name] = { dateTime, timeZone: text(at['timeZone']) ?? 'UTC' };
  }
  return cleaned;
}

/** The names of a list that are text. */
export function cleanNames(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/**
 * The fields of a message that people can set, taken from foreign data; fields that Graph does not know are dropped.
 * Only fields that are present in `value` are present in the result, so it serves creating and changing.
 */
export function cleanMessage(value: unknown): Message {
  const raw = asRaw(value);
  const message: Message = {};
  for (const name of ['subject', 'conversationId', 'conversationIndex', 'internetMessageId', 'bodyPreview'] as const) {
    const given = text(raw[name]);
    if (given !== undefined) message[name] = given;
  }
  for (const name of [
    'isRead',
    'isDraft',
    'hasAttachments',
    'isDeliveryReceiptRequested',
    'isReadReceiptRequested',
  ] as const) {
    const given = raw[name];
    if (typeof given === 'boolean') message[name] = given;
  }
  for (const name of ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const) {
    if (name in raw) message[name] = cleanRecipients(raw[name]);
  }
  for (const name of ['from', 'sender'] as const) {
    const person = cleanRecipient(raw[name]);
    if (person !== undefined) message[name] = person;
  }
  for (const name of ['receivedDateTime', 'sentDateTime', 'createdDateTime'] as const) {
    const instant = cleanInstant(raw[name]);
    if (instant !== undefined) message[name] = instant;
  }
  if ('body' in raw) message.body = cleanBody(raw['body']);
  if ('categories' in raw) message.categories = cleanNames(raw['categories']);
  if ('flag' in raw) message.flag = cleanFlag(raw['flag']);
  if ('importance' in raw) message.importance = oneOf(['low', 'normal', 'high'], raw['importance'], 'normal');
  if ('inferenceClassification' in raw)
    message.inferenceClassification = oneOf(['focused', 'other'], raw['inferenceClassification'], 'focused');
  return message;
}
