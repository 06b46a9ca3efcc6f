import type { LinkedResource, TodoTask, TodoTaskList } from '@microsoft/microsoft-graph-types';
import type { MailboxJournal } from './mailbox-journal';
import { opaqueId } from './opaque-id';

/** A task with the list it belongs to. */
export interface StoredTask {
  readonly listId: string;
  readonly revision: number;
  readonly task: TodoTask & { readonly id: string };
}

/** The To Do lists and tasks of one person. */
export class TodoStore {
  readonly #journal: MailboxJournal;
  readonly #lists = new Map<string, TodoTaskList & { readonly id: string }>();
  readonly #tasks = new Map<string, StoredTask>();

  constructor(journal: MailboxJournal) {
    this.#journal = journal;
    this.#putList(opaqueId('AQMkADAw', journal.mailboxId, 'todo', 'defaultList'), 'Tasks', 'defaultList');
    this.#putList(opaqueId('AQMkADAw', journal.mailboxId, 'todo', 'flaggedEmails'), 'Flagged Emails', 'flaggedEmails');
  }

  lists(): readonly TodoTaskList[] {
    return [...this.#lists.values()];
  }

  list(id: string): TodoTaskList | undefined {
    return this.#lists.get(id);
  }

  addList(displayName: string): TodoTaskList {
    return this.#putList(
      opaqueId('AQMkADAw', this.#journal.mailboxId, 'list', this.#journal.next()),
      displayName,
      'none',
    );
  }

  /** Removes a list with its tasks. */
  removeList(id: string): void {
    this.#lists.delete(id);
    for (const { task } of this.tasks(id)) this.#tasks.delete(task.id);
    this.#journal.next();
  }

  tasks(listId: string): readonly StoredTask[] {
    return [...this.#tasks.values()].filter((stored) => stored.listId === listId);
  }

  task(listId: string, id: string): StoredTask | undefined {
    const stored = this.#tasks.get(id);
    return stored?.listId === listId ? stored : undefined;
  }

  addTask(listId: string, fields: TodoTask): StoredTask {
    const revision = this.#journal.next();
    const id = opaqueId('AlMkADAw', this.#journal.mailboxId, 'task', revision);
    const linkedResources = (fields.linkedResources ?? []).map((resource, at) => ({
      ...resource,
      id: opaqueId('', id, at).slice(0, 36),
    }));
    return this.#putTask({ listId, revision, task: { ...fields, id, linkedResources } });
  }

  updateTask(stored: StoredTask, fields: TodoTask): StoredTask {
    return this.#putTask({
      ...stored,
      revision: this.#journal.next(),
      task: { ...stored.task, ...fields, id: stored.task.id },
    });
  }

  addLinkedResource(stored: StoredTask, resource: LinkedResource): LinkedResource {
    const added = { ...resource, id: opaqueId('', stored.task.id, this.#journal.next()).slice(0, 36) };
    this.updateTask(stored, { linkedResources: [...(stored.task.linkedResources ?? []), added] });
    return added;
  }

  removeTask(stored: StoredTask): void {
    this.#tasks.delete(stored.task.id);
    this.#journal.next();
  }

  restoreList(list: TodoTaskList & { readonly id: string }): void {
    this.#lists.set(list.id, list);
  }
  restoreTask(stored: StoredTask): void {
    this.#tasks.set(stored.task.id, stored);
  }
  toRecords(): {
    readonly lists: readonly (TodoTaskList & { readonly id: string })[];
    readonly tasks: readonly StoredTask[];
  } {
    return { lists: [...this.#lists.values()], tasks: [...this.#tasks.values()] };
  }

  #putList(id: string, displayName: string, wellknownListName: 'none' | 'defaultList' | 'flaggedEmails'): TodoTaskList {
    const list = { id, displayName, isOwner: true, isShared: false, wellknownListName };
    this.#lists.set(id, list);
    return list;
  }

  #putTask(stored: StoredTask): StoredTask {
    this.#tasks.set(stored.task.id, stored);
    return stored;
  }
}
