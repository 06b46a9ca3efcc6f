import { createTokenProvider } from '../auth/create-token-provider';
import type { TokenProvider } from '../auth/token-provider';
import { createGraph } from '../graph/create-graph';
import type { GraphClock } from '../graph/graph-port';
import { createLane } from '../graph/lane';
import type { PageLocks } from '../graph/lane';
import type { Host } from '../host/host';
import { createOutbox, placeOf } from '../storage/create-outbox';
import { openDeviceBook } from '../storage/device-book';
import { openIndexedDbStore } from '../storage/indexed-db-store';
import { createOneDriveBook } from '../storage/one-drive-book';
import { createTabs } from '../storage/tabs';
import { openWords } from '../storage/words-database';
import { createDriveDoor } from './drive-door';
import type { AccountDoors, Engine } from './engine';
import { prepareReading } from './prepare-reading';

/** What the app is registered as. */
export interface Registration {
  readonly clientId: string;
  readonly authority: string;
  readonly redirectUri: string;
  readonly popupRelayUri: string;
  /** Addresses of the pages inside the hosts' own sign-in windows. */
  readonly windowPages: Readonly<Record<'office-dialog' | 'teams-authenticate', string>>;
}

/** The browser's locks, null where there are none. */
function pageLocks(): PageLocks | null {
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) return null;
  return { request: (name, options, work) => locks.request(name, options, (lock) => work(lock)) };
}

async function openDoors(tokens: TokenProvider, clock: GraphClock, key: string, by: string): Promise<AccountDoors> {
  const graph = createGraph({ tokens, clock, lane: createLane(`mainstay-${key}-lane`, pageLocks()) });
  const oneDriveBook = (): ReturnType<typeof createOneDriveBook> =>
    createOneDriveBook(createDriveDoor(graph, () => clock.now()));
  const [store, device, deviceBook] = await Promise.all([
    openIndexedDbStore(key),
    openWords(key, 'outbox'),
    openDeviceBook(key),
  ]);
  // Records that live in OneDrive already stay there: the device's book would look empty.
  const place = await placeOf(device);
  const book = place?.home === 'onedrive' ? oneDriveBook() : deviceBook;
  const outbox = createOutbox({ book, device, by, clock: () => clock.now(), tabs: createTabs(`${key}-book`) });
  await outbox.open();
  return { graph, store, outbox, tabs: createTabs(`${key}-facts`), oneDriveBook };
}

/** The engine over Microsoft 365: real sign-in, real Graph, the browser's own stores. */
export function createRealEngine(registration: Registration, clock: GraphClock, host: Host): Engine {
  prepareReading();
  const { id, tenantId, address } = host.context().user;
  const { windowPages, ...msal } = registration;
  const { window: opener } = host;
  const tokens = createTokenProvider({
    ...msal,
    expectedUser: { id, tenantId },
    ...(address === null ? {} : { loginHint: address }),
    ...(opener && {
      hostWindow: {
        name: opener.kind,
        page: windowPages[opener.kind],
        open: (page, signal) => opener.open(page, signal),
      },
    }),
  });
  return { tokens, openAccount: (key, by) => openDoors(tokens, clock, key, by) };
}
