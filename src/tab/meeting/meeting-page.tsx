import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, ChevronLeft16Regular } from '@fluentui/react-icons';
import type { Client } from '../../shared/domain/client';
import { spokenName } from '../../shared/domain/client';
import { clientColor } from '../../shared/domain/client-color';
import { clientOfMeeting, isOurs } from '../../shared/domain/client-meeting';
import { meetingPapers } from '../../shared/domain/meeting-state';
import type { Meeting } from '../../shared/domain/meeting';
import { peopleOf } from '../../shared/domain/meeting';
import { contactLine } from '../../shared/domain/people-map';
import { sayMoment, sayTime } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import { Age } from '../../shared/ui/age';
import { FindingCard } from '../../shared/ui/finding-card';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { ClientBar } from '../client-bar';
import { LinkButton } from '../link-button';
import { usePageStyles } from '../page-styles';
import { useRoute } from '../use-route';
import { meetingWarnings } from '../week/week-findings';
import { responseWord } from './response-word';

const useStyles = makeStyles({
  card: { maxWidth: '560px', display: 'grid', rowGap: '16px' },
  head: { display: 'flex', columnGap: '8px', alignItems: 'stretch' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: '12px', display: 'grid', rowGap: '8px' },
  sectionHead: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
  person: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px' },
  foot: { display: 'flex', justifyContent: 'space-between', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: '12px' },
  there: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
});

/** The readiness of one meeting: what is wrong first, then agenda, who is coming, last meeting's minutes, good to know. Fits the side panel. */
export function MeetingPage(props: { readonly meetingId: string }) {
  const page = usePageStyles();
  const { go } = useRoute();
  const snapshot = useSessionState((s) => s.snapshot);
  const side = useSessionState((s) => s.host.frame === 'side-panel');
  if (!snapshot) return null;
  const meeting = snapshot.meetingById.get(props.meetingId);
  const client = meeting ? clientOfMeeting(meeting, snapshot) : null;
  return (
    <div className={page.page}>
      {!side && <Button appearance="subtle" size="small" icon={<ChevronLeft16Regular />} onClick={() => go({ page: 'week', from: null })}>Week</Button>}
      <StateOfKnowledge />
      {!meeting && <div className={page.empty}><h1 className={page.title}>This meeting is not in the calendar that was read</h1><p>It may have been moved, cancelled or lie outside the weeks that are read.</p></div>}
      {meeting && <MeetingCard meeting={meeting} client={client} snapshot={snapshot} />}
    </div>
  );
}

function MeetingCard(props: { readonly meeting: Meeting; readonly client: Client | null; readonly snapshot: Snapshot }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { go } = useRoute();
  const { actions } = useSession();
  const findings = useSessionState((s) => s.findings);
  const { meeting, client, snapshot } = props;
  const { zone } = snapshot.workingHours;
  const title = meeting.private ? 'Busy' : (meeting.title ?? 'Meeting');
  const when = `${sayMoment(meeting.start, snapshot.now, zone, snapshot.locale)}–${sayTime(meeting.end, zone, snapshot.locale)}`;
  const own = findings.filter((f) => f.subject.kind === 'meeting' && f.subject.id === meeting.id);
  const last = client ? meetingWarnings([{ meeting, client }], findings).map((w) => w.finding).filter((f) => !own.includes(f)) : [];
  const all = [...own, ...last];
  const papers = client ? meetingPapers(meeting, client, snapshot) : null;
  const people = peopleOf(meeting);
  const theirs = people.filter((p) => !isOurs(p, snapshot));
  const ours = people.filter((p) => isOurs(p, snapshot));
  const contact = (address: string) => client?.people.find((p) => p.address === address);
  const notes = client?.people.filter((c) => c.note && theirs.some((p) => p.address === c.address)) ?? [];
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        {client && <ClientBar color={clientColor(client, snapshot.clients.values())} />}
        <div>
          <h1 className={styles.title}>{client?.name ?? title}</h1>
          <div className={styles.quiet}>{client ? `${title} · ${when}` : when}</div>
        </div>
      </header>
      {all.map((finding, i) => <FindingCard key={finding.key} finding={finding} primary={i === 0} />)}
      {!client && !meeting.private && <p className={page.caption}>No client is at this meeting, as far as Mainstay knows.</p>}
      {papers && (
        <section className={styles.section} aria-label="Agenda">
          <div className={styles.sectionHead}>
            <h2 className={page.section}>Agenda</h2>
            <span className={styles.quiet}>{papers.agenda === 'there' ? <span className={styles.there}><Checkmark16Regular aria-hidden="true" />there</span> : papers.agenda === 'unknown' ? 'cannot tell' : 'not yet'}</span>
          </div>
          {meeting.agenda.quote !== null && <div>“{meeting.agenda.quote}”</div>}
        </section>
      )}
      {!meeting.private && people.length > 0 && (
        <section className={styles.section} aria-label="Who is coming">
          <div className={styles.sectionHead}>
            <h2 className={page.section}>Who is coming</h2>
            <span className={styles.quiet}>{theirs.length} of theirs, {ours.length} of ours</span>
          </div>
          <ul className={styles.list}>
            {theirs.map((p) => {
              const known = contact(p.address);
              return (
                <li key={p.address} className={styles.person}>
                  <div>{p.name || p.address}{known && <div className={styles.quiet}>{contactLine(known)}</div>}</div>
                  <span className={styles.quiet}>{responseWord(meeting, p.address)}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section className={styles.section} aria-label="Good to know">
          <h2 className={page.section}>Good to know</h2>
          {notes.map((c) => <div key={c.address}>{c.note} <span className={styles.quiet}>{c.name}{c.notedOn ? `, noted ${c.notedOn}` : ''}</span></div>)}
        </section>
      )}
      <footer className={styles.foot}>
        <Age />
        <span>
          {!meeting.private && <LinkButton onClick={() => void actions.openItem('meeting', meeting.id)}>Open in Outlook</LinkButton>}
          {client && <>{' · '}<LinkButton onClick={() => go({ page: 'client', clientId: client.id, section: 'timeline' })}>Open {spokenName(client)}</LinkButton></>}
        </span>
      </footer>
    </div>
  );
}
