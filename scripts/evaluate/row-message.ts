import type { Message } from '../../src/shared/domain/message';
import { normalizeMessage } from '../../src/shared/graph/normalize-message';
import { idOfRow, textIn, textsIn, type Row } from './row-fields';

const address = (mail: string) => ({ emailAddress: { address: mail } });
const read = new WeakMap<Row, Message>();

/** The row's mail as the product reads one: Graph's shape through the normaliser. `subject` replaces a missing one. */
export function messageOf(row: Row): Message {
  const known = read.get(row);
  if (known) return known;
  const raw = {
    id: idOfRow(row),
    subject: textIn(row, 'subject'),
    body: { contentType: 'text', content: textIn(row, 'text') },
    from: address(textIn(row, 'from') || 'writer@client.example'),
    toRecipients: textsIn(row, 'to').map(address),
    ccRecipients: textsIn(row, 'cc').map(address),
    sentDateTime: /T.*Z$/.test(textIn(row, 'date')) ? textIn(row, 'date') : '2001-01-01T00:00:00Z',
    attachmentNames: textsIn(row, 'attachmentNames'),
  };
  const result = normalizeMessage(raw, { folder: 'inbox' });
  if (result.kind !== 'ok') throw new Error(`${idOfRow(row)} cannot be read as a mail`);
  read.set(row, result.value);
  return result.value;
}
