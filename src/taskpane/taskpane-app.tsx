import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { assertNever } from '../shared/domain/assert-never';
import type { OpenItem } from '../shared/domain/open-item';
import type { Snapshot } from '../shared/domain/snapshot';
import { AskedRung } from '../shared/ui/asked-rung';
import { ErrorBoundary } from '../shared/ui/error-boundary';
import { useSessionState } from '../shared/ui/use-session';
import { PaneViewProvider } from './pane-view';
import { AnotherAccountPane, LoadingPane } from './plain-panes';
import { ReadPane } from './read-pane';
import { useItemClient } from './use-open-item';

const ComposePane = lazy(() => import('./compose-pane').then((m) => ({ default: m.ComposePane })));
const NewMailPane = lazy(() => import('./compose-pane').then((m) => ({ default: m.NewMailPane })));
const TodayPane = lazy(() => import('./today-pane').then((m) => ({ default: m.TodayPane })));
const NoClientPane = lazy(() => import('./no-client-pane').then((m) => ({ default: m.NoClientPane })));
const MeetingPane = lazy(() => import('./meeting-pane').then((m) => ({ default: m.MeetingPane })));
const UnknownPane = lazy(() => import('./unknown-pane').then((m) => ({ default: m.UnknownPane })));
const ChoosePane = lazy(() => import('./choose-pane').then((m) => ({ default: m.ChoosePane })));
const UnreadablePane = lazy(() => import('./unreadable-pane').then((m) => ({ default: m.UnreadablePane })));
const SilentHost = lazy(() => import('../shared/ui/silent-host').then((m) => ({ default: m.SilentHost })));
const FirstRunPane = lazy(() => import('./first-run-pane').then((m) => ({ default: m.FirstRunPane })));

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
  },
});

/** The pane: chooses what to show by what is open beside it. */
export function TaskpaneApp() {
  const styles = useStyles();
  const phase = useSessionState((s) => s.phase);
  const silent = useSessionState((s) => s.host.silent);
  const item = useSessionState((s) => s.item);
  const snapshot = useSessionState((s) => s.snapshot);
  const key = itemKey(item);
  return (
    <div className={styles.pane} lang="en">
      {silent !== null && (
        <Suspense fallback={null}>
          <SilentHost silent={silent} />
        </Suspense>
      )}
      <ErrorBoundary key={key}>
        <Suspense fallback={<LoadingPane item={item} />}>
          {phase === 'first-run' ? (
            <FirstRunPane />
          ) : phase === 'wrong-account' ? (
            <AnotherAccountPane />
          ) : snapshot === null ? (
            <LoadingPane item={item} />
          ) : (
            <PaneViewProvider itemKey={key}>
              <Chosen item={item} snapshot={snapshot} />
            </PaneViewProvider>
          )}
        </Suspense>
      </ErrorBoundary>
      <AskedRung />
    </div>
  );
}

function Chosen(props: { readonly item: OpenItem; readonly snapshot: Snapshot }) {
  const { item, snapshot } = props;
  const about = useItemClient(item, snapshot);
  if (item.kind === 'unreadable') return <UnreadablePane item={item} snapshot={snapshot} />;
  if (item.kind === 'opening') return <LoadingPane item={item} />;
  if (item.kind === 'nothing') return <TodayPane snapshot={snapshot} />;
  switch (about.kind) {
    case 'unknown':
      return item.kind === 'message-compose' ? <NewMailPane /> : <UnknownPane about={about} snapshot={snapshot} />;
    case 'ambiguous':
      return <ChoosePane about={about} snapshot={snapshot} />;
    case 'none':
      return item.kind === 'message-compose' ? (
        <NewMailPane />
      ) : (
        <NoClientPane snapshot={snapshot} meeting={item.kind !== 'message-read'} />
      );
    case 'client':
      break;
    default:
      return assertNever(about);
  }
  switch (item.kind) {
    case 'message-read':
      return <ReadPane item={item} about={about} snapshot={snapshot} />;
    case 'message-compose':
      return <ComposePane item={item} about={about} snapshot={snapshot} />;
    case 'meeting-organizer':
    case 'meeting-attendee':
      return <MeetingPane item={item} about={about} snapshot={snapshot} />;
    default:
      return assertNever(item);
  }
}

/** Tells one open item from another, and never changes while the same one is edited. */
function itemKey(item: OpenItem): string {
  switch (item.kind) {
    case 'message-read':
      return `read ${item.internetMessageId ?? item.itemId ?? ''}`;
    case 'message-compose':
      return `write ${item.conversationId ?? 'new'}`;
    case 'meeting-organizer':
    case 'meeting-attendee':
      return `meeting ${item.meeting.id ?? 'new'}`;
    default:
      return item.kind;
  }
}
