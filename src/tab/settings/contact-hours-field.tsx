import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { soundHours, USUAL_CONTACT_HOURS, type ContactHours } from '../../shared/domain/contact-hours';
import { isKnownZone } from '../../shared/domain/zoned-time';
import { DayCheckboxes } from './day-checkboxes';
import { TimeField } from './time-field';

const useStyles = makeStyles({
  hours: { display: 'grid', rowGap: '8px' },
  times: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '8px' },
});

/** Whether what stands in the two fields can be kept: no zone or a known one, no hours or hours that make sense. */
export function areHoursReady(zone: string, hours: ContactHours | null): boolean {
  return (zone.trim() === '' || isKnownZone(zone.trim())) && (hours === null || soundHours(hours) !== null);
}

/** Where the client is, and when they like to hear from us. */
export function ContactHoursField(props: {
  readonly zone: string;
  readonly onZone: (zone: string) => void;
  readonly hours: ContactHours | null;
  readonly onHours: (hours: ContactHours | null) => void;
}) {
  const styles = useStyles();
  const list = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const { zone, hours } = props;
  const unknown = zone.trim() !== '' && !isKnownZone(zone.trim());
  const broken = hours !== null && soundHours(hours) === null;
  const change = (part: Partial<ContactHours>) => hours !== null && props.onHours({ ...hours, ...part });
  return (
    <div className={styles.hours}>
      <Field
        label="Time zone"
        hint="Where the client is, as Europe/Berlin. Empty: where you are."
        validationState={unknown ? 'error' : 'none'}
        {...(unknown ? { validationMessage: `“${zone.trim().slice(0, 60)}” is no time zone.` } : {})}
      >
        <Input value={zone} list={list} onChange={(_, d) => props.onZone(d.value)} />
      </Field>
      <datalist id={list}>
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Checkbox
        label="They like to hear from us at certain hours only"
        checked={hours !== null}
        onChange={(_, d) => props.onHours(d.checked === true ? USUAL_CONTACT_HOURS : null)}
      />
      {hours !== null && (
        <>
          <DayCheckboxes label="Days of contact" days={hours.days} onChange={(days) => change({ days })} />
          <Field
            validationState={broken ? 'error' : 'none'}
            {...(broken ? { validationMessage: 'At least one day, and an end after the start.' } : {})}
          >
            <div className={styles.times}>
              <TimeField
                label="Contact from"
                minute={hours.startMinute}
                onChange={(startMinute) => change({ startMinute })}
              />
              <TimeField label="Contact to" minute={hours.endMinute} onChange={(endMinute) => change({ endMinute })} />
            </div>
          </Field>
        </>
      )}
    </div>
  );
}
