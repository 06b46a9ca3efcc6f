import type { DraftFile } from '../office/open-item';

interface AttachmentListProps {
  readonly files: readonly DraftFile[];
  /** Leaving it out makes the list read-only. */
  readonly onRemove?: (id: string) => void;
}

/** Names and sizes of the files on an item. */
export function AttachmentList({ files, onRemove }: AttachmentListProps) {
  if (files.length === 0) return null;
  return (
    <ul className="files" aria-label="Attachments">
      {files.map((file) => (
        <li key={file.id}>
          <span>{file.name}</span> <span className="quiet">{Math.max(1, Math.round(file.size / 1024))} KB</span>
          {onRemove !== undefined && (
            <button
              type="button"
              className="plain"
              aria-label={`Remove ${file.name}`}
              onClick={() => onRemove(file.id)}
            >
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
