import type { Observed } from '../office/observed';
import type { DraftFields, DraftFile } from '../office/open-item';

/** Attaches files from this machine to a draft; they are uploaded when it is saved or sent. */
export function FilePicker({ draft }: { readonly draft: Observed<DraftFields> }) {
  const add = async (chosen: FileList | null): Promise<void> => {
    const files = await Promise.all([...(chosen ?? [])].map(readFile));
    if (files.length > 0) draft.change({ files: [...draft.fields.files, ...files] }, 'person');
  };
  return (
    <label className="button">
      Attach file
      <input
        type="file"
        multiple
        className="unseen"
        onChange={(event) => {
          void add(event.target.files);
        }}
      />
    </label>
  );
}

async function readFile(file: File): Promise<DraftFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return {
    id: `new-${file.name}-${file.lastModified}`,
    name: file.name,
    size: file.size,
    contentType: file.type || 'application/octet-stream',
    contentBase64: btoa(binary),
  };
}
