import { Button } from '@fluentui/react-components';
import { Add20Regular, ArrowDownload20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { clientsToCsv } from '../../shared/domain/client-csv';
import { portfolio, sortPortfolio, type PortfolioColumn } from '../../shared/domain/portfolio';
import { weekStartOf } from '../../shared/domain/week-start';
import { civilDateOf } from '../../shared/domain/zoned-time';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useSessionState } from '../../shared/ui/use-session';
import { Chip } from '../chip';
import { downloadText } from '../download';
import { isComplete } from '../reading';
import { usePageStyles } from '../page-styles';
import { useSearch } from '../search';
import { useRoute } from '../use-route';
import { portfolioHeading, searched, underChip, type PortfolioChip } from './portfolio-filter';
import { portfolioSayer } from './portfolio-sayer';
import { PortfolioTable } from './portfolio-table';
import { usePortfolioStyles } from './portfolio-styles';

const CHIPS: readonly { readonly id: PortfolioChip; readonly label: string }[] = [
  { id: 'all', label: 'All clients' },
  { id: 'open', label: 'Something open' },
  { id: 'quiet', label: 'Gone quiet' },
  { id: 'renews', label: 'Renews in 90 days' },
];

/** The account review: all clients in one table, worst first, with filters and search. */
export function ClientsPage() {
  const styles = usePageStyles();
  const table = usePortfolioStyles();
  const snapshot = useSessionState((s) => s.snapshot);
  const findings = useSessionState((s) => s.findings);
  const knowledge = useSessionState((s) => s.knowledge);
  const { go } = useRoute();
  const { search } = useSearch();
  const [chip, setChip] = useState<PortfolioChip>('all');
  const [sort, setSort] = useState<{ column: PortfolioColumn; descending: boolean }>({
    column: 'today',
    descending: true,
  });
  const rows = useMemo(() => {
    if (!snapshot) return [];
    const { zone } = snapshot.workingHours;
    return portfolio(
      snapshot,
      findings.filter((f) => f.outcome === 'failed'),
      weekStartOf(snapshot.now, zone),
      civilDateOf(snapshot.now, zone),
    );
  }, [snapshot, findings]);
  if (!snapshot) return null;
  const found = searched(rows, search);
  const shown = sortPortfolio(
    found.filter((row) => underChip(row, chip, snapshot.now)),
    sort.column,
    sort.descending,
  );
  const add = () => go({ page: 'settings', section: 'clients' });
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{portfolioHeading(rows, isComplete(knowledge))}</h1>
        <div className={styles.acts}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownload20Regular />}
            disabled={rows.length === 0}
            onClick={() => downloadText('clients.csv', 'text/csv', clientsToCsv(rows.map((row) => row.client)))}
          >
            Export
          </Button>
          <Button size="small" icon={<Add20Regular />} onClick={add}>
            Add client
          </Button>
        </div>
      </div>
      <StateOfKnowledge />
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>
            Mainstay knows a client by its mail domains and addresses. It can suggest clients from the mail you already
            have, read a CSV file, or take them one by one.
          </p>
          <Button appearance="primary" onClick={add}>
            Choose clients
          </Button>
        </div>
      ) : (
        <>
          <div className={styles.chips} role="group" aria-label="Show">
            {CHIPS.map(({ id, label }) => (
              <Chip
                key={id}
                label={label}
                count={found.filter((row) => underChip(row, id, snapshot.now)).length}
                checked={chip === id}
                onPress={() => setChip(id)}
              />
            ))}
          </div>
          {shown.length > 0 ? (
            <PortfolioTable
              rows={shown}
              sort={sort}
              say={portfolioSayer(snapshot)}
              onSort={(column, descending) => setSort({ column, descending })}
              onOpen={(clientId) => go({ page: 'client', clientId, section: 'timeline' })}
            />
          ) : (
            <div className={styles.empty}>
              <p>{search ? `No client or person fits “${search}”.` : 'No client is under this filter.'}</p>
              {chip !== 'all' && <Button onClick={() => setChip('all')}>Show all clients</Button>}
            </div>
          )}
          <p className={table.foot} role="status">
            {shown.length} clients. Touchpoints are mail and meetings with people at the client; every bar is one week,
            all rows on one scale.
          </p>
        </>
      )}
    </div>
  );
}
