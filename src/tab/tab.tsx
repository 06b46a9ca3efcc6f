import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { startTeamsSession } from '../shared/app/teams-session';
import type { Session } from '../shared/app/session';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { mountSurface } from '../shared/ui/mount-surface';
import { themeFor } from '../shared/ui/theme';
import { useColorScheme } from '../shared/ui/use-color-scheme';
import { useDirection } from '../shared/ui/use-direction';
import { SessionProvider } from '../shared/ui/use-session';
import { TabApp } from './tab-app';
import '../shared/ui/page.css';

/** The tab in its host's theme, once the session runs. */
function Tab(props: { readonly session: Session }) {
  const { session } = props;
  const theme = useSyncExternalStore(session.subscribe, () => session.state().host.theme);
  useColorScheme(theme);
  const dir = useDirection(useSyncExternalStore(session.subscribe, () => session.state().host.locale));
  return (
    <FluentProvider theme={themeFor(theme)} dir={dir}>
      <ErrorBoundary>
        <SessionProvider session={session}>
          <TabApp first={session.state().host.page} />
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

void mountSurface(
  (show) => startTeamsSession((session) => show(<Tab session={session} />)),
  (dark) => themeFor(dark ? 'teams-dark' : 'teams-light'),
);
