import { ErrorCircle20Regular, LockClosed20Regular, PeopleTeam20Regular } from '@fluentui/react-icons';
import { peopleOf } from '../shared/domain/meeting';
import type { OpenItem } from '../shared/domain/open-item';
import type { Address, Person } from '../shared/domain/person';
import type { Snapshot } from '../shared/domain/snapshot';
import { NoticeBlock } from '../shared/ui/notice-block';
import { PaneFooter } from './pane-footer';
import { PaneFrame, PaneSection } from './pane-frame';
import { PaneHeader } from './pane-header';
import { PaneState } from './pane-state';
import { PANE } from './strings';
import { TodaySections } from './today-pane';

const UNREADABLE_ICONS = {
  encrypted: <LockClosed20Regular />,
  'host-error': <ErrorCircle20Regular />,
  'shared-mailbox': <PeopleTeam20Regular />,
};

/** An item Outlook does not show to add-ins, or one of somebody else's mailbox: says why, and what helps; then the day. */
export function UnreadablePane(props: {
  readonly item: Extract<OpenItem, { kind: 'unreadable' }>;
  readonly snapshot: Snapshot;
}) {
  const { item, snapshot } = props;
  return (
    <PaneFrame footer={<PaneFooter reach="calendar" />}>
      <PaneHeader title={item.why === 'shared-mailbox' ? PANE.unreadable.sharedTitle : PANE.unreadable.title} />
      <PaneState />
      <PaneSection kind="block">
        <NoticeBlock
          icon={UNREADABLE_ICONS[item.why]}
          sentence={
            item.why === 'shared-mailbox'
              ? PANE.unreadable.shared(nameOf(item.owner, snapshot))
              : PANE.unreadable[item.why]
          }
        />
      </PaneSection>
      <TodaySections snapshot={snapshot} />
    </PaneFrame>
  );
}

/** The name a colleague goes by in the mails and meetings that were read; else the address. */
function nameOf(address: Address, { messages, meetings }: Snapshot): string {
  const named = (people: readonly Person[]) => people.find((p) => p.address === address && p.name !== '')?.name;
  for (const { from, to, cc } of messages) {
    const name = named([...(from ? [from] : []), ...to, ...cc]);
    if (name !== undefined) return name;
  }
  return meetings.map((meeting) => named(peopleOf(meeting))).find((name) => name !== undefined) ?? address;
}
