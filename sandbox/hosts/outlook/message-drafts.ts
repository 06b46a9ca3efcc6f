import type { Message } from '@microsoft/microsoft-graph-types';
import type { Addressee, DraftFile, MessageDraftFields, OpenItem } from '../office/open-item';
import { messageFields, newMessageDraft, recipientOf } from './open-items';
import { attachments, loadFolder } from './mail-actions';
import type { OutlookController } from './outlook-controller';
import { mayBeSent } from './sending';

type Compose = Extract<OpenItem, { kind: 'message-compose' }>;

/** Starts a new message. */
export function newMessage(page: OutlookController, fields: Partial<MessageDraftFields> = {}): void {
  page.set({ view: 'mail' });
  page.show(newMessageDraft(fields));
}

const replyActions = { reply: 'createReply', 'reply-all': 'createReplyAll', forward: 'createForward' } as const;

/** Starts an answer with the quoted original below; `htmlBody` is put above it. */
export async function reply(
  page: OutlookController,
  messageId: string,
  kind: keyof typeof replyActions,
  htmlBody = '',
  files: readonly DraftFile[] = [],
): Promise<void> {
  await page.attempt('Starting the answer', async () => {
    const original = await page.graph.get<Message>(
      `/me/messages/${encodeURIComponent(messageId)}?$select=internetMessageId`,
    );
    const message = await page.graph.post<Message>(
      `/me/messages/${encodeURIComponent(messageId)}/${replyActions[kind]}`,
    );
    const id = message.id ?? '';
    const kept =
      message.hasAttachments === true ? await attachments(page, `/me/messages/${encodeURIComponent(id)}`) : [];
    const fields = messageFields(message, [...kept, ...files]);
    const item = newMessageDraft({
      ...fields,
      html: htmlBody + (fields.html ?? ''),
      composeType: kind === 'forward' ? 'forward' : 'reply',
      inReplyTo: original.internetMessageId ?? undefined,
    });
    page.serverDrafts.set(item, id);
    page.show(item);
  });
}

/** Saves the draft and gives its Graph id. Throws when Graph refuses. */
export async function saveMessage(page: OutlookController, item: Compose): Promise<string> {
  const fields = item.draft.fields;
  const known = fields.id ?? page.serverDrafts.get(item);
  const body = graphMessage(fields);
  const saved =
    known === undefined
      ? await page.graph.post<Message>('/me/messages', body)
      : await page.graph.patch<Message>(`/me/messages/${encodeURIComponent(known)}`, body);
  const id = saved.id ?? known ?? '';
  await saveFiles(page, `/me/messages/${encodeURIComponent(id)}`, fields.files);
  item.draft.change(
    {
      id,
      files: fields.files.map(({ contentBase64: _content, ...file }) => file),
      conversationId: saved.conversationId ?? undefined,
    },
    'person',
  );
  return id;
}

/** Uploads the files that only the page holds. */
export async function saveFiles(page: OutlookController, path: string, files: readonly DraftFile[]): Promise<void> {
  for (const file of files) {
    if (file.contentBase64 === undefined) continue;
    await page.graph.post(`${path}/attachments`, {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: file.name,
      contentType: file.contentType,
      contentBytes: file.contentBase64,
    });
  }
}

/** Sends the draft; it is saved first. Needs somebody to send it to. */
export async function sendMessage(page: OutlookController, item: Compose): Promise<void> {
  const { to, cc, bcc } = item.draft.fields;
  if (to.length + cc.length + bcc.length === 0) return page.say('Add somebody to send it to.');
  if (!(await mayBeSent(page, item))) return;
  await page.attempt('Sending', async () => {
    const id = await saveMessage(page, item);
    await page.graph.post(`/me/messages/${encodeURIComponent(id)}/send`);
    page.show(undefined);
    await loadFolder(page, page.fields.folder, page.fields.search);
    page.say('Sent.');
  });
}

/** Closes the draft; what was saved or begun on the server goes too when it is thrown away. */
export async function closeMessage(page: OutlookController, item: Compose, discard: boolean): Promise<void> {
  const id = item.draft.fields.id ?? page.serverDrafts.get(item);
  if (!discard)
    await page.attempt('Saving', async () => {
      await saveMessage(page, item);
    });
  page.show(undefined);
  if (discard && id !== undefined)
    await page.attempt('Discarding', () => page.graph.delete(`/me/messages/${encodeURIComponent(id)}`));
  await loadFolder(page, page.fields.folder, page.fields.search);
  page.say(discard ? 'Discarded.' : 'Saved to Drafts.');
}

function graphMessage(fields: MessageDraftFields): Message {
  const recipients = (people: readonly Addressee[]) => people.map(recipientOf);
  return {
    subject: fields.subject,
    body: { contentType: 'html', content: fields.html },
    categories: [...fields.categories],
    toRecipients: recipients(fields.to),
    ccRecipients: recipients(fields.cc),
    bccRecipients: recipients(fields.bcc),
  };
}
