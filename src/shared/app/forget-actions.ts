import type { ClientId } from '../domain/client';
import { clientsOf } from '../domain/item-match';
import type { DigestKeeper } from './digest-keeper';
import { skeletonOf } from './mail-page-change';
import type { Reading } from './reading';
import type { SessionActions } from './session';
import type { SessionCore } from './session-core';

/** What surfaces ask about forgetting. */
export function createForgetActions(
  core: SessionCore,
  reading: Reading,
  digest: DigestKeeper,
): Pick<SessionActions, 'forgetClient' | 'forgetEverything'> {
  /** Cuts a client's mail on this device down to what re-matching needs, as if it had never been one. */
  async function dropFacts(id: ClientId): Promise<void> {
    const { snapshot } = core.holder.get();
    const { account } = core.live;
    if (snapshot === null || account === null) return;
    const only = snapshot.messages.filter((m) => {
      const ids = clientsOf(snapshot.matchOf(m));
      return ids.length === 1 && ids[0] === id;
    });
    if (only.length > 0)
      await account.holdings.commit({ remove: only.map((m) => m.id), putUnmatched: only.map(skeletonOf) });
  }

  return {
    forgetClient: async (id) => {
      const outbox = core.live.account?.doors.outbox;
      if (outbox === undefined) return;
      await dropFacts(id).catch(() => undefined);
      for (const kind of ['client', 'handover', 'answers'] as const) outbox.erase(kind, id);
      core.evaluate();
      await outbox.flush();
    },
    forgetEverything: async () => {
      const { account } = core.live;
      if (account === null) return;
      // Nothing is read again until the user asks: forgetting that fills itself up would be none.
      await reading.pause();
      await account.holdings.clear().catch(() => undefined);
      await account.doors.outbox.clear();
      await digest.forget();
      core.live.review = null;
      core.live.answered = false;
      core.evaluate();
    },
  };
}
