import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { clock, minuteOf } from '../domain/contact-hours';
import { cityOf } from '../domain/zone-city';
import { civilDateOf, instantOf, isCivilDate, minuteOfDay } from '../domain/zoned-time';
import { sayWhenAct, type SayWhen } from '../rules/say-when-act';
import { STRINGS } from './strings';
import { useNow } from './use-now';
import { useSessionState } from './use-session';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    rowGap: '8px',
    alignItems: 'end',
  },
  day: { width: '140px' },
  time: { width: '98px' },
});

/** A day and time of one's own for a promise, in the zone of `like`, where the form begins. Takes the focus: it was asked for. Escape leaves. */
export function PickWhen(props: {
  readonly like: SayWhen;
  readonly id: string;
  readonly onPick: (act: SayWhen) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { like } = props;
  const ownZone = useSessionState((s) => s.workingHours.zone);
  const locale = useSessionState((s) => s.host.locale);
  const now = useNow();
  const [day, setDay] = useState(civilDateOf(like.at, like.zone));
  const [time, setTime] = useState(clock(minuteOfDay(like.at, like.zone)));
  const [wrong, setWrong] = useState<string | null>(null);
  const pick = (event: FormEvent) => {
    event.preventDefault();
    const minute = minuteOf(time);
    if (!isCivilDate(day) || minute === null) return setWrong(STRINGS.pick.incomplete);
    const at = instantOf(day, minute, like.zone);
    if (at <= now) return setWrong(STRINGS.pick.past);
    props.onPick(sayWhenAct(at, like, { now, ownZone, locale }));
  };
  return (
    <form
      id={props.id}
      className={styles.form}
      onSubmit={pick}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
    >
      <Field label={STRINGS.pick.day} size="small" {...(wrong !== null && { validationMessage: wrong })}>
        <Input
          autoFocus
          type="date"
          size="small"
          className={styles.day}
          min={civilDateOf(now, like.zone)}
          value={day}
          onChange={(_, data) => setDay(data.value)}
        />
      </Field>
      <Field label={like.zone === ownZone ? STRINGS.pick.time : STRINGS.pick.timeIn(cityOf(like.zone))} size="small">
        <Input
          type="time"
          size="small"
          className={styles.time}
          value={time}
          onChange={(_, data) => setTime(data.value)}
        />
      </Field>
      <Button type="submit" size="small">
        {STRINGS.pick.use}
      </Button>
    </form>
  );
}
