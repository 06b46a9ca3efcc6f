import { MINUTE } from '../domain/instant';
import type { SessionCore } from './session-core';

/** Looks at everything anew at each full minute: what is due changes with the clock alone. Returns the way to stop. */
export function startTicking(core: SessionCore): () => void {
  const stop = new AbortController();
  const { clock } = core.parts;
  async function tick(): Promise<void> {
    while (!stop.signal.aborted) {
      await clock.sleep(MINUTE - (clock.now() % MINUTE), stop.signal);
      if (!stop.signal.aborted) await core.look();
    }
  }
  void tick();
  return () => stop.abort();
}
