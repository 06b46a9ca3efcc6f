import type { Rung } from './knowledge';
import type { Reading } from './reading';
import { RUNG_SCOPES, obstacleOfAuth } from './rungs';
import type { SessionActions } from './session';
import type { SessionCore } from './session-core';

/** What surfaces ask about consent. A rung that was agreed to is read at once. */
export function createSignInActions(
  core: SessionCore,
  reading: Reading,
): Pick<SessionActions, 'signIn' | 'cancelSignIn'> {
  const { live, parts } = core;

  async function signIn(rung: Rung): Promise<void> {
    const result = await parts.engine.tokens.signIn(RUNG_SCOPES[rung]);
    if (live.stopped) return;
    if (result.kind === 'failed') {
      // Closing the window changes nothing: the question stands as it did.
      if (result.failure.kind === 'cancelled') return;
      const obstacle = obstacleOfAuth(result.failure, rung, parts.adminLink);
      live.rungs = new Map(live.rungs).set(rung, { rung, state: 'off', obstacle });
      core.evaluate();
      return;
    }
    live.rungs = new Map(live.rungs).set(rung, { rung, state: 'on', obstacle: null });
    await reading.run();
  }

  return { signIn, cancelSignIn: () => parts.engine.tokens.cancelSignIn() };
}
