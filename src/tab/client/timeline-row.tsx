import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Call20Regular, Mail20Regular, PeopleTeam20Regular } from '@fluentui/react-icons';
import type { Client } from '../../shared/domain/client';
import type { Snapshot } from '../../shared/domain/snapshot';
import { strongestQuote, type TimelineRow } from '../../shared/domain/timeline';
import { inQuotes } from '../../shared/ui/cut-quote';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { WeightMark } from '../../shared/ui/weight-mark';
import { LinkButton } from '../link-button';
import { MeetingStateCells } from './meeting-state-cells';
import { sayPeople, type TimelineSayer } from './timeline-sayer';
import { sayTie } from './tie';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: 'grid',
    gridTemplateColumns: '64px 32px minmax(0, 1fr) 248px 208px',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '35px',
    width: '100%',
    boxSizing: 'border-box',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    padding: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (min-width: 1280px)': { gridTemplateColumns: '64px 32px minmax(0, 1fr) 232px 280px' },
    '@media (max-width: 1023px)': { gridTemplateColumns: '64px 32px minmax(0, 1fr) 168px' },
    '@media (max-width: 719px)': { gridTemplateColumns: '56px 28px minmax(0, 1fr)' },
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  date: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  words: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quote: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginInline: '8px' },
  // Two lines stand in the height of a row where the page is wide; unfolded, the row says all of it to everybody.
  finding: {
    '@media (min-width: 1280px)': {
      whiteSpace: 'normal',
      display: '-webkit-box',
      WebkitLineClamp: 2,
      WebkitBoxOrient: 'vertical',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  whole: { color: tokens.colorNeutralForeground1 },
  people: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 1023px)': { display: 'none' },
  },
  state: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    minWidth: 0,
    '@media (max-width: 719px)': { display: 'none' },
  },
  more: {
    paddingBlock: '2px 10px',
    paddingInlineStart: '112px',
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 719px)': { paddingInlineStart: '16px' },
  },
  why: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px', alignItems: 'center' },
  mails: { margin: 0, marginBlockStart: '6px', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '2px' },
});

const ICONS = { mail: Mail20Regular, call: Call20Regular, meeting: PeopleTeam20Regular };

/** One row of the timeline. Unfolded: why it is here, the way to the original, the mails of the stretch, and “Not this client”. */
export function TimelineRowView(props: {
  readonly row: TimelineRow;
  readonly client: Client;
  readonly snapshot: Snapshot;
  readonly say: TimelineSayer;
  readonly sameDay: boolean;
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
}) {
  const styles = useStyles();
  const { actions } = useSession();
  const findings = useSessionState((s) => s.findings);
  const { row, client, snapshot, say } = props;
  const Icon = ICONS[row.kind];
  const newest = row.messages.at(-1);
  const finding = findings.find((f) => row.messages.some((m) => m.id === f.subject.id));
  const { tie } = row;
  const span =
    row.messages.length > 1
      ? `${row.messages.length} mails, ${say.day(row.messages[0]?.sentAt ?? row.at)} to ${say.day(row.at)}`
      : '';
  const minutes = row.meeting ? Math.round((row.meeting.end - row.meeting.start) / 60_000) : 0;
  const detail = row.meeting
    ? minutes >= 90
      ? `${Math.round(minutes / 6) / 10} h`
      : `${minutes} min`
    : row.quote !== null && row.quote.trim() !== row.title.trim()
      ? inQuotes(row.quote)
      : span;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.line, props.unfolded && styles.open)}
        aria-expanded={props.unfolded}
        onClick={props.onUnfold}
      >
        <span className={styles.date}>{props.sameDay ? '' : say.shortDay(row.at)}</span>
        <span className={styles.icon}>
          <Icon aria-label={row.kind} />
        </span>
        <span className={styles.words} title={row.title}>
          {row.title || '(no subject)'}
          <span className={styles.quote}>{detail}</span>
        </span>
        <span className={styles.people}>{sayPeople(row, snapshot)}</span>
        <span className={styles.state}>
          {row.meeting && <MeetingStateCells meeting={row.meeting} client={client} snapshot={snapshot} />}
          {finding && (
            <>
              <WeightMark weight={finding.weight} />
              <span className={mergeClasses(styles.words, styles.finding)} title={finding.message}>
                {finding.message}
              </span>
            </>
          )}
        </span>
      </button>
      {props.unfolded && (
        <div className={styles.more}>
          {finding && <div className={styles.whole}>{finding.message}</div>}
          <div className={styles.why}>
            <span>{tie ? sayTie(tie, client) : ''}</span>
            <LinkButton onClick={() => void actions.openItem(row.meeting ? 'meeting' : 'message', row.id)}>
              Open in Outlook
            </LinkButton>
            {tie && (
              <LinkButton onClick={() => actions.notThisClient(tie.address, client.id)}>Not this client</LinkButton>
            )}
          </div>
          {row.messages.length > 1 && (
            <ul className={styles.mails}>
              {[...row.messages].reverse().map((m) => (
                <li key={m.id}>
                  <LinkButton onClick={() => void actions.openItem('message', m.id)}>
                    {say.day(m.sentAt)} {say.time(m.sentAt)}
                  </LinkButton>{' '}
                  {m.from?.name || m.from?.address}
                  {strongestQuote(m) !== null && <>: {inQuotes(strongestQuote(m) ?? '')}</>}
                </li>
              ))}
            </ul>
          )}
          {newest && row.messages.length === 1 && (
            <div>
              {say.time(newest.sentAt)} · to {newest.to.map((p) => p.name || p.address).join(', ')}
              {newest.cc.length > 0 && ` · copied ${newest.cc.map((p) => p.name || p.address).join(', ')}`}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
