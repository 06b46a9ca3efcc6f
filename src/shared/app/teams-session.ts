import { startTeamsHost } from '../host/teams-host';
import { ownTab } from './own-tab';
import type { Session } from './session';

/** Starts Mainstay as a Teams tab, tells Teams that it is there, and reads again when the tab is shown after a rest. */
export async function startTeamsSession(): Promise<Session> {
  const engine = import('./start-session');
  const host = await startTeamsHost({ tab: ownTab() });
  let session: Session;
  try {
    session = (await engine).startSession(host);
  } catch (error) {
    host.notifyFailed();
    throw error;
  }
  host.notifyReady();
  host.onResume(() => session.actions.refresh());
  return session;
}
