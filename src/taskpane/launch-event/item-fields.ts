import { given } from './gather';
import type { Call, Calls } from './gather';
import { readNotes } from './notes';

/** What add-in and Outlook share while an item is open: `Office` of classic Outlook's runtime or of a browser page. */
export type OfficeDoor = typeof Office;

/** What of a mail being written the checks look at. Missing APIs give nothing instead of failing. */
export interface MailFields {
  readonly to: readonly Office.EmailAddressDetails[];
  readonly cc: readonly Office.EmailAddressDetails[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string }[];
  /** Everything in the item's session data. */
  readonly notes: object;
}

/** What of an invitation being written the checks look at. */
export interface InvitationFields {
  readonly required: readonly Office.EmailAddressDetails[];
  readonly optional: readonly Office.EmailAddressDetails[];
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly body: string;
  readonly attachments: readonly { readonly name: string }[];
  readonly sensitivity: string;
  readonly notes: object;
}

/** Whether the client has a Mailbox requirement set. Throws where it cannot say: the event then goes on. */
export function supports(office: OfficeDoor, set: string): boolean {
  return office.context.requirements.isSetSupported('Mailbox', set);
}

/** The open mail. Of a closed one nothing can be read: the event then goes on. */
export function openMail(office: OfficeDoor): Office.MessageCompose {
  return office.context.mailbox.item as Office.MessageCompose;
}

/** The open invitation. */
export function openInvitation(office: OfficeDoor): Office.AppointmentCompose {
  return office.context.mailbox.item as Office.AppointmentCompose;
}

/** The calls that read a mail. Its text only `withText`: it is the slowest of them. */
export function mailCalls(item: Office.MessageCompose, withText: boolean): Calls<MailFields> {
  return {
    to: (callback) => item.to.getAsync(callback),
    cc: (callback) => item.cc.getAsync(callback),
    subject: (callback) => item.subject.getAsync(callback),
    body: withText ? bodyOf(item) : given(''),
    attachments: attachmentsOf(item),
    notes: readNotes(item),
  };
}

/** The calls that read an invitation. */
export function invitationCalls(item: Office.AppointmentCompose, withText: boolean): Calls<InvitationFields> {
  const sensitivity = item.sensitivity as Office.AppointmentCompose['sensitivity'] | undefined;
  return {
    required: (callback) => item.requiredAttendees.getAsync(callback),
    optional: (callback) => item.optionalAttendees.getAsync(callback),
    title: (callback) => item.subject.getAsync(callback),
    start: (callback) => item.start.getAsync(callback),
    end: (callback) => item.end.getAsync(callback),
    body: withText ? bodyOf(item) : given(''),
    attachments: withText ? attachmentsOf(item) : given([]),
    sensitivity: sensitivity ? (callback) => sensitivity.getAsync(callback) : given('normal'),
    notes: readNotes(item),
  };
}

type Item = Office.MessageCompose | Office.AppointmentCompose;

function bodyOf(item: Item): Call<string> {
  // The value of Office.CoercionType.Text: a string is taken everywhere, the enumeration lives in the page's Office.js.
  return (callback) => item.body.getAsync('text', callback);
}

/** `getAttachmentsAsync` came with Mailbox 1.8. */
function attachmentsOf(item: Item): Call<readonly { readonly name: string }[]> {
  return typeof item.getAttachmentsAsync === 'function' ? (callback) => item.getAttachmentsAsync(callback) : given([]);
}
