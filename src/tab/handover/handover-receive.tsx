import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Client } from '../../shared/domain/client';
import type { CivilDate } from '../../shared/domain/instant';
import { givenName } from '../../shared/domain/given-name';
import { HANDOVER_SECTIONS, type HandoverSection } from '../../shared/domain/handover';
import { keptLines, SECTION_TITLES, type HandoverNote } from '../../shared/domain/handover-note';
import { contactLine } from '../../shared/domain/people-map';
import { sayDate } from '../../shared/domain/say-date';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 728px) minmax(240px, 376px)',
    columnGap: '48px',
    rowGap: '24px',
    alignItems: 'start',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  section: { marginBlockStart: '24px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'grid',
    rowGap: '6px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  todo: { display: 'grid', rowGap: '12px', justifyItems: 'start' },
  line: { margin: 0 },
});

/** A received handover: read section by section, then acknowledged. */
export function HandoverReceive(props: {
  readonly client: Client;
  readonly note: HandoverNote;
  /** Leads to the note as one's own, once it is acknowledged. */
  readonly onGoOn: () => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const snapshot = useSessionState((s) => s.snapshot);
  const { client, note } = props;
  if (!snapshot) return null;
  const people = client.people.filter((p) => p.leftOn === undefined);
  const sections = HANDOVER_SECTIONS.filter(
    (section) => keptLines(note, section).length > 0 || (section === 'people' && people.length > 0),
  );
  const read = sections.filter((section) => note.read.has(section)).length;
  const tick = (section: HandoverSection, on: boolean) =>
    actions.write('handover', client.id, `read/${section}`, on ? true : null);
  return (
    <div className={styles.sheet}>
      <article aria-label={`Handover of ${client.name}`}>
        <h1 className={styles.title}>
          {client.name} is yours{sayAfter(note.from?.lastDay ?? null, snapshot.locale)}
        </h1>
        {note.from && <p className={page.caption}>From {note.from.name}</p>}
        {sections.map((section) => (
          <section key={section} className={styles.section} aria-label={SECTION_TITLES[section]}>
            <div className={styles.head}>
              <h2 className={page.title}>{SECTION_TITLES[section]}</h2>
              <Checkbox
                label="Read"
                aria-label={`Read: ${SECTION_TITLES[section]}`}
                checked={note.read.has(section)}
                onChange={(_, data) => tick(section, data.checked === true)}
              />
            </div>
            <ul className={styles.list}>
              {section === 'people' &&
                people.map((p) => (
                  <li key={p.address}>
                    <strong>{p.name}</strong> {[contactLine(p), p.note].filter(Boolean).join(' · ')}
                  </li>
                ))}
              {keptLines(note, section).map((line) => (
                <li key={line.id}>
                  {line.text} {line.by !== note.from?.name && <span className={page.caption}>{line.by}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
      <aside className={styles.todo} aria-label="To take over">
        <h2 className={page.title}>To take over</h2>
        {note.acknowledgedBy === null ? (
          <>
            <p className={styles.line}>
              Read the sections, tick them, then acknowledge. From then on the notes are yours to keep.
            </p>
            <Button
              appearance="primary"
              onClick={() => actions.write('handover', client.id, 'acknowledged', snapshot.me.name)}
            >
              Acknowledge
            </Button>
            <span className={page.caption} role="status">
              {read} of {sections.length} sections read
            </span>
          </>
        ) : (
          <>
            <p className={styles.line} role="status">
              Acknowledged. The notes are yours from here on.
            </p>
            <Button appearance="primary" autoFocus onClick={props.onGoOn}>
              Go on with the notes
            </Button>
          </>
        )}
        {note.from && <MailTo client={client} from={note.from} acknowledged={note.acknowledgedBy !== null} />}
      </aside>
    </div>
  );
}

/** A mail to the colleague it came from: a question, or word that it was read. Nothing is sent by itself. */
function MailTo(props: {
  readonly client: Client;
  readonly from: NonNullable<HandoverNote['from']>;
  readonly acknowledged: boolean;
}) {
  const { client, from, acknowledged } = props;
  const { actions } = useSession();
  const name = givenName(from.name);
  const write = () =>
    void actions.composeMail({
      to: [{ address: from.address, name: from.name }],
      cc: [],
      subject: `Handover of ${client.name}${acknowledged ? '' : ': a question'}`,
      text: acknowledged ? `I have read the notes on ${client.name} and take it from here.` : '',
    });
  return <Button onClick={write}>{acknowledged ? `Tell ${name}` : `Ask ${name}`}</Button>;
}

function sayAfter(day: CivilDate | null, locale: string): string {
  return day === null ? '' : ` after ${sayDate(Date.parse(`${day}T12:00:00Z`), 'UTC', locale, 'weekday')}`;
}
