import type { OpenItem } from './open-item';

/**
 * Members of sets up to 1.5 that Outlook on iOS and Android does not have, by kind of item; a dot leads into an object
 * (docs "Outlook JavaScript APIs supported in Outlook on mobile devices", "Unsupported APIs").
 */
const read = ['dateTimeModified', 'displayReplyAllForm', 'displayReplyForm'];
const gaps: Readonly<Record<OpenItem['kind'], readonly string[]>> = {
  'message-read': read,
  'appointment-read': [...read, 'notificationMessages'],
  'message-compose': [
    'addFileAttachmentAsync',
    'body.getTypeAsync',
    'body.prependAsync',
    'body.setAsync',
    'subject.setAsync',
  ],
  'appointment-compose': ['addFileAttachmentAsync', 'notificationMessages'],
};
const mailboxGaps = ['convertToEwsId', 'convertToRestId', 'displayAppointmentForm', 'displayMessageForm', 'ewsUrl'];

/** Takes away what an item has not on mobile. */
export function withoutMobileGaps<T extends object>(kind: OpenItem['kind'] | 'mailbox', value: T): T {
  for (const path of kind === 'mailbox' ? mailboxGaps : gaps[kind]) {
    const [first = '', second] = path.split('.');
    const owner: unknown = second === undefined ? value : Reflect.get(value, first);
    if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, second ?? first);
  }
  return value;
}
