import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { CLIENT_COLORS } from '../../shared/domain/client-color';
import type { Client } from '../../shared/domain/client';
import { newClientId } from '../../shared/domain/new-client-id';
import { suggestClients } from '../../shared/domain/client-suggestions';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { useFocusBack } from '../use-focus-back';
import { usePageStyles } from '../page-styles';
import { ClientForm } from './client-form';
import { ClientImport } from './client-import';
import { ClientMerge } from './client-merge-form';
import { ClientSuggestions } from './client-suggestions-list';
import { UndoNotice, useUndo } from './undo-notice';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '880px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 200px) minmax(0, 1fr) auto',
    columnGap: '16px',
    alignItems: 'center',
    minHeight: '40px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', paddingBlock: '6px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis' },
  facts: {
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    '@media (max-width: 719px)': { gridColumnStart: 1, gridRowStart: 2 },
  },
  edit: { '@media (max-width: 719px)': { gridColumnStart: 2, gridRowStart: 1, gridRowEnd: 'span 2' } },
  acts: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
});

/** The client list: those there are, suggestions from the mailbox, CSV, merging. */
export function ClientsSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const snapshot = useSessionState((s) => s.snapshot);
  const [open, setOpen] = useState<string | null>(null);
  const root = useFocusBack<HTMLElement>(open);
  const [notice, tell] = useUndo();
  const suggestions = useMemo(() => (snapshot ? suggestClients(snapshot, 12) : []), [snapshot]);
  if (!snapshot) return null;
  const clients = [...snapshot.clients.values()].sort((a, b) => a.name.localeCompare(b.name));
  const blank: Client = { id: 'new', name: '', domains: [], addresses: [], people: [], never: [] };
  const color = clients.length % CLIENT_COLORS;
  const owner = snapshot.me.addresses[0];
  const fresh = (client: Client): Client => ({
    ...client,
    id: newClientId(client.name, new Set(snapshot.clients.keys())),
    color,
    ...(owner === undefined ? {} : { owner }),
  });
  return (
    <section ref={root} className={styles.section} aria-label="Clients">
      <div className={page.heading}>
        <h1 className={page.title}>
          {clients.length === 0
            ? 'Choose your clients'
            : clients.length === 1
              ? 'One client'
              : `${clients.length} clients`}
        </h1>
        <div className={styles.acts}>
          <Button
            size="small"
            icon={<Add20Regular />}
            data-opens="new"
            onClick={() => setOpen(open === 'new' ? null : 'new')}
          >
            New client
          </Button>
          <ClientImport taken={new Set(snapshot.clients.keys())} onImported={tell} />
          {clients.length > 1 && <ClientMerge clients={clients} onMerged={tell} />}
        </div>
      </div>
      <UndoNotice notice={notice} />
      {open === 'new' && (
        <ClientForm
          client={blank}
          fresh
          focus
          onSaveAs={(client) => tell(`${client.name} is a client now.`, actions.saveClient(fresh(client)))}
          onDone={() => setOpen(null)}
        />
      )}
      <ClientSuggestions
        suggestions={suggestions}
        onAdd={(client) => tell(`${client.name} is a client now.`, actions.saveClient(fresh(client)))}
        onNever={(domain) => tell(`${domain} will not be suggested again.`, actions.never(domain))}
      />
      {clients.length > 0 && (
        <ul className={styles.list} aria-label="Your clients">
          {clients.map((client) => (
            <li key={client.id}>
              <div className={styles.row}>
                <span className={styles.name}>{client.name}</span>
                <span className={styles.facts}>
                  {[...client.domains, ...client.addresses].join(', ') || 'no domain or address yet'} ·{' '}
                  {client.people.length === 0
                    ? 'nobody yet'
                    : client.people.length === 1
                      ? 'one person'
                      : `${client.people.length} people`}
                </span>
                <Button
                  size="small"
                  className={styles.edit}
                  aria-expanded={open === client.id}
                  aria-label={`Edit ${client.name}`}
                  data-opens={client.id}
                  onClick={() => setOpen(open === client.id ? null : client.id)}
                >
                  Edit
                </Button>
              </div>
              {open === client.id && <ClientForm client={client} focus onDone={() => setOpen(null)} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
