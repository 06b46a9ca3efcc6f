import { Field, Input } from '@fluentui/react-components';
import { clock, minuteOf } from '../../shared/domain/contact-hours';

/** A time of day in minutes after midnight; what is no time (a field being emptied) changes nothing. */
export function TimeField(props: {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}) {
  return (
    <Field label={props.label}>
      <Input
        type="time"
        value={clock(props.minute)}
        onChange={(_, d) => {
          const minute = minuteOf(d.value);
          if (minute !== null) props.onChange(minute);
        }}
      />
    </Field>
  );
}
