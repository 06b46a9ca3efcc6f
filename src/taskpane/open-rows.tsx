import { makeStyles } from '@fluentui/react-components';
import { TaskListLtr20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { spokenName, type Client } from '../shared/domain/client';
import type { OpenAsk } from '../shared/domain/open-with-client';
import { owedAsks, owedCounts } from '../shared/domain/owed-asks';
import { sayOwed } from '../shared/domain/say-owed';
import type { Snapshot } from '../shared/domain/snapshot';
import { cutQuote } from '../shared/ui/cut-quote';
import { useSession } from '../shared/ui/use-session';
import { useSaid } from './use-said';
import { FactRow } from './fact-row';
import { PANE } from './strings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Most asks shown when a row is unfolded; the client's page in the tab has the rest. */
const MOST = 5;

/**
 * What is open both ways: in this conversation, and with the client where that is more. Each unfolds to the words that ask, and, with
 * the client, to what is older. Said only once both folders are read: before that an answer may merely not be in yet.
 */
export function OpenRows(props: {
  readonly client: Client;
  readonly conversationId: string | null;
  readonly snapshot: Snapshot;
}) {
  const { client, conversationId, snapshot } = props;
  if (!snapshot.reach.inbox.complete || !snapshot.reach.sent.complete) return null;
  const { worth, older } = owedAsks(client.id, snapshot);
  const here = worth.filter(({ message }) => message.conversationId === conversationId);
  return (
    <>
      {here.length > 0 && <OpenRow asks={here} label={PANE.rows.openHere} />}
      {worth.length > here.length && (
        <OpenRow asks={worth} label={PANE.rows.openWith(spokenName(client))} older={older} />
      )}
    </>
  );
}

function OpenRow(props: {
  readonly asks: readonly OpenAsk[];
  readonly label: string;
  readonly older?: readonly OpenAsk[];
}) {
  const styles = useStyles();
  const { actions } = useSession();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const { asks, older = [] } = props;
  const row = (ask: OpenAsk) => {
    const label =
      ask.side === 'we'
        ? PANE.rows.weOwe(ask.message.from?.name || ask.message.from?.address || '', said.moment(ask.message.sentAt))
        : PANE.rows.theyOwe(said.moment(ask.message.sentAt));
    return (
      <li key={ask.message.id}>
        <FactRow
          icon={<span />}
          value={cutQuote(ask.quote, 90)}
          label={label}
          onPress={() => void actions.openItem('message', ask.message.id)}
        />
      </li>
    );
  };
  return (
    <FactRow
      icon={<TaskListLtr20Regular />}
      value={sayOwed(owedCounts(asks))}
      label={props.label}
      open={open}
      onPress={() => setOpen(!open)}
    >
      <ul className={styles.list}>{asks.slice(0, MOST).map(row)}</ul>
      {older.length > 0 && (
        <FactRow
          icon={<span />}
          value={PANE.rows.older(older.length)}
          label={PANE.rows.olderWhy}
          open={unfolded}
          onPress={() => setUnfolded(!unfolded)}
        >
          <ul className={styles.list}>{older.slice(0, MOST).map(row)}</ul>
        </FactRow>
      )}
    </FactRow>
  );
}
