import type { Observed } from '../office/observed';
import type { DraftFields, MessageDraftFields, OpenItem } from '../office/open-item';
import { useObserved } from '../page/use-observed';
import { AttachmentList } from './attachment-list';
import { BodyEditor } from './body-editor';
import { FilePicker } from './file-picker';
import { closeMessage, saveMessage, sendMessage } from './message-drafts';
import { PaneButton } from './pane-button';
import { RecipientField } from './recipient-field';
import { usePage } from './use-page';

/** A message being written. */
export function ComposeForm({ item }: { readonly item: Extract<OpenItem, { kind: 'message-compose' }> }) {
  const { page } = usePage();
  const fields = useObserved(item.draft);
  const change = (patch: Partial<MessageDraftFields>): void => item.draft.change(patch, 'person');
  // The editor and the file picker only touch what every draft has.
  const draft = item.draft as unknown as Observed<DraftFields>;
  return (
    <form className="compose" aria-label="Message" data-testid="compose" onSubmit={(event) => event.preventDefault()}>
      <div className="commands" role="toolbar" aria-label="Draft">
        <button type="button" className="primary" onClick={() => void sendMessage(page, item)}>
          Send
        </button>
        <button
          type="button"
          onClick={() =>
            void page.attempt('Saving', async () => {
              await saveMessage(page, item);
              page.say('Saved.');
            })
          }
        >
          Save
        </button>
        <button type="button" onClick={() => void closeMessage(page, item, true)}>
          Discard
        </button>
        <FilePicker draft={draft} />
        <PaneButton />
      </div>
      <RecipientField label="To" people={fields.to} onChange={(to) => change({ to })} />
      <RecipientField label="Cc" people={fields.cc} onChange={(cc) => change({ cc })} />
      <RecipientField label="Bcc" people={fields.bcc} onChange={(bcc) => change({ bcc })} />
      <input
        className="subject-line"
        type="text"
        aria-label="Subject"
        placeholder="Add a subject"
        maxLength={255}
        value={fields.subject}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <AttachmentList
        files={fields.files}
        onRemove={(id) => change({ files: fields.files.filter((one) => one.id !== id) })}
      />
      <BodyEditor draft={draft} label="Message body" />
    </form>
  );
}
