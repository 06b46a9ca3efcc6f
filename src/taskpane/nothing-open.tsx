import { spokenName, type Client } from '../shared/domain/client';
import { owedAsks } from '../shared/domain/owed-asks';
import type { Snapshot } from '../shared/domain/snapshot';
import { Calm } from './calm';
import { PANE } from './strings';

/** Calm with one client. */
export function NothingOpen({ client, snapshot }: { readonly client: Client; readonly snapshot: Snapshot }) {
  // An ask that waits is shown below as a fact: “nothing open” would not be true beside it.
  const { worth, older } = owedAsks(client.id, snapshot);
  const waits = worth.length + older.length > 0;
  return (
    <Calm
      complete={(waits ? PANE.calm.noFlag : PANE.calm.nothing)(spokenName(client))}
      soFar={PANE.calm.soFar(spokenName(client))}
    />
  );
}
