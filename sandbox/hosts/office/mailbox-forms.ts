import type { AsyncCalls } from './async-calls';
import { argumentOutOfRange, invalidArgument } from './office-error';
import { toRestId } from './item-ids';
import type { DraftFile } from './open-item';
import type { FormRequest, OutlookHost } from './outlook-host';

/** Characters of a prefilled body and subject, people per field (docs of `displayNewAppointmentForm`). */
const bodyLimit = 32 * 1024;
const subjectLimit = 255;
const peopleLimit = 100;

type Forms = Pick<
  Office.Mailbox,
  | 'displayMessageForm'
  | 'displayMessageFormAsync'
  | 'displayAppointmentForm'
  | 'displayAppointmentFormAsync'
  | 'displayNewMessageForm'
  | 'displayNewMessageFormAsync'
  | 'displayNewAppointmentForm'
  | 'displayNewAppointmentFormAsync'
>;

type Someone = string | { readonly emailAddress: string };

function addresses(people: readonly Someone[] | undefined, name: string): readonly string[] {
  const list = (people ?? []).map((one) => (typeof one === 'string' ? one : one.emailAddress));
  if (list.length > peopleLimit) throw argumentOutOfRange(name);
  return list;
}

function line(text: string | undefined, limit: number, name: string): string {
  if ((text ?? '').length > limit) throw argumentOutOfRange(name);
  return text ?? '';
}

function newMessage(
  form:
    | {
        readonly toRecipients?: readonly Someone[];
        readonly ccRecipients?: readonly Someone[];
        readonly bccRecipients?: readonly Someone[];
        readonly subject?: string;
        readonly htmlBody?: string;
        readonly attachments?: readonly unknown[];
      }
    | undefined,
): FormRequest {
  const files = (form?.attachments ?? []).flatMap((one, index): readonly DraftFile[] => {
    const { name, base64file } = one as { name?: string; base64file?: string };
    return base64file === undefined
      ? []
      : [
          {
            id: `form-${index}`,
            name: name ?? 'attachment',
            size: Math.floor((base64file.length * 3) / 4),
            contentType: 'application/octet-stream',
            contentBase64: base64file,
          },
        ];
  });
  return {
    kind: 'new-message',
    files,
    subject: line(form?.subject, subjectLimit, 'subject'),
    htmlBody: line(form?.htmlBody, bodyLimit, 'htmlBody'),
    to: addresses(form?.toRecipients, 'toRecipients'),
    cc: addresses(form?.ccRecipients, 'ccRecipients'),
    bcc: addresses(form?.bccRecipients, 'bccRecipients'),
  };
}

function newAppointment(form: Office.AppointmentForm | undefined): FormRequest {
  const instant = (at: Date | number | undefined): number | undefined =>
    at === undefined ? undefined : new Date(at).getTime();
  return {
    kind: 'new-appointment',
    subject: line(form?.subject, subjectLimit, 'subject'),
    body: line(form?.body, bodyLimit, 'body'),
    location: line(form?.location, subjectLimit, 'location'),
    required: addresses(form?.requiredAttendees, 'requiredAttendees'),
    optional: addresses(form?.optionalAttendees, 'optionalAttendees'),
    start: instant(form?.start),
    end: instant(form?.end),
  };
}

/** The forms a mailbox can open. Limits are checked at once, as Office.js does; the form itself opens later. */
export function mailboxForms(calls: AsyncCalls, host: OutlookHost): Forms {
  const open = calls.ofMailbox<[FormRequest], void>(1, ([form]) => host.open(form));
  const existing =
    (kind: 'message' | 'appointment') =>
    (id: string, ...tail: unknown[]): void => {
      if (typeof id !== 'string' || id === '') throw invalidArgument('itemId');
      open({ kind, id: toRestId(id) }, ...tail);
    };
  return {
    displayMessageForm: existing('message'),
    displayMessageFormAsync: existing('message'),
    displayAppointmentForm: existing('appointment'),
    displayAppointmentFormAsync: existing('appointment'),
    displayNewMessageForm: (form, ...tail: unknown[]) =>
      open(newMessage(form as Parameters<typeof newMessage>[0]), ...tail),
    displayNewMessageFormAsync: (form: unknown, ...tail: unknown[]) =>
      open(newMessage(form as Parameters<typeof newMessage>[0]), ...tail),
    displayNewAppointmentForm: (form, ...tail: unknown[]) => open(newAppointment(form), ...tail),
    displayNewAppointmentFormAsync: (form: Office.AppointmentForm, ...tail: unknown[]) =>
      open(newAppointment(form), ...tail),
  };
}
