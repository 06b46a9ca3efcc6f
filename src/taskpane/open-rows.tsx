import { makeStyles } from '@fluentui/react-components';
import { TaskListLtr20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { spokenName, type Client } from '../shared/domain/client';
import { openAsks, openInConversation, type OpenAsk } from '../shared/domain/open-with-client';
import type { Snapshot } from '../shared/domain/snapshot';
import { cutQuote } from '../shared/ui/cut-quote';
import { useSession } from '../shared/ui/use-session';
import { useSaid } from './use-said';
import { FactRow } from './fact-row';
import { PANE } from './strings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Most asks shown when a row is unfolded; the tab has the rest. */
const MOST = 5;

/**
 * What is open both ways: in this conversation, and with the client where that is more. Each unfolds to the words that ask. Said only
 * once both folders are read: before that an answer may merely not be in yet.
 */
export function OpenRows(props: {
  readonly client: Client;
  readonly conversationId: string | null;
  readonly snapshot: Snapshot;
}) {
  const { client, conversationId, snapshot } = props;
  const here = useMemo(
    () =>
      conversationId === null ? [] : openInConversation(snapshot.conversation.get(conversationId) ?? [], snapshot),
    [conversationId, snapshot],
  );
  const all = useMemo(() => openAsks(client.id, snapshot), [client.id, snapshot]);
  if (!snapshot.reach.inbox.complete || !snapshot.reach.sent.complete) return null;
  return (
    <>
      {here.length > 0 && <OpenRow asks={here} label={PANE.rows.openHere} />}
      {all.length > here.length && <OpenRow asks={all} label={PANE.rows.openWith(spokenName(client))} />}
    </>
  );
}

function OpenRow(props: { readonly asks: readonly OpenAsk[]; readonly label: string }) {
  const styles = useStyles();
  const { actions } = useSession();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const we = props.asks.filter((a) => a.side === 'we').length;
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
      value={PANE.rows.owe(we, props.asks.length - we)}
      label={props.label}
      open={open}
      onPress={() => setOpen(!open)}
    >
      <ul className={styles.list}>{props.asks.slice(0, MOST).map(row)}</ul>
    </FactRow>
  );
}
