import type { AsyncCalls } from './async-calls';
import type { Observed } from './observed';
import { invalidArgument, officeErrors } from './office-error';
import type { OutlookHost } from './outlook-host';
import type { DraftFile } from './open-item';

const nameLimit = 255;
/** Base64 characters of a file (25 MB, docs of `addFileAttachmentFromBase64Async`). */
const fileLimit = 27_892_122;

/** Attachments of an item that is read, as the plain property shows them. */
export function attachmentDetails(files: readonly DraftFile[]): Office.AttachmentDetails[] {
  return files.map(({ id, name, size, contentType }) => ({
    attachmentType: 'file',
    contentType,
    id,
    isInline: false,
    name,
    size,
    contentId: '',
  }));
}

/** `getAttachmentContentAsync` (1.8) for files the server holds or the draft carries. */
export function attachmentContent(
  calls: AsyncCalls,
  host: OutlookHost,
  files: () => readonly DraftFile[],
): Office.MessageRead['getAttachmentContentAsync'] {
  return calls.ofItem<[string], Office.AttachmentContent>(1, async ([id]) => {
    const file = files().find((one) => one.id === id);
    if (file === undefined) throw officeErrors.invalidAttachment();
    return { content: file.contentBase64 ?? (await host.file(id)), format: 'base64' };
  });
}

/** Attachments of a draft. */
export function composeAttachments<Fields extends { readonly files: readonly DraftFile[] }>(
  calls: AsyncCalls,
  host: OutlookHost,
  draft: Observed<Fields>,
): Pick<
  Office.MessageCompose,
  | 'addFileAttachmentAsync'
  | 'addFileAttachmentFromBase64Async'
  | 'getAttachmentsAsync'
  | 'removeAttachmentAsync'
  | 'getAttachmentContentAsync'
> {
  const files = (): readonly DraftFile[] => draft.fields.files;
  const write = (changed: readonly DraftFile[]): void => draft.change({ files: changed } as Partial<Fields>, 'add-in');
  const attach = (contentBase64: string, name: string): string => {
    if (typeof contentBase64 !== 'string' || typeof name !== 'string' || name === '')
      throw invalidArgument('attachmentName');
    if (name.length > nameLimit) throw officeErrors.dataTooLong('attachmentName', nameLimit);
    if (contentBase64.length > fileLimit) throw officeErrors.dataTooLong('base64File', fileLimit);
    const id = `new-${files().length + 1}-${name}`;
    const size = Math.floor((contentBase64.length * 3) / 4);
    write([...files(), { id, name, size, contentType: 'application/octet-stream', contentBase64 }]);
    return id;
  };
  return {
    // Exchange fetches the file, not the add-in: the address must be one it can reach by itself.
    addFileAttachmentAsync: calls.ofItem<[string, string], string>(2, async ([uri, name]) => {
      const content = typeof uri === 'string' && URL.canParse(uri) ? await host.fetchFile(uri) : undefined;
      if (content === undefined) throw officeErrors.uploadFailed();
      return attach(content, name);
    }),
    addFileAttachmentFromBase64Async: calls.ofItem<[string, string], string>(2, ([content, name]) =>
      attach(content, name),
    ),
    getAttachmentsAsync: calls.ofItem<[], Office.AttachmentDetailsCompose[]>(0, () =>
      files().map(({ id, name, size }) => ({
        attachmentType: 'file',
        id,
        name,
        size,
        isInline: false,
        contentId: '',
        isServiceAccessible: true,
      })),
    ),
    removeAttachmentAsync: calls.ofItem<[string], void>(1, ([id]) => {
      if (!files().some((one) => one.id === id)) throw officeErrors.invalidAttachment();
      write(files().filter((one) => one.id !== id));
    }),
    getAttachmentContentAsync: attachmentContent(calls, host, files),
  };
}
