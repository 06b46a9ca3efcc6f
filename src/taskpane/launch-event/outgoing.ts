import type { Address } from '../../shared/domain/person';
import type { InvitationFields, MailFields } from './item-fields';

/** A mail as the checks see it, its text left out. Addresses are in lower case; who has none is left out. */
export interface OutgoingMail {
  /** The conversation that is replied to or forwarded; null for a new mail. */
  readonly conversationId: string | null;
  readonly subject: string;
  /** To and Cc: Bcc does not count. */
  readonly people: readonly Address[];
  readonly files: readonly string[];
}

/** An invitation as the checks see it, its text left out; times as instants. */
export interface OutgoingInvitation {
  readonly title: string;
  readonly people: readonly Address[];
  readonly start: number;
  readonly end: number;
  readonly isPrivate: boolean;
}

/** Most people, files and characters of text that are looked at. */
const MOST_PEOPLE = 500;
const MOST_FILES = 50;
const LONGEST_TEXT = 60_000;

/** A mail of what Outlook gave. Throws on what is no list or text: the event then goes on. */
export function outgoingMail(
  { to, cc, subject, attachments }: MailFields,
  conversationId: string | null,
): OutgoingMail {
  return {
    conversationId: conversationId || null,
    subject: subject.slice(0, 500),
    people: addressesOf(to.concat(cc)),
    files: namesOf(attachments),
  };
}

/** An invitation of what Outlook gave. */
export function outgoingInvitation(fields: InvitationFields): OutgoingInvitation {
  const { to, cc, subject, start, end, sensitivity } = fields;
  return {
    title: subject.slice(0, 500),
    people: addressesOf(to.concat(cc)),
    start: start.getTime(),
    end: end.getTime(),
    isPrivate: sensitivity !== 'normal',
  };
}

/** Addresses in lower case, each once; of the first 500 people. What holds no `@` is Exchange's own and left out. */
export function addressesOf(people: readonly Office.EmailAddressDetails[]): readonly Address[] {
  const found: Address[] = [];
  people.slice(0, MOST_PEOPLE).forEach((one) => {
    const address = String(one.emailAddress).slice(0, 400).trim().toLowerCase();
    if (address.indexOf('@') > 0 && found.indexOf(address) < 0) found.push(address);
  });
  return found;
}

/** Names of the first 50 files, each of at most 300 characters. */
export function namesOf(files: readonly { readonly name: string }[]): readonly string[] {
  return files.slice(0, MOST_FILES).map((file) => String(file.name).slice(0, 300));
}

/** The text that is looked at. */
export function textOf(body: string): string {
  return body.slice(0, LONGEST_TEXT);
}
