import { Button, makeStyles } from '@fluentui/react-components';
import { PeopleSwap20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReceivedHandover } from '../shared/app/session';
import { useAnnounce } from '../shared/ui/live-region';
import { NoticeBlock } from '../shared/ui/notice-block';
import { useSession } from '../shared/ui/use-session';
import { HANDOVER_WORDS } from './handover-words';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });
const SAY = HANDOVER_WORDS;

/** The offer to take a client over from the pack in the open mail, and what came of it. */
export function HandoverFound({ handover }: { readonly handover: ReceivedHandover }) {
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
