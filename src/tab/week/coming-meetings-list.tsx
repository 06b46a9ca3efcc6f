import { makeStyles, tokens } from '@fluentui/react-components';
import { clientColor } from '../../shared/domain/client-color';
import { sayMoment } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import { ActButton } from '../act-button';
import { ClientBar } from '../client-bar';
import { WeightMark } from '../../shared/ui/weight-mark';
import { capitalized } from '../capitalized';
import { LinkButton } from '../link-button';
import { useRoute } from '../use-route';
import type { MeetingWarning } from './week-findings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBlockStart: '4px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '8px 128px 184px 168px minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '40px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
    '@media (max-width: 1023px)': { gridTemplateColumns: '8px 120px minmax(0, 1fr) auto', paddingBlock: '6px' },
    '@media (max-width: 479px)': { gridTemplateColumns: '8px minmax(0, 1fr)' },
  },
  client: {
    display: 'flex',
    columnGap: '8px',
    alignItems: 'center',
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    '@media (max-width: 479px)': { gridColumnStart: 2 },
  },
  bar: { height: '16px', alignSelf: 'center' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  title: { color: tokens.colorNeutralForeground2, '@media (max-width: 1023px)': { display: 'none' } },
  sentence: {
    minWidth: 0,
    textWrap: 'pretty',
    '@media (max-width: 1023px)': {
      gridColumnStart: 2,
      gridColumnEnd: 5,
      gridRowStart: 2,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    '@media (max-width: 479px)': { gridColumnEnd: 3, gridRowStart: 'auto' },
  },
  act: { justifySelf: 'end', '@media (max-width: 479px)': { gridColumnStart: 2, justifySelf: 'start' } },
});

/** Calendar warnings before client meetings: when, who, what is missing, and the act that ends it. */
export function ComingMeetings(props: { readonly warnings: readonly MeetingWarning[]; readonly snapshot: Snapshot }) {
  const styles = useStyles();
  const { go } = useRoute();
  const { snapshot } = props;
  if (props.warnings.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Client meetings that need something">
      {props.warnings.map(({ meeting, client, finding }) => (
        <li key={meeting.id} className={styles.row}>
          <WeightMark weight={finding.weight} />
          <span>
            {capitalized(sayMoment(meeting.start, snapshot.now, snapshot.workingHours.zone, snapshot.locale))}
          </span>
          <span className={styles.client}>
            <ClientBar color={clientColor(client, snapshot.clients.values())} className={styles.bar} />
            <span className={styles.cut} title={client.name}>
              {client.name}
            </span>
          </span>
          <span className={`${styles.title} ${styles.cut}`} title={meeting.title ?? undefined}>
            <LinkButton onClick={() => go({ page: 'meeting', meetingId: meeting.id })}>
              {meeting.title ?? 'Meeting'}
            </LinkButton>
          </span>
          <span className={styles.sentence}>{finding.message}</span>
          <span className={styles.act}>
            <ActButton finding={finding} />
          </span>
        </li>
      ))}
    </ul>
  );
}
