import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { STRINGS } from './strings';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '8px' },
  acts: { display: 'flex', columnGap: '8px' },
});

/** Longest reason kept, in characters. */
const LONGEST = 200;

/** One line for a reason in the user's own words. Takes the focus: it was asked for. Escape leaves. */
export function ReasonForm(props: { readonly onSave: (reason: string) => void; readonly onCancel: () => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') props.onSave(reason.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
      }}
    >
      <Field label={STRINGS.finding.reason}>
        <Input autoFocus value={reason} maxLength={LONGEST} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.acts}>
        <Button type="submit" disabledFocusable={reason.trim() === ''}>
          {STRINGS.finding.save}
        </Button>
        <Button appearance="subtle" onClick={props.onCancel}>
          {STRINGS.cancel}
        </Button>
      </div>
    </form>
  );
}
