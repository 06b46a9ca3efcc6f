import type { OpenItem } from '../shared/domain/open-item';
import { SkeletonRows } from '../shared/ui/skeleton-rows';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader, type HeaderLine } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';

/** Another person is signed in than the mailbox's: nothing of either is in view. */
export function AnotherAccountPane() {
  return (
    <PaneFrame footer={null}>
      <PaneHeader title={PANE.product} />
      <PaneState />
    </PaneFrame>
  );
}

/** Nothing is known yet: the head comes from the item that is open, the rest keeps its place. */
export function LoadingPane({ item }: { readonly item: OpenItem }) {
  const line = firstLine(item);
  return (
    <PaneFrame footer={<PaneFooter />}>
      <PaneHeader title={line?.text ?? PANE.product} line={line} />
      <PaneState />
      <PaneSection kind="block">
        <SkeletonRows rows={2} />
      </PaneSection>
      <PaneSection kind="block">
        <SkeletonRows rows={3} />
      </PaneSection>
    </PaneFrame>
  );
}

function firstLine(item: OpenItem): HeaderLine | null {
  const person =
    item.kind === 'message-read'
      ? item.from
      : item.kind === 'message-compose'
        ? item.to[0]
        : item.kind === 'meeting-attendee'
          ? item.organizer
          : null;
  return person
    ? {
        kind: 'person',
        name: person.name || person.address,
        text: person.name || person.address,
        habit: person.address,
      }
    : null;
}
