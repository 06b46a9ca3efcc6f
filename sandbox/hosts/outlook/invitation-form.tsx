import type { Observed } from '../office/observed';
import type { AppointmentDraftFields, DraftFields, OpenItem } from '../office/open-item';
import { useObserved } from '../page/use-observed';
import { instantOf, wallClock } from '../page/zone-time';
import { AttachmentList } from './attachment-list';
import { BodyEditor } from './body-editor';
import { cancelEvent, saveEvent, sendInvitation } from './calendar-actions';
import { FilePicker } from './file-picker';
import { PaneButton } from './pane-button';
import { RecipientField } from './recipient-field';
import { usePage } from './use-page';

/** An invitation as its organizer writes or changes it. Times are wall clock of the mailbox's zone. */
export function InvitationForm({ item }: { readonly item: Extract<OpenItem, { kind: 'appointment-compose' }> }) {
  const { page, state } = usePage();
  const fields = useObserved(item.draft);
  const { zone } = state;
  const change = (patch: Partial<AppointmentDraftFields>): void => item.draft.change(patch, 'person');
  const moveStart = (wall: string): void => {
    const start = instantOf(wall, zone);
    if (!Number.isNaN(start)) change({ start, end: start + (fields.end - fields.start) });
  };
  const moveEnd = (wall: string): void => {
    const end = instantOf(wall, zone);
    if (!Number.isNaN(end)) change({ end });
  };
  // The editor and the file picker only touch what every draft has.
  const draft = item.draft as unknown as Observed<DraftFields>;
  const guests = fields.required.length + fields.optional.length;
  return (
    <form
      className="compose"
      aria-label="Invitation"
      data-testid="invitation"
      data-id={fields.id}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="commands" role="toolbar" aria-label="Invitation">
        <button type="button" className="primary" onClick={() => void sendInvitation(page, item)}>
          {fields.sent ? 'Send update' : guests > 0 ? 'Send' : 'Save and close'}
        </button>
        <button
          type="button"
          onClick={() =>
            void page.attempt('Saving', async () => {
              await saveEvent(page, item, false);
              page.say('Saved.');
            })
          }
        >
          Save
        </button>
        <button type="button" onClick={() => void cancelEvent(page, item)}>
          {fields.sent ? 'Cancel meeting' : 'Discard'}
        </button>
        <button type="button" onClick={() => page.show(undefined)}>
          Close
        </button>
        <FilePicker draft={draft} />
        <PaneButton />
      </div>
      <input
        className="subject-line"
        type="text"
        aria-label="Title"
        placeholder="Add a title"
        maxLength={255}
        value={fields.subject}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <RecipientField label="Required" people={fields.required} onChange={(required) => change({ required })} />
      <RecipientField label="Optional" people={fields.optional} onChange={(optional) => change({ optional })} />
      <div className="times">
        <label>
          Start{' '}
          <input
            type="datetime-local"
            value={wallClock(fields.start, zone)}
            onChange={(event) => moveStart(event.target.value)}
          />
        </label>
        <label>
          End{' '}
          <input
            type="datetime-local"
            value={wallClock(fields.end, zone)}
            onChange={(event) => moveEnd(event.target.value)}
          />
        </label>
        <span className="quiet">{zone}</span>
      </div>
      <div className="times">
        <label className="wide">
          Location{' '}
          <input
            type="text"
            maxLength={255}
            value={fields.location}
            onChange={(event) => change({ location: event.target.value })}
          />
        </label>
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={fields.teams}
            onChange={(event) => change({ teams: event.target.checked })}
          />{' '}
          Teams meeting
        </label>
      </div>
      <AttachmentList
        files={fields.files}
        onRemove={(id) => change({ files: fields.files.filter((one) => one.id !== id) })}
      />
      <BodyEditor draft={draft} label="Invitation body" />
    </form>
  );
}
