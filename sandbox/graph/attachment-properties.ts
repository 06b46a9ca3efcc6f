import { base64Size, type StoredAttachment } from '../tenant/stored-attachment';

const types = {
  file: '#microsoft.graph.fileAttachment',
  item: '#microsoft.graph.itemAttachment',
  reference: '#microsoft.graph.referenceAttachment',
} as const;

/** An attachment as Graph shows it. `withContent` adds `contentBytes` (files only). */
export function attachmentEntity(
  attachment: StoredAttachment,
  withContent: boolean,
  select?: readonly string[],
): Record<string, unknown> {
  const entity: Record<string, unknown> = {
    id: attachment.id,
    lastModifiedDateTime: attachment.lastModified,
    name: attachment.name,
    contentType: attachment.kind === 'file' ? attachment.contentType : null,
    size: base64Size(attachment.contentBase64) + 200,
    isInline: attachment.isInline,
    ...(attachment.kind !== 'file'
      ? {}
      : {
          contentId: attachment.contentId ?? null,
          contentLocation: null,
          ...(withContent ? { contentBytes: attachment.contentBase64 } : {}),
        }),
  };
  const chosen =
    select === undefined
      ? entity
      : Object.fromEntries(
          Object.entries(entity).filter(
            ([name]) => name === 'id' || select.some((wanted) => wanted.toLowerCase() === name.toLowerCase()),
          ),
        );
  return { '@odata.type': types[attachment.kind], '@odata.mediaContentType': attachment.contentType, ...chosen };
}
