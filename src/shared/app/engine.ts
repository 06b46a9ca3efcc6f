import type { TokenProvider } from '../auth/token-provider';
import type { GraphPort } from '../graph/graph-port';
import type { ClientBook } from '../storage/client-book';
import type { Outbox } from '../storage/outbox';
import type { Store } from '../storage/store';
import type { Tabs } from '../storage/tabs';

/** The doors of one account, opened when it is known whose they are. */
export interface AccountDoors {
  readonly graph: GraphPort;
  readonly store: Store;
  /** What people write; open, with what the device holds. */
  readonly outbox: Outbox;
  /** The account's other windows on this device. */
  readonly tabs: Tabs;
  /** The book in the user's OneDrive. */
  oneDriveBook(): ClientBook;
}

/** What a session reaches the world through. Composition roots hand in the real one, tests their own. */
export interface Engine {
  readonly tokens: TokenProvider;
  /** Opens the doors of an account. `key` names tenant, user and host partition; `by` signs what is written. */
  openAccount(key: string, by: string): Promise<AccountDoors>;
}
