import type { Event } from '@microsoft/microsoft-graph-types';
import { useEffect, useMemo, useState } from 'react';
import { changedAddress } from '../outlook/page-address';
import { ClockDisplay } from '../page/clock-display';
import { ConsentDialog } from '../page/consent-dialog';
import { createPageSignIn } from '../page/page-sign-in';
import { PersonSwitcher } from '../page/person-switcher';
import { SandboxMenu } from '../page/sandbox-menu';
import type { SandboxSession } from '../page/sandbox-session';
import { ianaZone } from '../page/zone-time';
import { ChannelTab } from './channel-tab';
import { MeetingView } from './meeting-view';
import type { TeamsAddress } from './teams-address';
import type { TeamsTheme } from './teams-context';
import { TeamsFrame } from './teams-frame';

interface TeamsAppProps {
  readonly session: SandboxSession;
  readonly address: TeamsAddress;
  readonly meetings: readonly Event[];
}

const places = [
  { key: 'personal', name: 'Mainstay' },
  { key: 'channel', name: 'Team' },
  { key: 'meeting', name: 'Meeting' },
] as const;

/** The Teams-like page: app bar, and the app as personal tab, channel tab or meeting side panel. */
export function TeamsApp({ session, address, meetings }: TeamsAppProps) {
  const [theme, setTheme] = useState<TeamsTheme>(address.theme);
  const [asked, setAsked] = useState<{
    readonly scopes: readonly string[];
    readonly answer: (agreed: boolean) => void;
  }>();
  const signIn = useMemo(
    () =>
      createPageSignIn(
        session,
        (scopes) =>
          new Promise((resolve) => {
            setAsked({
              scopes,
              answer: (agreed) => {
                setAsked(undefined);
                resolve(agreed);
              },
            });
          }),
        address.signInFault,
      ),
    [session, address.signInFault],
  );
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme === 'default' ? 'light' : theme;
  }, [theme]);
  const { silent, client, appOrigin } = address;
  const frame = { session, theme, signIn, silent, client, appOrigin };
  const go = (changes: Readonly<Record<string, string | null>>): void => {
    location.search = changedAddress(location.search, changes);
  };
  return (
    <div className="teams" data-testid="teams">
      <header className="top-bar">
        <h1 className="product">Teams</h1>
        <ClockDisplay session={session} zone={ianaZone(session.person.timeZone)} />
        <SandboxMenu session={session}>
          <label>
            Theme
            <select
              value={theme}
              onChange={(event) =>
                setTheme(
                  event.target.value === 'dark' ? 'dark' : event.target.value === 'contrast' ? 'contrast' : 'default',
                )
              }
            >
              <option value="default">Light</option>
              <option value="dark">Dark</option>
              <option value="contrast">High contrast</option>
            </select>
          </label>
        </SandboxMenu>
        <PersonSwitcher session={session} onSwitch={(key) => go({ as: key, event: null })} />
      </header>
      <div className="body">
        <nav className="app-bar" aria-label="Apps">
          {places.map(({ key, name }) => (
            <button
              key={key}
              type="button"
              aria-current={address.place === key ? 'page' : undefined}
              onClick={() => go({ place: key, page: null, app: null })}
            >
              {name}
            </button>
          ))}
        </nav>
        {address.place === 'personal' && (
          <main className="stage">
            <TeamsFrame {...frame} place="personal" subPage={address.subPage} />
          </main>
        )}
        {address.place === 'channel' && <ChannelTab {...frame} subPage={address.subPage} />}
        {address.place === 'meeting' && (
          <MeetingView
            {...frame}
            subPage={address.subPage}
            meetings={meetings}
            chosen={address.event}
            onChoose={(id) => go({ event: id })}
          />
        )}
      </div>
      {asked !== undefined && <ConsentDialog scopes={asked.scopes} person={session.person} onAnswer={asked.answer} />}
    </div>
  );
}
