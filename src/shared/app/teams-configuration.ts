import { startTeamsHost } from '../host/teams-host';
import type { ConfigurationPage, RemovalPage } from '../host/teams-configuration';
import { ownTab } from './own-tab';
import type { Session } from './session';

export type { RemovalPage };

/** What the page that adds a channel tab may do. */
export type TabConfiguration = Pick<ConfigurationPage, 'setValid' | 'onSave'>;

/** The pages on which a channel tab is set up and taken away; each null elsewhere. */
export interface TabSetupPages {
  readonly session: Session;
  readonly configuration: TabConfiguration | null;
  readonly removal: RemovalPage | null;
}

/** Starts the page on which somebody adds Mainstay to a channel or takes it away. Rejects when the engine cannot be loaded; Teams has been told then. */
export async function startTeamsConfiguration(): Promise<TabSetupPages> {
  const engine = import('./start-session');
  engine.catch(() => undefined); // told below, once the host is known
  const host = await startTeamsHost({ tab: ownTab() });
  try {
    const session = (await engine).startSession(host);
    host.notifyReady();
    return { session, configuration: host.configuration, removal: host.removal };
  } catch (error) {
    host.notifyFailed();
    throw error;
  }
}
