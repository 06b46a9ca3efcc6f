import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { OpenAsk } from '../../shared/domain/open-with-client';
import { owedAsks, owedCounts } from '../../shared/domain/owed-asks';
import { owedOf } from '../../shared/domain/portfolio';
import { sayOwed } from '../../shared/domain/say-owed';
import { sayDay } from '../../shared/domain/say-time';
import type { Snapshot } from '../../shared/domain/snapshot';
import { inQuotes } from '../../shared/ui/cut-quote';
import { useSession } from '../../shared/ui/use-session';
import { LinkButton } from '../link-button';

const useStyles = makeStyles({
  section: { marginBlockStart: '12px', '@media print': { display: 'none' } },
  head: { marginInlineStart: '-8px', '@media (forced-colors: active)': { marginInlineStart: 0 } },
  list: { margin: 0, padding: 0, paddingBlock: '4px', listStyleType: 'none', display: 'grid', rowGap: '4px' },
  ask: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  side: { color: tokens.colorNeutralForeground3, minWidth: '72px' },
  by: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  older: {
    marginBlock: '8px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** What each side owes the other, folded under its count: the words that ask, by whom and when, and what is older. Nothing while mail is not read whole. */
export function OwedList(props: { readonly clientId: string; readonly snapshot: Snapshot }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const { clientId, snapshot } = props;
  const { worth, older } = owedAsks(clientId, snapshot);
  if (owedOf(clientId, snapshot) === null || worth.length + older.length === 0) return null;
  const now = worth.length > 0 ? sayOwed(owedCounts(worth)) : 'Nothing waiting';
  const said = [now, older.length > 0 ? `${older.length} older` : ''].filter(Boolean).join(', ');
  return (
    <section aria-label="Owed" className={styles.section}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.head}
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {said}
      </Button>
      <div id={listId} hidden={!open}>
        {open && (
          <>
            <Asks asks={worth} snapshot={snapshot} />
            {older.length > 0 && <h2 className={styles.older}>Older: gone quiet, or perhaps settled since</h2>}
            <Asks asks={older} snapshot={snapshot} />
          </>
        )}
      </div>
    </section>
  );
}

function Asks(props: { readonly asks: readonly OpenAsk[]; readonly snapshot: Snapshot }) {
  const styles = useStyles();
  const { actions } = useSession();
  const { asks, snapshot } = props;
  const { now, locale, workingHours } = snapshot;
  if (asks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {asks.map(({ side, message, quote }) => (
        <li key={message.id} className={styles.ask}>
          <span className={styles.side}>{side === 'we' ? 'We owe' : 'They owe'}</span>
          <LinkButton onClick={() => void actions.openItem('message', message.id)}>{inQuotes(quote)}</LinkButton>
          <span className={styles.by}>
            {message.from?.name || message.from?.address}, {sayDay(message.sentAt, now, workingHours.zone, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
