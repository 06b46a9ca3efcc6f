import type { WellKnownFolder } from './tenant-api';
import type { MailboxJournal } from './mailbox-journal';
import { opaqueId } from './opaque-id';

/** A mail folder. Its id is the same in both id formats (graph.md §1.4: containers' ids were always constant). */
export interface StoredFolder {
  readonly id: string;
  readonly displayName: string;
  readonly wellKnownName?: WellKnownFolder;
  readonly parentId: string;
}

const wellKnown: readonly (readonly [WellKnownFolder, string])[] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['archive', 'Archive'],
  ['junkemail', 'Junk Email'],
];

/** The mail folders of one mailbox: the well-known ones, and those that people made. */
export class MailFolders {
  readonly #folders = new Map<string, StoredFolder>();
  readonly #journal: MailboxJournal;
  /** The folder that holds all others; Graph calls it `msgfolderroot`. */
  readonly rootId: string;

  constructor(journal: MailboxJournal) {
    this.#journal = journal;
    this.rootId = opaqueId('AAMkAGI2', journal.mailboxId, 'msgfolderroot');
    for (const [name, displayName] of wellKnown) {
      const id = opaqueId('AAMkAGI2', journal.mailboxId, 'folder', name);
      this.#folders.set(id, { id, displayName, wellKnownName: name, parentId: this.rootId });
    }
  }

  list(): readonly StoredFolder[] {
    return [...this.#folders.values()];
  }

  /** The folder of an id or a well-known name (any case). */
  get(idOrName: string): StoredFolder | undefined {
    const name = idOrName.toLowerCase();
    return this.#folders.get(idOrName) ?? this.list().find((folder) => folder.wellKnownName === name);
  }

  /** Id of a folder that every mailbox has. */
  idOf(name: WellKnownFolder): string {
    return opaqueId('AAMkAGI2', this.#journal.mailboxId, 'folder', name);
  }

  /** Makes a folder under another one (the root when none is said). */
  add(displayName: string, parentId = this.rootId): StoredFolder {
    const folder = {
      id: opaqueId('AAMkAGI2', this.#journal.mailboxId, 'folder', this.#journal.next()),
      displayName,
      parentId,
    };
    this.#folders.set(folder.id, folder);
    return folder;
  }

  restore(folder: StoredFolder): void {
    this.#folders.set(folder.id, folder);
  }
}
