import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { parseClientsCsv, type ClientRow } from '../../shared/domain/client-csv';
import type { ClientId } from '../../shared/domain/client';
import type { Undo } from '../../shared/app/session';
import { useSession } from '../../shared/ui/use-session';

const useStyles = makeStyles({
  surface: { maxWidth: '752px' },
  rows: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '360px', overflowY: 'auto' },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: '6px',
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    columnGap: '8px',
  },
  line: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  problem: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Largest file read, in bytes. */
const MAX_BYTES = 2_000_000;

/** Clients from a CSV file, with a preview that says row by row what is wrong; only good rows are taken. */
export function ClientImport(props: {
  readonly taken: ReadonlySet<ClientId>;
  readonly onImported: (words: string, undo: Undo | null) => void;
}) {
  const styles = useStyles();
  const { actions } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [rows, setRows] = useState<readonly ClientRow[] | null>(null);
  const good = (rows ?? []).flatMap((row) => (row.client ? [row.client] : []));
  const read = async (file: File | undefined) => {
    if (!file) return;
    setRows(
      file.size > MAX_BYTES
        ? [{ line: 1, client: null, problems: ['The file is larger than 2 MB.'] }]
        : parseClientsCsv(await file.text(), props.taken),
    );
    if (input.current) input.current.value = '';
  };
  const take = () => {
    const undo = actions.saveClients(good);
    props.onImported(good.length === 1 ? 'One client was added.' : `${good.length} clients were added.`, undo);
    setRows(null);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label="CSV file"
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        Import CSV
      </Button>
      <Dialog
        open={rows !== null}
        onOpenChange={(_, d) => {
          if (!d.open) setRows(null);
        }}
      >
        <DialogSurface className={styles.surface}>
          <DialogBody>
            <DialogTitle>
              {good.length} of {rows?.length ?? 0} rows can be taken
            </DialogTitle>
            <DialogContent>
              {rows?.length === 0 && (
                <p>
                  The file has no rows. The first line names the columns: name, domains, addresses, people, owner,
                  renewal, time zone.
                </p>
              )}
              <ul className={styles.rows}>
                {(rows ?? []).map((row) => (
                  <li key={row.line} className={styles.row}>
                    <span className={styles.line}>{row.line}</span>
                    <div>
                      {row.client
                        ? `${row.client.name}: ${[...row.client.domains, ...row.client.addresses].join(', ') || 'no domain or address'}, ${row.client.people.length} people`
                        : 'Left out'}
                      {row.problems.map((problem) => (
                        <div key={problem} className={styles.problem}>
                          {problem}
                        </div>
                      ))}
                    </div>
                  </li>
                ))}
              </ul>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
              <Button appearance="primary" disabled={good.length === 0} onClick={take}>
                Add {good.length} clients
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
