/** What an item of Outlook is to us. Outlook itself tells them apart by which properties are plain values. */
export type OfficeItem =
  | { readonly kind: 'message-read'; readonly item: Office.MessageRead }
  | { readonly kind: 'message-compose'; readonly item: Office.MessageCompose }
  | { readonly kind: 'meeting-attendee'; readonly item: Office.AppointmentRead }
  | { readonly kind: 'meeting-organizer'; readonly item: Office.AppointmentCompose };

/** The item that is open now, null for none: a host may show nothing for a moment between two items. */
export function openOfficeItem(mailbox: Office.Mailbox): OfficeItem | null {
  const item = mailbox.item as unknown; // typed as all four at once; which one it is shows only at run time
  if (typeof item !== 'object' || item === null) return null;
  const read = typeof Reflect.get(item, 'subject') === 'string';
  if (Reflect.get(item, 'itemType') === 'appointment') {
    return read
      ? { kind: 'meeting-attendee', item: item as Office.AppointmentRead }
      : { kind: 'meeting-organizer', item: item as Office.AppointmentCompose };
  }
  return read
    ? { kind: 'message-read', item: item as Office.MessageRead }
    : { kind: 'message-compose', item: item as Office.MessageCompose };
}

/** Tells one open item from another without asking the host: kind, id, and conversation for drafts, which have no id. */
export function itemMark(mailbox: Office.Mailbox): string {
  const open = openOfficeItem(mailbox);
  if (open === null) return 'nothing';
  const id: unknown = Reflect.get(open.item, 'itemId');
  const conversation: unknown = Reflect.get(open.item, 'conversationId');
  return `${open.kind}|${typeof id === 'string' ? id : ''}|${typeof conversation === 'string' ? conversation : ''}`;
}

/** The item's REST id, as Graph knows it. Mobile clients give REST ids already. Null when there is none or it cannot be converted. */
export function restId(mailbox: Office.Mailbox, id: string | null | undefined): string | null {
  if (!id) return null;
  const host = mailbox.diagnostics.hostName;
  if (host === 'OutlookIOS' || host === 'OutlookAndroid') return id;
  try {
    return mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0);
  } catch {
    return null;
  }
}
