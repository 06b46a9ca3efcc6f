import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReceivedHandover } from '../../shared/app/session';
import { requiredParts } from '../../shared/domain/handover-completeness';
import { readHandover, type HandoverNote } from '../../shared/domain/handover-note';
import { sayNumberFirst } from '../../shared/domain/say-number';
import { sayDay } from '../../shared/domain/say-time';
import { StateOfKnowledge } from '../../shared/ui/state-of-knowledge';
import { useSession, useSessionState } from '../../shared/ui/use-session';
import { usePageStyles } from '../page-styles';
import { useRoute } from '../use-route';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBlock: '8px 32px', maxWidth: '900px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '16px',
    alignItems: 'center',
    minHeight: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Handovers that came by mail, and the note of every client with how much of it is there. */
export function HandoversPage() {
  const page = usePageStyles();
  const styles = useStyles();
  const { actions } = useSession();
  const { go } = useRoute();
  const snapshot = useSessionState((s) => s.snapshot);
  const records = useSessionState((s) => s.records);
  const [received, setReceived] = useState<readonly ReceivedHandover[] | null>(null);
  const [said, setSaid] = useState('');
  // Before mail may be read nothing is found: asked again from then on, and at each new reading.
  const asOf = useSessionState((s) => (s.knowledge.reach.mailText ? s.knowledge.reach.inbox.asOf : null));
  useEffect(() => {
    let gone = false;
    void actions.findHandovers().then((found) => {
      if (!gone) setReceived(found);
    });
    return () => {
      gone = true;
    };
  }, [actions, asOf]);
  if (!snapshot) return null;
  const rows = [...snapshot.clients.values()]
    .map((client) => ({ client, note: readHandover(client.id, records.get(`handover/${client.id}`)) }))
    .sort(
      (a, b) => Number(isUnderWay(b.note)) - Number(isUnderWay(a.note)) || a.client.name.localeCompare(b.client.name),
    );
  const underWay = rows.filter(({ note }) => isUnderWay(note)).length;
  const waiting = (received ?? []).filter((h) => !h.takenOver);
  const takeOver = async (handover: ReceivedHandover) => {
    const result = await actions.takeOver(handover);
    setSaid(
      result.kind === 'done'
        ? `${handover.clientName} is in your list now.`
        : 'It could not be taken over. Open the mail and try again.',
    );
    const client = handover.records.find((r) => r.kind === 'client');
    if (result.kind === 'done' && client) go({ page: 'handover', clientId: client.id });
  };
  return (
    <div className={page.page}>
      <div className={page.heading}>
        <h1 className={page.title}>
          {waiting.length > 0
            ? `${sayNumberFirst(waiting.length)} ${waiting.length === 1 ? 'handover is' : 'handovers are'} waiting for you`
            : `${sayNumberFirst(underWay)} ${underWay === 1 ? 'handover is' : 'handovers are'} under way`}
        </h1>
      </div>
      <StateOfKnowledge />
      <p role="status" className={page.caption}>
        {received === null ? 'Looking for handovers in your mail…' : said}
      </p>
      {waiting.length > 0 && (
        <ul className={styles.list} aria-label="Received">
          {waiting.map((h, i) => (
            <li key={h.messageId} className={styles.row}>
              <div>
                <div className={styles.name}>{h.clientName}</div>
                <div className={page.caption}>
                  From {h.from.name || h.from.address},{' '}
                  {sayDay(h.sentAt, snapshot.now, snapshot.workingHours.zone, snapshot.locale)}
                </div>
              </div>
              <Button
                appearance={i === 0 ? 'primary' : 'secondary'}
                onClick={() => void takeOver(h)}
                aria-label={`Take over ${h.clientName}`}
              >
                Take over
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.list} aria-label="Your clients">
        {rows.map(({ client, note }) => {
          const parts = requiredParts(client, note);
          const filled = parts.filter((part) => part.filled).length;
          return (
            <li key={client.id} className={styles.row}>
              <div>
                <div className={styles.name}>{client.name}</div>
                <div className={page.caption}>
                  {[sayWay(note), `${filled} of ${parts.length} required parts filled`].filter(Boolean).join(' · ')}
                </div>
              </div>
              <Button
                size="small"
                aria-label={`Open the note of ${client.name}`}
                onClick={() => go({ page: 'handover', clientId: client.id })}
              >
                Open
              </Button>
            </li>
          );
        })}
      </ul>
      {rows.length === 0 && (
        <div className={page.empty}>
          <p>Handover notes are kept per client. Choose your clients first.</p>
          <Button onClick={() => go({ page: 'settings', section: 'clients' })}>Choose clients</Button>
        </div>
      )}
    </div>
  );
}

/** Whether somebody else is named, or has yet to be answered. */
function isUnderWay({ to, from, acknowledgedBy }: HandoverNote): boolean {
  return to !== null || (from !== null && acknowledgedBy === null);
}

/** Whom a note goes to or came from; nothing for one that stays. */
function sayWay({ to, from, acknowledgedBy }: HandoverNote): string {
  if (to !== null) return `To ${to.name}`;
  return from !== null && acknowledgedBy === null ? `From ${from.name}, to be acknowledged` : '';
}
