import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkingHours } from '../../shared/domain/working-hours';
import { isCivilDate } from '../../shared/domain/zoned-time';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { DayCheckboxes } from './day-checkboxes';
import { ReadingWindows } from './reading-windows';
import { TimeField } from './time-field';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '560px' },
  times: { display: 'flex', columnGap: '16px' },
  holidays: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** Working hours as Outlook says them until changed here, and the holidays that are no working days. */
export function HoursSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const hours = useSessionState((s) => s.workingHours);
  const [day, setDay] = useState('');
  const save = (change: Partial<WorkingHours>) => actions.setWorkingHours({ ...hours, ...change });
  const add = () => {
    if (isCivilDate(day)) save({ holidays: [...new Set([...hours.holidays, day])].sort() });
    setDay('');
  };
  return (
    <section className={styles.section} aria-label="Hours and holidays">
      <h1 className={page.title}>When you work</h1>
      <p className={page.caption}>Zone {hours.zone}. Due times and warnings count working days only.</p>
      <DayCheckboxes label="Working days" days={hours.days} onChange={(days) => save({ days })} />
      <div className={styles.times}>
        <TimeField label="From" minute={hours.startMinute} onChange={(startMinute) => save({ startMinute })} />
        <TimeField label="To" minute={hours.endMinute} onChange={(endMinute) => save({ endMinute })} />
      </div>
      <h2 className={page.section}>Holidays</h2>
      {hours.holidays.length === 0 && <p className={page.caption}>None yet.</p>}
      <ul className={styles.holidays}>
        {hours.holidays.map((date) => (
          <li key={date}>
            <Button
              size="small"
              aria-label={`Remove ${date}`}
              onClick={() => save({ holidays: hours.holidays.filter((x) => x !== date) })}
            >
              {date} ✕
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.times}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Input type="date" aria-label="Holiday" value={day} onChange={(_, d) => setDay(d.value)} />
        <Button type="submit" disabled={!isCivilDate(day)}>
          Add holiday
        </Button>
      </form>
      <ReadingWindows />
    </section>
  );
}
