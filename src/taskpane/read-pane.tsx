import { lazy } from 'react';
import { spokenName, type Client } from '../shared/domain/client';
import type { ItemClient } from '../shared/domain/item-client';
import { owedAsks } from '../shared/domain/owed-asks';
import type { OpenMessage } from '../shared/domain/open-item';
import type { Snapshot } from '../shared/domain/snapshot';
import { FindingList } from '../shared/ui/finding-list';
import { Calm } from './calm';
import { HandoverOffer } from './handover-offer';
import { LadderWhenMissing } from './ladder-when-missing';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { peopleLine, personLine } from './header-line';
import { PANE } from './strings';
import { useClientMenu } from './use-client-menu';
import { useFindingsWith } from './use-open-item';

// Fetched while mail and calendar are read, so that the pane's first load is light and nothing moves once it shows.
const facts = () => import('./client-facts').then((m) => ({ default: m.ClientFacts }));
const ClientFacts = lazy(facts);
facts().catch(() => undefined);

/** Beside a client's mail: who this is, what is wrong, what is open, what comes next. */
export function ReadPane(props: {
  readonly item: OpenMessage;
  readonly about: Extract<ItemClient, { kind: 'client' }>;
  readonly snapshot: Snapshot;
}) {
  const { item, about, snapshot } = props;
  const { client, people } = about;
  const [first] = people;
  const fromThem = first !== undefined && first.address === item.from?.address;
  const line = fromThem ? personLine(first, client, snapshot) : peopleLine(people, client, snapshot);
  const entries = useClientMenu(client, first ?? null);
  const findings = useFindingsWith(client.id, true);
  return (
    <PaneFrame footer={<PaneFooter reach="mail" />}>
      <PaneHeader title={client.name} line={line} entries={entries} />
      <PaneState />
      <HandoverOffer />
      <PaneSection kind="block" label="Findings">
        <FindingList findings={findings} calm={<NothingOpen client={client} snapshot={snapshot} />} />
      </PaneSection>
      <LadderWhenMissing />
      <ClientFacts client={client} people={people} conversationId={item.conversationId} snapshot={snapshot} />
    </PaneFrame>
  );
}

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
