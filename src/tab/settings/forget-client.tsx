import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import type { Client } from '../../shared/domain/client';
import { useSession } from '../../shared/ui/use-session';

/** Removes a client with all that is kept about it, after one question. */
export function ForgetClient(props: { readonly client: Client; readonly onForgotten: () => void }) {
  const { actions } = useSession();
  const { client } = props;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle">Forget {client.name}…</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Forget {client.name}?</DialogTitle>
          <DialogContent>
            The client’s record, handover note, answers and everything kept on this device about it are removed. Mail
            and calendar in Outlook stay as they are.
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Keep</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={() => void actions.forgetClient(client.id).then(props.onForgotten)}>
              Forget {client.name}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
