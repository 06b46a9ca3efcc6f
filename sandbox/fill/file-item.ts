import type { FileAttachment, Recipient } from '@microsoft/microsoft-graph-types';

/** An object of a foreign file, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** What reading a line gave: an item, or why the line is left out. */
export type ReadItem<T> =
  { readonly kind: 'read'; readonly item: T } | { readonly kind: 'bad'; readonly reason: string };

const longestName = 255;
const longestId = 1000;
const earliest = Date.UTC(1980, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** The object of a line. The reason never repeats the line: it may be private. */
export function parseObject(text: string): ReadItem<Raw> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('it is JSON, but no object');
    return { kind: 'read', item: value as Raw };
  } catch {
    return bad('it is no JSON (broken or cut off)');
  }
}

/** A line that is left out. */
export function bad(reason: string): { readonly kind: 'bad'; readonly reason: string } {
  return { kind: 'bad', reason };
}

/** The fields of a value that should be an object; none when it is not. */
export function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** The id of an item: undefined when it has none, an error when it cannot be one. */
export function readId(raw: Raw): ReadItem<string | undefined> {
  const { id } = raw;
  if (id === undefined || id === null || id === '') return { kind: 'read', item: undefined };
  if (typeof id !== 'string') return bad('its id is no text');
  if (id.length > longestId) return bad(`its id is longer than ${String(longestId)} characters`);
  return { kind: 'read', item: id };
}

/** Instant (ms) of a time between 1980 and 2100 with a zone; undefined for anything else. */
export function realInstant(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(value)) return undefined;
  return inRange(Date.parse(value));
}

/** The instant (ms) itself when it lies between 1980 and 2100. */
export function inRange(instant: number): number | undefined {
  return instant >= earliest && instant < latest ? instant : undefined;
}

/** Address of a recipient, in small letters; empty when it has none. */
export function addressOf(value: unknown): string {
  const { address } = asRaw(asRaw(value)['emailAddress']);
  return typeof address === 'string' ? address.trim().toLowerCase() : '';
}

/** Name of a recipient, on one line and not longer than 255 characters; empty when it has none. */
export function nameOf(value: unknown): string {
  const { name } = asRaw(asRaw(value)['emailAddress']);
  return typeof name === 'string'
    ? name
        .replace(/[\u0000-\u001f\u007f]/g, ' ')
        .trim()
        .slice(0, longestName)
    : '';
}

/** Recipients with names that fit; people with neither name nor address are left out. */
export function readRecipients(values: readonly unknown[]): readonly Recipient[] {
  return values.flatMap((value) => {
    const [name, address] = [nameOf(value), addressOf(value)];
    return name === '' && address === ''
      ? []
      : [{ emailAddress: { name: name === '' ? address : name, ...(address === '' ? {} : { address }) } }];
  });
}

/** Real attachments from the helper field `attachmentNames`: names as in the file, contents that say that they are not there. */
export function readAttachments(raw: Raw): readonly FileAttachment[] {
  const names = Array.isArray(raw['attachmentNames']) ? raw['attachmentNames'] : [];
  const content = Buffer.from('The mailbox file names this attachment but does not hold it.\n', 'utf8').toString(
    'base64',
  );
  return names.flatMap((name: unknown) =>
    typeof name === 'string' && name.trim() !== ''
      ? [
          {
            '@odata.type': '#microsoft.graph.fileAttachment',
            name: name.slice(0, longestName),
            contentType: 'application/octet-stream',
            contentBytes: content,
          } as FileAttachment,
        ]
      : [],
  );
}
