import { htmlToText } from '../domain/html-text';
import { LINE_MAX, TEXT_MAX, cutText, lineOf } from './bounded-text';
import { field, listField, textField } from './raw-value';

/** Most attachment names kept of one item. */
const ATTACHMENTS_MAX = 50;

/**
 * The plain text of a Graph `itemBody` under `key`, bounded; HTML goes through the linear scanner.
 * Null when the answer holds no such body: not selected, or not allowed.
 */
export function bodyText(raw: unknown, key: 'body' | 'uniqueBody'): string | null {
  const body = field(raw, key);
  const content = textField(body, 'content');
  if (content === null) return null;
  const cut = cutText(content, TEXT_MAX);
  return (textField(body, 'contentType') ?? '').toLowerCase() === 'html' ? htmlToText(cut) : cut;
}

/**
 * Names of attached files: from `attachments` when the answer expands them, or from the helper field `attachmentNames`
 * that mailbox files carry. `[]` when Graph says there are none, null when there are some and their names were not read.
 */
export function attachmentNamesOf(raw: unknown): readonly string[] | null {
  if (Array.isArray(field(raw, 'attachmentNames'))) {
    return listField(raw, 'attachmentNames', ATTACHMENTS_MAX)
      .map((n) => lineOf(n, LINE_MAX))
      .filter(Boolean);
  }
  if (Array.isArray(field(raw, 'attachments')))
    return namesOfAttachments(listField(raw, 'attachments', ATTACHMENTS_MAX));
  return field(raw, 'hasAttachments') === false ? [] : null;
}

/** Names in a list of Graph `attachment` objects; pictures inside the text (`isInline`) are no attachments. */
export function namesOfAttachments(list: readonly unknown[]): readonly string[] {
  return list
    .slice(0, ATTACHMENTS_MAX)
    .filter((a) => field(a, 'isInline') !== true)
    .map((a) => lineOf(field(a, 'name'), LINE_MAX))
    .filter(Boolean);
}
