import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Client } from '../../shared/domain/client';
import { contactWeeks } from '../../shared/domain/contact-weeks';
import { DAY } from '../../shared/domain/instant';
import type { Snapshot } from '../../shared/domain/snapshot';
import { filterTimeline, type TimelineFilter, type TimelineRow } from '../../shared/domain/timeline';
import { touchpointsOf } from '../../shared/domain/touchpoint';
import { WEEK, weekStartOf } from '../../shared/domain/week-start';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { isComplete } from '../reading';
import { VirtualRows } from '../virtual-rows';
import { DensityStrip } from './density-strip';
import { TimelineFilters } from './timeline-filters';
import { TimelineRowView } from './timeline-row';
import { namesOf, timelineSayer } from './timeline-sayer';

const useStyles = makeStyles({
  month: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: 0,
    paddingBlock: '12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  coming: {
    marginBlockStart: '8px',
    marginInlineStart: '-8px',
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  end: { marginBlockStart: '12px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ROW_HEIGHT = 36;
const MOST_WEEKS = 52;
const COMING_SHOWN = 3;

/** Everything shown: the filter before anybody touches it. */
export const NO_FILTER: TimelineFilter = { kind: null, person: null, search: '', from: null, to: null };

/** Strip of weeks, filters, rows by month. Weeks go back as far as mail and calendar were read, a year at most. */
export function TimelinePanel(props: {
  readonly client: Client;
  readonly rows: readonly TimelineRow[];
  readonly snapshot: Snapshot;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const { client, rows, snapshot } = props;
  const knowledge = useSessionState((s) => s.knowledge);
  const [filter, setFilter] = useState<TimelineFilter>(NO_FILTER);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const [allComing, setAllComing] = useState(false);
  const { zone } = snapshot.workingHours;
  const say = useMemo(() => timelineSayer(snapshot), [snapshot]);
  const weeks = useMemo(() => {
    const oldest = rows.at(-1)?.at ?? snapshot.now;
    const count = Math.min(MOST_WEEKS, Math.max(12, Math.ceil((snapshot.now - oldest) / WEEK) + 1));
    return contactWeeks(touchpointsOf(client.id, snapshot), weekStartOf(snapshot.now, zone), snapshot.now, count);
  }, [client.id, rows, snapshot, zone]);
  const fitting = filterTimeline(rows, filter, (row) => namesOf(row, snapshot));
  // Newest first puts a series booked to the end of the year before everything that happened: the next few are enough.
  const coming = fitting.filter((row) => row.at > snapshot.now).length;
  const hidden = allComing || filter.from !== null ? 0 : Math.max(0, coming - COMING_SHOWN);
  const shown = fitting.slice(hidden);
  const chosen = weeks.findIndex((week) => week.start === filter.from);
  const choose = (index: number | null) => {
    const week = index === null ? undefined : weeks[index];
    setFilter({ ...filter, from: week?.start ?? null, to: week ? week.start + WEEK : null });
  };
  const items = shown.flatMap((row, i) => {
    const before = shown[i - 1];
    const month = say.month(row.at);
    const head =
      !before || say.month(before.at) !== month
        ? [
            <h2 key={`month ${month}`} className={styles.month}>
              {month}
            </h2>,
          ]
        : [];
    const sameDay = head.length === 0 && before !== undefined && say.shortDay(before.at) === say.shortDay(row.at);
    return [
      ...head,
      <TimelineRowView
        key={row.id}
        row={row}
        client={client}
        snapshot={snapshot}
        say={say}
        sameDay={sameDay}
        unfolded={unfolded === row.id}
        onUnfold={() => setUnfolded(unfolded === row.id ? null : row.id)}
      />,
    ];
  });
  return (
    <section aria-label="Timeline">
      <DensityStrip
        weeks={weeks}
        chosen={chosen === -1 ? null : chosen}
        onChoose={choose}
        monthOf={(week, previous) => {
          const month = (at: number) => say.monthShort(at + 3 * DAY);
          // A month of which only a week or two is left has no room for its name.
          if (previous === null) return month(week.start) === month(week.start + 2 * WEEK) ? month(week.start) : null;
          return month(previous.start) === month(week.start) ? null : month(week.start);
        }}
        nameOf={(week) => `Week of ${say.day(week.start)}: ${week.mails} mails, ${week.meetings} meetings`}
      />
      <TimelineFilters rows={rows} filter={filter} client={client} onFilter={setFilter} />
      {rows.length === 0 && (
        <div className={page.empty}>
          <p>
            {isComplete(knowledge)
              ? `No mail or meeting with ${client.name} in the time that was read.`
              : 'Nothing found yet; reading goes on.'}
          </p>
        </div>
      )}
      {hidden > 0 && (
        <Button appearance="subtle" size="small" className={styles.coming} onClick={() => setAllComing(true)}>
          {hidden} more meetings ahead
        </Button>
      )}
      {rows.length > 0 && fitting.length === 0 && (
        <div className={page.empty}>
          <p>Nothing fits these filters.</p>
          <Button onClick={() => setFilter(NO_FILTER)}>Show everything</Button>
        </div>
      )}
      <VirtualRows rowHeight={ROW_HEIGHT}>{items}</VirtualRows>
      <p className={styles.end} role="status">
        {fitting.length === rows.length ? `${rows.length} rows` : `${fitting.length} of ${rows.length} rows`}
      </p>
    </section>
  );
}
