import type { StoredFolder } from '../tenant/mail-folders';
import type { EntityTable } from './entity-table';
import { entityOf } from './entity-table';
import { bodyOf, contextOf, created, ok, type GraphCall, type Handler } from './graph-call';
import { badRequest, GraphError, itemNotFound } from './graph-error';
import { listAnswer } from './list-query';

/** `mailFolder` as Graph shows it. */
const folderTable: EntityTable<StoredFolder> = {
  name: 'mailFolder',
  annotations: () => ({}),
  properties: {
    id: ({ id }) => id,
    displayName: ({ displayName }) => displayName,
    parentFolderId: ({ parentId }) => parentId,
    childFolderCount: ({ id }, call) => call.mailbox.folders.list().filter(({ parentId }) => parentId === id).length,
    unreadItemCount: ({ id }, call) =>
      call.mailbox.messages.list(id).filter(({ message }) => message.isRead !== true).length,
    totalItemCount: ({ id }, call) => call.mailbox.messages.list(id).length,
    isHidden: () => false,
  },
};

/** The folder of the path's id or well-known name; 404 when there is none. */
export function folderOf(call: GraphCall): StoredFolder {
  const folder = call.mailbox.folders.get(call.path['mailFolder-id'] ?? '');
  if (folder === undefined) throw itemNotFound();
  return folder;
}

const under = (call: GraphCall, parentId: string): readonly StoredFolder[] =>
  call.mailbox.folders.list().filter((folder) => folder.parentId === parentId);

/** `GET /me/mailFolders`: the folders at the top. */
export const getMailFolders: Handler = (call) =>
  ok(listAnswer(call, folderTable, under(call, call.mailbox.folders.rootId), contextOf(call, 'mailFolders')));

/** `GET /me/mailFolders/{id}`. */
export const getMailFolder: Handler = (call) =>
  ok({ '@odata.context': contextOf(call, 'mailFolders/$entity'), ...entityOf(folderTable, folderOf(call), call) });

/** `GET /me/mailFolders/{id}/childFolders`. */
export const getChildFolders: Handler = (call) =>
  ok(listAnswer(call, folderTable, under(call, folderOf(call).id), contextOf(call, 'mailFolders/childFolders')));

/** `POST /me/mailFolders`: makes a folder; 409 when there is one of that name. */
export const postMailFolder: Handler = (call) => {
  const { displayName } = bodyOf(call);
  if (typeof displayName !== 'string' || displayName.trim() === '')
    throw badRequest('The displayName of the folder is missing.', 'ErrorInvalidArgument');
  if (call.mailbox.folders.list().some((folder) => folder.displayName.toLowerCase() === displayName.toLowerCase())) {
    throw new GraphError(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
  }
  return created({
    '@odata.context': contextOf(call, 'mailFolders/$entity'),
    ...entityOf(folderTable, call.mailbox.folders.add(displayName), call),
  });
};
