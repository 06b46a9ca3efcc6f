import { startTeamsHost } from '../host/teams-host';
import type { TeamsHost } from '../host/teams-host';
import { ownTab } from './own-tab';
import type { Session } from './session';

/** Milliseconds Teams is kept waiting for a tab that is put aside: what was typed is on the device long before. */
const REST_LIMIT_MS = 2_000;

/** Rests while Teams has put the tab aside, and goes on when it is shown again. */
function followLife(host: TeamsHost, session: Session): void {
  host.onSuspend(async () => {
    const limit = new Promise<void>((resolve) => setTimeout(resolve, REST_LIMIT_MS));
    await Promise.race([session.rest(), limit]);
  });
  host.onResume(() => session.wake());
}

/**
 * Starts Mainstay as a Teams tab and hands the session to `show`; tells Teams that it is there before anything is read.
 * Where Teams answers only after the page has stood in for itself, `show` gets another session in place of the first.
 * Rejects when the engine cannot be loaded; Teams has been told then.
 */
export async function startTeamsSession(show: (session: Session) => void): Promise<void> {
  const engine = import('./start-session');
  engine.catch(() => undefined); // told below, once the host is known
  let running: Session | null = null;
  let late = false;
  async function run(host: TeamsHost, isLate: boolean): Promise<void> {
    try {
      const { startSession } = await engine;
      if (late && !isLate) return; // Teams answered while the engine was on its way
      running?.stop();
      running = startSession(host);
      show(running);
    } catch (error) {
      host.notifyFailed();
      throw error;
    }
    host.notifyReady();
    followLife(host, running);
  }
  const host = await startTeamsHost({
    tab: ownTab(),
    onLate: (answered) => {
      late = true;
      run(answered, true).catch(() => undefined); // the first start has told already
    },
  });
  await run(host, false);
}
