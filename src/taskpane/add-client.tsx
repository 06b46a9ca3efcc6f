import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { normalizeAddress } from '../shared/domain/address';
import { firmOfDomain } from '../shared/domain/firm-name';
import type { Client } from '../shared/domain/client';
import { newClientId } from '../shared/domain/new-client-id';
import type { Person } from '../shared/domain/person';
import type { Snapshot } from '../shared/domain/snapshot';
import { useAnnounce } from '../shared/ui/live-region';
import { useSession } from '../shared/ui/use-session';
import { usePaneView } from './pane-view';
import { PANE } from './strings';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '12px',
    ':not(:first-child)': { marginBlockStart: '16px' },
    marginInlineStart: '32px',
  },
  act: { marginBlockStart: '4px' },
});
const SAY = PANE.unknown;

/** The filled form: one press adds the client with the sender as a contact. `domain` null means only the address belongs to it; not primary beside a warning. */
export function AddClient(props: {
  readonly person: Person;
  readonly domain: string | null;
  readonly snapshot: Snapshot;
  readonly primary: boolean;
}) {
  const { person, snapshot } = props;
  const styles = useStyles();
  const { actions } = useSession();
  const announce = useAnnounce();
  const { offerUndo } = usePaneView();
  const [name, setName] = useState(props.domain === null ? person.name : firmOfDomain(props.domain));
  const [belongs, setBelongs] = useState(props.domain ?? person.address);
  const [wrong, setWrong] = useState<{ readonly name?: string; readonly belongs?: string }>({});
  const add = (event: FormEvent) => {
    event.preventDefault();
    const client = clientFrom(name, belongs, person, snapshot);
    if (!('id' in client)) return setWrong(client);
    offerUndo(SAY.added(client.name), actions.saveClient(client));
    announce(SAY.added(client.name));
  };
  return (
    <form className={styles.form} onSubmit={add} noValidate>
      <Field label={SAY.client} {...(wrong.name !== undefined && { validationMessage: wrong.name })}>
        <Input value={name} maxLength={120} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field
        label={SAY.with}
        hint={props.domain === null ? SAY.onlyAddress : SAY.everyone}
        {...(wrong.belongs !== undefined && { validationMessage: wrong.belongs })}
      >
        <Input value={belongs} maxLength={320} onChange={(_, data) => setBelongs(data.value)} />
      </Field>
      <div className={styles.act}>
        <Button type="submit" appearance={props.primary ? 'primary' : 'secondary'}>
          {SAY.add(name.trim().slice(0, 40) || SAY.client.toLowerCase())}
        </Button>
      </div>
    </form>
  );
}

/** The client, or what is wrong with the form. An address in the second field ties that address alone. */
function clientFrom(
  name: string,
  belongs: string,
  person: Person,
  snapshot: Snapshot,
): Client | { readonly name?: string; readonly belongs?: string } {
  const clean = name.trim();
  const raw = belongs.trim().toLowerCase().replace(/^@/, '');
  const address = raw.includes('@') ? normalizeAddress(raw) : null;
  const domain = raw.includes('@') ? null : (normalizeAddress(`a@${raw}`)?.slice(2) ?? null);
  if (clean === '') return { name: SAY.needName };
  if (address === null && (domain === null || !domain.includes('.'))) return { belongs: SAY.badDomain };
  const owner = snapshot.me.addresses[0];
  return {
    id: newClientId(clean, new Set(snapshot.clients.keys())),
    name: clean,
    domains: domain === null ? [] : [domain],
    addresses: address === null ? [] : [address],
    never: [],
    people: [
      {
        address: person.address,
        name: person.name || person.address,
        roles: ['day-to-day'],
        copy: 'impactful',
        topics: [],
      },
    ],
    ...(owner !== undefined && { owner }),
  };
}
