import { useState } from 'react';
import { teamsChannel } from './teams-context';
import { TeamsFrame, type TeamsFrameSurroundings } from './teams-frame';
import type { TeamsHost } from './teams-host';
import type { TabConfiguration, TeamsAppState } from './teams-surroundings';

const kept = 'sandbox-channel-tab';

function savedConfiguration(): TabConfiguration | undefined {
  const text = localStorage.getItem(kept);
  return text === null ? undefined : (JSON.parse(text) as TabConfiguration);
}

/** A channel with the app as its tab: first the configuration page in a dialog, then the page that was chosen there. */
export function ChannelTab(surroundings: TeamsFrameSurroundings) {
  const [configuration, setConfiguration] = useState(savedConfiguration);
  const [configuring, setConfiguring] = useState(false);
  const [host, setHost] = useState<TeamsHost>();
  const [state, setState] = useState<TeamsAppState>();
  const onState = (next: TeamsAppState): void => {
    setState(next);
    if (next.saved !== 'yes' || next.configuration === undefined) return;
    localStorage.setItem(kept, JSON.stringify(next.configuration));
    setConfiguration(next.configuration);
    setConfiguring(false);
  };
  const remove = (): void => {
    localStorage.removeItem(kept);
    setConfiguration(undefined);
  };
  return (
    <main className="stage" aria-label={`Channel ${teamsChannel.channelName}`}>
      <div className="tab-row" role="toolbar" aria-label="Channel tabs">
        <strong>
          {teamsChannel.teamName} › {teamsChannel.channelName}
        </strong>
        {configuration !== undefined && (
          <span className="tab-name" data-testid="channel-tab-name">
            {configuration.suggestedDisplayName ?? 'Mainstay'}
          </span>
        )}
        <button
          type="button"
          onClick={() => {
            setState(undefined);
            setConfiguring(true);
          }}
        >
          {configuration === undefined ? 'Add Mainstay as a tab' : 'Tab settings'}
        </button>
        {configuration !== undefined && (
          <button type="button" onClick={remove}>
            Remove tab
          </button>
        )}
      </div>
      {configuration !== undefined && !configuring && (
        <TeamsFrame {...surroundings} place="channel" configuration={configuration} />
      )}
      {configuration === undefined && !configuring && (
        <p className="quiet none">This channel has no Mainstay tab yet.</p>
      )}
      {configuring && (
        <div className="settings-dialog" role="dialog" aria-label="Mainstay tab settings">
          <TeamsFrame
            {...surroundings}
            place="channel-settings"
            {...(configuration === undefined ? {} : { configuration })}
            onHost={setHost}
            onState={onState}
          />
          <div className="actions">
            <button type="button" onClick={() => setConfiguring(false)}>
              Cancel
            </button>
            <button type="button" className="primary" disabled={state?.valid !== true} onClick={() => host?.save()}>
              Save
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
