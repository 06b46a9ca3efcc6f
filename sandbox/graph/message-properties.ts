import type { StoredMessage } from '../tenant/message-store';
import { bodyAs } from '../tenant/mail-text';
import { changeKeyOf } from '../tenant/opaque-id';
import { instantText } from '../tenant/time-zone';
import { uniqueBodyOf } from '../tenant/unique-body';
import { allHeaders } from './message-headers';
import type { GraphCall } from './graph-call';
import type { EntityTable } from './entity-table';

/** The id in the format the caller asked for: immutable, or the one that changes when the item is moved. */
export function shownIdOf(stored: { readonly key: string; readonly shownId: string }, call: GraphCall): string {
  return call.prefer.immutableIds ? stored.key : stored.shownId;
}

/** Whether the token reads mail bodies; `Mail.ReadBasic` alone does not (graph.md §1.4). */
export function readsBodies(call: GraphCall): boolean {
  return ['Mail.Read', 'Mail.ReadWrite', 'Mail.Read.Shared'].some((scope) => call.caller.scopes.has(scope));
}

const changedAt = (stored: StoredMessage): string =>
  stored.message.lastModifiedDateTime ?? stored.message.receivedDateTime ?? instantText(stored.receivedAt);

/** `message` as Graph shows it. */
export const messageTable: EntityTable<StoredMessage> = {
  name: 'message',
  onlySelected: ['uniqueBody', 'internetMessageHeaders'],
  hidden: (call) => (readsBodies(call) ? [] : ['body', 'bodyPreview', 'uniqueBody']),
  annotations: (stored) => ({ '@odata.etag': `W/"${changeKeyOf(stored.key, stored.revision)}"` }),
  properties: {
    id: shownIdOf,
    createdDateTime: ({ message }) => message.createdDateTime ?? message.receivedDateTime,
    lastModifiedDateTime: changedAt,
    changeKey: (stored) => changeKeyOf(stored.key, stored.revision),
    categories: ({ message }) => message.categories ?? [],
    receivedDateTime: ({ message }) => message.receivedDateTime,
    sentDateTime: ({ message }) => message.sentDateTime ?? message.receivedDateTime,
    hasAttachments: ({ message }) => message.hasAttachments ?? false,
    internetMessageId: ({ message }) => message.internetMessageId,
    subject: ({ message }) => message.subject ?? '',
    bodyPreview: ({ message }) => message.bodyPreview ?? '',
    importance: ({ message }) => message.importance ?? 'normal',
    parentFolderId: (stored) => stored.folderId,
    conversationId: ({ message }) => message.conversationId,
    conversationIndex: ({ message }) => message.conversationIndex,
    isDeliveryReceiptRequested: ({ message }) =>
      message.isDeliveryReceiptRequested ?? (message.isDraft === true ? false : null),
    isReadReceiptRequested: ({ message }) => message.isReadReceiptRequested ?? false,
    isRead: ({ message }) => message.isRead ?? false,
    isDraft: ({ message }) => message.isDraft ?? false,
    webLink: (stored) =>
      `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(stored.shownId)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: ({ message }) => message.inferenceClassification ?? 'focused',
    body: ({ message }, call) => bodyAs(call.prefer.bodyForm, message.body ?? {}),
    uniqueBody: ({ message }, call) => bodyAs(call.prefer.bodyForm, uniqueBodyOf(message.body ?? {})),
    // Drafts have no sender before they are sent.
    sender: ({ message }) => message.sender ?? message.from,
    from: ({ message }) => message.from,
    toRecipients: ({ message }) => message.toRecipients ?? [],
    ccRecipients: ({ message }) => message.ccRecipients ?? [],
    bccRecipients: ({ message }) => message.bccRecipients ?? [],
    replyTo: ({ message }) => message.replyTo ?? [],
    flag: ({ message }) => message.flag ?? { flagStatus: 'notFlagged' },
    internetMessageHeaders: (stored) => allHeaders(stored),
  },
};
