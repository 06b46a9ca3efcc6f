import type { HostContext } from '../host/host';
import type { SessionCore } from './session-core';
import { itemHostOf } from './session-parts';

function whose({ user }: HostContext): string {
  return JSON.stringify([user.id, user.tenantId, user.address]);
}

/**
 * Watches whether the host changes its user under a running session (Outlook keeps a pinned pane while accounts are switched). Then
 * everything vanishes from view at once and `parts.restart` begins anew for the other user. Returns the way to stop.
 */
export function watchAccount(core: SessionCore, end: () => void): () => void {
  const { host, restart } = core.parts;
  const first = whose(host.context());
  let switched = false;
  const look = (): void => {
    if (switched || whose(host.context()) === first) return;
    switched = true;
    core.live.trouble = [{ kind: 'wrong-account' }];
    core.evaluate();
    end();
    restart();
  };
  const stops = [host.onContextChanged(look), itemHostOf(host)?.onItemChanged(look)];
  return () => {
    for (const stop of stops) stop?.();
  };
}
