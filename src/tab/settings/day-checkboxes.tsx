import { Checkbox, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ days: { display: 'flex', flexWrap: 'wrap', columnGap: '4px' } });

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days of a week, Monday first, to tick; 0 is Sunday. */
export function DayCheckboxes(props: {
  readonly label: string;
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={props.label} className={styles.days}>
      {[1, 2, 3, 4, 5, 6, 0].map((d) => (
        <Checkbox
          key={d}
          label={DAYS[d] ?? ''}
          checked={props.days.includes(d)}
          onChange={(_, data) =>
            props.onChange(data.checked === true ? [...props.days, d] : props.days.filter((x) => x !== d))
          }
        />
      ))}
    </div>
  );
}
