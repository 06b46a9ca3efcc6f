import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AskedRung } from '../app/session';
import { RungDetails } from './consent-card';
import { RUNG_WORDS } from './rung-words';
import { SIGN_IN_WORDS } from './sign-in-words';
import { useSession } from './use-session';

const SAY = SIGN_IN_WORDS;
const useStyles = makeStyles({
  // A pane is 320 wide: the dialog leaves it a margin there.
  surface: { maxWidth: 'min(480px, calc(100vw - 32px))', padding: '16px' },
});

/** Asks for one rung before an act goes on: what it is good for, what it reads, what it never keeps, and both answers. */
export function RungDialog({ asking, open }: { readonly asking: AskedRung; readonly open: boolean }) {
  const styles = useStyles();
  const { actions } = useSession();
  const [waiting, setWaiting] = useState(false);
  const { ask, until } = RUNG_WORDS[asking.rung];
  const agree = () => {
    setWaiting(true);
    void asking.agree().finally(() => setWaiting(false));
  };
  const notNow = () => {
    actions.cancelSignIn();
    asking.notNow();
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && notNow()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{SAY.mayNotYet(ask)}</DialogTitle>
          <DialogContent>
            <p>{until}</p>
            <RungDetails rung={asking.rung} />
          </DialogContent>
          <DialogActions>
            <Button onClick={notNow}>{SAY.notNow}</Button>
            <Button appearance="primary" disabledFocusable={waiting} onClick={agree}>
              {SAY.consentButton}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
