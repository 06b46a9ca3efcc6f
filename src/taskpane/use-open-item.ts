import { useMemo } from 'react';
import type { Instant } from '../shared/domain/instant';
import { clientOfItem, type ItemClient } from '../shared/domain/item-client';
import type { OpenItem } from '../shared/domain/open-item';
import type { Snapshot } from '../shared/domain/snapshot';
import type { Finding } from '../shared/rules/finding';
import { holdsAct } from '../shared/ui/knowledge-notices';
import { useSessionState } from '../shared/ui/use-session';

/** Whom an item is about, worked out once per item and snapshot. */
export function useItemClient(item: OpenItem, snapshot: Snapshot): ItemClient {
  return useMemo(() => clientOfItem(item, atOf(item, snapshot), snapshot), [item, snapshot]);
}

function atOf(item: OpenItem, snapshot: Snapshot): Instant {
  switch (item.kind) {
    case 'message-read':
      return item.sentAt ?? snapshot.now;
    case 'meeting-organizer':
    case 'meeting-attendee':
      return item.meeting.start;
    default:
      return snapshot.now;
  }
}

const WEIGHTS = ['today', 'this-week', 'later'];

/**
 * Findings on the open item first by weight, then the client's others, each once. Where a card above asks for a right, it has said what
 * cannot be told until then: a finding for each would say it again.
 */
export function useFindingsWith(clientId: string | null, alsoClient: boolean): readonly Finding[] {
  const onItem = useSessionState((s) => s.itemFindings);
  const all = useSessionState((s) => s.findings);
  const asked = useSessionState((s) => s.knowledge.obstacles.some(holdsAct));
  return useMemo(() => {
    const seen = new Set(onItem.map((f) => f.key));
    const others =
      alsoClient && clientId !== null ? all.filter((f) => f.clientId === clientId && !seen.has(f.key)) : [];
    // Both lists come worst first; the item's own win at the same weight, so the sort must be by weight alone.
    return [...onItem, ...others]
      .filter((f) => !asked || f.outcome !== 'cantTell')
      .toSorted((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
  }, [onItem, all, clientId, alsoClient, asked]);
}
