import { OfficeCallError } from './office-calls';
import type { OfficeCall, OfficeCalls } from './office-calls';

/** Longest text read from a body: the host allows 1 MB, facts need far less. */
const LONGEST_TEXT = 200_000;

/** Attached files as Office names them. */
export type Attachments = readonly { readonly name: string; readonly isInline?: boolean }[];

/** Names of real attachments; pictures inside the text are left out. */
export function names(attachments: Attachments | null | undefined): readonly string[] {
  return (attachments ?? []).filter((a) => a.isInline !== true && typeof a.name === 'string').map((a) => a.name);
}

/** A host's date as an instant, null when it is none. */
export function instant(date: Date | null | undefined): number | null {
  const at = date instanceof Date ? date.getTime() : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

/** `fallback` when the host cannot say, so that one field that fails does not take the item with it; leaving the item does. */
export async function orElse<T>(work: Promise<T>, fallback: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof OfficeCallError && error.code !== 'left') return fallback;
    throw error;
  }
}

/** The text of the open item's body, null when it may not be read. Rejects only when the item was left. */
export async function readBodyText(calls: OfficeCalls, body: Office.Body): Promise<string | null> {
  const read: OfficeCall<string> = (callback) => body.getAsync(Office.CoercionType.Text, callback);
  const text = await orElse<string | null>(calls.call(read), null);
  return text === null ? null : text.slice(0, LONGEST_TEXT);
}

/** Attachments of a draft; hosts before Mailbox 1.8 cannot list them. */
export function draftFiles(
  calls: OfficeCalls,
  item: Office.MessageCompose | Office.AppointmentCompose,
): Promise<Attachments> {
  if (typeof item.getAttachmentsAsync !== 'function') return Promise.resolve([]);
  return orElse<Attachments>(
    calls.call<Office.AttachmentDetailsCompose[]>((callback) => item.getAttachmentsAsync(callback)),
    [],
  );
}
