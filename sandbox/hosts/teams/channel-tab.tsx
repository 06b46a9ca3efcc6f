import { useState } from 'react';
import { ChannelDialog } from './channel-dialog';
import { teamsChannel } from './teams-context';
import { TeamsFrame, type TeamsFrameSurroundings } from './teams-frame';
import type { TabConfiguration } from './teams-surroundings';

const kept = 'sandbox-channel-tab';

function savedConfiguration(): TabConfiguration | undefined {
  const text = localStorage.getItem(kept);
  return text === null ? undefined : (JSON.parse(text) as TabConfiguration);
}

/** A channel with the app as its tab: first the configuration page in a dialog, then the page that was chosen there. */
export function ChannelTab(surroundings: TeamsFrameSurroundings) {
  const [configuration, setConfiguration] = useState(savedConfiguration);
  const [dialog, setDialog] = useState<'none' | 'settings' | 'removal'>('none');
  const save = (next: TabConfiguration): void => {
    localStorage.setItem(kept, JSON.stringify(next));
    setConfiguration(next);
    setDialog('none');
  };
  const forget = (): void => {
    localStorage.removeItem(kept);
    setConfiguration(undefined);
    setDialog('none');
  };
  const remove = (): void => {
    // A tab that named no page for it goes at once, as in Teams.
    if ((configuration?.removeUrl ?? '') === '') forget();
    else setDialog('removal');
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
        <button type="button" onClick={() => setDialog('settings')}>
          {configuration === undefined ? 'Add Mainstay as a tab' : 'Tab settings'}
        </button>
        {configuration !== undefined && (
          <button type="button" onClick={remove}>
            Remove tab
          </button>
        )}
      </div>
      {configuration !== undefined && dialog === 'none' && (
        <TeamsFrame {...surroundings} place="channel" configuration={configuration} />
      )}
      {configuration === undefined && dialog === 'none' && (
        <p className="quiet none">This channel has no Mainstay tab yet.</p>
      )}
      {dialog !== 'none' && (
        <ChannelDialog
          {...surroundings}
          kind={dialog}
          configuration={configuration}
          onSaved={save}
          onRemoved={forget}
          onCancel={() => setDialog('none')}
        />
      )}
    </main>
  );
}
