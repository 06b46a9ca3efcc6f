import type { Client } from '../../shared/domain/client';
import type { Meeting } from '../../shared/domain/meeting';
import { contactLine } from '../../shared/domain/people-map';
import type { Person } from '../../shared/domain/person';
import { usePageStyles } from '../page-styles';
import { useMeetingStyles } from './meeting-styles';
import { responseWord } from './response-word';

/** Their people with role and answer, and the numbers of both sides (F12 mirror). */
export function WhoIsComing(props: {
  readonly meeting: Meeting;
  readonly client: Client | null;
  readonly theirs: readonly Person[];
  readonly ours: readonly Person[];
}) {
  const page = usePageStyles();
  const styles = useMeetingStyles();
  return (
    <section className={styles.section} aria-label="Who is coming">
      <div className={styles.sectionHead}>
        <h2 className={page.section}>Who is coming</h2>
        <span className={styles.quiet}>
          {props.theirs.length} of theirs, {props.ours.length} of ours
        </span>
      </div>
      <ul className={styles.list}>
        {props.theirs.map((p) => {
          const known = props.client?.people.find((c) => c.address === p.address);
          return (
            <li key={p.address} className={styles.person}>
              <div>
                {p.name || p.address}
                {known && <div className={styles.quiet}>{contactLine(known)}</div>}
              </div>
              <span className={styles.quiet}>{responseWord(props.meeting, p.address)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
