import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Client } from '../../shared/domain/client';
import { givenName } from '../../shared/domain/given-name';
import { HANDOVER_SECTIONS, type HandoverSection } from '../../shared/domain/handover';
import { keptLines, SECTION_TITLES, type HandoverNote } from '../../shared/domain/handover-note';
import { sayDay, sayTime } from '../../shared/domain/say-time';
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
});

/** A received handover: read section by section, then acknowledged. */
export function HandoverReceive(props: { readonly client: Client; readonly note: HandoverNote }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const snapshot = useSessionState((s) => s.snapshot);
  const { client, note } = props;
  if (!snapshot) return null;
  const { zone } = snapshot.workingHours;
  const stamp = (at: number) =>
    `${sayDay(at, snapshot.now, zone, snapshot.locale)} ${sayTime(at, zone, snapshot.locale)}`;
  const people = client.people.filter((p) => p.leftOn === undefined);
  const sections = HANDOVER_SECTIONS.filter(
    (section) => keptLines(note, section).length > 0 || (section === 'people' && people.length > 0),
  );
  const read = sections.filter((section) => note.read.has(section)).length;
  const from = [...note.lines.values()].flat()[0]?.by ?? 'your colleague';
  const tick = (section: HandoverSection, on: boolean) =>
    actions.write('handover', client.id, `read/${section}`, on ? true : null);
  return (
    <div className={styles.sheet}>
      <article aria-label={`Handover of ${client.name}`}>
        <h1 className={styles.title}>
          {client.name} is yours{note.lastDay ? ` after ${note.lastDay}` : ''}
        </h1>
        <p className={page.caption}>From {from}</p>
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
                    <strong>{p.name}</strong> {[p.title, p.roles.join(', '), p.note].filter(Boolean).join(' · ')}
                  </li>
                ))}
              {keptLines(note, section).map((line) => (
                <li key={line.id}>
                  {line.text}{' '}
                  <span className={page.caption}>
                    {line.by}, {stamp(line.at)}
                  </span>
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
            <p>
              Read the sections, tick them, then acknowledge. Your notes on {client.name} are kept in your own book from
              here on.
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
          <p role="status">
            Acknowledged by {note.acknowledgedBy}. {read} of {sections.length} sections read.
          </p>
        )}
        <Button
          onClick={() =>
            void actions.composeMail({ to: [], cc: [], subject: `Handover of ${client.name}: a question`, text: '' })
          }
        >
          Ask {givenName(from)}
        </Button>
      </aside>
    </div>
  );
}
