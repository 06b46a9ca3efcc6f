import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Undo } from '../../shared/app/session';
import type { Client, ClientId } from '../../shared/domain/client';
import { useSession } from '../../shared/ui/use-session';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '8px' },
  list: { maxHeight: '240px', overflowY: 'auto', display: 'grid' },
});

/** Several records of one client become one: domains, people and history move over; one Undo for all. */
export function ClientMerge(props: {
  readonly clients: readonly Client[];
  readonly onMerged: (words: string, undo: Undo | null) => void;
}) {
  const styles = useStyles();
  const { actions } = useSession();
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState<ClientId>('');
  const [from, setFrom] = useState<readonly ClientId[]>([]);
  const target = props.clients.find((c) => c.id === into);
  const sources = from.filter((id) => id !== into);
  const merge = () => {
    if (!target) return;
    props.onMerged(
      `${sources.length === 1 ? 'One record was' : `${sources.length} records were`} moved into ${target.name}.`,
      actions.mergeClients(sources, into),
    );
    setOpen(false);
    setFrom([]);
  };
  return (
    <Dialog open={open} onOpenChange={(_, d) => setOpen(d.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">Merge</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Merge clients</DialogTitle>
          <DialogContent className={styles.form}>
            <Field label="Keep">
              <Select value={into} onChange={(_, d) => setInto(d.value)}>
                <option value="">Choose…</option>
                {props.clients.map((c) => (
                  <option key={c.id} value={c.id}>
                    {c.name}
                  </option>
                ))}
              </Select>
            </Field>
            <div role="group" aria-label="Move into it" className={styles.list}>
              {props.clients
                .filter((c) => c.id !== into)
                .map((c) => (
                  <Checkbox
                    key={c.id}
                    label={`${c.name} (${c.domains.join(', ') || 'no domain'})`}
                    checked={from.includes(c.id)}
                    onChange={(_, d) =>
                      setFrom(d.checked === true ? [...from, c.id] : from.filter((id) => id !== c.id))
                    }
                  />
                ))}
            </div>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
            <Button appearance="primary" disabled={!target || sources.length === 0} onClick={merge}>
              {target ? `Move into ${target.name}` : 'Move'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
