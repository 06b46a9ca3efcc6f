import type { InternetMessageHeader, Recipient } from '@microsoft/microsoft-graph-types';
import type { StoredMessage } from '../tenant/message-store';

function addressList(recipients: readonly (Recipient | null | undefined)[]): string {
  return recipients
    .map((recipient) => {
      const { name, address } = recipient?.emailAddress ?? {};
      return address === undefined || address === null ? `"${name ?? ''}"` : `${name ?? ''} <${address}>`;
    })
    .join(', ');
}

/** The internet headers of a received mail: those that follow from its fields, then those that were given. Drafts have none. */
export function allHeaders(stored: StoredMessage): readonly InternetMessageHeader[] | undefined {
  const { message } = stored;
  if (message.isDraft === true) return undefined;
  const headers: InternetMessageHeader[] = [
    { name: 'From', value: addressList([message.from]) },
    { name: 'To', value: addressList(message.toRecipients ?? []) },
    ...(message.ccRecipients?.length ? [{ name: 'CC', value: addressList(message.ccRecipients) }] : []),
    { name: 'Subject', value: message.subject ?? '' },
    { name: 'Thread-Topic', value: message.subject ?? '' },
    { name: 'Thread-Index', value: message.conversationIndex ?? '' },
    { name: 'Date', value: new Date(Date.parse(message.sentDateTime ?? message.receivedDateTime ?? '')).toUTCString() },
    { name: 'Message-ID', value: message.internetMessageId ?? '' },
    { name: 'MIME-Version', value: '1.0' },
  ];
  const given = new Set(stored.headers.map(({ name }) => name?.toLowerCase()));
  return [...headers.filter(({ name }) => !given.has(name?.toLowerCase())), ...stored.headers];
}
