import { ErrorCircle20Regular, LockClosed20Regular, PeopleTeam20Regular } from '@fluentui/react-icons';
import type { OpenItem } from '../shared/domain/open-item';
import { NoticeBlock } from '../shared/ui/notice-block';
import { SkeletonRows } from '../shared/ui/skeleton-rows';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader, type HeaderLine } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';

const UNREADABLE_ICONS = {
  encrypted: <LockClosed20Regular />,
  'host-error': <ErrorCircle20Regular />,
  'shared-mailbox': <PeopleTeam20Regular />,
};

/** An item Outlook does not show to add-ins, or one of somebody else's mailbox: says why, and what helps. */
export function UnreadablePane({ item }: { readonly item: Extract<OpenItem, { kind: 'unreadable' }> }) {
  return (
    <PaneFrame footer={<PaneFooter />}>
      <PaneHeader title={item.why === 'shared-mailbox' ? PANE.unreadable.sharedTitle : PANE.unreadable.title} />
      <PaneState />
      <PaneSection kind="block">
        <NoticeBlock
          icon={UNREADABLE_ICONS[item.why]}
          sentence={item.why === 'shared-mailbox' ? PANE.unreadable.shared(item.owner) : PANE.unreadable[item.why]}
        />
      </PaneSection>
    </PaneFrame>
  );
}

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
