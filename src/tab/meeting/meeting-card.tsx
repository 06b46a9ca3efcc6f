import { Checkmark16Regular } from '@fluentui/react-icons';
import { spokenName, type Client } from '../../shared/domain/client';
import { clientColor } from '../../shared/domain/client-color';
import { isOurs } from '../../shared/domain/client-meeting';
import { peopleOf, type Meeting } from '../../shared/domain/meeting';
import { meetingPapers } from '../../shared/domain/meeting-state';
import { sayTheirTime } from '../../shared/domain/say-their-time';
import { sayDay, sayMoment, sayTime } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import { inQuotes } from '../../shared/ui/cut-quote';
import { Age } from '../../shared/ui/age';
import { FindingList } from '../../shared/ui/finding-list';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { ClientBar } from '../client-bar';
import { LinkButton } from '../link-button';
import { usePageStyles } from '../page-styles';
import { useRoute } from '../use-route';
import { meetingWarnings } from '../week/week-findings';
import { useMeetingStyles } from './meeting-styles';
import { WhoIsComing } from './who-is-coming';

/** One meeting in a card: what is wrong first, then its papers, people, and what is good to know. */
export function MeetingCard(props: {
  readonly meeting: Meeting;
  readonly client: Client | null;
  readonly snapshot: Snapshot;
}) {
  const page = usePageStyles();
  const styles = useMeetingStyles();
  const { go } = useRoute();
  const { actions } = useSession();
  const findings = useSessionState((s) => s.findings);
  const { meeting, client, snapshot } = props;
  const { zone } = snapshot.workingHours;
  const title = meeting.private ? 'Busy' : (meeting.title ?? 'Meeting');
  const when = `${sayMoment(meeting.start, snapshot.now, zone, snapshot.locale)}–${sayTime(meeting.end, zone, snapshot.locale)}`;
  const own = findings.filter((f) => f.subject.kind === 'meeting' && f.subject.id === meeting.id);
  const last = client
    ? meetingWarnings([{ meeting, client }], findings)
        .map((w) => w.finding)
        .filter((f) => !own.includes(f))
    : [];
  const all = [...own, ...last];
  const papers = client ? meetingPapers(meeting, client, snapshot) : null;
  const people = peopleOf(meeting);
  const theirs = people.filter((p) => !isOurs(p, snapshot));
  const ours = people.filter((p) => isOurs(p, snapshot));
  const theirTime = client ? sayTheirTime(meeting.start, { client, theirs }, { zone, locale: snapshot.locale }) : null;
  const notes = client?.people.filter((c) => c.note && theirs.some((p) => p.address === c.address)) ?? [];
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        {client && <ClientBar color={clientColor(client, snapshot.clients.values())} />}
        <div>
          <h1 className={styles.title}>{client?.name ?? title}</h1>
          <div className={styles.quiet}>
            {[client ? title : null, when, theirTime].filter((part) => part !== null).join(' · ')}
          </div>
        </div>
      </header>
      <FindingList findings={all} same="words" />
      {!client && !meeting.private && (
        <p className={page.caption}>No client is at this meeting, as far as Mainstay knows.</p>
      )}
      {papers && (
        <section className={styles.section} aria-label="Agenda">
          <div className={styles.sectionHead}>
            <h2 className={page.section}>Agenda</h2>
            <span className={styles.quiet}>
              {papers.agenda === 'there' ? (
                <span className={styles.there}>
                  <Checkmark16Regular aria-hidden="true" />
                  there
                </span>
              ) : papers.agenda === 'unknown' ? (
                'cannot tell'
              ) : (
                'not yet'
              )}
            </span>
          </div>
          {meeting.agenda.quote !== null && <div>{inQuotes(meeting.agenda.quote)}</div>}
        </section>
      )}
      {!meeting.private && people.length > 0 && (
        <WhoIsComing meeting={meeting} client={client} theirs={theirs} ours={ours} />
      )}
      {notes.length > 0 && (
        <section className={styles.section} aria-label="Good to know">
          <h2 className={page.section}>Good to know</h2>
          {notes.map((c) => (
            <div key={c.address}>
              {c.note}{' '}
              <span className={styles.quiet}>
                {c.name}
                {c.notedOn
                  ? `, noted ${sayDay(Date.parse(`${c.notedOn}T12:00:00Z`), snapshot.now, zone, snapshot.locale)}`
                  : ''}
              </span>
            </div>
          ))}
        </section>
      )}
      <footer className={styles.foot}>
        <Age />
        <span>
          {!meeting.private && (
            <LinkButton onClick={() => void actions.openItem('meeting', meeting.id)}>Open in Outlook</LinkButton>
          )}
          {client && (
            <>
              {' · '}
              <LinkButton onClick={() => go({ page: 'client', clientId: client.id, section: 'timeline' })}>
                Open {spokenName(client)}
              </LinkButton>
            </>
          )}
        </span>
      </footer>
    </div>
  );
}
