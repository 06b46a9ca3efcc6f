import type { InternetMessageHeader, Message } from '@microsoft/microsoft-graph-types';
import { ChangeLog, type ChangeLogRecord } from './change-log';
import type { MailboxJournal } from './mailbox-journal';
import type { StoredAttachment } from './stored-attachment';
import { instantText } from './time-zone';

/** One mail as a mailbox keeps it. */
export interface StoredMessage {
  /** Immutable id: stays when the mail is moved. */
  readonly key: string;
  /** Ordinary id: another one after each move. */
  readonly shownId: string;
  readonly folderId: string;
  readonly revision: number;
  /** Instant (ms) it arrived, or for drafts was made: lists are sorted by it. */
  readonly receivedAt: number;
  readonly message: Message;
  readonly attachments: readonly StoredAttachment[];
  readonly headers: readonly InternetMessageHeader[];
}

/** What is said of a mail when it is put into a folder; ids are made when none is given. */
export interface NewMessage {
  readonly folderId: string;
  readonly message: Message;
  readonly attachments?: readonly StoredAttachment[];
  readonly headers?: readonly InternetMessageHeader[];
  readonly id?: string;
}

/** The mails of one mailbox, with one log of changes for each folder. */
export class MessageStore {
  readonly #journal: MailboxJournal;
  readonly #byKey = new Map<string, StoredMessage>();
  readonly #keyOfShownId = new Map<string, string>();
  readonly #logs = new Map<string, ChangeLog>();
  readonly #sorted = new Map<string, readonly StoredMessage[]>();

  constructor(journal: MailboxJournal) {
    this.#journal = journal;
  }

  /** Puts a mail into its folder. Undefined when a mail with the given id is there already. */
  add(mail: NewMessage): StoredMessage | undefined {
    if (mail.id !== undefined && this.get(mail.id) !== undefined) return undefined;
    const key = mail.id ?? this.#journal.immutableId();
    const revision = this.#journal.next();
    const stored: StoredMessage = {
      key,
      revision,
      folderId: mail.folderId,
      shownId: mail.id ?? this.#journal.placeId(key, mail.folderId),
      receivedAt: Date.parse(mail.message.receivedDateTime ?? ''),
      message: mail.message,
      attachments: mail.attachments ?? [],
      headers: mail.headers ?? [],
    };
    this.#put(stored);
    this.log(mail.folderId).record({ sequence: revision, key, kind: 'created' });
    return stored;
  }

  /** The mail of an id of either kind; ids are case-sensitive. */
  get(id: string): StoredMessage | undefined {
    return this.#byKey.get(id) ?? this.#byKey.get(this.#keyOfShownId.get(id) ?? '');
  }

  /** Changes a mail. `fields` replaces message fields, the rest replaces what is kept around it. */
  update(
    stored: StoredMessage,
    fields: Message,
    around: Partial<Pick<StoredMessage, 'attachments' | 'headers'>> = {},
  ): StoredMessage {
    const revision = this.#journal.next();
    const message = { ...stored.message, lastModifiedDateTime: instantText(this.#journal.now()), ...fields };
    const next = { ...stored, ...around, revision, message, receivedAt: Date.parse(message.receivedDateTime ?? '') };
    this.#put(next);
    this.log(stored.folderId).record({ sequence: revision, key: stored.key, kind: 'updated' });
    return next;
  }

  /** Moves a mail: it disappears from one folder and appears in the other, under a new ordinary id. */
  move(stored: StoredMessage, folderId: string): StoredMessage {
    if (stored.folderId === folderId) return stored;
    this.#drop(stored);
    const revision = this.#journal.next();
    const next = { ...stored, folderId, revision, shownId: this.#journal.placeId(stored.key, folderId) };
    this.#put(next);
    this.log(folderId).record({ sequence: revision, key: stored.key, kind: 'created' });
    return next;
  }

  /** Deletes a mail for good. */
  remove(stored: StoredMessage): void {
    this.#drop(stored);
  }

  /** The mails of a folder, newest first; those of the whole mailbox without a folder. */
  list(folderId?: string): readonly StoredMessage[] {
    const place = folderId ?? '';
    const cached = this.#sorted.get(place);
    if (cached !== undefined) return cached;
    const found: StoredMessage[] = [];
    for (const stored of this.#byKey.values())
      if (folderId === undefined || stored.folderId === folderId) found.push(stored);
    found.sort((a, b) => b.receivedAt - a.receivedAt || (a.key < b.key ? -1 : 1));
    this.#sorted.set(place, found);
    return found;
  }

  log(folderId: string): ChangeLog {
    const log = this.#logs.get(folderId) ?? new ChangeLog();
    this.#logs.set(folderId, log);
    return log;
  }

  /** Everything, for saving. */
  toRecords(): {
    readonly messages: Iterable<StoredMessage>;
    readonly logs: Readonly<Record<string, ChangeLogRecord>>;
  } {
    return {
      messages: this.#byKey.values(),
      logs: Object.fromEntries([...this.#logs].map(([id, log]) => [id, log.toRecord()])),
    };
  }

  /** Takes back what `toRecords` gave. */
  restore(message: StoredMessage): void {
    this.#put(message);
  }
  restoreLog(folderId: string, record: ChangeLogRecord): void {
    this.#logs.set(folderId, new ChangeLog(record));
  }

  #put(stored: StoredMessage): void {
    this.#byKey.set(stored.key, stored);
    this.#keyOfShownId.set(stored.shownId, stored.key);
    this.#forgetSorted(stored.folderId);
  }

  #drop(stored: StoredMessage): void {
    this.#byKey.delete(stored.key);
    this.#keyOfShownId.delete(stored.shownId);
    this.#forgetSorted(stored.folderId);
    this.log(stored.folderId).record({
      sequence: this.#journal.next(),
      key: stored.key,
      kind: 'deleted',
      shownId: stored.shownId,
    });
  }

  #forgetSorted(folderId: string): void {
    this.#sorted.delete(folderId);
    this.#sorted.delete('');
  }
}
