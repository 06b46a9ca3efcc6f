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
  month: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, margin: 0, paddingBlock: '12px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  end: { marginBlockStart: '12px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const ROW_HEIGHT = 36;
const MOST_WEEKS = 52;

/** Everything shown: the filter before anybody touches it. */
export const NO_FILTER: TimelineFilter = { kind: null, person: null, search: '', from: null, to: null };

/** Strip of weeks, filters, rows by month. Weeks go back as far as mail and calendar were read, a year at most. */
export function TimelinePanel(props: { readonly client: Client; readonly rows: readonly TimelineRow[]; readonly snapshot: Snapshot }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { client, rows, snapshot } = props;
  const knowledge = useSessionState((s) => s.knowledge);
  const [filter, setFilter] = useState<TimelineFilter>(NO_FILTER);
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const { zone } = snapshot.workingHours;
  const say = useMemo(() => timelineSayer(snapshot), [snapshot]);
  const weeks = useMemo(() => {
    const oldest = rows.at(-1)?.at ?? snapshot.now;
    const count = Math.min(MOST_WEEKS, Math.max(12, Math.ceil((snapshot.now - oldest) / WEEK) + 1));
    return contactWeeks(touchpointsOf(client.id, snapshot), weekStartOf(snapshot.now, zone), snapshot.now, count);
  }, [client.id, rows, snapshot, zone]);
  const shown = filterTimeline(rows, filter, (row) => namesOf(row, snapshot));
  const chosen = weeks.findIndex((week) => week.start === filter.from);
  const choose = (index: number | null) => {
    const week = index === null ? undefined : weeks[index];
    setFilter({ ...filter, from: week?.start ?? null, to: week ? week.start + WEEK : null });
  };
  const items = shown.flatMap((row, i) => {
    const before = shown[i - 1];
    const month = say.month(row.at);
    const head = !before || say.month(before.at) !== month ? [<h2 key={`month ${month}`} className={styles.month}>{month}</h2>] : [];
    const sameDay = head.length === 0 && before !== undefined && say.shortDay(before.at) === say.shortDay(row.at);
    return [...head, <TimelineRowView key={row.id} row={row} client={client} snapshot={snapshot} say={say} sameDay={sameDay} unfolded={unfolded === row.id} onUnfold={() => setUnfolded(unfolded === row.id ? null : row.id)} />];
  });
  return (
    <section aria-label="Timeline">
      <DensityStrip weeks={weeks} chosen={chosen === -1 ? null : chosen} onChoose={choose}
        monthOf={(week, previous) => (previous === null || say.monthShort(previous.start + 3 * DAY) !== say.monthShort(week.start + 3 * DAY) ? say.monthShort(week.start + 3 * DAY) : null)}
        nameOf={(week) => `Week of ${say.day(week.start)}: ${week.mails} mails, ${week.meetings} meetings`} />
      <TimelineFilters rows={rows} filter={filter} client={client} onFilter={setFilter} />
      {rows.length === 0 && <div className={page.empty}><p>{isComplete(knowledge) ? `No mail or meeting with ${client.name} in the time that was read.` : 'Nothing found yet; reading goes on.'}</p></div>}
      {rows.length > 0 && shown.length === 0 && (
        <div className={page.empty}>
          <p>Nothing fits these filters.</p>
          <Button onClick={() => setFilter(NO_FILTER)}>Show everything</Button>
        </div>
      )}
      <VirtualRows rowHeight={ROW_HEIGHT}>{items}</VirtualRows>
      <p className={styles.end} role="status">{shown.length === rows.length ? `${rows.length} rows` : `${shown.length} of ${rows.length} rows`}</p>
    </section>
  );
}
