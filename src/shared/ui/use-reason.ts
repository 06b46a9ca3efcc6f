import type { Undo } from '../app/session';
import type { Finding } from '../rules/finding';
import { STRINGS } from './strings';
import { useNow } from './use-now';
import { useSession } from './use-session';

/** Keeps a reason given in the user's own words, as a dismissal or as “left out on purpose”. */
export function useReason(
  finding: Finding,
  onSet: (sentence: string, undo: Undo) => void,
): (why: 'dismiss' | 'leave-out', reason: string) => void {
  const { actions } = useSession();
  const now = useNow();
  return (why, reason) => {
    const act = finding.acts.find((a) => a.kind === 'leave-out');
    if (why === 'leave-out' && act?.kind === 'leave-out') {
      onSet(
        'Left out on purpose.',
        actions.answer({ kind: 'left-out-on-purpose', about: act.about, reason }, finding.clientId),
      );
    } else {
      onSet(STRINGS.finding.dismissed, actions.setFinding(finding, { kind: 'dismissed', reason, at: now }));
    }
  };
}
