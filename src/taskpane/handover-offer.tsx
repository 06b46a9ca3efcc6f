import { Button, makeStyles } from '@fluentui/react-components';
import { PeopleSwap20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { ReceivedHandover } from '../shared/app/session';
import { useAnnounce } from '../shared/ui/live-region';
import { NoticeBlock } from '../shared/ui/notice-block';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { PaneSection } from './pane-frame';
import { PANE } from './strings';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });
const SAY = PANE.handover;

/** On a mail that carries a handover pack: take the client over. Looked for only where a file could be a pack. */
export function HandoverOffer() {
  const found = useHandover();
  return found ? (
    <PaneSection kind="block">
      <Offer key={found.messageId} handover={found} />
    </PaneSection>
  ) : null;
}

function Offer({ handover }: { readonly handover: ReceivedHandover }) {
  const styles = useStyles();
  const { actions } = useSession();
  const announce = useAnnounce();
  const [state, setState] = useState<'offered' | 'taking' | 'taken' | 'failed'>(
    handover.takenOver ? 'taken' : 'offered',
  );
  const clientId = handover.records.find((r) => r.kind === 'client')?.id;
  const take = async () => {
    setState('taking');
    const result = await actions.takeOver(handover);
    setState(result.kind === 'done' ? 'taken' : 'failed');
    announce(result.kind === 'done' ? SAY.done(handover.clientName) : SAY.failed);
  };
  const read = () =>
    void actions.openTab(clientId === undefined ? 'handovers' : `handover/${encodeURIComponent(clientId)}`);
  if (state === 'taken') {
    return (
      <NoticeBlock icon={<PeopleSwap20Regular />} sentence={SAY.done(handover.clientName)}>
        <Button onClick={read}>{SAY.read}</Button>
      </NoticeBlock>
    );
  }
  return (
    <NoticeBlock
      strong
      icon={<PeopleSwap20Regular />}
      sentence={SAY.sentence(handover.from.name || handover.from.address, handover.clientName)}
      what={state === 'failed' ? SAY.failed : SAY.what}
    >
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={state === 'taking'} onClick={() => void take()}>
          {SAY.takeOver}
        </Button>
      </div>
    </NoticeBlock>
  );
}

/** The pack in the mail that is open, null when there is none. Several mails may carry the same client: the open one counts. */
function useHandover(): ReceivedHandover | null {
  const { actions } = useSession();
  const item = useSessionState((s) => s.item);
  // Before mail may be read nothing is found: asked again from then on, and at each new reading.
  const asOf = useSessionState((s) => (s.knowledge.reach.mailText ? s.knowledge.reach.inbox.asOf : null));
  const [found, setFound] = useState<readonly ReceivedHandover[]>([]);
  const may = item.kind === 'message-read' && item.attachmentNames.some((name) => /\.mainstay\.json$/i.test(name));
  const mail = item.kind === 'message-read' ? item.internetMessageId : null;
  useEffect(() => {
    let gone = false;
    if (may)
      void actions.findHandovers().then((list) => {
        if (!gone) setFound(list);
      });
    return () => {
      gone = true;
    };
  }, [actions, may, mail, asOf]);
  if (!may || mail === null) return null;
  return found.find((h) => h.internetMessageId === mail) ?? null;
}
