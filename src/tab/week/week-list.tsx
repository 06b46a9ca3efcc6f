import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { clientColor } from '../../shared/domain/client-color';
import { englishOf } from '../../shared/domain/english-of';
import { MINUTE } from '../../shared/domain/instant';
import { sayDay, sayTime } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import type { WeekBlock, WeekDay } from '../../shared/domain/week-view';
import type { Finding } from '../../shared/rules/finding';
import { WeightMark } from '../../shared/ui/weight-mark';
import { ActButton } from '../act-button';
import { ClientBar } from '../client-bar';
import { LinkButton } from '../link-button';
import { useRoute } from '../use-route';
import { Hatch } from './hatch';
import { findingsOn } from './week-findings';

const useStyles = makeStyles({
  day: { marginBlockStart: '16px' },
  head: {
    display: 'flex',
    columnGap: '8px',
    alignItems: 'baseline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  today: { color: tokens.colorBrandForeground1 },
  run: { marginInlineStart: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBlockStart: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '100px 16px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '32px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 479px)': { gridTemplateColumns: '92px 8px minmax(0, 1fr)' },
  },
  ours: { color: tokens.colorNeutralForeground1, minHeight: '36px' },
  time: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  barPlace: { display: 'flex', alignSelf: 'stretch', alignItems: 'center' },
  bar: { alignSelf: 'center', height: '20px' },
  client: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: '8px' },
  flag: {
    display: 'flex',
    columnGap: '8px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  gap: {
    display: 'grid',
    gridTemplateColumns: '100px 16px 1fr',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '20px',
    fontSize: tokens.fontSizeBase200,
  },
  act: { '@media (max-width: 479px)': { gridColumnStart: 3 } },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
});

/** The same days, words and order as rows: for narrow pages and for those who hear them. */
export function WeekList(props: {
  readonly days: readonly WeekDay[];
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}) {
  const styles = useStyles();
  const { go } = useRoute();
  const { snapshot } = props;
  const { zone } = snapshot.workingHours;
  const time = (at: number) => sayTime(at, zone, snapshot.locale);
  const meetingRow = (block: WeekBlock) => {
    const { meeting, client } = block;
    const found = findingsOn(meeting.id, props.findings).filter((f) => f.outcome === 'failed');
    const told = found.filter((f) => f.ruleId !== 'back-to-back-meetings');
    const title = meeting.private || meeting.title === null ? 'Busy' : meeting.title;
    const [first] = told;
    return (
      <li key={meeting.id} className={mergeClasses(styles.row, client !== null && styles.ours)}>
        <span className={styles.time}>
          {time(meeting.start)}–{time(meeting.end)}
        </span>
        <span className={styles.barPlace}>
          {client && <ClientBar color={clientColor(client, snapshot.clients.values())} className={styles.bar} />}
        </span>
        <span>
          {client ? (
            <>
              <span className={styles.client}>{client.name}</span>
              <LinkButton onClick={() => go({ page: 'meeting', meetingId: meeting.id })}>{title}</LinkButton>
            </>
          ) : meeting.hold ? (
            `Held for you: ${title}`
          ) : (
            title
          )}
          {told.map((f) => (
            <span key={f.key} className={styles.flag}>
              <WeightMark weight={f.weight} />
              {f.message}
            </span>
          ))}
        </span>
        {first && (
          <span className={styles.act}>
            <ActButton finding={first} />
          </span>
        )}
      </li>
    );
  };
  return props.days.map((day) => {
    const noon = day.start + 720 * MINUTE;
    const words = sayDay(noon, snapshot.now, zone, snapshot.locale);
    const date = new Intl.DateTimeFormat(englishOf(snapshot.locale), {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(noon);
    const gapBefore = new Map(day.gaps.map((gap) => [gap.key, gap]));
    return (
      <section key={day.date} className={styles.day} aria-label={date}>
        <h3 className={styles.head}>
          {(words === 'today' || words === 'tomorrow') && (
            <span className={mergeClasses(styles.name, words === 'today' && styles.today)}>
              {words === 'today' ? 'Today' : 'Tomorrow'}
            </span>
          )}
          <span className={words === 'today' || words === 'tomorrow' ? undefined : styles.name}>{date}</span>
          {day.runs.map((run) => (
            <span key={run.from} className={styles.run}>
              {run.count} in a row, {time(day.start + run.from * MINUTE)}–{time(day.start + run.to * MINUTE)}
            </span>
          ))}
        </h3>
        {day.blocks.length === 0 && <p className={styles.none}>Nothing in the calendar.</p>}
        <ul className={styles.list}>
          {[...day.blocks]
            .sort((a, b) => a.from - b.from)
            .flatMap((block) => {
              const gapRow = (gap: WeekDay['gaps'][number] | undefined) =>
                gap
                  ? [
                      <li key={gap.key} className={styles.gap}>
                        <Hatch level={gap.level} height="8px" />
                        <span />
                        <span>{gap.minutes < 1 ? 'no minute between them' : `${gap.minutes} min between them`}</span>
                      </li>,
                    ]
                  : [];
              return [
                ...gapRow(gapBefore.get(`before ${block.meeting.id}`)),
                meetingRow(block),
                ...gapRow(gapBefore.get(`after ${block.meeting.id}`)),
              ];
            })}
        </ul>
      </section>
    );
  });
}
