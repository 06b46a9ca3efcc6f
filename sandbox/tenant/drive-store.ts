import type { MailboxJournal } from './mailbox-journal';
import { opaqueId, stableGuid } from './opaque-id';

/** One version of a file: what was in it from `at` (ms) on. */
export interface FileVersion {
  readonly number: number;
  readonly at: number;
  readonly contentBase64: string;
}

/** A file or folder of a drive. Names are found whatever their case, as OneDrive does. */
export interface StoredDriveItem {
  readonly id: string;
  readonly guid: string;
  readonly name: string;
  /** Empty for the root. */
  readonly parentId: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Grows with each change of the item; part of `eTag`. */
  readonly tag: number;
  /** Files only, newest last; the last one is the content. */
  readonly versions?: readonly FileVersion[];
  readonly contentType?: string;
}

/** What a write is told when it may not happen. */
export type WriteRefusal = 'nameAlreadyExists' | 'preconditionFailed' | 'notAFile' | 'notAFolder' | 'noParent';

const keptVersions = 50;

/** The OneDrive of one person: files with versions and etags, and the app's own folder (`special/approot`). */
export class DriveStore {
  readonly #journal: MailboxJournal;
  readonly #items = new Map<string, StoredDriveItem>();
  readonly rootId: string;
  readonly driveId: string;

  constructor(journal: MailboxJournal) {
    this.#journal = journal;
    this.driveId = opaqueId('b!', journal.mailboxId, 'drive').replace(/=+$/, '');
    this.rootId = opaqueId('01', journal.mailboxId, 'driveroot')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .slice(0, 34);
    this.#items.set(this.rootId, {
      id: this.rootId,
      guid: stableGuid(this.rootId),
      name: 'root',
      parentId: '',
      createdAt: 0,
      modifiedAt: 0,
      tag: 1,
    });
  }

  get(id: string): StoredDriveItem | undefined {
    return this.#items.get(id);
  }

  /** The app's folder `Apps/<name>`, made when it is asked for the first time. */
  appRoot(appName: string): StoredDriveItem {
    const apps = this.#folder(this.rootId, 'Apps');
    return this.#folder(apps.id, appName);
  }

  child(parentId: string, name: string): StoredDriveItem | undefined {
    const lower = name.toLowerCase();
    for (const item of this.#items.values())
      if (item.parentId === parentId && item.name.toLowerCase() === lower) return item;
    return undefined;
  }

  children(parentId: string): readonly StoredDriveItem[] {
    return [...this.#items.values()]
      .filter((item) => item.parentId === parentId)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The item at a path of names under a folder. */
  at(from: StoredDriveItem, path: readonly string[]): StoredDriveItem | undefined {
    let item: StoredDriveItem | undefined = from;
    for (const name of path) item = item === undefined ? undefined : this.child(item.id, name);
    return item;
  }

  /** Makes the folders of a path that are not there yet, as OneDrive does on a write; undefined when a file is in the way. */
  folderAt(from: StoredDriveItem, path: readonly string[]): StoredDriveItem | undefined {
    let folder = from;
    for (const name of path) {
      folder = this.#folder(folder.id, name);
      if (folder.versions !== undefined) return undefined;
    }
    return folder;
  }

  /** Writes a file: a new one, or a new version of the one of that name. `mayReplace` false refuses the second. */
  write(
    parent: StoredDriveItem,
    name: string,
    contentBase64: string,
    contentType: string,
    mayReplace = true,
  ): StoredDriveItem | WriteRefusal {
    const existing = this.child(parent.id, name);
    if (parent.versions !== undefined) return 'notAFolder';
    if (existing !== undefined && !mayReplace) return 'nameAlreadyExists';
    if (existing !== undefined && existing.versions === undefined) return 'notAFile';
    const at = this.#journal.now();
    const base = existing ?? this.#blank(parent.id, name, at);
    const number = (existing?.versions?.at(-1)?.number ?? 0) + 1;
    const versions = [...(existing?.versions ?? []), { number, at, contentBase64 }].slice(-keptVersions);
    return this.#put({ ...base, modifiedAt: at, tag: this.#journal.next(), versions, contentType });
  }

  /** Renames or moves an item. */
  change(
    item: StoredDriveItem,
    change: { readonly name?: string; readonly parentId?: string },
  ): StoredDriveItem | WriteRefusal {
    const name = change.name ?? item.name;
    const parentId = change.parentId ?? item.parentId;
    const there = this.child(parentId, name);
    if (there !== undefined && there.id !== item.id) return 'nameAlreadyExists';
    return this.#put({ ...item, name, parentId, modifiedAt: this.#journal.now(), tag: this.#journal.next() });
  }

  /** Makes a folder, or gives the one that is there. */
  #folder(parentId: string, name: string): StoredDriveItem {
    return this.child(parentId, name) ?? this.#put(this.#blank(parentId, name, this.#journal.now()));
  }

  /** Deletes an item with everything in it. */
  remove(item: StoredDriveItem): void {
    for (const child of this.children(item.id)) this.remove(child);
    this.#items.delete(item.id);
    this.#journal.next();
  }

  list(): readonly StoredDriveItem[] {
    return [...this.#items.values()];
  }
  restore(item: StoredDriveItem): void {
    this.#items.set(item.id, item);
  }

  #blank(parentId: string, name: string, at: number): StoredDriveItem {
    const tag = this.#journal.next();
    const id = opaqueId('01', this.#journal.mailboxId, 'driveitem', tag)
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .slice(0, 34);
    return { id, guid: stableGuid(id).toUpperCase(), name, parentId, createdAt: at, modifiedAt: at, tag };
  }

  #put(item: StoredDriveItem): StoredDriveItem {
    this.#items.set(item.id, item);
    return item;
  }
}
