import type { ClientId } from './client';
import type { Snapshot } from './snapshot';

/**
 * A view of a snapshot that is worked out when it is first asked for and kept as long as the snapshot: a snapshot never changes, so every
 * rule after the first only looks it up. `make` must be pure.
 */
export function oncePerSnapshot<T extends object>(make: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, T>();
  return (snapshot) => {
    let view = known.get(snapshot);
    if (view === undefined) known.set(snapshot, (view = make(snapshot)));
    return view;
  };
}

/** The same for one client of a snapshot. */
export function oncePerClient<T extends object>(
  make: (clientId: ClientId, snapshot: Snapshot) => T,
): (clientId: ClientId, snapshot: Snapshot) => T {
  const views = oncePerSnapshot(() => new Map<ClientId, T>());
  return (clientId, snapshot) => {
    const known = views(snapshot);
    let view = known.get(clientId);
    if (view === undefined) known.set(clientId, (view = make(clientId, snapshot)));
    return view;
  };
}
