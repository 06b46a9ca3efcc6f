import { FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { startOutlookSession } from '../shared/app/outlook-session';
import type { Session } from '../shared/app/session';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { mountSurface } from '../shared/ui/mount-surface';
import { useColorScheme } from '../shared/ui/use-color-scheme';
import { useDirection } from '../shared/ui/use-direction';
import { SessionProvider } from '../shared/ui/use-session';
import { paneTheme } from './pane-theme';
import { TaskpaneApp } from './taskpane-app';
import '../shared/ui/page.css';

/** The pane in its host's theme, once the session runs. */
function Taskpane({ session }: { readonly session: Session }) {
  const theme = useSyncExternalStore(session.subscribe, () => session.state().host.theme);
  useColorScheme(theme);
  const dir = useDirection(useSyncExternalStore(session.subscribe, () => session.state().host.locale));
  return (
    <FluentProvider theme={paneTheme(theme)} dir={dir}>
      <ErrorBoundary>
        <SessionProvider session={session}>
          <TaskpaneApp />
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

void mountSurface(
  (show) => startOutlookSession((session) => show(<Taskpane session={session} />)),
  (dark) => paneTheme(dark ? 'outlook-dark' : 'outlook-light'),
);
