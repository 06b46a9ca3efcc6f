import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Rung } from '../app/knowledge';
import { STRINGS } from './strings';
import { useSession } from './use-session';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** Asks for a rung. While a sign-in window is open, the way out of one that hangs stands beside it. */
export function SignIn(props: {
  readonly rung: Rung;
  readonly label: string;
  /** Where several stand on a page: what tells them apart for those who hear them. */
  readonly accessibleName?: string;
  /** One of several: not the page's main act. */
  readonly quiet?: boolean;
}) {
  const styles = useStyles();
  const { actions } = useSession();
  const [open, setOpen] = useState(false);
  const ask = () => {
    setOpen(true);
    void actions.signIn(props.rung).finally(() => setOpen(false));
  };
  return (
    <div className={styles.acts}>
      <Button
        appearance={props.quiet ? 'secondary' : 'primary'}
        disabledFocusable={open}
        onClick={ask}
        {...(props.accessibleName !== undefined && { 'aria-label': props.accessibleName })}
      >
        {props.label}
      </Button>
      {open && (
        <Button appearance="subtle" onClick={() => actions.cancelSignIn()}>
          {STRINGS.cancel}
        </Button>
      )}
    </div>
  );
}
