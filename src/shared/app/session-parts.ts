import type { ZoneName } from '../domain/instant';
import type { GraphClock } from '../graph/graph-port';
import type { Host, ItemHost } from '../host/host';
import type { Engine } from './engine';

/** Whether there is a network, as the browser says. */
export interface Network {
  isOnline(): boolean;
  /** Calls back when the browser goes on or off line, and when the page is looked at again. Returns the way to stop. */
  onChanged(listener: () => void): () => void;
}

/** What a session is made of. */
export interface SessionParts {
  readonly host: Host | ItemHost;
  readonly engine: Engine;
  readonly clock: GraphClock;
  readonly network: Network;
  /** The device's zone, until the mailbox says its own. */
  readonly zone: ZoneName;
  /** What an administrator opens to agree for the whole firm. */
  readonly adminLink: string;
  /** Begins anew with nothing in memory: the host's user is another one than before. */
  restart(): void;
}

/** The host as Outlook's, null where there is no item beside us. */
export function itemHostOf(host: Host | ItemHost): ItemHost | null {
  return 'item' in host ? host : null;
}
