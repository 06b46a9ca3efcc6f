import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Print20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { peopleMap } from '../../shared/domain/people-map';
import { timelineOf } from '../../shared/domain/timeline';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useSessionState } from '../../shared/ui/use-session';
import { HandoverDocument } from '../handover/handover-document';
import { usePageStyles } from '../page-styles';
import { CLIENT_SECTIONS, type ClientSection } from '../route';
import { useRoute } from '../use-route';
import { downloadText } from '../download';
import { ClientForm } from '../settings/client-form';
import { ClientFindings } from './client-findings';
import { ClientHeader } from './client-header';
import { OwedList } from './owed-list';
import { PeoplePanel } from './people-panel';
import { TimelinePanel } from './timeline-panel';
import { timelineMarkdown } from './timeline-markdown';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '24px',
    height: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    '@media (max-width: 479px)': { columnGap: '14px', flexWrap: 'wrap', height: 'auto' },
  },
  tab: {
    position: 'relative',
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    height: '44px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      insetBlockEnd: 0,
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  spring: { flexGrow: 1 },
  noPrint: { '@media print': { display: 'none' } },
});

const LABELS: Readonly<Record<ClientSection, string>> = {
  timeline: 'Timeline',
  people: 'People',
  handover: 'Handover',
  settings: 'Settings',
};

/** One client: header, then timeline, people, handover or settings. */
export function ClientPage(props: { readonly clientId: string; readonly section: ClientSection }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { go } = useRoute();
  const snapshot = useSessionState((s) => s.snapshot);
  const client = snapshot?.clients.get(props.clientId);
  const rows = useMemo(() => (snapshot && client ? timelineOf(client.id, snapshot) : []), [snapshot, client]);
  const map = useMemo(() => (snapshot && client ? peopleMap(client.id, snapshot) : null), [snapshot, client]);
  if (!snapshot) return null;
  if (!client || !map) {
    return (
      <div className={page.page}>
        <div className={page.empty}>
          <h1 className={page.title}>This client is not in your list</h1>
          <p>It may have been merged, removed, or belong to someone else.</p>
          <Button appearance="primary" onClick={() => go({ page: 'clients' })}>
            All clients
          </Button>
        </div>
      </div>
    );
  }
  const exportMarkdown = () =>
    downloadText(`${client.name} timeline.md`, 'text/markdown', timelineMarkdown(client, rows, snapshot));
  const { section } = props;
  return (
    <div className={page.page}>
      <ClientHeader client={client} snapshot={snapshot} map={map} withMap={section === 'timeline'} />
      <div className={mergeClasses(styles.tabs, styles.noPrint)}>
        <nav aria-label={client.name} style={{ display: 'contents' }}>
          {CLIENT_SECTIONS.map((each) => (
            <button
              key={each}
              type="button"
              className={mergeClasses(styles.tab, each === section && styles.here)}
              aria-current={each === section ? 'page' : undefined}
              onClick={() => go({ page: 'client', clientId: client.id, section: each })}
            >
              {LABELS[each]}
            </button>
          ))}
        </nav>
        <span className={styles.spring} />
        {section === 'timeline' && (
          <>
            <Button appearance="subtle" size="small" icon={<Print20Regular />} onClick={() => window.print()}>
              Print
            </Button>
            <Button appearance="subtle" size="small" icon={<ArrowDownload20Regular />} onClick={exportMarkdown}>
              Export
            </Button>
          </>
        )}
      </div>
      <StateOfKnowledge />
      {section === 'timeline' && (
        <>
          <ClientFindings clientId={client.id} />
          <OwedList clientId={client.id} snapshot={snapshot} />
          <TimelinePanel client={client} rows={rows} snapshot={snapshot} />
        </>
      )}
      {section === 'people' && <PeoplePanel client={client} map={map} snapshot={snapshot} />}
      {section === 'handover' && <HandoverDocument client={client} />}
      {section === 'settings' && (
        <ClientForm client={client} onDone={() => go({ page: 'client', clientId: client.id, section: 'timeline' })} />
      )}
    </div>
  );
}
