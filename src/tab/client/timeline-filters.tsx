import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Client } from '../../shared/domain/client';
import { instantOfDay } from './day-field';
import type { TimelineFilter, TimelineKind, TimelineRow } from '../../shared/domain/timeline';
import { useSessionState } from '../../shared/ui/use-session';
import { DAY } from '../../shared/domain/instant';
import { Chip } from '../chip';
import { dayField } from './day-field';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    marginBlockStart: '8px',
    '@media print': { display: 'none' },
  },
  gap: { width: '8px' },
  person: { width: '168px' },
  search: { width: '184px' },
  day: { width: '176px' },
  which: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const KINDS: readonly { readonly kind: TimelineKind | null; readonly label: string }[] = [
  { kind: null, label: 'All kinds' },
  { kind: 'meeting', label: 'Meetings' },
  { kind: 'call', label: 'Calls' },
  { kind: 'mail', label: 'Mail' },
];

/** Chips for kinds, then person, dates and words. */
export function TimelineFilters(props: {
  readonly rows: readonly TimelineRow[];
  readonly filter: TimelineFilter;
  readonly client: Client;
  readonly onFilter: (filter: TimelineFilter) => void;
}) {
  const styles = useStyles();
  const { rows, filter, client, onFilter } = props;
  const zone = useSessionState((s) => s.workingHours.zone);
  const people = useMemo(() => {
    const on = new Set(rows.flatMap((row) => row.addresses));
    return client.people.filter((p) => on.has(p.address));
  }, [rows, client]);
  return (
    <div className={styles.filters} role="group" aria-label="Filter the timeline">
      {KINDS.map(({ kind, label }) => {
        const count = kind === null ? undefined : rows.filter((row) => row.kind === kind).length;
        return (
          <Chip
            key={label}
            label={label}
            {...(count === undefined ? {} : { count })}
            checked={filter.kind === kind}
            onPress={() => onFilter({ ...filter, kind })}
          />
        );
      })}
      <span className={styles.gap} />
      <Select
        size="small"
        className={styles.person}
        aria-label="Person"
        value={filter.person ?? ''}
        onChange={(_, data) => onFilter({ ...filter, person: data.value === '' ? null : data.value })}
      >
        <option value="">Anyone</option>
        {people.map((p) => (
          <option key={p.address} value={p.address}>
            {p.name}
          </option>
        ))}
      </Select>
      <Input
        size="small"
        className={styles.day}
        type="date"
        aria-label="From day"
        contentBefore={<span className={styles.which}>From</span>}
        value={dayField(filter.from, zone)}
        onChange={(_, data) => onFilter({ ...filter, from: instantOfDay(data.value, zone) })}
      />
      <Input
        size="small"
        className={styles.day}
        type="date"
        aria-label="To day"
        contentBefore={<span className={styles.which}>To</span>}
        value={dayField(filter.to === null ? null : filter.to - 1, zone)}
        onChange={(_, data) => {
          const at = instantOfDay(data.value, zone);
          onFilter({ ...filter, to: at === null ? null : at + DAY });
        }}
      />
      <Input
        size="small"
        className={styles.search}
        type="search"
        placeholder="Words"
        aria-label="Search the timeline"
        value={filter.search}
        onChange={(_, data) => onFilter({ ...filter, search: data.value })}
      />
    </div>
  );
}
