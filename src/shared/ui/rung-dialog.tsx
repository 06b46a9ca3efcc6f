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
export function RungDialog({ asking }: { readonly asking: AskedRung }) {
  const styles = useStyles();
  const { actions } = useSession();
  const [open, setOpen] = useState(false);
  const { ask, until } = RUNG_WORDS[asking.rung];
  const agree = () => {
    setOpen(true);
    void asking.agree().finally(() => setOpen(false));
  };
  const notNow = () => {
    actions.cancelSignIn();
    asking.notNow();
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && notNow()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle as="h2">{SAY.mayNotYet(ask)}</DialogTitle>
          <DialogContent>
            <p>{until}</p>
            <RungDetails rung={asking.rung} />
          </DialogContent>
          <DialogActions>
            <Button onClick={notNow}>{SAY.notNow}</Button>
            <Button appearance="primary" disabledFocusable={open} onClick={agree}>
              {SAY.consentButton}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
