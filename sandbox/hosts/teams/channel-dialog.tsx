import { useState } from 'react';
import { TeamsFrame, type TeamsFrameSurroundings } from './teams-frame';
import type { TeamsHost } from './teams-host';
import type { TabConfiguration, TeamsAppState } from './teams-surroundings';

interface ChannelDialogProps extends TeamsFrameSurroundings {
  readonly kind: 'settings' | 'removal';
  readonly configuration: TabConfiguration | undefined;
  readonly onSaved: (configuration: TabConfiguration) => void;
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

const words = {
  settings: { label: 'Mainstay tab settings', act: 'Save' },
  removal: { label: 'Remove the Mainstay tab', act: 'Remove' },
} as const;

/** The app's page on which a channel tab is set up or taken away; Teams' button acts once the page says it is valid. */
export function ChannelDialog({
  kind,
  configuration,
  onSaved,
  onRemoved,
  onCancel,
  ...surroundings
}: ChannelDialogProps) {
  const [host, setHost] = useState<TeamsHost>();
  const [state, setState] = useState<TeamsAppState>();
  const onState = (next: TeamsAppState): void => {
    setState(next);
    if (next.saved === 'yes' && next.configuration !== undefined) onSaved(next.configuration);
    if (next.removed === 'yes') onRemoved();
  };
  const { label, act } = words[kind];
  return (
    <div className="settings-dialog" role="dialog" aria-label={label}>
      <TeamsFrame
        {...surroundings}
        place={kind === 'settings' ? 'channel-settings' : 'channel-removal'}
        {...(configuration === undefined ? {} : { configuration })}
        onHost={setHost}
        onState={onState}
      />
      <div className="actions">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button
          type="button"
          className="primary"
          disabled={state?.valid !== true}
          onClick={() => (kind === 'settings' ? host?.save() : host?.remove())}
        >
          {act}
        </button>
      </div>
    </div>
  );
}
