import type { TokenResult } from '../auth/token-provider';
import type { Rung } from './knowledge';
import { RUNG_SCOPES, obstacleOfAuth } from './rungs';
import type { AskedRung } from './session';
import type { SessionCore } from './session-core';

/** Notes what became of asking for a rung. Closing the window changes nothing: the question stands as it did. */
export function noteRung({ live, parts }: SessionCore, rung: Rung, result: TokenResult): void {
  if (result.kind === 'failed' && result.failure.kind === 'cancelled') return;
  const obstacle = result.kind === 'failed' ? obstacleOfAuth(result.failure, rung, parts.adminLink) : null;
  live.rungs = new Map(live.rungs).set(rung, { rung, state: obstacle === null ? 'on' : 'off', obstacle });
}

/**
 * Shows the card of a rung that an act needs, and asks Microsoft only from the click in it: whoever agrees has read what for, and a
 * window opened from a click is not blocked. Resolves with what became of it, null for “not now”; a second act meanwhile takes the
 * card over, and the first counts as not now.
 */
export function askForRung(core: SessionCore, rung: Rung): Promise<TokenResult | null> {
  return new Promise((resolve) => {
    const end = (asked: AskedRung, result: TokenResult | null): void => {
      if (core.holder.get().asking === asked) core.holder.set({ asking: null });
      resolve(result);
    };
    const asked: AskedRung = {
      rung,
      agree: async () => {
        const result = await core.parts.engine.tokens.signIn(RUNG_SCOPES[rung]);
        if (result.kind === 'failed' && result.failure.kind === 'cancelled') return;
        noteRung(core, rung, result);
        end(asked, result);
        if (!core.live.stopped) core.evaluate();
      },
      notNow: () => end(asked, null),
    };
    core.holder.get().asking?.notNow();
    core.holder.set({ asking: asked });
  });
}
