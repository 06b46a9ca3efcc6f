import { ErrorCircle20Regular, Mail20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { domainOf } from '../shared/domain/address';
import { registrableDomain } from '../shared/domain/address-match';
import { contactWith } from '../shared/domain/client-brief';
import { firmOfDomain } from '../shared/domain/firm-name';
import { lookAlike } from '../shared/domain/look-alike';
import type { ItemClient } from '../shared/domain/item-client';
import type { Snapshot } from '../shared/domain/snapshot';
import { NoticeBlock } from '../shared/ui/notice-block';
import { SkeletonRows } from '../shared/ui/skeleton-rows';
import { useSaid } from './use-said';
import { HandoverOffer } from './handover-offer';
import { personLine } from './header-line';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';

const AddClient = lazy(() => import('./add-client').then((m) => ({ default: m.AddClient })));
const NotMine = lazy(() => import('./not-mine').then((m) => ({ default: m.NotMine })));

/** Somebody from outside who is no client yet: add (filled in), one of my clients, never. Free-mail proposes no domain. */
export function UnknownPane(props: {
  readonly about: Extract<ItemClient, { kind: 'unknown' }>;
  readonly snapshot: Snapshot;
}) {
  const {
    about: { person, freeMail },
    snapshot,
  } = props;
  const said = useSaid();
  const domain = freeMail ? null : registrableDomain(domainOf(person.address));
  const twin = lookAlike(person, domain === null ? null : firmOfDomain(domain), snapshot);
  const contact = domain === null ? null : contactWith(domain, snapshot);
  return (
    <PaneFrame footer={<PaneFooter words={PANE.footer.onlyAddress} account={false} />}>
      <PaneHeader
        title={PANE.unknown.title}
        line={{
          ...personLine(person, null, snapshot),
          habit: person.name && person.name !== person.address ? person.address : '',
        }}
      />
      <PaneState />
      <HandoverOffer />
      {twin && (
        <PaneSection kind="block">
          <NoticeBlock
            strong
            icon={<ErrorCircle20Regular />}
            sentence={PANE.unknown.twin(twin.name)}
            what={PANE.unknown.twinWhat(twin.client.name, twin.writesFrom)}
          />
        </PaneSection>
      )}
      <PaneSection kind="block">
        {contact && contact.mails > 0 && contact.since !== null && (
          <NoticeBlock
            icon={<Mail20Regular />}
            sentence={PANE.unknown.mails(contact.mails, contact.people, said.day(contact.since))}
          />
        )}
        <Suspense fallback={<SkeletonRows rows={3} />}>
          <AddClient key={person.address} person={person} domain={domain} snapshot={snapshot} primary={!twin} />
        </Suspense>
      </PaneSection>
      <Suspense fallback={null}>
        <NotMine person={person} domain={domain} snapshot={snapshot} />
      </Suspense>
    </PaneFrame>
  );
}
