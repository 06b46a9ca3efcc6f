import type { LinkedResource, TodoTask, TodoTaskList } from '@microsoft/microsoft-graph-types';
import { cleanBody, cleanNames, oneOf } from '../tenant/message-fields';
import type { StoredTask } from '../tenant/todo-store';
import { instantText } from '../tenant/time-zone';
import type { EntityTable } from './entity-table';
import { entityOf } from './entity-table';
import { bodyOf, contextOf, created, noContent, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, GraphError } from './graph-error';
import { listAnswer } from './list-query';

const notFound = (): GraphError => new GraphError(404, 'itemNotFound', 'The requested item was not found.');

const listTable: EntityTable<TodoTaskList> = {
  name: 'todoTaskList',
  annotations: (list) => ({ '@odata.etag': `W/"${list.id?.slice(0, 20) ?? ''}"` }),
  properties: {
    displayName: ({ displayName }) => displayName,
    isOwner: ({ isOwner }) => isOwner,
    isShared: ({ isShared }) => isShared,
    wellknownListName: ({ wellknownListName }) => wellknownListName,
    id: ({ id }) => id,
  },
};

const names = [
  'id',
  'importance',
  'isReminderOn',
  'status',
  'title',
  'createdDateTime',
  'lastModifiedDateTime',
  'hasAttachments',
  'categories',
  'body',
  'bodyLastModifiedDateTime',
  'dueDateTime',
  'startDateTime',
  'reminderDateTime',
  'completedDateTime',
] as const;
const taskTable: EntityTable<StoredTask> = {
  name: 'todoTask',
  annotations: ({ revision }) => ({ '@odata.etag': `W/"task${String(revision)}"` }),
  properties: {
    ...Object.fromEntries(names.map((name) => [name, ({ task }: StoredTask): unknown => task[name]])),
    linkedResources: ({ task }, call) =>
      call.method !== 'GET' || call.query.expand.some(({ name }) => name.toLowerCase() === 'linkedresources')
        ? (task.linkedResources ?? [])
        : undefined,
  },
};

function cleanResource(value: unknown): LinkedResource {
  const raw = (value ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => (typeof raw[name] === 'string' ? raw[name] : null);
  return {
    applicationName: text('applicationName'),
    displayName: text('displayName'),
    externalId: text('externalId'),
    webUrl: text('webUrl'),
  };
}

function cleanTask(body: Readonly<Record<string, unknown>>, now: string): TodoTask {
  const task: TodoTask = { lastModifiedDateTime: now };
  if (typeof body['title'] === 'string') task.title = body['title'];
  if (typeof body['isReminderOn'] === 'boolean') task.isReminderOn = body['isReminderOn'];
  if ('status' in body)
    task.status = oneOf(
      ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'],
      body['status'],
      'notStarted',
    );
  if ('importance' in body) task.importance = oneOf(['low', 'normal', 'high'], body['importance'], 'normal');
  if ('body' in body) {
    task.body = cleanBody(body['body']);
    task.bodyLastModifiedDateTime = now;
  }
  if ('categories' in body) task.categories = cleanNames(body['categories']);
  for (const name of ['dueDateTime', 'startDateTime', 'reminderDateTime', 'completedDateTime'] as const) {
    const { dateTime, timeZone } = (body[name] ?? {}) as { dateTime?: unknown; timeZone?: unknown };
    if (typeof dateTime === 'string')
      task[name] = { dateTime, timeZone: typeof timeZone === 'string' ? timeZone : 'UTC' };
    else if (body[name] === null) task[name] = null;
  }
  if (task.status === 'completed')
    task.completedDateTime ??= { dateTime: `${now.slice(0, 10)}T00:00:00.0000000`, timeZone: 'UTC' };
  if (Array.isArray(body['linkedResources'])) task.linkedResources = body['linkedResources'].map(cleanResource);
  return task;
}

function listOf(call: GraphCall): TodoTaskList & { readonly id: string } {
  const id = call.path['todoTaskList-id'] ?? '';
  const list =
    call.mailbox.todo.list(id) ?? call.mailbox.todo.lists().find(({ wellknownListName }) => wellknownListName === id);
  if (list?.id === undefined) throw notFound();
  return { ...list, id: list.id };
}

function taskOf(call: GraphCall): StoredTask {
  const task = call.mailbox.todo.task(listOf(call).id, call.path['todoTask-id'] ?? '');
  if (task === undefined) throw notFound();
  return task;
}

const now = (call: GraphCall): string => instantText(call.tenant.now());
const listEntity = (call: GraphCall, list: TodoTaskList): Record<string, unknown> => ({
  '@odata.context': contextOf(call, 'todo/lists/$entity'),
  ...entityOf(listTable, list, call),
});
const taskEntity = (call: GraphCall, task: StoredTask): Record<string, unknown> => ({
  '@odata.context': contextOf(call, 'todo/lists/tasks/$entity'),
  ...entityOf(taskTable, task, call),
});

/** To Do lists: `GET` and `POST /me/todo/lists`, `GET`, `PATCH` and `DELETE` of one. */
export const taskLists: Readonly<Record<'list' | 'add' | 'one' | 'change' | 'remove', Handler>> = {
  list: (call) =>
    ok(listAnswer(call, listTable, call.mailbox.todo.lists(), contextOf(call, 'todo/lists'), { pageSize: 100 })),
  add: (call) => {
    const { displayName } = bodyOf(call);
    if (typeof displayName !== 'string' || displayName.trim() === '')
      throw badRequest('The displayName of the list is missing.', 'invalidRequest');
    return created(listEntity(call, call.mailbox.todo.addList(displayName)));
  },
  one: (call) => ok(listEntity(call, listOf(call))),
  change: (call) => {
    const { displayName } = bodyOf(call);
    const list = { ...listOf(call), ...(typeof displayName === 'string' ? { displayName } : {}) };
    call.mailbox.todo.restoreList(list);
    call.mailbox.journal.next();
    return ok(listEntity(call, list));
  },
  remove: (call) => {
    const list = listOf(call);
    if (list.wellknownListName !== 'none') throw badRequest('A default list cannot be deleted.', 'invalidRequest');
    call.mailbox.todo.removeList(list.id);
    return noContent;
  },
};

/** Tasks of a list. */
export const tasks: Readonly<Record<'list' | 'add' | 'one' | 'change' | 'remove', Handler>> = {
  list: (call) =>
    ok(
      listAnswer(call, taskTable, call.mailbox.todo.tasks(listOf(call).id), contextOf(call, 'todo/lists/tasks'), {
        pageSize: 100,
      }),
    ),
  add: (call) => {
    const fields = cleanTask(bodyOf(call), now(call));
    if (fields.title === undefined) throw badRequest('The title of the task is missing.', 'invalidRequest');
    const blank: TodoTask = {
      status: 'notStarted',
      importance: 'normal',
      isReminderOn: false,
      hasAttachments: false,
      categories: [],
      body: { content: '', contentType: 'text' },
      createdDateTime: now(call),
    };
    return created(taskEntity(call, call.mailbox.todo.addTask(listOf(call).id, { ...blank, ...fields })));
  },
  one: (call) => ok(taskEntity(call, taskOf(call))),
  change: (call) => {
    const { linkedResources: _resources, ...fields } = cleanTask(bodyOf(call), now(call));
    return ok(taskEntity(call, call.mailbox.todo.updateTask(taskOf(call), fields)));
  },
  remove: (call) => {
    call.mailbox.todo.removeTask(taskOf(call));
    return noContent;
  },
};

/** Links of a task to where it came from. */
export const linkedResources: Readonly<Record<'list' | 'add' | 'one', Handler>> = {
  list: (call) =>
    ok({
      '@odata.context': contextOf(call, 'todo/lists/tasks/linkedResources'),
      value: taskOf(call).task.linkedResources ?? [],
    }),
  add: (call) =>
    created({
      '@odata.context': contextOf(call, 'todo/lists/tasks/linkedResources/$entity'),
      ...call.mailbox.todo.addLinkedResource(taskOf(call), cleanResource(call.body)),
    }),
  one: (call) => {
    const found = taskOf(call).task.linkedResources?.find(({ id }) => id === call.path['linkedResource-id']);
    if (found === undefined) throw notFound();
    return ok({ '@odata.context': contextOf(call, 'todo/lists/tasks/linkedResources/$entity'), ...found });
  },
};
