/** A file or an attached item as it is kept: item attachments have their Graph entity in `item`. */
export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly contentBase64: string;
  readonly isInline: boolean;
  readonly contentId?: string;
  readonly kind: 'file' | 'item' | 'reference';
  readonly lastModified: string;
}

/** Size in bytes of what a base64 text holds, without decoding it. */
export function base64Size(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}

/** An attachment from a Graph `attachment` that someone sent; undefined when it has no name. */
export function cleanAttachment(value: unknown, id: string, lastModified: string): StoredAttachment | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const raw = value as Readonly<Record<string, unknown>>;
  if (typeof raw['name'] !== 'string') return undefined;
  const type = String(raw['@odata.type'] ?? '');
  return {
    id,
    lastModified,
    name: raw['name'],
    contentType: typeof raw['contentType'] === 'string' ? raw['contentType'] : 'application/octet-stream',
    contentBase64: typeof raw['contentBytes'] === 'string' ? raw['contentBytes'] : '',
    isInline: raw['isInline'] === true,
    kind: /itemAttachment/i.test(type) ? 'item' : /referenceAttachment/i.test(type) ? 'reference' : 'file',
    ...(typeof raw['contentId'] === 'string' ? { contentId: raw['contentId'] } : {}),
  };
}
