import type { Attachment, Event, Message } from '@microsoft/microsoft-graph-types';
import { conversationIdIn, conversationIndexOf, Conversations } from './conversation';
import { cleanEvent } from './event-fields';
import { previewOf } from './mail-text';
import { Mailbox } from './mailbox';
import { sendMail, transitOf } from './mail-delivery';
import { eventOf, inviteAll, withTeams } from './meeting-invitation';
import { cleanMessage } from './message-fields';
import { opaqueId, stableGuid } from './opaque-id';
import { cleanAttachment, type StoredAttachment } from './stored-attachment';
import type { MailToDeliver, MeetingToInvite, TenantFiller, TenantPerson, WellKnownFolder } from './tenant-api';
import { TenantFiles } from './tenant-files';
import { instantText } from './time-zone';

/** Name of the folder under `Apps` that `special/approot` stands for. */
export const appFolderName = 'Mainstay';

/** How a tenant is made. `clock` gives milliseconds; without `dataDir` nothing outlives the process. */
export interface TenantOptions { readonly clock: () => number; readonly tenantId?: string; readonly dataDir?: string }

/** A Microsoft 365 tenant in memory: people with their mailboxes, calendars, tasks and files. */
export class Tenant implements TenantFiller {
  readonly tenantId: string;
  readonly conversations = new Conversations();
  readonly #clock: () => number;
  readonly #mailboxes = new Map<string, Mailbox>();
  readonly #idOfName = new Map<string, string>();
  readonly #files: TenantFiles | undefined;

  constructor(options: TenantOptions) {
    this.#clock = options.clock;
    this.tenantId = options.tenantId ?? stableGuid('tenant');
    this.#files = options.dataDir === undefined ? undefined : new TenantFiles(options.dataDir);
  }

  now(): number { return this.#clock(); }

  addPerson(person: TenantPerson): void { this.restoreMailbox(new Mailbox(person, () => this.now(), () => { this.#changed(person.id); })); }

  /** Everyone who has a mailbox here, in the order they were added. */
  people(): readonly TenantPerson[] { return [...this.#mailboxes.values()].map((mailbox) => mailbox.person); }

  /** A person by key, address, alias or object id, in any case. */
  person(name: string): TenantPerson | undefined { return this.mailboxOf(name)?.person; }

  /** The mailbox behind a key, an address, an alias or an object id. */
  mailboxOf(name: string): Mailbox | undefined { return this.#mailboxes.get(this.#idOfName.get(name.trim().toLowerCase()) ?? ''); }

  mailboxes(): readonly Mailbox[] { return [...this.#mailboxes.values()]; }

  deliver(mail: MailToDeliver): void { sendMail(this, transitOf(mail)); }

  invite(meeting: MeetingToInvite): void {
    const organizer = this.mailboxOf(meeting.organizer.address);
    const event = eventOf(meeting, this.now());
    const key = `${meeting.subject}#${meeting.start}#${meeting.organizer.address}`;
    const attachments = (meeting.attachments ?? []).map((file, index): StoredAttachment => ({
      ...file, id: opaqueId('AAMkAGI2', key, index), isInline: false, kind: 'file', lastModified: event.createdDateTime ?? instantText(this.now()),
    }));
    inviteAll(this, meeting.teams === true ? withTeams(event, key, this.tenantId, organizer?.person.id ?? stableGuid(meeting.organizer.address)) : event, attachments);
  }

  addMessage(personId: string, folder: WellKnownFolder, message: Message, attachments: readonly Attachment[] = []): boolean {
    const mailbox = this.#own(personId);
    const clean = cleanMessage(message);
    const at = clean.receivedDateTime ?? clean.sentDateTime ?? instantText(this.now());
    const id = typeof message.id === 'string' && message.id !== '' ? message.id : undefined;
    const body = clean.body ?? { contentType: 'text', content: '' };
    const key = `file#${clean.conversationId ?? id ?? at}`;
    const files = this.#attachments(attachments, id ?? at);
    return mailbox.messages.add({
      folderId: mailbox.folders.idOf(folder),
      message: {
        importance: 'normal', isRead: true, isDraft: folder === 'drafts', ...clean, body,
        subject: clean.subject ?? '', bodyPreview: clean.bodyPreview ?? previewOf(body), hasAttachments: files.length > 0 || clean.hasAttachments === true,
        receivedDateTime: at, sentDateTime: clean.sentDateTime ?? at, createdDateTime: clean.createdDateTime ?? at,
        toRecipients: clean.toRecipients ?? [], ccRecipients: clean.ccRecipients ?? [], bccRecipients: clean.bccRecipients ?? [],
        conversationId: clean.conversationId ?? conversationIdIn(personId, key), conversationIndex: clean.conversationIndex ?? conversationIndexOf(key, 0),
        internetMessageId: clean.internetMessageId ?? `<${opaqueId('', personId, id ?? at, clean.subject ?? '').slice(0, 40)}@unknown.invalid>`,
      },
      attachments: files,
      headers: (message.internetMessageHeaders ?? []).filter(({ name, value }) => typeof name === 'string' && typeof value === 'string'),
      ...(id === undefined ? {} : { id }),
    }) !== undefined;
  }

  addEvent(personId: string, event: Event, attachments: readonly Attachment[] = []): boolean {
    const { calendar, person } = this.#own(personId);
    const clean = cleanEvent(event);
    const id = typeof event.id === 'string' && event.id !== '' ? event.id : undefined;
    const body = clean.body ?? { contentType: 'text', content: '' };
    const files = this.#attachments(attachments, id ?? clean.subject ?? '');
    return calendar.add({
      subject: '', isAllDay: false, isCancelled: false, sensitivity: 'normal', showAs: 'busy', attendees: [], type: clean.recurrence ? 'seriesMaster' : 'singleInstance',
      iCalUId: opaqueId('040000008200E00074C5B7101A82E008', personId, id ?? clean.subject ?? '', clean.start?.dateTime ?? ''),
      createdDateTime: instantText(this.now()), isOrganizer: clean.organizer?.emailAddress?.address?.toLowerCase() === person.address.toLowerCase(),
      ...clean, body, bodyPreview: clean.bodyPreview ?? previewOf(body), hasAttachments: files.length > 0 || clean.hasAttachments === true,
      ...(event.id === undefined && clean.end === undefined && clean.start ? { end: clean.start } : {}),
    }, { attachments: files, ...(id === undefined ? {} : { id }) }) !== undefined;
  }

  putAppFile(personId: string, path: string, content: string): void {
    const { drive } = this.#own(personId);
    const names = path.split('/').filter((name) => name !== '');
    const parent = drive.folderAt(drive.appRoot(appFolderName), names.slice(0, -1));
    const written = parent === undefined ? 'notAFolder' : drive.write(parent, names.at(-1) ?? 'file', Buffer.from(content, 'utf8').toString('base64'), 'application/json');
    if (typeof written === 'string') throw new TypeError(`Cannot write ${path}: ${written}`);
  }

  shareCalendar(ownerId: string, readerId: string): void {
    const mailbox = this.#own(ownerId);
    mailbox.calendarReaders = [...new Set([...mailbox.calendarReaders, readerId])];
    mailbox.journal.next();
  }

  /** Writes everything that changed since the last time; returns when it is on disk. Does nothing without `dataDir`. */
  async save(): Promise<void> { await this.#files?.save(this); }

  /** Takes back what was saved; true when there was something. People who are here already are replaced. */
  async load(): Promise<boolean> { return await this.#files?.load(this) ?? false; }

  /** Takes in a mailbox that was read from disk, or a new one. */
  restoreMailbox(mailbox: Mailbox): void {
    const { person } = mailbox;
    this.#mailboxes.set(person.id, mailbox);
    for (const name of [person.id, person.key, person.address, ...person.aliases]) this.#idOfName.set(name.toLowerCase(), person.id);
  }

  /** An empty mailbox that tells this tenant when it changes, to be filled from disk. */
  emptyMailbox(person: TenantPerson, sequence: number): Mailbox { return new Mailbox(person, () => this.now(), () => { this.#changed(person.id); }, sequence); }

  #changed(personId: string): void { this.#files?.changed(personId, this); }

  #own(personId: string): Mailbox {
    const mailbox = this.#mailboxes.get(personId) ?? this.mailboxOf(personId);
    if (mailbox === undefined) throw new TypeError(`No such person in the tenant: ${personId}`);
    return mailbox;
  }

  #attachments(attachments: readonly Attachment[], key: string): StoredAttachment[] {
    return attachments.map((attachment, index) => cleanAttachment(attachment, opaqueId('AAMkAGI2', key, 'attachment', index), instantText(this.now()))).filter((file) => file !== undefined);
  }
}
