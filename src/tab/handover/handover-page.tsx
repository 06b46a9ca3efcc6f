import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { readHandover } from '../../shared/domain/handover-note';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { useRoute } from '../use-route';
import { HandoverDocument } from './handover-document';
import { HandoverReceive } from './handover-receive';

const useStyles = makeStyles({
  back: {
    marginInlineStart: '-8px',
    marginBlockEnd: '8px',
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
});

/** One handover: written by its owner, or received and to be acknowledged. */
export function HandoverPage(props: { readonly clientId: string }) {
  const page = usePageStyles();
  const styles = useStyles();
  const { go } = useRoute();
  const client = useSessionState((s) => s.snapshot?.clients.get(props.clientId));
  const record = useSessionState((s) => s.records.get(`handover/${props.clientId}`));
  const note = readHandover(props.clientId, record);
  const waits = note.from !== null && note.acknowledgedBy === null;
  // Acknowledged here, it stays until one goes on; later it is a note of one's own.
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    if (waits) setRead(props.clientId);
  }, [waits, props.clientId]);
  const received = waits || read === props.clientId;
  return (
    <div className={page.page}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.back}
        icon={<ChevronLeft16Regular />}
        onClick={() => go({ page: 'handovers' })}
      >
        Handovers
      </Button>
      <StateOfKnowledge />
      {!client && (
        <div className={page.empty}>
          <p>This client is not in your list.</p>
        </div>
      )}
      {client && received && (
        <HandoverReceive
          client={client}
          note={note}
          onGoOn={() => go({ page: 'client', clientId: client.id, section: 'handover' })}
        />
      )}
      {client && !received && <HandoverDocument client={client} />}
    </div>
  );
}
