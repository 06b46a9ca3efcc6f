import { startOutlookHost } from '../host/outlook-host';
import { ownTab } from './own-tab';
import type { Session } from './session';

/** Starts Mainstay beside an Outlook item. The host comes first, the engine (Graph, sign-in, rules, stores) is loaded meanwhile. */
export async function startOutlookSession(): Promise<Session> {
  const engine = import('./start-session');
  const host = await startOutlookHost({ tab: ownTab() });
  return (await engine).startSession(host);
}
