import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { assertNever } from '../shared/domain/assert-never';
import { AskedRung } from '../shared/ui/asked-rung';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { StateOfKnowledge } from '../shared/ui/state-of-knowledge';
import { SilentHost } from '../shared/ui/silent-host';
import { useSessionState } from '../shared/ui/use-session';
import { FirstRun } from './first-run';
import { PageSkeleton } from './page-skeleton';
import { SearchProvider } from './search';
import { TopBar } from './top-bar';
import { routeText } from './route';
import { usePageFocus } from './use-page-focus';
import { RouteProvider, useRoute } from './use-route';
import { WeekPage } from './week/week-page';

const ClientsPage = lazy(() => import('./clients/clients-page').then((m) => ({ default: m.ClientsPage })));
const ClientPage = lazy(() => import('./client/client-page').then((m) => ({ default: m.ClientPage })));
const HandoversPage = lazy(() => import('./handover/handovers-page').then((m) => ({ default: m.HandoversPage })));
const HandoverPage = lazy(() => import('./handover/handover-page').then((m) => ({ default: m.HandoverPage })));
const SettingsPage = lazy(() => import('./settings/settings-page').then((m) => ({ default: m.SettingsPage })));
const SidePanelPage = lazy(() => import('./meeting/side-panel-page').then((m) => ({ default: m.SidePanelPage })));
const MeetingPage = lazy(() => import('./meeting/meeting-page').then((m) => ({ default: m.MeetingPage })));

const useStyles = makeStyles({
  app: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  alone: { boxSizing: 'border-box', maxWidth: '640px', paddingInline: '24px', paddingBlock: '32px' },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', outlineStyle: 'none' },
});

/** The tab: top bar and one page. `first` is the page it was opened with (deep link). */
export function TabApp(props: { readonly first: string | null }) {
  return (
    <RouteProvider first={props.first}>
      <SearchProvider>
        <TabFrame />
      </SearchProvider>
    </RouteProvider>
  );
}

function TabFrame() {
  const styles = useStyles();
  const phase = useSessionState((s) => s.phase);
  const silent = useSessionState((s) => s.host.silent);
  const narrow = useSessionState((s) => s.host.frame === 'side-panel');
  const known = useSessionState((s) => s.snapshot !== null);
  const main = usePageFocus(routeText(useRoute().route));
  if (phase === 'first-run')
    return (
      <main className={styles.app}>
        {silent && <SilentHost silent={silent} />}
        <FirstRun />
      </main>
    );
  // Nothing of either person: no page, no search, only what is the matter.
  if (phase === 'wrong-account')
    return (
      <main className={mergeClasses(styles.app, styles.alone)}>
        <StateOfKnowledge />
      </main>
    );
  return (
    <div className={styles.app}>
      {!narrow && <TopBar />}
      {silent && <SilentHost silent={silent} />}
      <main ref={main} className={styles.main} id="page" tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<PageSkeleton />}>{known ? <Page /> : <PageSkeleton />}</Suspense>
        </ErrorBoundary>
      </main>
      <AskedRung />
    </div>
  );
}

function Page() {
  const { route } = useRoute();
  const side = useSessionState((s) => s.host.frame === 'side-panel');
  switch (route.page) {
    case 'week':
      return side ? <SidePanelPage /> : <WeekPage from={route.from} />;
    case 'clients':
      return <ClientsPage />;
    case 'client':
      return <ClientPage key={route.clientId} clientId={route.clientId} section={route.section} />;
    case 'meeting':
      return <MeetingPage meetingId={route.meetingId} />;
    case 'handovers':
      return <HandoversPage />;
    case 'handover':
      return <HandoverPage key={route.clientId} clientId={route.clientId} />;
    case 'settings':
      return <SettingsPage section={route.section} />;
    default:
      return assertNever(route);
  }
}
