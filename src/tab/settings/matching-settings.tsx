import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { matchingQueues, type QueuedAddress } from '../../shared/domain/matching-queues';
import { sayDay } from '../../shared/domain/say-time';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { UndoNotice, useUndo } from './undo-notice';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: '16px', maxWidth: '880px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 200px auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: '4px', paddingBlock: '8px' },
  },
  who: { minWidth: 0, overflowWrap: 'anywhere', '@media (max-width: 719px)': { gridColumnEnd: 'span 2' } },
});

const SHOWN = 100;

/** The two queues: addresses that fit several clients, and addresses that fit none. Nothing is dropped silently. */
export function MatchingSettings() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const snapshot = useSessionState((s) => s.snapshot);
  const [notice, tell] = useUndo();
  const queues = useMemo(() => (snapshot ? matchingQueues(snapshot) : null), [snapshot]);
  if (!snapshot || !queues) return null;
  const clients = [...snapshot.clients.values()].sort((a, b) => a.name.localeCompare(b.name));
  const row = (q: QueuedAddress) => {
    const options = q.candidates.length > 0 ? clients.filter((c) => q.candidates.includes(c.id)) : clients;
    return (
      <li key={q.address} className={styles.row}>
        <div className={styles.who}>
          {q.name || q.address}
          <div className={page.caption}>
            {q.address} · {q.items === 1 ? 'one item' : `${q.items} items`}, latest{' '}
            {sayDay(q.lastAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale)}
          </div>
        </div>
        <Select
          size="small"
          aria-label={`Client of ${q.address}`}
          value=""
          onChange={(_, d) => {
            const client = clients.find((c) => c.id === d.value);
            if (client) tell(`${q.address} is ${client.name} from now on.`, actions.choose(q.address, client.id));
          }}
        >
          <option value="">Which client?</option>
          {options.map((c) => (
            <option key={c.id} value={c.id}>
              {c.name}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Never a client: ${q.address}`}
          onClick={() => tell(`${q.address} is never a client.`, actions.never(q.address))}
        >
          Never
        </Button>
      </li>
    );
  };
  const list = (title: string, hint: string, queue: readonly QueuedAddress[]) => (
    <section aria-label={title}>
      <h2 className={page.section}>
        {title} ({queue.length})
      </h2>
      <p className={page.caption}>{hint}</p>
      <ul className={styles.list}>{queue.slice(0, SHOWN).map(row)}</ul>
      {queue.length > SHOWN && <p className={page.caption}>{queue.length - SHOWN} more, with less traffic.</p>}
    </section>
  );
  return (
    <section className={styles.section} aria-label="Matching">
      <h1 className={page.title}>
        {queues.choose.length === 0
          ? 'No address is in doubt'
          : queues.choose.length === 1
            ? 'One address could be two clients'
            : `${queues.choose.length} addresses could be several clients`}
      </h1>
      <UndoNotice notice={notice} />
      {list('Choose', 'These fit more than one client. Your choice is remembered.', queues.choose)}
      {list(
        'Unmatched',
        'Outside addresses of no client. Of their mail only id, addresses and time are kept.',
        queues.unmatched,
      )}
    </section>
  );
}
