import type { Attachment, Event, Message } from '@microsoft/microsoft-graph-types';
import { Conversations } from './conversation';
import { addForeignEvent, addForeignMessage } from './foreign-items';
import { Mailbox } from './mailbox';
import { sendMail, transitOf } from './mail-delivery';
import { eventOf, inviteAll, withTeams } from './meeting-invitation';
import { opaqueId, stableGuid } from './opaque-id';
import type { StoredAttachment } from './stored-attachment';
import type { MailToDeliver, MeetingToInvite, TenantFiller, TenantPerson, WellKnownFolder } from './tenant-api';
import { TenantFiles } from './tenant-files';
import type { StoredTenant, TenantMembers } from './tenant-members';
import { instantText } from './time-zone';

/** Name of the folder under `Apps` that `special/approot` stands for. */
export const appFolderName = 'Mainstay';

/** How a tenant is made. `clock` gives milliseconds; without `dataDir` nothing outlives the process. */
export interface TenantOptions {
  readonly clock: () => number;
  readonly tenantId?: string;
  readonly dataDir?: string;
}

/** A Microsoft 365 tenant in memory: people with their mailboxes, calendars, tasks and files. */
export class Tenant implements TenantFiller, TenantMembers, StoredTenant {
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

  now(): number {
    return this.#clock();
  }

  addPerson(person: TenantPerson): void {
    this.restoreMailbox(
      new Mailbox(
        person,
        () => this.now(),
        () => {
          this.#changed(person.id);
        },
      ),
    );
  }

  /** Everyone who has a mailbox here, in the order they were added. */
  people(): readonly TenantPerson[] {
    return [...this.#mailboxes.values()].map((mailbox) => mailbox.person);
  }

  /** A person by key, address, alias or object id, in any case. */
  person(name: string): TenantPerson | undefined {
    return this.mailboxOf(name)?.person;
  }

  /** The mailbox behind a key, an address, an alias or an object id. */
  mailboxOf(name: string): Mailbox | undefined {
    return this.#mailboxes.get(this.#idOfName.get(name.trim().toLowerCase()) ?? '');
  }

  mailboxes(): readonly Mailbox[] {
    return [...this.#mailboxes.values()];
  }

  deliver(mail: MailToDeliver): void {
    sendMail(this, transitOf(mail));
  }

  invite(meeting: MeetingToInvite): void {
    const organizer = this.mailboxOf(meeting.organizer.address);
    const event = eventOf(meeting, this.now());
    const key = `${meeting.subject}#${meeting.start}#${meeting.organizer.address}`;
    const attachments = (meeting.attachments ?? []).map((file, index): StoredAttachment => ({
      ...file,
      id: opaqueId('AAMkAGI2', key, index),
      isInline: false,
      kind: 'file',
      lastModified: event.createdDateTime ?? instantText(this.now()),
    }));
    inviteAll(
      this,
      meeting.teams === true
        ? withTeams(event, key, this.tenantId, organizer?.person.id ?? stableGuid(meeting.organizer.address))
        : event,
      attachments,
    );
  }

  addMessage(
    personId: string,
    folder: WellKnownFolder,
    message: Message,
    attachments: readonly Attachment[] = [],
  ): boolean {
    return addForeignMessage(this.#own(personId), folder, message, attachments, this.now());
  }

  addEvent(personId: string, event: Event, attachments: readonly Attachment[] = []): boolean {
    return addForeignEvent(this.#own(personId), event, attachments, this.now());
  }

  putAppFile(personId: string, path: string, content: string): void {
    const { drive } = this.#own(personId);
    const names = path.split('/').filter((name) => name !== '');
    const parent = drive.folderAt(drive.appRoot(appFolderName), names.slice(0, -1));
    const written =
      parent === undefined
        ? 'notAFolder'
        : drive.write(
            parent,
            names.at(-1) ?? 'file',
            Buffer.from(content, 'utf8').toString('base64'),
            'application/json',
          );
    if (typeof written === 'string') throw new TypeError(`Cannot write ${path}: ${written}`);
  }

  shareCalendar(ownerId: string, readerId: string): void {
    const mailbox = this.#own(ownerId);
    mailbox.calendarReaders = [...new Set([...mailbox.calendarReaders, readerId])];
    mailbox.journal.next();
  }

  /** Writes everything that changed since the last time; returns when it is on disk. Does nothing without `dataDir`. */
  async save(): Promise<void> {
    await this.#files?.save(this);
  }

  /** Takes back what was saved; true when there was something. People who are here already are replaced. */
  async load(): Promise<boolean> {
    return (await this.#files?.load(this)) ?? false;
  }

  /** Takes in a mailbox that was read from disk, or a new one. */
  restoreMailbox(mailbox: Mailbox): void {
    const { person } = mailbox;
    this.#mailboxes.set(person.id, mailbox);
    for (const name of [person.id, person.key, person.address, ...person.aliases])
      this.#idOfName.set(name.toLowerCase(), person.id);
  }

  /** An empty mailbox that tells this tenant when it changes, to be filled from disk. */
  emptyMailbox(person: TenantPerson, sequence: number): Mailbox {
    return new Mailbox(
      person,
      () => this.now(),
      () => {
        this.#changed(person.id);
      },
      sequence,
    );
  }

  #changed(personId: string): void {
    this.#files?.changed(personId, this);
  }

  #own(personId: string): Mailbox {
    const mailbox = this.#mailboxes.get(personId) ?? this.mailboxOf(personId);
    if (mailbox === undefined) throw new TypeError(`No such person in the tenant: ${personId}`);
    return mailbox;
  }
}
