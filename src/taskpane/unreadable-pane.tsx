import { ErrorCircle20Regular, LockClosed20Regular, PeopleTeam20Regular } from '@fluentui/react-icons';
import type { OpenItem } from '../shared/domain/open-item';
import { NoticeBlock } from '../shared/ui/notice-block';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
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
