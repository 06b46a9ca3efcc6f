import type { Person } from '../domain/person';
import type { HostResult, ItemHost, NewMail } from './host';
import { textToHtml } from './html-text-block';
import { replaceInBody } from './replace-in-body';
import { OfficeCallError } from './office-calls';
import type { OfficeCalls } from './office-calls';
import { openOfficeItem } from './office-item';
import { toPeople } from './office-person';

const DONE: HostResult = { kind: 'done' };
const UNSUPPORTED: HostResult = { kind: 'unsupported' };
/** People one `addAsync` takes. */
const AT_ONCE = 100;
/** Characters of a prefilled body (32 KB in the docs; every character of ours may become two bytes). */
const LONGEST_FORM_BODY = 16_000;

type Field = 'to' | 'cc' | 'required';

/** Makes a host's failure a value; the code is the host's number. */
async function attempt(work: () => Promise<HostResult>): Promise<HostResult> {
  try {
    return await work();
  } catch (error) {
    return { kind: 'failed', code: error instanceof OfficeCallError ? error.code : 'host_error' };
  }
}

function details(people: readonly Person[]): Office.EmailUser[] {
  return people.map(({ address, name }) => ({ emailAddress: address, displayName: name || address }));
}

function recipients(mailbox: Office.Mailbox, field: Field): Office.Recipients | null {
  const open = openOfficeItem(mailbox);
  if (field === 'required') return open?.kind === 'meeting-organizer' ? open.item.requiredAttendees : null;
  return open?.kind === 'message-compose' ? open.item[field] : null;
}

type Acts = Pick<
  ItemHost,
  'addRecipients' | 'removeRecipients' | 'setTime' | 'insertText' | 'replaceText' | 'replyAll' | 'composeMail'
>;

/** What can be done to the open item and with new forms. Nothing here sends: Outlook's own button does. */
export function outlookActs(calls: OfficeCalls, mailbox: Office.Mailbox): Acts {
  const canDo = (set: string): boolean => Office.context.requirements.isSetSupported('Mailbox', set);

  async function prepend(body: Office.Body, text: string): Promise<HostResult> {
    const kind = await calls.call<Office.CoercionType>((callback) => body.getTypeAsync(callback));
    const plain = kind === Office.CoercionType.Text;
    const coercionType = plain ? Office.CoercionType.Text : Office.CoercionType.Html;
    await calls.call<void>((callback) =>
      body.prependAsync(plain ? `${text}\n\n` : `${textToHtml(text)}<br>`, { coercionType }, callback),
    );
    return DONE;
  }

  async function newMessage(mail: NewMail): Promise<HostResult> {
    const form = {
      toRecipients: mail.to.map((p) => p.address),
      ccRecipients: mail.cc.map((p) => p.address),
      subject: mail.subject.slice(0, 255),
      htmlBody: textToHtml(mail.text.slice(0, LONGEST_FORM_BODY)),
    };
    if (canDo('1.9')) await calls.call<void>((callback) => mailbox.displayNewMessageFormAsync(form, callback));
    else if (canDo('1.6')) mailbox.displayNewMessageForm(form);
    else return UNSUPPORTED;
    return DONE;
  }

  return {
    addRecipients: (field, people) =>
      attempt(async () => {
        const target = recipients(mailbox, field);
        if (target === null) return UNSUPPORTED;
        for (let i = 0; i < people.length; i += AT_ONCE) {
          await calls.call<void>((callback) => target.addAsync(details(people.slice(i, i + AT_ONCE)), callback));
        }
        return DONE;
      }),
    removeRecipients: (field, people) =>
      attempt(async () => {
        const target = recipients(mailbox, field);
        if (target === null) return UNSUPPORTED;
        const gone = new Set(people.map((p) => p.address));
        const there = await calls.call<Office.EmailAddressDetails[]>((callback) => target.getAsync(callback));
        // What cannot be read as an address stays as it is.
        const kept = there.filter((one) => !toPeople([one]).some((p) => gone.has(p.address)));
        await calls.call<void>((callback) => target.setAsync(kept, callback));
        return DONE;
      }),
    setTime: (start, end) =>
      attempt(async () => {
        const open = openOfficeItem(mailbox);
        if (open?.kind !== 'meeting-organizer') return UNSUPPORTED;
        // The start first: Outlook moves the end with it and refuses an end before the start.
        await calls.call<void>((callback) => open.item.start.setAsync(new Date(start), callback));
        await calls.call<void>((callback) => open.item.end.setAsync(new Date(end), callback));
        return DONE;
      }),
    insertText: (text) =>
      attempt(async () => {
        const open = openOfficeItem(mailbox);
        if (open?.kind !== 'message-compose' && open?.kind !== 'meeting-organizer') return UNSUPPORTED;
        return prepend(open.item.body, text);
      }),
    replaceText: (change) =>
      attempt(async () => {
        const open = openOfficeItem(mailbox);
        return open?.kind === 'message-compose' ? replaceInBody(calls, open.item.body, change) : UNSUPPORTED;
      }),
    replyAll: (text) =>
      attempt(async () => {
        const open = openOfficeItem(mailbox);
        if (open?.kind !== 'message-read' && open?.kind !== 'meeting-attendee') return UNSUPPORTED;
        const { item } = open;
        const form = { htmlBody: textToHtml(text.slice(0, LONGEST_FORM_BODY)) };
        if (typeof item.displayReplyAllFormAsync === 'function')
          await calls.call<void>((callback) => item.displayReplyAllFormAsync(form, callback));
        else item.displayReplyAllForm(form);
        return DONE;
      }),
    composeMail: (mail) => attempt(() => newMessage(mail)),
  };
}
