import type { StoredAttachment } from '../tenant/stored-attachment';
import { attachmentEntity } from './attachment-properties';
import { eventOf } from './event-read';
import { contextOf, created, noContent, ok, type GraphAnswer, type GraphCall, type Handler } from './graph-call';
import { badRequest, itemNotFound } from './graph-error';
import { messageOf } from './message-read';
import { attachmentsOf } from './message-write';
import { pageOf } from './paging';

/** What attachments hang on: a mail or an event. */
interface Carrier {
  readonly attachments: readonly StoredAttachment[];
  readonly collection: string;
  readonly replace: (attachments: readonly StoredAttachment[]) => void;
}

function messageCarrier(call: GraphCall): Carrier {
  const stored = messageOf(call);
  return {
    attachments: stored.attachments,
    collection: 'messages',
    replace: (attachments) => {
      call.mailbox.messages.update(
        stored,
        { hasAttachments: attachments.some(({ isInline }) => !isInline) },
        { attachments },
      );
    },
  };
}

function eventCarrier(call: GraphCall): Carrier {
  const stored = eventOf(call);
  return {
    attachments: stored.attachments,
    collection: 'events',
    replace: (attachments) => {
      call.mailbox.calendar.update(stored, { hasAttachments: attachments.length > 0 }, attachments);
    },
  };
}

function chosen(call: GraphCall, { attachments }: Carrier): StoredAttachment {
  const found = attachments.find(({ id }) => id === call.path['attachment-id']);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** The list shows the content of files, as Graph does unless `$select` leaves it out. */
function list(call: GraphCall, carrier: Carrier): GraphAnswer {
  return ok(
    pageOf(
      call,
      carrier.attachments,
      (attachment) => attachmentEntity(attachment, true, call.query.select),
      contextOf(call, `${carrier.collection}/attachments`),
      1000,
    ),
  );
}

function one(call: GraphCall, carrier: Carrier): GraphAnswer {
  return ok({
    '@odata.context': contextOf(call, `${carrier.collection}/attachments/$entity`),
    ...attachmentEntity(chosen(call, carrier), true, call.query.select),
  });
}

function content(call: GraphCall, carrier: Carrier): GraphAnswer {
  const { contentBase64, contentType } = chosen(call, carrier);
  return { status: 200, bytes: Buffer.from(contentBase64, 'base64'), headers: { 'Content-Type': contentType } };
}

function add(call: GraphCall, carrier: Carrier): GraphAnswer {
  const [attachment] = attachmentsOf(call, [call.body]);
  if (attachment === undefined) throw badRequest('The attachment has no name.', 'ErrorInvalidArgument');
  carrier.replace([...carrier.attachments, attachment]);
  return created({
    '@odata.context': contextOf(call, `${carrier.collection}/attachments/$entity`),
    ...attachmentEntity(attachment, true),
  });
}

function remove(call: GraphCall, carrier: Carrier): GraphAnswer {
  const gone = chosen(call, carrier);
  carrier.replace(carrier.attachments.filter((attachment) => attachment !== gone));
  return noContent;
}

/** Attachments of mails. */
export const messageAttachments: Readonly<Record<'list' | 'one' | 'content' | 'add' | 'remove', Handler>> = {
  list: (call) => list(call, messageCarrier(call)),
  one: (call) => one(call, messageCarrier(call)),
  content: (call) => content(call, messageCarrier(call)),
  add: (call) => add(call, messageCarrier(call)),
  remove: (call) => remove(call, messageCarrier(call)),
};

/** Attachments of events. */
export const eventAttachments: Readonly<Record<'list' | 'one' | 'content' | 'add' | 'remove', Handler>> = {
  list: (call) => list(call, eventCarrier(call)),
  one: (call) => one(call, eventCarrier(call)),
  content: (call) => content(call, eventCarrier(call)),
  add: (call) => add(call, eventCarrier(call)),
  remove: (call) => remove(call, eventCarrier(call)),
};
