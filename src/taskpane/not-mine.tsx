import { makeStyles } from '@fluentui/react-components';
import { Building20Regular, Prohibited20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Undo } from '../shared/app/session';
import type { Client } from '../shared/domain/client';
import { otherClients } from '../shared/domain/client-brief';
import type { Person } from '../shared/domain/person';
import type { Snapshot } from '../shared/domain/snapshot';
import { useAnnounce } from '../shared/ui/live-region';
import { useSession } from '../shared/ui/use-session';
import { FactRow } from './fact-row';
import { PaneSection } from './pane-frame';
import { usePaneView } from './pane-view';
import { PANE } from './strings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '312px', overflowY: 'auto' },
});
const SAY = PANE.unknown;

/** The two other answers for somebody unknown: one of my clients (choose), or never. */
export function NotMine(props: {
  readonly person: Person;
  readonly domain: string | null;
  readonly snapshot: Snapshot;
}) {
  const { person, domain, snapshot } = props;
  const { actions } = useSession();
  const settle = useSettle();
  const [open, setOpen] = useState<'mine' | 'never' | null>(null);
  const clients = otherClients(snapshot, null);
  const never = (what: string) => settle(SAY.neverNow(what), actions.never(what));
  return (
    <PaneSection kind="rows">
      {clients.length > 0 && (
        <FactRow
          icon={<Building20Regular />}
          value={SAY.oneOfMine}
          label={SAY.chooseFrom(clients.length)}
          open={open === 'mine'}
          onPress={() => setOpen(open === 'mine' ? null : 'mine')}
        >
          <ClientChoice
            clients={clients}
            onPick={(client) =>
              settle(SAY.tied(person.address, client.name), actions.choose(person.address, client.id))
            }
          />
        </FactRow>
      )}
      <FactRow
        icon={<Prohibited20Regular />}
        value={SAY.never}
        label={domain === null ? SAY.neverHintFree : SAY.neverHint(domain)}
        open={open === 'never'}
        onPress={() => setOpen(open === 'never' ? null : 'never')}
      >
        <FactRow
          icon={<span />}
          value={SAY.neverAddress}
          label={person.address}
          onPress={() => never(person.address)}
        />
        {domain !== null && (
          <FactRow icon={<span />} value={SAY.neverDomain(domain)} label="" onPress={() => never(domain)} />
        )}
      </FactRow>
    </PaneSection>
  );
}

/** Clients to choose one from, by name. */
export function ClientChoice(props: {
  readonly clients: readonly Client[];
  readonly onPick: (client: Client) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.clients.map((client) => (
        <li key={client.id}>
          <FactRow
            icon={<span />}
            value={client.name}
            label={client.domains.join(', ')}
            onPress={() => props.onPick(client)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Says what was done and offers the way back. */
export function useSettle(): (sentence: string, undo: Undo) => void {
  const { offerUndo } = usePaneView();
  const announce = useAnnounce();
  return (sentence, undo) => {
    offerUndo(sentence, undo);
    announce(sentence);
  };
}
