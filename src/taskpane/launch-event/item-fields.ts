import { given } from './gather';
import type { Call, Calls } from './gather';
import { readNotes } from './notes';

/** What add-in and Outlook share while an item is open: `Office` of classic Outlook's runtime or of a browser page. */
export type OfficeDoor = typeof Office;

/** What the checks look at of both kinds. What a client does not have gives nothing instead of failing. */
export interface DraftFields {
  readonly to: readonly Office.EmailAddressDetails[];
  readonly cc: readonly Office.EmailAddressDetails[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string }[];
  /** Everything in the item's session data. */
  readonly notes: object;
}

/** What of a mail being written the checks look at. */
export type MailFields = DraftFields;

/** What of an invitation being written the checks look at; `to` is required, `cc` optional. */
export interface InvitationFields extends DraftFields {
  readonly start: Date;
  readonly end: Date;
  readonly sensitivity: string;
}

/** Whether the client has a Mailbox requirement set. Throws where it cannot say: the event then goes on. */
export function supports(office: OfficeDoor, set: string): boolean {
  return office.context.requirements.isSetSupported('Mailbox', set);
}

/** The calls that read a mail. Its text only `withText`: it is the slowest of them. */
export function mailCalls(item: Office.MessageCompose, withText: boolean): Calls<MailFields> {
  return draftCalls(item, item.to, item.cc, withText);
}

/** The calls that read an invitation. */
export function invitationCalls(item: Office.AppointmentCompose, withText: boolean): Calls<InvitationFields> {
  const sensitivity = item.sensitivity as Office.AppointmentCompose['sensitivity'] | undefined;
  const times: Pick<Calls<InvitationFields>, 'start' | 'end' | 'sensitivity'> = {
    start: (callback) => item.start.getAsync(callback),
    end: (callback) => item.end.getAsync(callback),
    // Mailbox 1.14
    sensitivity: sensitivity ? (callback) => sensitivity.getAsync(callback) : given('normal'),
  };
  return Object.assign(draftCalls(item, item.requiredAttendees, item.optionalAttendees, withText), times);
}

function draftCalls(
  item: Office.MessageCompose | Office.AppointmentCompose,
  to: Office.Recipients,
  cc: Office.Recipients,
  withText: boolean,
): Calls<DraftFields> {
  // The value of Office.CoercionType.Text: a string is taken everywhere, the enumeration lives in the page's Office.js.
  const body: Call<string> = (callback) => item.body.getAsync('text', callback);
  return {
    to: (callback) => to.getAsync(callback),
    cc: (callback) => cc.getAsync(callback),
    subject: (callback) => item.subject.getAsync(callback),
    body: withText ? body : given(''),
    // Mailbox 1.8
    attachments: item.getAttachmentsAsync ? (callback) => item.getAttachmentsAsync(callback) : given([]),
    notes: readNotes(item),
  };
}
