import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { startOutlookSession } from '../shared/app/outlook-session';
import type { Session } from '../shared/app/session';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { SessionProvider } from '../shared/ui/use-session';
import { paneTheme } from './pane-theme';
import { TaskpaneApp } from './taskpane-app';
import '../shared/ui/page.css';

/** The pane in its host's theme, once the session runs. */
function Taskpane({ session }: { readonly session: Session }) {
  const theme = useSyncExternalStore(session.subscribe, () => session.state().host.theme);
  return (
    <FluentProvider theme={paneTheme(theme)}>
      <ErrorBoundary>
        <SessionProvider session={session}>
          <TaskpaneApp />
        </SessionProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  void startOutlookSession().then((session) =>
    root.render(
      <StrictMode>
        <Taskpane session={session} />
      </StrictMode>,
    ),
  );
}
