import { lazy, Suspense } from 'react';
import type { ItemClient } from '../shared/domain/item-client';
import type { OpenMessage } from '../shared/domain/open-item';
import type { Snapshot } from '../shared/domain/snapshot';
import { FindingList } from '../shared/ui/finding-list';
import { HandoverOffer } from './handover-offer';
import { LadderWhenMissing } from './ladder-when-missing';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { peopleLine, personLine } from './header-line';
import { useClientMenu } from './use-client-menu';
import { useFindingsWith } from './use-open-item';

// Fetched while mail and calendar are read, so that the pane's first load is light and nothing moves once it shows.
const facts = () => import('./client-facts').then((m) => ({ default: m.ClientFacts }));
const ClientFacts = lazy(facts);
facts().catch(() => undefined);
const nothing = () => import('./nothing-open').then((m) => ({ default: m.NothingOpen }));
const NothingOpen = lazy(nothing);
nothing().catch(() => undefined);

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
        <FindingList
          findings={findings}
          calm={
            <Suspense fallback={null}>
              <NothingOpen client={client} snapshot={snapshot} />
            </Suspense>
          }
        />
      </PaneSection>
      <LadderWhenMissing />
      <ClientFacts client={client} people={people} conversationId={item.conversationId} snapshot={snapshot} />
    </PaneFrame>
  );
}
