import type { AsyncCalls } from './async-calls';
import { composeAttachments } from './attachments';
import { composeBody } from './body';
import { categories } from './categories';
import { lineField, timeField } from './draft-fields';
import type { EventHandlers } from './event-handlers';
import { officeItemId } from './item-ids';
import { customProperties, sessionData } from './item-storage';
import { notificationMessages } from './notification-messages';
import type { Observed } from './observed';
import { officeErrors } from './office-error';
import type { ComposeItem, DraftFields, OpenItem } from './open-item';
import type { OutlookHost } from './outlook-host';
import { addressDetails, recipientField } from './recipients';

/** What message and invitation have in common while they are written. */
function composeBase(calls: AsyncCalls, host: OutlookHost, handlers: EventHandlers, item: ComposeItem) {
  // Both kinds of draft hold these fields; TypeScript cannot merge the two observed types by itself.
  const draft = item.draft as unknown as Observed<DraftFields>;
  const owner = calls.ofItem<[], Office.EmailAddressDetails>(0, () => addressDetails(host.owner));
  return {
    owner,
    subject: lineField(calls, draft, 'subject'),
    body: composeBody(calls, host, draft) as Office.Body,
    categories: categories(
      calls,
      host,
      () => draft.fields.categories,
      (names) => draft.change({ categories: names }, 'add-in'),
    ),
    notificationMessages: notificationMessages(calls, item.infobars, true),
    sessionData: sessionData(calls, item.sessionData),
    ...composeAttachments(calls, host, draft),
    getItemIdAsync: calls.ofItem<[], string>(0, () => {
      const { id } = draft.fields;
      if (id === undefined) throw officeErrors.notSaved();
      return officeItemId(calls.profile, id);
    }),
    saveAsync: calls.ofItem<[], string>(0, async () => officeItemId(calls.profile, await host.save())),
    sendAsync: calls.ofItem<[], void>(0, () => host.send()),
    close: () => void host.close(false),
    closeAsync: calls.ofItem<[], void>(0, (_args, options) =>
      host.close('discardItem' in options && options.discardItem === true),
    ),
    loadCustomPropertiesAsync: customProperties(calls, host, () => draft.fields.id),
    addHandlerAsync: handlers.addHandlerAsync,
    removeHandlerAsync: handlers.removeHandlerAsync,
  };
}

/** `mailbox.item` while a message is written: every field has its own `getAsync` and `setAsync`. */
export function messageCompose(
  calls: AsyncCalls,
  host: OutlookHost,
  handlers: EventHandlers,
  item: Extract<OpenItem, { kind: 'message-compose' }>,
): Partial<Office.MessageCompose> {
  const { owner, ...base } = composeBase(calls, host, handlers, item);
  const { draft } = item;
  return {
    ...base,
    itemType: 'message',
    to: recipientField(calls, draft, 'to'),
    cc: recipientField(calls, draft, 'cc'),
    bcc: recipientField(calls, draft, 'bcc'),
    from: { getAsync: owner },
    ...(draft.fields.conversationId === undefined
      ? {}
      : { conversationId: officeItemId(calls.profile, draft.fields.conversationId) }),
    ...(draft.fields.inReplyTo === undefined ? {} : { inReplyTo: draft.fields.inReplyTo }),
    getComposeTypeAsync: calls.ofItem<[], { readonly composeType: string; readonly coercionType: string }>(0, () => ({
      composeType: draft.fields.composeType,
      coercionType: 'html',
    })),
  };
}

/** `mailbox.item` while the organizer writes an invitation. */
export function appointmentCompose(
  calls: AsyncCalls,
  host: OutlookHost,
  handlers: EventHandlers,
  item: Extract<OpenItem, { kind: 'appointment-compose' }>,
): Partial<Office.AppointmentCompose> {
  const { owner, ...base } = composeBase(calls, host, handlers, item);
  const { draft } = item;
  // Only the two times are read and changed through this view of the draft.
  const times = draft as unknown as Observed<{ readonly start: number; readonly end: number }>;
  return {
    ...base,
    itemType: 'appointment',
    requiredAttendees: recipientField(calls, draft, 'required'),
    optionalAttendees: recipientField(calls, draft, 'optional'),
    start: timeField(calls, times, 'start'),
    end: timeField(calls, times, 'end'),
    location: lineField(calls, draft, 'location'),
    ...(draft.fields.seriesId === undefined ? {} : { seriesId: officeItemId(calls.profile, draft.fields.seriesId) }),
    organizer: { getAsync: owner },
  };
}
