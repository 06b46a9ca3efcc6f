import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReceivedHandover } from '../shared/app/session';
import { useSession, useSessionState } from '../shared/ui/use-session';
import { PaneSection } from './pane-frame';

const HandoverFound = lazy(() => import('./handover-found').then((m) => ({ default: m.HandoverFound })));

/** On a mail that carries a handover pack: take the client over. Looked for only where a file could be a pack. */
export function HandoverOffer() {
  const found = useHandover();
  return found ? (
    <PaneSection kind="block">
      <Suspense fallback={null}>
        <HandoverFound key={found.messageId} handover={found} />
      </Suspense>
    </PaneSection>
  ) : null;
}

/** The pack in the mail that is open, null when there is none. Several mails may carry the same client: the open one counts. */
export function useHandover(): ReceivedHandover | null {
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
