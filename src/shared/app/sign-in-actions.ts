import { noteRung } from './ask-rung';
import type { Rung } from './knowledge';
import type { Reading } from './reading';
import { RUNG_SCOPES } from './rungs';
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
    noteRung(core, rung, result);
    if (result.kind === 'ok') await reading.run();
    else core.evaluate();
  }

  return { signIn, cancelSignIn: () => parts.engine.tokens.cancelSignIn() };
}
