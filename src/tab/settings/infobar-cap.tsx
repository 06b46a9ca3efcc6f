import { Field, makeStyles, SpinButton } from '@fluentui/react-components';
import { infobarsPerDayIn, MOST_INFOBARS_PER_DAY } from '../../shared/app/infobars-per-day';
import { useSession, useSessionState } from '../../shared/ui/use-session';

const useStyles = makeStyles({
  field: { paddingInline: '12px', paddingBlockStart: '16px' },
  number: { width: '96px' },
});

/** How many mails and invitations a day may show a bar in Outlook while they are written. */
export function InfobarCap() {
  const styles = useStyles();
  const { actions } = useSession();
  const perDay = useSessionState((s) => infobarsPerDayIn(s.records));
  return (
    <Field
      className={styles.field}
      label="Bars over drafts, per day"
      hint="So many mails and invitations a day show a bar in Outlook while they are written. The question before sending comes all the same."
    >
      <SpinButton
        className={styles.number}
        size="small"
        min={0}
        max={MOST_INFOBARS_PER_DAY}
        value={perDay}
        onChange={(_, d) => {
          const n = d.value ?? Number.parseInt(d.displayValue ?? '', 10);
          if (Number.isInteger(n))
            actions.setAppSetting('infobarsPerDay', Math.min(MOST_INFOBARS_PER_DAY, Math.max(0, n)));
        }}
      />
    </Field>
  );
}
