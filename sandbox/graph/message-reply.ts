import type { Message, Recipient } from '@microsoft/microsoft-graph-types';
import { bodyAs, textToHtml } from '../tenant/mail-text';
import { cleanMessage } from '../tenant/message-fields';
import type { StoredMessage } from '../tenant/message-store';
import type { TenantPerson } from '../tenant/tenant-api';
import { threadingHeaders } from '../tenant/conversation';
import { bodyOf, contextOf, created, type GraphCall, type Handler } from './graph-call';
import { badRequest } from './graph-error';
import { messageAnswer, messageOf } from './message-read';
import { addDraft } from './message-write';

function isOwn(person: TenantPerson, recipient: Recipient): boolean {
  const address = recipient.emailAddress?.address?.toLowerCase() ?? '';
  return [person.address, ...person.aliases].some((own) => own.toLowerCase() === address);
}

function distinct(recipients: readonly Recipient[]): Recipient[] {
  const seen = new Set<string>();
  return recipients.filter(({ emailAddress }) => {
    const address = (emailAddress?.address ?? emailAddress?.name ?? '').toLowerCase();
    return !seen.has(address) && seen.add(address);
  });
}

/** Who an answer goes to: the sender (or their reply address); with `all` everyone else who got it, never oneself. */
function recipientsOf(
  person: TenantPerson,
  { message }: StoredMessage,
  all: boolean,
): Pick<Message, 'toRecipients' | 'ccRecipients'> {
  const mine = message.from ? isOwn(person, message.from) : false;
  const sender = mine
    ? (message.toRecipients ?? [])
    : message.replyTo?.length
      ? message.replyTo
      : message.from
        ? [message.from]
        : [];
  if (!all) return { toRecipients: distinct(sender), ccRecipients: [] };
  const to = distinct([...sender, ...(message.toRecipients ?? [])].filter((recipient) => !isOwn(person, recipient)));
  const addressed = new Set(to.map(({ emailAddress }) => emailAddress?.address?.toLowerCase()));
  const cc = distinct(
    (message.ccRecipients ?? []).filter(
      (recipient) => !isOwn(person, recipient) && !addressed.has(recipient.emailAddress?.address?.toLowerCase()),
    ),
  );
  return { toRecipients: to, ccRecipients: cc };
}

/** The body of an answer as Outlook on the web makes it: what was said on top, the old mail below a line. */
function quotedBody({ message }: StoredMessage, comment: string): { contentType: 'html'; content: string } {
  const people = (list: readonly Recipient[]): string =>
    list.map(({ emailAddress }) => `${emailAddress?.name ?? ''} &lt;${emailAddress?.address ?? ''}&gt;`).join('; ');
  const above = comment === '' ? '' : textToHtml(comment).replace(/^<html>.{0,200}<body>|<\/body><\/html>$/g, '');
  const old = bodyAs('html', message.body ?? {}).content;
  const header = [
    `<b>From:</b> ${people(message.from ? [message.from] : [])}`,
    `<b>Sent:</b> ${new Date(Date.parse(message.sentDateTime ?? '')).toUTCString()}`,
    `<b>To:</b> ${people(message.toRecipients ?? [])}`,
    ...(message.ccRecipients?.length ? [`<b>Cc:</b> ${people(message.ccRecipients)}`] : []),
    `<b>Subject:</b> ${(message.subject ?? '').replace(/</g, '&lt;')}`,
  ].join('<br>\r\n');
  const content = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${above}<div id="appendonsend"></div><hr style="display:inline-block; width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${header}<br></div>${old}</body></html>`;
  return { contentType: 'html', content };
}

function replyDraft(call: GraphCall, all: boolean): StoredMessage {
  const answered = messageOf(call);
  const body = bodyOf(call);
  const given = body['message'] ?? body['Message'];
  const comment = String(body['comment'] ?? body['Comment'] ?? '');
  const fields = given === undefined ? {} : cleanMessage(given);
  if (comment !== '' && fields.body !== undefined)
    throw badRequest('Both comment and body are set. Set only one of them.', 'ErrorInvalidArgument');
  const subject = answered.message.subject ?? '';
  const messageId = answered.message.internetMessageId ?? '';
  const known = call.tenant.conversations.find({
    subject,
    people: [],
    at: answered.receivedAt,
    inReplyTo: messageId,
    conversation: `given#${messageId}`,
  });
  const headers =
    known.messageIds.length > 0
      ? threadingHeaders(known, messageId)
      : [
          { name: 'In-Reply-To', value: messageId },
          { name: 'References', value: messageId },
        ];
  return addDraft(
    call,
    {
      subject: /^re:/i.test(subject) ? subject : `RE: ${subject}`,
      ...recipientsOf(call.mailbox.person, answered, all),
      body: quotedBody(answered, comment),
      ...fields,
    },
    [],
    answered,
    headers,
  );
}

const answer = (call: GraphCall, draft: StoredMessage): ReturnType<Handler> =>
  created({ '@odata.context': contextOf(call, 'messages/$entity'), ...messageAnswer(call, draft) });

/** `POST /me/messages/{id}/createReply`: a draft to the sender. */
export const createReply: Handler = (call) => answer(call, replyDraft(call, false));
/** `POST /me/messages/{id}/createReplyAll`: a draft to everyone who was on the mail. */
export const createReplyAll: Handler = (call) => answer(call, replyDraft(call, true));

/** The draft of an answer that is sent at once (`/reply`, `/replyAll`). */
export const replyDraftFor = replyDraft;
