import { startTeamsHost } from '../host/teams-host';
import type { ConfigurationPage } from '../host/teams-configuration';
import { ownTab } from './own-tab';
import type { Session } from './session';

/** What the page that adds a channel tab may do; null outside that page. */
export type TabConfiguration = Pick<ConfigurationPage, 'setValid' | 'onSave'>;

/** Starts the page on which somebody adds Mainstay to a channel. */
export async function startTeamsConfiguration(): Promise<{
  readonly session: Session;
  readonly configuration: TabConfiguration | null;
}> {
  const engine = import('./start-session');
  const host = await startTeamsHost({ tab: ownTab() });
  const session = (await engine).startSession(host);
  host.notifyReady();
  return { session, configuration: host.configuration };
}
