import type { Attachment, Event, InternetMessageHeader, Message } from '@microsoft/microsoft-graph-types';

/** One person of the made-up tenant, or a person outside it who only appears in mail (`internal: false`, no mailbox). */
export interface TenantPerson {
  /** Entra object id, a GUID; also the `oid` claim of the person's token. */
  readonly id: string;
  /** Short name used on the command line and in URLs: `--as priya`. */
  readonly key: string;
  readonly name: string;
  /** Primary SMTP address; `aliases` reach the same mailbox. */
  readonly address: string;
  readonly aliases: readonly string[];
  readonly jobTitle?: string;
  /** Windows or IANA zone name, as `mailboxSettings.timeZone` returns it. */
  readonly timeZone: string;
  /** `HH:mm:ss` in `timeZone`, Monday to Friday unless `workDays` says otherwise. */
  readonly workStart?: string;
  readonly workEnd?: string;
  readonly workDays?: readonly string[];
}

/** Well-known folders every mailbox has; Graph accepts these names in the place of a folder id. */
export type WellKnownFolder = 'inbox' | 'sentitems' | 'drafts' | 'deleteditems' | 'archive' | 'junkemail';

/** A person as filling code writes one: an address, with a display name. */
export interface Mailbox0 {
  readonly name: string;
  readonly address: string;
}

/** What filling code says of one mail; everything else (ids, threading headers, previews) the tenant works out. */
export interface MailToDeliver {
  readonly from: Mailbox0;
  readonly to: readonly Mailbox0[];
  readonly cc?: readonly Mailbox0[];
  readonly bcc?: readonly Mailbox0[];
  /** Sent and received instant, ISO 8601 with Z. */
  readonly at: string;
  readonly subject: string;
  /** Text or HTML of the whole body, quotes included. */
  readonly body: string;
  readonly bodyType?: 'text' | 'html';
  /** Mails of one conversation share this key; without it the subject (less Re:/Fw:) and the people decide. */
  readonly conversation?: string;
  readonly inReplyTo?: string;
  readonly attachments?: readonly FileToAttach[];
  readonly headers?: readonly InternetMessageHeader[];
  readonly importance?: 'low' | 'normal' | 'high';
}

/** A file that comes with a mail or a meeting. */
export interface FileToAttach {
  readonly name: string;
  readonly contentType: string;
  readonly contentBase64: string;
}

/** What filling code says of one meeting. Times are wall-clock `YYYY-MM-DDTHH:mm:ss` in `timeZone`. */
export interface MeetingToInvite {
  readonly organizer: Mailbox0;
  readonly attendees: readonly (Mailbox0 & {
    readonly type?: 'required' | 'optional' | 'resource';
    readonly response?: 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
  })[];
  readonly subject: string;
  readonly body?: string;
  readonly bodyType?: 'text' | 'html';
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly location?: string;
  /** Adds the Teams join block to the body and `onlineMeeting.joinUrl`. */
  readonly teams?: boolean;
  readonly isAllDay?: boolean;
  readonly showAs?: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  readonly sensitivity?: 'normal' | 'personal' | 'private' | 'confidential';
  readonly isCancelled?: boolean;
  /** Every `interval` weeks (or days) on the day of `start`, `count` times. Occurrences become events of their own in views. */
  readonly repeats?: { readonly every: 'day' | 'week'; readonly interval: number; readonly count: number };
  readonly attachments?: readonly FileToAttach[];
  readonly createdAt?: string;
}

/**
 * The tenant as the filling code sees it (scenario, generator, mailbox file).
 * `sandbox/tenant/tenant.ts` implements it; the Graph emulator reads and changes the same object.
 */
export interface TenantFiller {
  /** The tenant's own clock: real time, or fixed from `--now` and running on from there. Milliseconds. */
  now(): number;
  addPerson(person: TenantPerson): void;
  /** Puts the mail into the sender's Sent Items and into the Inbox of every recipient who has a mailbox here. */
  deliver(mail: MailToDeliver): void;
  /** Puts the event into the calendar of the organizer and of every attendee who has a mailbox here. */
  invite(meeting: MeetingToInvite): void;
  /** Puts a Graph `message` as it is into one mailbox (real mailbox files). Returns false when the id is there already. */
  addMessage(personId: string, folder: WellKnownFolder, message: Message, attachments?: readonly Attachment[]): boolean;
  /** Puts a Graph `event` as it is into one calendar. Returns false when the id is there already or `start` is no time. */
  addEvent(personId: string, event: Event, attachments?: readonly Attachment[]): boolean;
  /** Writes a text file into the app's own folder (`special/approot`) of the person's OneDrive; folders of the path are made. */
  putAppFile(personId: string, path: string, content: string): void;
  /** Lets another person of the tenant open this person's calendar. */
  shareCalendar(ownerId: string, readerId: string): void;
}
