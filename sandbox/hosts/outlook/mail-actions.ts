import type { Attachment, Message } from '@microsoft/microsoft-graph-types';
import { openItemBase } from '../office/open-item';
import type { GraphList } from '../page/page-graph';
import { filesOf, messageFields, newMessageDraft } from './open-items';
import type { OutlookController } from './outlook-controller';
import type { FolderKey } from './outlook-state';

const listFields =
  'id,subject,bodyPreview,from,toRecipients,ccRecipients,receivedDateTime,sentDateTime,isRead,isDraft,hasAttachments,conversationId,parentFolderId';
const pageSize = 50;

/**
 * Shows a folder's newest messages, or what `search` finds in it. Rows of another folder or search go at once: under the new title
 * a click would open a message that is not among the results.
 */
export async function loadFolder(page: OutlookController, folder: FolderKey, search = ''): Promise<void> {
  const before = page.fields;
  const stale = before.folder !== folder || before.search !== search;
  page.set({ view: 'mail', folder, search, loading: true, ...(stale ? { messages: [], older: undefined } : {}) });
  await page.attempt('Reading the folder', async () => {
    const order =
      search === ''
        ? '&$orderby=receivedDateTime%20desc'
        : `&$search=${encodeURIComponent(`"${search.replaceAll('"', '')}"`)}`;
    const list = await page.graph.get<GraphList<Message>>(
      `/me/mailFolders/${folder}/messages?$top=${pageSize}&$select=${listFields}${order}`,
    );
    const now = page.fields;
    if (now.folder === folder && now.search === search)
      page.set({ messages: list.value, older: list['@odata.nextLink'] });
  });
  if (page.fields.folder === folder && page.fields.search === search) page.set({ loading: false });
}

/** Looks for newer messages without disturbing the list: nothing changes when there are none. */
export async function refreshFolder(page: OutlookController): Promise<void> {
  const { folder, search, messages, view } = page.fields;
  if (view !== 'mail' || search !== '' || messages.length > pageSize) return;
  const list = await page.graph.get<GraphList<Message>>(
    `/me/mailFolders/${folder}/messages?$top=${pageSize}&$select=${listFields}&$orderby=receivedDateTime%20desc`,
  );
  const same = JSON.stringify(list.value) === JSON.stringify(messages);
  if (!same && page.fields.folder === folder && page.fields.messages === messages)
    page.set({ messages: list.value, older: list['@odata.nextLink'] });
}

/** Adds the next messages of the list below. */
export async function loadOlder(page: OutlookController): Promise<void> {
  const { older, messages } = page.fields;
  if (older === undefined) return;
  await page.attempt('Reading older messages', async () => {
    const list = await page.graph.get<GraphList<Message>>(older);
    if (page.fields.messages === messages)
      page.set({ messages: [...messages, ...list.value], older: list['@odata.nextLink'] });
  });
}

/** Opens a message to read, or a draft to write on; of two clicks in a row the last one counts, whichever answer is first. */
export async function openMessage(page: OutlookController, id: string): Promise<void> {
  const isLast = page.openingClick();
  await page.attempt('Opening the message', async () => {
    const path = `/me/messages/${encodeURIComponent(id)}`;
    const message = await page.graph.get<Message>(path);
    const files = message.hasAttachments === true ? await attachments(page, path) : [];
    if (!isLast()) return;
    if (message.isDraft === true) {
      page.show(newMessageDraft({ ...messageFields(message, files), id: message.id }));
      return;
    }
    page.show({ ...openItemBase(), kind: 'message-read', message, files });
    if (message.isRead !== true) {
      await page.graph.patch(path, { isRead: true });
      page.set({ messages: page.fields.messages.map((one) => (one.id === id ? { ...one, isRead: true } : one)) });
    }
  });
}

/** Moves the message that is read to another folder and shows nothing. */
export async function moveMessage(
  page: OutlookController,
  id: string,
  folder: 'deleteditems' | 'archive',
): Promise<void> {
  await page.attempt('Moving the message', async () => {
    await page.graph.post(`/me/messages/${encodeURIComponent(id)}/move`, { destinationId: folder });
    page.set({ messages: page.fields.messages.filter((one) => one.id !== id) });
    page.show(undefined);
    page.say(folder === 'archive' ? 'Moved to Archive.' : 'Moved to Deleted Items.');
  });
}

/** The files of a message or event. */
export async function attachments(page: OutlookController, path: string): Promise<ReturnType<typeof filesOf>> {
  return filesOf(await page.graph.all<Attachment>(`${path}/attachments?$select=id,name,size,contentType`));
}

/** All internet headers of a message, one a line, as Outlook gives them to an add-in. */
export async function internetHeaders(page: OutlookController, id: string): Promise<string> {
  const message = await page.graph.get<Message>(
    `/me/messages/${encodeURIComponent(id)}?$select=internetMessageHeaders`,
  );
  return (message.internetMessageHeaders ?? []).map((one) => `${one.name ?? ''}: ${one.value ?? ''}`).join('\r\n');
}
