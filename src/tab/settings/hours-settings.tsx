import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkingHours } from '../../shared/domain/working-hours';
import { isCivilDate } from '../../shared/domain/zoned-time';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { ReadingWindows } from './reading-windows';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '560px' },
  days: { display: 'flex', flexWrap: 'wrap', columnGap: '4px' },
  times: { display: 'flex', columnGap: '16px' },
  holidays: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Working hours as Outlook says them until changed here, and the holidays that are no working days. */
export function HoursSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const hours = useSessionState((s) => s.workingHours);
  const [day, setDay] = useState('');
  const save = (change: Partial<WorkingHours>) => actions.setWorkingHours({ ...hours, ...change });
  const time = (label: string, minute: number, set: (minute: number) => void) => (
    <Field label={label}>
      <Input
        type="time"
        value={clock(minute)}
        onChange={(_, d) => {
          const m = minuteOf(d.value);
          if (m !== null) set(m);
        }}
      />
    </Field>
  );
  const add = () => {
    if (isCivilDate(day)) save({ holidays: [...new Set([...hours.holidays, day])].sort() });
    setDay('');
  };
  return (
    <section className={styles.section} aria-label="Hours and holidays">
      <h1 className={page.title}>When you work</h1>
      <p className={page.caption}>Zone {hours.zone}. Due times and warnings count working days only.</p>
      <div role="group" aria-label="Working days" className={styles.days}>
        {[1, 2, 3, 4, 5, 6, 0].map((d) => (
          <Checkbox
            key={d}
            label={DAYS[d] ?? ''}
            checked={hours.days.includes(d)}
            onChange={(_, data) =>
              save({ days: data.checked === true ? [...hours.days, d] : hours.days.filter((x) => x !== d) })
            }
          />
        ))}
      </div>
      <div className={styles.times}>
        {time('From', hours.startMinute, (startMinute) => save({ startMinute }))}
        {time('To', hours.endMinute, (endMinute) => save({ endMinute }))}
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

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function minuteOf(text: string): number | null {
  const [h, m] = text.split(':').map(Number);
  return h === undefined || m === undefined || !Number.isInteger(h) || !Number.isInteger(m) ? null : h * 60 + m;
}
