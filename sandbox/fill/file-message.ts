import type { FileAttachment, Message } from '@microsoft/microsoft-graph-types';
import type { WellKnownFolder } from '../tenant/tenant-api';
import {
  addressOf,
  asRaw,
  bad,
  nameOf,
  readAttachments,
  readId,
  readRecipients,
  realInstant,
  type Raw,
  type ReadItem,
} from './file-item';

/** A message of a mailbox file that can go into a mailbox. */
export interface FileMessage {
  readonly id: string | undefined;
  readonly internetMessageId: string | undefined;
  readonly message: Message;
  readonly attachments: readonly FileAttachment[];
  readonly at: number;
  readonly from: string;
  readonly fromName: string;
  /** Everyone it is from or to, in small letters. */
  readonly people: ReadonlySet<string>;
  /** Helper fields: the folder it lay in, and whose folder that was. */
  readonly folder: string;
  readonly custodian: string;
}

const recipientFields = ['toRecipients', 'ccRecipients', 'bccRecipients'] as const;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads one Graph `message`. Fields that Graph does not know are dropped; without a date, a sender or a readable body it is left out. */
export function readMessage(raw: Raw): ReadItem<FileMessage> {
  const id = readId(raw);
  if (id.kind === 'bad') return id;
  const received = realInstant(raw['receivedDateTime']);
  const sent = realInstant(raw['sentDateTime']);
  const at = received ?? sent;
  if (at === undefined)
    return bad('it has no receivedDateTime or sentDateTime that is a time with a zone between 1980 and 2100');
  for (const field of recipientFields) {
    if (raw[field] !== undefined && raw[field] !== null && !Array.isArray(raw[field]))
      return bad(`its ${field} is no list`);
  }
  const [from, sender] = readRecipients([raw['from'] ?? raw['sender'], raw['sender'] ?? raw['from']]);
  if (from === undefined) return bad('it has neither from nor sender');
  const { content } = asRaw(raw['body']);
  if (content !== undefined && content !== null && typeof content !== 'string')
    return bad('its body.content is no text');
  const lists = recipientFields.map((field) => readRecipients(Array.isArray(raw[field]) ? raw[field] : []));
  const [to = [], cc = [], bcc = []] = lists;
  const attachments = readAttachments(raw);
  const internetMessageId = textOf(raw['internetMessageId']).slice(0, 1000);
  const message = {
    ...raw,
    from,
    sender: sender ?? from,
    toRecipients: [...to],
    ccRecipients: [...cc],
    bccRecipients: [...bcc],
    hasAttachments: attachments.length > 0,
    receivedDateTime: new Date(at).toISOString(),
    sentDateTime: new Date(sent ?? at).toISOString(),
    isDraft: raw['isDraft'] === true,
  } as Message;
  return {
    kind: 'read',
    item: {
      message,
      attachments,
      at,
      id: id.item,
      internetMessageId: internetMessageId === '' ? undefined : internetMessageId,
      from: addressOf(from),
      fromName: nameOf(from),
      people: new Set([from, ...to, ...cc, ...bcc].map(addressOf).filter((address) => address !== '')),
      folder: textOf(raw['parentFolder']).toLowerCase(),
      custodian: textOf(raw['custodian']),
    },
  };
}

/**
 * The folder of a message in the mailbox of `me`: what was deleted, drafted, archived or junk in one's own mailbox stays
 * so; else what is from oneself is sent mail and the rest inbox.
 */
export function folderOf(message: FileMessage, me: ReadonlySet<string>, ownCustodian: string): WellKnownFolder {
  const own = message.custodian === '' || message.custodian === ownCustodian;
  if (
    own &&
    (message.folder === 'deleteditems' ||
      message.folder === 'drafts' ||
      message.folder === 'archive' ||
      message.folder === 'junkemail')
  )
    return message.folder;
  return me.has(message.from) ? 'sentitems' : 'inbox';
}
