import type { MailboxSettings, OutlookCategory, TodoTaskList } from '@microsoft/microsoft-graph-types';
import { assertNever } from './assert-never';
import type { ChangeLogRecord } from './change-log';
import type { StoredDriveItem } from './drive-store';
import type { Mailbox } from './mailbox';
import type { StoredFolder } from './mail-folders';
import type { StoredMessage } from './message-store';
import type { StoredEvent } from './stored-event';
import type { StoredTask } from './todo-store';

/** One line of a mailbox file. */
export type MailboxRecord =
  | {
      readonly kind: 'settings';
      readonly settings: MailboxSettings;
      readonly categories: readonly OutlookCategory[];
      readonly calendarReaders: readonly string[];
    }
  | { readonly kind: 'folder'; readonly folder: StoredFolder }
  | { readonly kind: 'message'; readonly message: StoredMessage }
  | { readonly kind: 'messageLog'; readonly folderId: string; readonly log: ChangeLogRecord }
  | { readonly kind: 'event'; readonly event: StoredEvent }
  | { readonly kind: 'eventLog'; readonly log: ChangeLogRecord }
  | { readonly kind: 'driveItem'; readonly item: StoredDriveItem }
  | { readonly kind: 'taskList'; readonly list: TodoTaskList & { readonly id: string } }
  | { readonly kind: 'task'; readonly task: StoredTask };

/** A mailbox as records. */
export function* mailboxRecords(mailbox: Mailbox): Iterable<MailboxRecord> {
  yield {
    kind: 'settings',
    settings: mailbox.settings,
    categories: mailbox.categories,
    calendarReaders: mailbox.calendarReaders,
  };
  for (const folder of mailbox.folders.list()) yield { kind: 'folder', folder };
  const { messages, logs } = mailbox.messages.toRecords();
  for (const message of messages) yield { kind: 'message', message };
  for (const [folderId, log] of Object.entries(logs)) yield { kind: 'messageLog', folderId, log };
  const { events, log } = mailbox.calendar.toRecords();
  for (const event of events) yield { kind: 'event', event };
  yield { kind: 'eventLog', log };
  for (const item of mailbox.drive.list()) yield { kind: 'driveItem', item };
  const { lists, tasks } = mailbox.todo.toRecords();
  for (const list of lists) yield { kind: 'taskList', list };
  for (const task of tasks) yield { kind: 'task', task };
}

/** Puts one record back into a mailbox. */
export function restoreRecord(mailbox: Mailbox, record: MailboxRecord): void {
  switch (record.kind) {
    case 'settings':
      mailbox.settings = record.settings;
      mailbox.categories = record.categories;
      mailbox.calendarReaders = record.calendarReaders;
      return;
    case 'folder':
      mailbox.folders.restore(record.folder);
      return;
    case 'message':
      mailbox.messages.restore(record.message);
      return;
    case 'messageLog':
      mailbox.messages.restoreLog(record.folderId, record.log);
      return;
    case 'event':
      mailbox.calendar.restore(record.event);
      return;
    case 'eventLog':
      mailbox.calendar.restoreLog(record.log);
      return;
    case 'driveItem':
      mailbox.drive.restore(record.item);
      return;
    case 'taskList':
      mailbox.todo.restoreList(record.list);
      return;
    case 'task':
      mailbox.todo.restoreTask(record.task);
      return;
    default:
      assertNever(record);
  }
}
