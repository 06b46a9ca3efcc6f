import { normalizeAddress } from '../domain/address';
import { assertNever } from '../domain/assert-never';
import type { MeetingDraft } from '../domain/draft';
import type {
  OpenAttendeeMeeting,
  OpenCompose,
  OpenItem,
  OpenMessage,
  OpenOrganizerMeeting,
} from '../domain/open-item';
import type { Address } from '../domain/person';
import { draftFiles, instant, names, orElse, readBodyText } from './item-fields';
import { OfficeCallError } from './office-calls';
import type { OfficeCall, OfficeCalls } from './office-calls';
import { openOfficeItem, restId } from './office-item';
import type { OfficeItem } from './office-item';
import { toAttendees, toPeople, toPerson } from './office-person';

/** `IPM.Note.SMIME` is encrypted, `IPM.Note.SMIME.MultipartSigned` only signed; `rpmsg` is rights-managed. */
const ENCRYPTED = /^IPM\.Note\.(?:SMIME$|SMIME\.Encrypted|rpmsg)/i;
/** What an encrypted mail is wrapped in: S/MIME (RFC 8551), rights management (MS-OXORMMS). */
const WRAPPINGS: ReadonlySet<string> = new Set(['smime.p7m', 'message.rpmsg']);

function isEncrypted(item: Office.MessageRead): boolean {
  if (typeof item.itemClass === 'string' && ENCRYPTED.test(item.itemClass)) return true;
  const files = names(item.attachments);
  return files.length === 1 && WRAPPINGS.has((files[0] ?? '').toLowerCase());
}

function readMessage(mailbox: Office.Mailbox, item: Office.MessageRead): OpenItem {
  if (isEncrypted(item)) return { kind: 'unreadable', why: 'encrypted' };
  const message: OpenMessage = {
    kind: 'message-read',
    itemId: restId(mailbox, item.itemId),
    internetMessageId: item.internetMessageId || null,
    conversationId: restId(mailbox, item.conversationId),
    subject: item.subject,
    from: toPerson(item.from),
    to: toPeople(item.to),
    cc: toPeople(item.cc),
    sentAt: instant(item.dateTimeCreated),
    attachmentNames: names(item.attachments),
  };
  return message;
}

async function readDraft(
  calls: OfficeCalls,
  mailbox: Office.Mailbox,
  item: Office.MessageCompose,
): Promise<OpenCompose> {
  const [subject, to, cc, bcc, files, text] = await Promise.all([
    calls.call<string>((callback) => item.subject.getAsync(callback)),
    calls.call<Office.EmailAddressDetails[]>((callback) => item.to.getAsync(callback)),
    calls.call<Office.EmailAddressDetails[]>((callback) => item.cc.getAsync(callback)),
    orElse(
      calls.call<Office.EmailAddressDetails[]>((callback) => item.bcc.getAsync(callback)),
      [],
    ),
    draftFiles(calls, item),
    readBodyText(calls, item.body),
  ]);
  return {
    kind: 'message-compose',
    conversationId: restId(mailbox, item.conversationId),
    subject,
    to: toPeople(to),
    cc: toPeople(cc),
    bcc: toPeople(bcc),
    attachmentNames: names(files),
    text,
  };
}

function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

async function readInvitation(
  calls: OfficeCalls,
  mailbox: Office.Mailbox,
  item: Office.AppointmentCompose,
): Promise<OpenOrganizerMeeting> {
  const savedId =
    typeof item.getItemIdAsync === 'function'
      ? calls.call<string>((callback) => item.getItemIdAsync(callback))
      : Promise.resolve('');
  const [subject, start, end, required, optional, location, files, text, id] = await Promise.all([
    calls.call<string>((callback) => item.subject.getAsync(callback)),
    calls.call<Date>((callback) => item.start.getAsync(callback)),
    calls.call<Date>((callback) => item.end.getAsync(callback)),
    calls.call<Office.EmailAddressDetails[]>((callback) => item.requiredAttendees.getAsync(callback)),
    calls.call<Office.EmailAddressDetails[]>((callback) => item.optionalAttendees.getAsync(callback)),
    orElse(
      calls.call<string>((callback) => item.location.getAsync(callback)),
      '',
    ),
    draftFiles(calls, item),
    readBodyText(calls, item.body),
    orElse(savedId, ''), // fails until the invitation is saved
  ]);
  const meeting: MeetingDraft = {
    kind: 'meeting',
    id: restId(mailbox, id),
    seriesId: restId(mailbox, item.seriesId),
    title: subject,
    start: start.getTime(),
    end: end.getTime(),
    zone: zoneHere(),
    attendees: [...toAttendees(required, 'required'), ...toAttendees(optional, 'optional')],
    location: location || null,
    attachmentNames: names(files),
    text: text ?? '',
  };
  return { kind: 'meeting-organizer', meeting };
}

async function readMeeting(
  calls: OfficeCalls,
  mailbox: Office.Mailbox,
  item: Office.AppointmentRead,
): Promise<OpenAttendeeMeeting> {
  const text = await readBodyText(calls, item.body);
  const itemId = restId(mailbox, item.itemId);
  const meeting: MeetingDraft = {
    kind: 'meeting',
    id: itemId,
    seriesId: restId(mailbox, item.seriesId),
    title: item.subject,
    start: instant(item.start) ?? 0,
    end: instant(item.end) ?? 0,
    zone: zoneHere(),
    attendees: [...toAttendees(item.requiredAttendees, 'required'), ...toAttendees(item.optionalAttendees, 'optional')],
    location: item.location || null,
    attachmentNames: names(item.attachments),
    text: text ?? '',
  };
  return { kind: 'meeting-attendee', itemId, meeting, organizer: toPerson(item.organizer) };
}

/**
 * Whose mailbox the item lies in when it is not the user's own (delegate, shared mailbox); Graph's `/me` does not hold it.
 * Null for one's own, and when the host cannot say: items open in Outlook are never stored, so nothing can mix.
 */
async function otherOwner(calls: OfficeCalls, mailbox: Office.Mailbox, { item }: OfficeItem): Promise<Address | null> {
  if (typeof item.getSharedPropertiesAsync !== 'function') return null; // hosts offer it on shared items only
  const shared: OfficeCall<Office.SharedProperties> = (callback) => item.getSharedPropertiesAsync(callback);
  const properties = await orElse<Office.SharedProperties | null>(calls.call(shared), null);
  const owner = normalizeAddress(properties?.targetMailbox ?? '');
  return owner === normalizeAddress(mailbox.userProfile.emailAddress) ? null : owner;
}

/**
 * What is open in Outlook now. Fields that only some hosts can give fall back to nothing; without subject, people or
 * times there is no item to speak of: `unreadable`. Rejects with `left` when another item was opened meanwhile.
 */
export async function readOpenItem(calls: OfficeCalls, mailbox: Office.Mailbox): Promise<OpenItem> {
  const open = openOfficeItem(mailbox);
  if (open === null) return { kind: 'nothing' };
  try {
    const owner = await otherOwner(calls, mailbox, open);
    if (owner !== null) return { kind: 'unreadable', why: 'shared-mailbox', owner };
    switch (open.kind) {
      case 'message-read':
        return readMessage(mailbox, open.item);
      case 'message-compose':
        return await readDraft(calls, mailbox, open.item);
      case 'meeting-attendee':
        return await readMeeting(calls, mailbox, open.item);
      case 'meeting-organizer':
        return await readInvitation(calls, mailbox, open.item);
      default:
        return assertNever(open);
    }
  } catch (error) {
    if (error instanceof OfficeCallError && error.code !== 'left') return { kind: 'unreadable', why: 'host-error' };
    throw error;
  }
}
