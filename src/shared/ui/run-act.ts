import type { Session, Undo } from '../app/session';
import type { HostResult } from '../host/host';
import type { Act, Finding } from '../rules/finding';

/** What an act ended in, with the way back where there is one. */
export type ActResult = HostResult & { readonly undo?: Undo };

/**
 * Carries out an act. Where the host cannot, the next best thing is offered: the item opens, for the user to go on there.
 */
export async function runAct(session: Session, act: Act, finding: Finding): Promise<ActResult> {
  const result = await session.actions.act(act, finding);
  if (result.kind !== 'unsupported') return result;
  switch (act.kind) {
    case 'reply':
    case 'forward':
      return session.actions.openItem('message', act.messageId);
    case 'start-later':
    case 'end-earlier':
    case 'invite':
      return finding.subject.kind === 'meeting' ? session.actions.openItem('meeting', finding.subject.id) : result;
    case 'open':
      return act.item.kind === 'meeting' || act.item.kind === 'message'
        ? session.actions.openItem(act.item.kind, act.item.id)
        : result;
    default:
      return result;
  }
}
