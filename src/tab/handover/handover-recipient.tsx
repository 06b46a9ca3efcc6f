import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Client } from '../../shared/domain/client';
import { normalizeAddress } from '../../shared/domain/address';
import { isOurs } from '../../shared/domain/client-meeting';
import { givenName } from '../../shared/domain/given-name';
import type { HandoverNote } from '../../shared/domain/handover-note';
import { NOT_NOW } from '../../shared/ui/say-result';
import { useSession, useSessionState } from '../../shared/ui/use-session';

const useStyles = makeStyles({ form: { display: 'grid', rowGap: '12px' } });

/** Names the successor and puts the pack into a draft mail to them. Nothing is sent by itself. */
export function HandoverRecipient(props: { readonly client: Client; readonly note: HandoverNote }) {
  const styles = useStyles();
  const { actions } = useSession();
  const { client, note } = props;
  const colleagues = useColleagues();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(note.to?.name ?? '');
  const [address, setAddress] = useState(note.to?.address ?? '');
  const [lastDay, setLastDay] = useState(note.lastDay ?? '');
  const [said, setSaid] = useState<string | null>(null);
  const clean = normalizeAddress(address);
  const send = async () => {
    if (clean === null) return;
    const to = { name: name.trim() || clean, address: clean };
    actions.write('handover', client.id, 'to', to);
    if (lastDay) actions.write('handover', client.id, 'lastDay', lastDay);
    setSaid('Writing the draft…');
    const result = await actions.draftHandover(client.id, to);
    setSaid(
      result.kind === 'done'
        ? `A draft to ${to.name} lies in your Drafts. Read it, then send it.`
        : result.kind === 'unsupported'
          ? 'Mainstay may not write drafts yet. Export the note and send it yourself, or allow writing in Settings.'
          : result.code === NOT_NOW
            ? ''
            : 'The draft could not be written. Try again, or export the note.',
    );
    if (result.kind === 'done') setOpen(false);
  };
  return (
    <>
      {said && !open && <span role="status">{said}</span>}
      <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
        <DialogTrigger disableButtonEnhancement>
          <Button appearance="primary">{note.to ? `Send to ${givenName(note.to.name)}` : 'Hand over…'}</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Hand over {client.name}</DialogTitle>
            <DialogContent className={styles.form}>
              <p>
                The note and the client’s record go into a draft mail to your colleague. Private lines stay here.
                Nothing is sent until you send it.
              </p>
              <Field label="To">
                <Input
                  value={name}
                  list="colleagues"
                  onChange={(_, data) => {
                    setName(data.value);
                    const known = colleagues.find((c) => c.name === data.value);
                    if (known) setAddress(known.address);
                  }}
                />
              </Field>
              <datalist id="colleagues">
                {colleagues.map((c) => (
                  <option key={c.address} value={c.name}>
                    {c.address}
                  </option>
                ))}
              </datalist>
              <Field
                label="Mail address"
                validationState={address !== '' && clean === null ? 'error' : 'none'}
                {...(address !== '' && clean === null ? { validationMessage: 'This is not a mail address.' } : {})}
              >
                <Input type="email" value={address} onChange={(_, data) => setAddress(data.value)} />
              </Field>
              <Field label="Your last day on the account">
                <Input type="date" value={lastDay} onChange={(_, data) => setLastDay(data.value)} />
              </Field>
              {said && open && <p role="status">{said}</p>}
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
              <Button appearance="primary" disabled={clean === null} onClick={() => void send()}>
                Write the draft
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

/** People of our own firm seen on client mail and meetings. */
function useColleagues(): readonly { readonly name: string; readonly address: string }[] {
  const snapshot = useSessionState((s) => s.snapshot);
  if (!snapshot) return [];
  const seen = new Map<string, string>();
  const note = (p: { name: string; address: string } | null) => {
    if (p && p.name && !seen.has(p.address) && !snapshot.me.addresses.includes(p.address) && isOurs(p, snapshot))
      seen.set(p.address, p.name);
  };
  for (const m of snapshot.messages) [m.from, ...m.to, ...m.cc].forEach(note);
  for (const m of snapshot.meetings) [m.organizer, ...m.attendees].forEach(note);
  return [...seen].map(([address, name]) => ({ address, name })).sort((a, b) => a.name.localeCompare(b.name));
}
