import type { AsyncCalls } from './async-calls';
import { argumentOutOfRange, invalidArgument } from './office-error';
import type { DraftFile } from './open-item';
import type { OutlookHost } from './outlook-host';

/** Characters of a prefilled reply (docs of `displayReplyAllFormAsync`: 32 KB). */
const replyLimit = 32 * 1024;

type Form = string | Office.ReplyFormData;

/** The four reply forms of an item that is read; all open a draft and none sends. */
export function replyForms(
  calls: AsyncCalls,
  host: OutlookHost,
): Pick<
  Office.MessageRead,
  'displayReplyForm' | 'displayReplyFormAsync' | 'displayReplyAllForm' | 'displayReplyAllFormAsync'
> {
  const open = (kind: 'reply' | 'reply-all') => {
    const method = calls.ofMailbox<[Form], void>(1, ([form]) =>
      host.open({ kind, htmlBody: bodyOf(form), files: filesOf(form) }),
    );
    return (form: Form, ...tail: unknown[]): void => {
      if (bodyOf(form).length > replyLimit) throw argumentOutOfRange('formData');
      method(form, ...tail);
    };
  };
  return {
    displayReplyForm: open('reply'),
    displayReplyFormAsync: open('reply'),
    displayReplyAllForm: open('reply-all'),
    displayReplyAllFormAsync: open('reply-all'),
  };
}

function bodyOf(form: Form): string {
  if (typeof form === 'string') return form;
  if (typeof form !== 'object' || form === null) throw invalidArgument('formData');
  return form.htmlBody ?? '';
}

function filesOf(form: Form): readonly DraftFile[] {
  if (typeof form === 'string') return [];
  return (form.attachments ?? []).flatMap((one, index) => {
    const { base64file } = one as { base64file?: unknown };
    if (typeof base64file !== 'string') return [];
    return [
      {
        id: `form-${index}`,
        name: one.name ?? 'attachment',
        size: Math.floor((base64file.length * 3) / 4),
        contentType: 'application/octet-stream',
        contentBase64: base64file,
      },
    ];
  });
}
